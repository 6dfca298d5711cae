package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefpack.model.check.Audience;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Reference;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A source has one number, whichever of a pack's documents names it. */
class EditionTest {
    static Stream<String> packs() {
        return BuiltIns.packs().stream();
    }

    /** Sources whose first mention, or only one, stays in the house. */
    private static final String INTERNAL_FIRST =
            """
            id: a
            title: A
            subjects:
              - {id: x, name: X, focus: {text: Told in the house., sources: [later], visibility: internal}}
              - {id: y, name: Y, focus: {text: Told to all., sources: [first]}}
            claims:
              - {id: hidden, text: A hidden claim., sources: [private], asOf: "2026", visibility: internal}
            sources:
              - {id: unused, title: Never cited}
              - {id: private, title: Private}
              - {id: later, title: Later}
              - {id: first, title: First}
            takeaways:
              - {claim: hidden}
              - {text: For all., sources: [later]}
            """;

    @Test
    void whatStaysInTheHouseIsNumberedAfterWhatIsShared() {
        Pack pack = read(INTERNAL_FIRST.getBytes(StandardCharsets.UTF_8));
        assertEquals(Map.of("first", 1, "later", 2), numbers(Audience.shareable(pack)));
        assertEquals(Map.of("first", 1, "later", 2, "private", 3), numbers(pack));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aSourceHasOneNumberInWhatIsSharedAndWhatIsNot(String name) {
        Pack pack = read(BuiltIns.pack(name).orElseThrow().bytes());
        Map<String, Integer> whole = numbers(pack);
        Map<String, Integer> shared = numbers(Audience.shareable(pack));
        assertFalse(shared.isEmpty());
        shared.forEach((id, number) -> assertEquals(number, whole.get(id), id));
        assertEquals(
                IntStream.rangeClosed(1, shared.size()).boxed().collect(Collectors.toSet()),
                Set.copyOf(shared.values()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void andSoItIsWhicheverClaimsStayInTheHouse(long seed) {
        String yaml =
                new String(
                        BuiltIns.pack("postgres-vs-mongodb").orElseThrow().bytes(),
                        StandardCharsets.UTF_8);
        Random chance = new Random(seed);
        String divided =
                Pattern.compile("(?m)^    topic: .*$")
                        .matcher(yaml)
                        .replaceAll(
                                claim ->
                                        claim.group()
                                                + (chance.nextInt(3) == 0
                                                        ? "\n    visibility: internal"
                                                        : ""));
        Pack pack = read(divided.getBytes(StandardCharsets.UTF_8));
        Map<String, Integer> whole = numbers(pack);
        Map<String, Integer> shared = numbers(Audience.shareable(pack));
        assertTrue(shared.size() < whole.size());
        shared.forEach((id, number) -> assertEquals(number, whole.get(id), id));
    }

    private static Map<String, Integer> numbers(Pack pack) {
        Edition edition = new Edition(pack, ComposeOptions.DEFAULT);
        Map<String, Integer> numbers = new HashMap<>();
        for (DocumentKind kind : Composer.documents()) {
            edition.document(kind.name())
                    .orElseThrow()
                    .with(Map.of())
                    .orElseThrow()
                    .references()
                    .forEach(r -> assertEquals(r.number(), put(numbers, r), r.id()));
        }
        return numbers;
    }

    private static int put(Map<String, Integer> numbers, Reference reference) {
        return numbers.computeIfAbsent(reference.id(), id -> reference.number());
    }

    private static Pack read(byte[] yaml) {
        return PackReader.read("pack.yaml", yaml).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aSourceHasOneNumberInAllDocuments(String name) {
        Pack pack = read(BuiltIns.pack(name).orElseThrow().bytes());
        Edition edition = new Edition(pack, ComposeOptions.DEFAULT);
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, String> ids = new HashMap<>();
        for (DocumentKind kind : Composer.documents().reversed()) {
            Publication document =
                    edition.document(kind.name()).orElseThrow().with(Map.of()).orElseThrow();
            List<Integer> shown = new ArrayList<>();
            for (Reference reference : document.references()) {
                shown.add(reference.number());
                Integer known = numbers.putIfAbsent(reference.id(), reference.number());
                assertTrue(known == null || known == reference.number(), reference.id());
                String other = ids.putIfAbsent(reference.number(), reference.id());
                assertTrue(other == null || other.equals(reference.id()), reference.id());
            }
            assertEquals(shown.stream().sorted().toList(), shown, kind.name());
            assertEquals(
                    document,
                    Composer.compose(pack, kind.name(), ComposeOptions.DEFAULT).orElseThrow());
        }
    }
}

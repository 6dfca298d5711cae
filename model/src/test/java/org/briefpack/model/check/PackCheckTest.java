package org.briefpack.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads {@code checks.txt}: pieces of packs with the codes they must give. A case starts with
 * {@code === CODE ... name}, where a hyphen stands for none; the lines below are added to a small
 * sound pack.
 */
class PackCheckTest {
    private static final String SOUND =
            "id: a\ntitle: A\nsubjects: [{id: x, name: X}, {id: y, name: Y}]\n";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TestFactory
    Stream<DynamicTest> findsWhatItShouldAndNothingElse() throws IOException {
        return cases().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }

    @Test
    void anIconThatIsNotThereIsToldItsNeighboursName() {
        String yaml =
                SOUND
                        + "diagrams: [{id: d, title: T, kind: steps, part: intake, entries:"
                        + " [{label: A, icon: telefone}, {label: B, icon: search}]}]\n";
        Pack pack =
                PackReader.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        List<Diagnostic> icons =
                PackCheck.check(pack, new CheckContext(TODAY)).stream()
                        .filter(d -> d.code() == Code.UNKNOWN_ICON)
                        .toList();
        assertEquals(1, icons.size());
        assertEquals(List.of("did you mean `telephone`?"), icons.getFirst().hints());
    }

    @Test
    void everyEditorialCodeHasACaseThatFindsIt() throws IOException {
        Set<Code> open = EnumSet.noneOf(Code.class);
        for (Code code : Code.values()) {
            if (code.id().startsWith("BP2")) {
                open.add(code);
            }
        }
        cases().forEach(one -> one.codes().forEach(id -> open.remove(Code.byId(id).orElseThrow())));
        try (InputStream in = PackCheckTest.class.getResourceAsStream("faults.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("=== BP"))
                    .forEach(
                            line ->
                                    open.remove(
                                            Code.byId(line.substring(4, 10).strip())
                                                    .orElseThrow()));
        }
        // Found on a deck, not in a pack: TrainingDeckTest.
        assertTrue(open.remove(Code.PACE));
        assertEquals(Set.of(), open);
    }

    @Test
    void aPackCanTurnARuleDownButNotTheReader() {
        String late = SOUND + "front: {reviewBy: 2020-01-01}\n";
        assertEquals(Severity.WARNING, found(late).getFirst().severity());
        assertEquals(
                Severity.ERROR,
                found(late + "check: {severity: {BP205: error}}\n").getFirst().severity());
        assertEquals(List.of(), found(late + "check: {severity: {BP205: off}}\n"));
        List<Diagnostic> refused = found(SOUND + "check: {severity: {BP104: off}}\n");
        assertEquals(Code.BAD_VALUE, refused.getFirst().code());
        for (Code code : Code.values()) {
            boolean accepted =
                    found(SOUND + "check: {severity: {" + code.id() + ": warning}}\n").isEmpty();
            boolean warns = code.severity() != Severity.ERROR;
            assertEquals(warns || code.id().startsWith("BP2"), accepted, code.id());
        }
    }

    @Test
    void manyProblemsOfAKindAreToldOnceWithTheirLines() {
        StringBuilder sources = new StringBuilder(SOUND + "sources:\n");
        for (int i = 0; i < 30; i++) {
            sources.append("  - {id: s" + i + ", title: S" + i + ", checked: 2026-11-01}\n");
        }
        List<Diagnostic> found = found(sources.toString());
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().message().endsWith(", and 29 more like it"));
        assertTrue(found.getFirst().hints().getLast().contains("lines 6, 7, 8"));
    }

    @Test
    void readabilityRisesWithLongWordsInEveryLanguage() {
        String easy = "We go to the shop. We buy bread and milk. Then we go home.";
        String hard =
                "Organisational interdependencies necessitate comprehensive reconsideration of"
                        + " institutional responsibilities notwithstanding considerable resistance.";
        for (String language : List.of("en", "de", "fr")) {
            Locale locale = Locale.forLanguageTag(language);
            assertTrue(ReadabilityRule.grade(easy, locale) < 6, language);
            assertTrue(ReadabilityRule.grade(hard, locale) > 13, language);
        }
    }

    @Test
    void aNameWithDigitsIsNoFigure() {
        for (String text :
                List.of("C++20 and B2B", "Go 1.22 brought it", "The C# team", "v1 of it")) {
            assertFalse(Figures.inPlain(text), text);
        }
        for (String text : List.of("It grew 5 %", "In 2026", "USD 92,760", "Go 16.54%", "3 of 4")) {
            assertTrue(Figures.inPlain(text), text);
        }
    }

    private static void check(Case one) {
        List<String> codes =
                found(SOUND + one.yaml()).stream()
                        .map(d -> d.code().id())
                        .distinct()
                        .sorted()
                        .toList();
        assertEquals(one.codes(), codes, () -> found(SOUND + one.yaml()).toString());
    }

    private static List<Diagnostic> found(String yaml) {
        Pack pack = PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        return PackCheck.check(pack, new CheckContext(TODAY));
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = PackCheckTest.class.getResourceAsStream("checks.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String part : all.split("(?m)^=== ")) {
                if (!part.isBlank()) {
                    int end = part.indexOf('\n');
                    String title = part.substring(0, end);
                    List<String> codes =
                            Stream.of(title.split(" "))
                                    .filter(w -> w.startsWith("BP"))
                                    .sorted()
                                    .toList();
                    cases.add(new Case(title, codes, part.substring(end + 1)));
                }
            }
        }
        assertTrue(cases.size() > 30, "the cases were not found");
        return cases;
    }

    private record Case(String name, List<String> codes, String yaml) {}
}

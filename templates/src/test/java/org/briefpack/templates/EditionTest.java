package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Reference;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A source has one number, whichever of a pack's documents names it. */
class EditionTest {
    static Stream<String> packs() {
        return BuiltIns.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aSourceHasOneNumberInAllDocuments(String name) {
        Pack pack =
                PackReader.read("pack.yaml", BuiltIns.pack(name).orElseThrow().bytes())
                        .orElseThrow();
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

package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class DirectionOverrideTest {
    @Test
    void anOverrideIsTold() {
        for (String sign : List.of("\u202d", "\u202e")) {
            List<Diagnostic> found = read("Tea " + sign + "or coffee");
            assertEquals(
                    List.of(Code.DIRECTION_TURNED), found.stream().map(Diagnostic::code).toList());
            assertEquals(2, found.getFirst().span().line());
            assertEquals(8, found.getFirst().span().column());
        }
    }

    @Test
    void whatLanguagesNeedIsNot() {
        // Marks and isolates, as Hebrew and Arabic text has them.
        for (String sign : List.of("\u200e", "\u200f", "\u2066", "\u2067", "\u2069", "\u05e9")) {
            assertEquals(List.of(), read("Tea " + sign + "or coffee"));
        }
    }

    private static List<Diagnostic> read(String title) {
        String yaml =
                "id: tea\ntitle: \""
                        + title
                        + "\"\nsubjects: [{id: tea, name: Tea}, {id: coffee, name: Coffee}]\n";
        return PackReader.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)).diagnostics();
    }
}

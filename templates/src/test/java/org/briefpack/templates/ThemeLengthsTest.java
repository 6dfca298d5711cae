package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Key;
import org.briefpack.model.reader.theme.ThemeFile;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;

/** No theme can ask for a page without room for text, or for type that nobody can read or print. */
class ThemeLengthsTest {
    @Test
    void everyLengthOfAThemeHasBoundsThatAreKept() {
        int keys = 0;
        for (Object[] group :
                new Object[][] {
                    {"print: {%s: %s}", ThemeFile.PrintPart.class},
                    {"slides: {%s: %s}", ThemeFile.SlidesPart.class},
                    {"print: {base: {%s: %s}}", ThemeFile.StyleEntry.class},
                    {"slides: {roles: {title: {%s: %s}}}", ThemeFile.StyleEntry.class},
                }) {
            for (RecordComponent component : ((Class<?>) group[1]).getRecordComponents()) {
                Key key = component.getAnnotation(Key.class);
                if (key == null || !key.pattern().endsWith("(pt|mm|in)")) {
                    continue;
                }
                keys++;
                String form = (String) group[0];
                String name = component.getName();
                assertTrue(key.min() >= 0 && key.max() < 10_000, name);
                assertEquals(List.of(), bad(form, name, key.min() + "pt"), name);
                assertEquals(List.of(), bad(form, name, key.max() + "pt"), name);
                for (String beyond :
                        List.of(
                                key.max() + 1 + "pt",
                                "99999999999999999999mm",
                                "9".repeat(40) + "in")) {
                    List<Diagnostic> said = bad(form, name, beyond);
                    assertEquals(1, said.size(), name + ": " + beyond);
                    assertTrue(said.getFirst().hints().getFirst().startsWith("it may be from "));
                }
                if (key.min() > 0) {
                    assertEquals(1, bad(form, name, key.min() - 1 + "pt").size(), name);
                }
            }
        }
        assertEquals(19, keys);
    }

    @Test
    void whatToWriteIsSaidInWordsAndInTheUnitThatWasWritten() {
        assertEquals(
                "it may be from 7mm to 81mm",
                bad("print: {%s: %s}", "top", "400mm").getFirst().hints().getLast());
        assertEquals(
                "write a number and pt, mm or in, such as 16mm",
                bad("print: {%s: %s}", "top", "2cm").getFirst().hints().getLast());
        assertEquals(
                "write wide or standard",
                bad("slides: {%s: %s}", "canvas", "broad").getFirst().hints().getLast());
    }

    private static List<Diagnostic> bad(String form, String name, String value) {
        List<Diagnostic> said = new ArrayList<>();
        for (Diagnostic one :
                BuiltIns.readTheme(
                                new Blob(
                                        "x.yaml",
                                        form.formatted(name, value)
                                                .getBytes(StandardCharsets.UTF_8)),
                                (file, at) ->
                                        new Outcome.Success<>(
                                                new Blob(file, new byte[40]), List.of()))
                        .diagnostics()) {
            if (one.code() == Code.BAD_VALUE) {
                said.add(one);
            }
        }
        return said;
    }
}

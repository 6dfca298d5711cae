package org.briefpack.templates.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.junit.jupiter.api.Test;

class ContrastCheckTest {
    @Test
    void reportsGreyTextThatIsTooLight() {
        Diagnostics diagnostics = new Diagnostics();
        ContrastCheck.check(palette("#999999"), SourceSpan.NONE, diagnostics);
        assertTrue(
                diagnostics.list().stream()
                        .anyMatch(
                                d ->
                                        d.code() == Code.LOW_CONTRAST
                                                && d.message()
                                                        .startsWith(
                                                                "muted on paper has a contrast of 2.8 to 1")),
                () -> diagnostics.list().toString());
    }

    @Test
    void acceptsDarkText() {
        Diagnostics diagnostics = new Diagnostics();
        ContrastCheck.check(palette("#333333"), SourceSpan.NONE, diagnostics);
        assertEquals(0, diagnostics.list().size());
    }

    private static Palette palette(String muted) {
        Colour dark = Colour.parse("#1A1A1A");
        Colour white = Colour.parse("#FFFFFF");
        return new Palette(
                dark,
                Colour.parse(muted),
                white,
                white,
                white,
                dark,
                white,
                dark,
                dark,
                dark,
                dark,
                dark,
                dark,
                dark,
                dark);
    }
}

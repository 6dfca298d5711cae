package org.briefpack.renderer.word.internal.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.briefpack.model.theme.Colour;
import org.junit.jupiter.api.Test;

class ThemeTintTest {
    private static final Colour INK = Colour.parse("#1C2733");

    @Test
    void findsTheToneThatWordComputes() {
        ThemeTint tint = ThemeTint.near(INK, Colour.parse("#CBD3DC")).orElseThrow();
        assertEquals("33", tint.hex());
        assertEquals(new Colour(0xC7D3E0), tint.colour());
    }

    @Test
    void takesPureGreysFromBlack() {
        ThemeTint tint = ThemeTint.near(new Colour(0), Colour.parse("#808080")).orElseThrow();
        assertEquals(Colour.parse("#808080"), tint.colour());
        assertEquals("7F", tint.hex());
    }

    @Test
    void leavesAColourAloneThatIsNoTone() {
        assertTrue(ThemeTint.near(INK, Colour.parse("#FFAA00")).isEmpty());
    }
}

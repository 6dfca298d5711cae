package org.briefpack.renderer.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What documents take for granted of the fonts that come with Briefpack. */
class ShippedTest {
    @ParameterizedTest
    @EnumSource(Shipped.class)
    void setsFiguresInColumnsBecauseAllAreOfOneWidth(Shipped font) {
        for (int digit = '1'; digit <= '9'; digit++) {
            assertEquals(font.face().advance('0'), font.face().advance(digit), 0.0);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Shipped.class,
            names = {"SANS_REGULAR", "SANS_BOLD", "SERIF_REGULAR", "SERIF_BOLD"})
    void setsAAndVCloserTogether(Shipped font) {
        assertTrue(font.face().kerning('A', 'V') < -0.03);
    }

    @ParameterizedTest
    @EnumSource(Shipped.class)
    void hasAHyphenForDividedWords(Shipped font) {
        assertEquals(font.face().advance('-'), font.face().advance(0xAD), 0.0);
    }
}

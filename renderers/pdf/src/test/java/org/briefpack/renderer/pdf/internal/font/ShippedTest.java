package org.briefpack.renderer.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.briefpack.renderer.type.BundledFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What documents take for granted of the fonts that come with Briefpack. */
class ShippedTest {
    @ParameterizedTest
    @EnumSource(BundledFont.class)
    void setsFiguresInColumnsBecauseAllAreOfOneWidth(BundledFont font) {
        for (int digit = '1'; digit <= '9'; digit++) {
            assertEquals(Shipped.face(font).advance('0'), Shipped.face(font).advance(digit), 0.0);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = BundledFont.class,
            names = {"SANS_REGULAR", "SANS_BOLD", "SERIF_REGULAR", "SERIF_BOLD"})
    void setsAAndVCloserTogether(BundledFont font) {
        assertTrue(Shipped.face(font).kerning('A', 'V') < -0.03);
    }

    @ParameterizedTest
    @EnumSource(BundledFont.class)
    void hasAHyphenForDividedWords(BundledFont font) {
        assertEquals(Shipped.face(font).advance('-'), Shipped.face(font).advance(0xAD), 0.0);
    }
}

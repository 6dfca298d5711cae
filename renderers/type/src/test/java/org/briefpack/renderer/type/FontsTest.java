package org.briefpack.renderer.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.SampleTheme;
import org.junit.jupiter.api.Test;

/** Which widths stand for a company's font. */
class FontsTest {
    private final Diagnostics sink = new Diagnostics();

    @Test
    void measuresWellKnownFontsByTheirOwnWidths() {
        // Advance widths as the fonts themselves state them, in 2048ths.
        assertEquals(981 / 2048.0, width("Calibri", false, 'a'));
        assertEquals(1011 / 2048.0, width("Calibri", true, 'a'));
        assertEquals(1032 / 2048.0, width("Georgia", false, 'a'));
        assertEquals(width("Cambria", false, 'e'), width("caladea", false, 'e'));
        assertTrue(width("Cambria", false, '\u20AC') > 0);
        assertEquals(width("Calibri", false, 'e'), width("Calibri", false, '\u0117'));
        assertTrue(sink.list().isEmpty(), sink.list().toString());
    }

    @Test
    void measuresTwinsInTheBundledFamilyTheyMatchWhateverTheThemeWouldTake() {
        assertEquals(1229 / 2048.0, width("Courier New", false, 'i'));
        assertEquals(1229 / 2048.0, width("Cousine", true, 'W'));
        assertEquals(909 / 2048.0, width("Tinos", false, 'a'));
        assertEquals(1139 / 2048.0, width("Arimo", false, 'a'));
        assertTrue(sink.list().isEmpty(), sink.list().toString());
    }

    @Test
    void measuresAnUnknownFontGenerouslyAndSaysSoOnce() {
        assertEquals(1139 / 2048.0 * 1.18, width("Acme Grotesk", false, 'a'), 1e-9);
        assertEquals(1, sink.list().size());
        assertEquals(Code.FONT_REPLACED, sink.list().getFirst().code());
    }

    @Test
    void linesOfAFontThatIsNotAtHandLieAsFarApartAsItsOwnOrAsThoseOfWhatMayStandIn() {
        assertEquals(1.363, line("Acme Grotesk"), "as in Open Sans and Noto Sans");
        assertEquals(1.331, line("Segoe UI"));
        assertEquals(line("Arial"), line("Tahoma"));
        assertTrue(line("Arial") < 1.2);
    }

    private double line(String family) {
        Fonts fonts = Fonts.named(theme(family), sink);
        return fonts.lineHeight(fonts.face(FontSlot.BODY, false, false));
    }

    @Test
    void measuresWhatATableLacksInAFontThatHasIt() {
        // Greek and Cyrillic are in no table.
        assertTrue(width("Calibri", false, '\u03A9') > 0.5);
        assertTrue(width("Georgia", true, '\u0416') > 0.5);
        assertTrue(sink.list().isEmpty(), sink.list().toString());
    }

    @Test
    void measuresWhatAFileBringsWithItWhateverFontTheThemeNames() {
        Theme calibri = theme("Calibri");
        double ours = BundledFont.SANS_REGULAR.measures().width('a');
        Face embedded = Fonts.embedded(calibri).face(FontSlot.BODY, false, false);
        Face named = Fonts.named(calibri, sink).face(FontSlot.BODY, false, false);
        assertEquals(ours, embedded.width('a'));
        assertTrue(named.width('a') < ours);
    }

    @Test
    void readsTheWidthOfEveryCharacterThatTheCharacterMapLists() {
        for (BundledFont font : BundledFont.values()) {
            CharacterMap map = new CharacterMap(new Sfnt(font.bytes()).table("cmap"));
            byte[] again = map.table();
            CharacterMap rewritten = new CharacterMap(ByteBuffer.wrap(again));
            for (int c = 0x20; c < 0x2600; c++) {
                assertEquals(map.glyph(c), rewritten.glyph(c), font + " " + c);
                assertEquals(map.glyph(c) > 0, font.measures().width(c) >= 0, font + " " + c);
            }
        }
    }

    private double width(String family, boolean bold, int character) {
        Fonts measures = Fonts.named(theme(family), sink);
        Face face = measures.face(FontSlot.BODY, bold, false);
        return measures.width(face, character, SourceSpan.NONE);
    }

    private static Theme theme(String family) {
        Theme plain = SampleTheme.theme();
        Map<FontSlot, FontFamily> fonts = new EnumMap<>(plain.fonts());
        fonts.put(FontSlot.BODY, new FontFamily(family, "sans", Map.of()));
        return new Theme(
                plain.name(),
                plain.palette(),
                fonts,
                plain.print(),
                plain.slides(),
                plain.page(),
                plain.slide());
    }
}

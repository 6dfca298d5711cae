package org.briefpack.renderer.ooxml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;

class PicturePixelsTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    @Test
    void drawsShapesWhereTheyAre() throws Exception {
        BufferedImage image =
                drawn(
                        "<rect width='50' height='50' fill='#f00'/>"
                                + "<g transform='translate(50,50)' style='fill:rgb(0, 0, 255)'>"
                                + "<circle cx='25' cy='25' r='25'/></g>");
        assertEquals(600, image.getWidth());
        assertEquals(RED, at(image, 10, 10));
        assertEquals(BLUE, at(image, 75, 75));
        assertEquals(0, at(image, 75, 25) >>> 24, "clear where nothing is drawn");
        assertEquals(0, at(image, 53, 53) >>> 24, "outside the circle");
    }

    @Test
    void readsEveryKindOfPathCommand() throws Exception {
        String half = "M10,10h40V50H10z m50 0 l30,0 0,30 -30,0Z";
        assertEquals(RED, at(drawn("<path fill='red' d='" + half + "'/>"), 30, 30));
        assertEquals(RED, at(drawn("<path fill='red' d='" + half + "'/>"), 75, 25));
        String round = "M10 50a40 40 0 1 1 80 0A40 40 0 0110 50";
        assertEquals(RED, at(drawn("<path fill='red' d='" + round + "'/>"), 50, 50));
        assertEquals(0, at(drawn("<path fill='red' d='" + round + "'/>"), 12, 12) >>> 24);
        String curves = "M0 0C0 100 100 100 100 0S50 0 50 0Q25-20 0 0T0 0z";
        assertEquals(RED, at(drawn("<path fill='red' d='" + curves + "'/>"), 50, 40));
    }

    @Test
    void drawsLinesAndLeavesHolesEmpty() throws Exception {
        assertEquals(
                BLUE,
                at(
                        drawn("<line y1='50' x2='100' y2='50' stroke='blue' stroke-width='9'/>"),
                        5,
                        50));
        String hole = "<path fill-rule='evenodd' d='M0 0H100V100H0zM25 25H75V75H25z'/>";
        assertEquals(0, at(drawn(hole), 50, 50) >>> 24);
        assertEquals(0xFF000000, at(drawn(hole), 10, 10));
    }

    @Test
    void saysWhetherItShowsAll() throws Exception {
        assertTrue(read("<rect width='5' height='5'/><title>A</title>").pixels().complete());
        assertTrue(read("<text>Label</text>").pixels().complete());
        assertFalse(read("<text>שלום</text>").pixels().complete());
        assertFalse(read("<use href='#a'/>").pixels().complete());
        assertFalse(read("<rect filter='url(#f)'/>").pixels().complete());
    }

    /** A logo without its name is nobody's. */
    @Test
    void setsLettersWhereTheyStandInTheirColour() throws Exception {
        String name =
                "<text x='50' y='80' font-size='100' text-anchor='middle' fill='red'>I"
                        + "<tspan fill='blue' font-weight='bold'>I</tspan></text>";
        BufferedImage image = drawn(name);
        assertEquals(RED, at(image, 36, 50));
        assertEquals(BLUE, at(image, 64, 50));
        assertEquals(0, at(image, 50, 50) >>> 24, "between the letters");
        assertEquals(0, at(image, 36, 90) >>> 24, "below the line");
    }

    @Test
    void aRoundLetterIsHollowAndOneWithAMarkHasBoth() throws Exception {
        for (String family : new String[] {"Arial", "Georgia", "Courier New", "monospace"}) {
            String set = "<text x='5' y='90' font-size='100' font-family='" + family + "'>";
            assertEquals(0, at(drawn(set + "O</text>"), 40, 55) >>> 24, family);
            assertTrue(ink(drawn(set + "O</text>")) > 10_000, family);
            int plain = ink(drawn(set + "u</text>"));
            int marked = ink(drawn(set + "ü</text>"));
            assertTrue(marked > plain * 1.05 && marked < plain * 1.6, family + marked);
            assertEquals(marked, ink(drawn(set + "u\u0308</text>")), family);
        }
    }

    private static int ink(BufferedImage image) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) >>> 24 > 127 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void survivesNonsense() throws Exception {
        for (String content :
                new String[] {
                    "<path d='M'/>",
                    "<path d='L5 5 Q'/>",
                    "<path d='M1e999 -1e999 L 3 3 A 1 1 0 2 2 9 9'/>",
                    "<rect width='-5' height='5' transform='scale(0) rotate() matrix(1)'/>",
                    "<polygon points='1 2 3'/>",
                    "<rect width='9' height='9' fill='url(#none)' opacity='x' stroke='rgb('/>",
                    "<g transform='scale(1e300)'><rect width='1e300' height='9' stroke='red'/></g>",
                }) {
            assertTrue(read(content).pixels().png().length > 50, content);
        }
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        String deep = "<g>".repeat(5_000) + "</g>".repeat(5_000);
        assertThrows(Picture.Unusable.class, () -> read(deep));
    }

    @Test
    void takesFilesWhoseDocumentTypeDeclaresNothing() throws Exception {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
        String plain = "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x'>";
        String entity = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
        Picture picture = Picture.read(blob(plain + svg));
        assertFalse(new String(picture.bytes(), StandardCharsets.UTF_8).contains("DOCTYPE"));
        assertThrows(Picture.Unusable.class, () -> Picture.read(blob(entity + svg)));
    }

    private static Blob blob(String svg) {
        return new Blob("a.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void drawsTheSameTwice() throws Exception {
        String content = "<circle cx='50' cy='50' r='33.3' fill='teal' opacity='0.5'/>";
        assertArrayEquals(read(content).pixels().png(), read(content).pixels().png());
    }

    private static Picture read(String content) throws Picture.Unusable {
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
                        + content
                        + "</svg>";
        return Picture.read(blob(svg));
    }

    private static BufferedImage drawn(String content) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(read(content).pixels().png()));
    }

    /** Returns the colour of a point in user units. */
    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x * 6, y * 6);
    }
}

package org.briefpack.renderer.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Photographs are seen as they were taken, however the camera was held. */
class OrientationTest {
    /** Corners of the upright picture: red, green above, blue, white below. */
    private static final int[] CORNERS = {0xFF0000, 0x00FF00, 0x0000FF, 0xFFFFFF};

    /** Which of those corners lies at the four corners of the file (Exif 2.32, tag 274). */
    private static final String[] LYING = {
        "0123", "1032", "3210", "2301", "0213", "1302", "3120", "2031"
    };

    /** Returns a JPEG file whose note says how the camera was held. */
    static byte[] photograph(int value) throws IOException {
        boolean lying = value > 4;
        BufferedImage pixels =
                new BufferedImage(lying ? 32 : 64, lying ? 64 : 32, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < pixels.getHeight(); y++) {
            for (int x = 0; x < pixels.getWidth(); x++) {
                int corner = (y * 2 / pixels.getHeight()) * 2 + x * 2 / pixels.getWidth();
                pixels.setRGB(x, y, CORNERS[LYING[value - 1].charAt(corner) - '0']);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(pixels, "jpeg", out);
        byte[] plain = out.toByteArray();
        byte[] note =
                HexFormat.of()
                        .parseHex(
                                "FFE10022457869660000"
                                        + "4D4D002A00000008000101120003000000010"
                                        + "00"
                                        + value
                                        + "000000000000");
        byte[] file = Arrays.copyOf(plain, plain.length + note.length);
        System.arraycopy(note, 0, file, 2, note.length);
        System.arraycopy(plain, 2, file, 2 + note.length, plain.length - 2);
        return file;
    }

    @Test
    void turnsAllEightWays() throws IOException {
        for (int value = 1; value <= 8; value++) {
            byte[] upright = Orientation.upright(photograph(value));
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(upright));
            assertEquals(64, seen.getWidth(), "way " + value);
            for (int corner = 0; corner < 4; corner++) {
                int rgb = seen.getRGB(16 + corner % 2 * 32, 8 + corner / 2 * 16);
                for (int shift = 0; shift < 24; shift += 8) {
                    int wanted = CORNERS[corner] >> shift & 0xFF;
                    assertEquals(wanted, rgb >> shift & 0xFF, 40, value + " " + corner);
                }
            }
            assertEquals(Orientation.UPRIGHT, Orientation.of(upright));
        }
    }

    @Test
    void leavesAloneWhatIsUpright() throws IOException {
        byte[] file = photograph(1);
        assertSame(file, Orientation.upright(file));
    }

    @Test
    void survivesNotesThatAreDamagedOrCutOff() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            byte[] file = photograph(6);
            int at = 2 + random.nextInt(40);
            file[at] = (byte) random.nextInt();
            byte[] cut = Arrays.copyOf(file, 1 + random.nextInt(60));
            Orientation.of(file);
            assertArrayEquals(cut, Orientation.of(cut).isUpright() ? cut : cut.clone());
        }
    }
}

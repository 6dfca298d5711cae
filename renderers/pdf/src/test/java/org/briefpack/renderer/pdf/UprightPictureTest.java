package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** A photograph stands upright on the page, whichever of eight ways the camera was held. */
class UprightPictureTest {
    private static final int[] CORNERS = {0xE00000, 0x00C000, 0x0000E0, 0xE0E000};

    /** Which corner of the upright picture lies at each corner of the file (Exif, tag 274). */
    private static final String[] LYING = {
        "0123", "1032", "3210", "2301", "0213", "1302", "3120", "2031"
    };

    private static byte[] photograph(int value) throws IOException {
        int across = value > 4 ? 80 : 160;
        int down = value > 4 ? 160 : 80;
        BufferedImage pixels = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int corner = y * 2 / down * 2 + x * 2 / across;
                pixels.setRGB(x, y, CORNERS[LYING[value - 1].charAt(corner) - '0']);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(pixels, "jpeg", out);
        byte[] plain = out.toByteArray();
        String tag = "4D4D002A0000000800010112000300000001000" + value + "000000000000";
        byte[] note = HexFormat.of().parseHex("FFE10022457869660000" + tag);
        byte[] file = Arrays.copyOf(plain, plain.length + note.length);
        System.arraycopy(note, 0, file, 2, note.length);
        System.arraycopy(plain, 2, file, 2 + note.length, plain.length - 2);
        return file;
    }

    private static BufferedImage page(int value) throws IOException {
        Nodes n = new Nodes();
        Block figure = new Block.Figure("", "photo.jpg", "Four", List.of(), 0.5, false, n.span());
        RenderRequest plain =
                Samples.request(Document.of(Metadata.of("Photo", "en-GB"), List.of(figure)));
        Map<String, Blob> assets = new HashMap<>(plain.assets());
        assets.put("photo.jpg", new Blob("photo.jpg", photograph(value)));
        RenderRequest request =
                new RenderRequest(
                        plain.publication(),
                        plain.theme(),
                        assets,
                        plain.timestamp(),
                        plain.base(),
                        plain.options());
        Rendering rendering = Rendering.of(new PdfRenderer(), request);
        try (PDDocument pdf = Loader.loadPDF(rendering.bytes())) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 36);
        }
    }

    /** Returns the middle of all that is of a colour. */
    private static double[] middle(BufferedImage page, int colour) {
        double[] sum = new double[3];
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                boolean like = true;
                for (int shift = 0; shift < 24; shift += 8) {
                    like &= Math.abs((rgb >> shift & 255) - (colour >> shift & 255)) < 50;
                }
                if (like) {
                    sum[0] += x;
                    sum[1] += y;
                    sum[2]++;
                }
            }
        }
        assertTrue(sum[2] > 50, "little of " + Integer.toHexString(colour));
        return new double[] {sum[0] / sum[2], sum[1] / sum[2]};
    }

    @Test
    void allEightWays() throws IOException {
        for (int value = 1; value <= 8; value++) {
            BufferedImage page = page(value);
            double[] red = middle(page, CORNERS[0]);
            double[] green = middle(page, CORNERS[1]);
            double[] blue = middle(page, CORNERS[2]);
            assertTrue(green[0] > red[0] + 10, "way " + value);
            assertEquals(red[1], green[1], 3, "way " + value);
            assertTrue(blue[1] > red[1] + 5, "way " + value);
            assertEquals(red[0], blue[0], 3, "way " + value);
        }
    }
}

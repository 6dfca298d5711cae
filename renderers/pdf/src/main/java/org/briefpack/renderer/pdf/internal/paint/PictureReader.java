package org.briefpack.renderer.pdf.internal.paint;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.openpdf.text.Image;

/** Opens PNG and JPEG files in the colours that were meant. */
final class PictureReader {
    private static final int JPEG = 0xFF;

    private PictureReader() {}

    /**
     * Opens a picture.
     *
     * @throws IOException where it is no picture, or one that cannot be read
     */
    static Image read(byte[] bytes) throws IOException {
        try {
            return (bytes[0] & 0xFF) == JPEG ? jpeg(bytes) : png(bytes);
        } catch (RuntimeException e) {
            // The library wraps what its readers throw, and they throw whatever they meet.
            throw new IOException("not a picture that can be read", e);
        }
    }

    /** Opens a JPEG file, which stays as it is; a profile of other colours than its own goes. */
    private static Image jpeg(byte[] bytes) throws IOException {
        Image image = Image.getInstance(bytes);
        ICC_Profile profile = image.getICCProfile();
        if (profile != null && profile.getNumComponents() != image.getColorspace()) {
            image.tagICC(null);
        }
        return image;
    }

    private static Image png(byte[] bytes) throws IOException {
        BufferedImage pixels =
                ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
        if (pixels == null) {
            throw new IOException("no pixels");
        }
        if (pixels.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
            return Image.getInstance(pixels, null, false);
        }
        return pixels.getRaster().getNumBands() == 1
                ? Image.getInstance(
                        pixels.getWidth(), pixels.getHeight(), 1, 8, grey(pixels.getRaster()))
                : Image.getInstance(greyWithAlpha(pixels), null, false);
    }

    /** Returns shades of grey as they are in the file; asked for colours, the JDK lightens them. */
    private static byte[] grey(Raster raster) {
        int width = raster.getWidth();
        byte[] shades = new byte[width * raster.getHeight()];
        int[] row = new int[width];
        int excess = raster.getSampleModel().getSampleSize(0) - 8;
        for (int i = 0; i < shades.length; i++) {
            if (i % width == 0) {
                raster.getSamples(0, i / width, width, 1, 0, row);
            }
            shades[i] = (byte) (row[i % width] >> excess);
        }
        return shades;
    }

    private static BufferedImage greyWithAlpha(BufferedImage pixels) {
        Raster raster = pixels.getRaster();
        int excess = raster.getSampleModel().getSampleSize(0) - 8;
        int width = pixels.getWidth();
        BufferedImage image =
                new BufferedImage(width, pixels.getHeight(), BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[2 * width];
        for (int y = 0; y < pixels.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int shade = row[2 * x] >> excess;
                int alpha = row[2 * x + 1] >> excess;
                image.setRGB(x, y, alpha << 24 | shade << 16 | shade << 8 | shade);
            }
        }
        return image;
    }
}

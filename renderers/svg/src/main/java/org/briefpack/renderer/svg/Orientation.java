package org.briefpack.renderer.svg;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * How a camera was held: photographs are kept as the sensor saw them, with a note on which side is
 * up (Exif 2.32, 4.6.4, tag 274).
 *
 * @param across whether rows of pixels run from right to left
 * @param down whether they are stacked from the bottom up
 * @param lying whether rows of pixels stand upright, before the two others are looked at
 */
public record Orientation(boolean across, boolean down, boolean lying) {
    /** As most pictures are: the first row is at the top, the first column at the left. */
    public static final Orientation UPRIGHT = new Orientation(false, false, false);

    private static final int TAG = 274;
    private static final float QUALITY = 0.92f;

    /** Returns what a PNG or JPEG file says; upright where it says nothing that can be read. */
    public static Orientation of(byte[] file) {
        try {
            int at = (file[0] & 0xFF) == 0xFF ? inJpeg(file) : inPng(file);
            return at < 0
                    ? UPRIGHT
                    : of(value(ByteBuffer.wrap(file, at, file.length - at).slice()));
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UPRIGHT;
        }
    }

    private static Orientation of(int value) {
        return switch (value) {
            case 2 -> new Orientation(true, false, false);
            case 3 -> new Orientation(true, true, false);
            case 4 -> new Orientation(false, true, false);
            case 5 -> new Orientation(false, false, true);
            case 6 -> new Orientation(true, false, true);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(false, true, true);
            default -> UPRIGHT;
        };
    }

    /** Returns whether the picture is as it lies in its file. */
    public boolean isUpright() {
        return equals(UPRIGHT);
    }

    /** Returns where the Exif data of a JPEG file begins, below 0 for none. */
    private static int inJpeg(byte[] file) {
        ByteBuffer all = ByteBuffer.wrap(file);
        int at = 2;
        while (at + 10 < file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xE1 && all.getInt(at + 4) == 0x45786966 && all.getShort(at + 8) == 0) {
                return at + 10;
            }
            if (marker == 0xDA) {
                return -1;
            }
            at += marker == 0xFF ? 1 : 2 + (all.getShort(at + 2) & 0xFFFF);
        }
        return -1;
    }

    /** Returns where the Exif data of a PNG file begins (PNG 3, 11.3.4.5), below 0 for none. */
    private static int inPng(byte[] file) {
        ByteBuffer all = ByteBuffer.wrap(file);
        int at = 8;
        while (at + 12 <= file.length) {
            int length = all.getInt(at);
            int kind = all.getInt(at + 4);
            if (kind == 0x65584966) {
                return at + 8;
            }
            if (length < 0 || kind == 0x49454E44) {
                return -1;
            }
            at += 12 + length;
        }
        return -1;
    }

    /** Looks the tag up in a TIFF structure. */
    private static int value(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int count = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 0;
    }

    /**
     * Returns a picture that is upright as it lies in its file; the same bytes where it is already,
     * or where its pixels cannot be read.
     */
    public static byte[] upright(byte[] file) {
        Orientation held = of(file);
        if (held.isUpright()) {
            return file;
        }
        try {
            BufferedImage pixels =
                    ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
            boolean jpeg = (file[0] & 0xFF) == 0xFF;
            return pixels == null ? file : written(held.turned(pixels, jpeg), jpeg);
        } catch (IOException | RuntimeException unreadable) {
            return file;
        }
    }

    private BufferedImage turned(BufferedImage from, boolean opaque) {
        int width = lying ? from.getHeight() : from.getWidth();
        int height = lying ? from.getWidth() : from.getHeight();
        BufferedImage to =
                new BufferedImage(
                        width,
                        height,
                        opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int u = across ? width - 1 - x : x;
                int v = down ? height - 1 - y : y;
                to.setRGB(x, y, lying ? from.getRGB(v, u) : from.getRGB(u, v));
            }
        }
        return to;
    }

    private static byte[] written(BufferedImage pixels, boolean jpeg) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(jpeg ? "jpeg" : "png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (jpeg) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
        }
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(pixels, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}

package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.Optional;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.svg.Orientation;

/**
 * How many pixels a PNG or JPEG file has as it is seen, upright, read from its head without
 * unpacking it.
 *
 * @param width in pixels, from 1
 * @param height in pixels, from 1
 */
record PictureSize(int width, int height) {
    private static final long MOST_PIXELS = 40_000_000;
    private static final long PNG = 0x89504E470D0A1A0AL;

    /** Returns the size; empty where the file is neither PNG nor JPEG. */
    static Optional<PictureSize> of(Blob file) {
        boolean lying = Orientation.of(file.bytes()).lying();
        return lying(file).map(size -> lying ? new PictureSize(size.height, size.width) : size);
    }

    private static Optional<PictureSize> lying(Blob file) {
        byte[] bytes = file.bytes();
        if (bytes.length >= 24 && number(bytes, 0, 4) << 32 == (PNG & 0xFFFFFFFF00000000L)) {
            return size(number(bytes, 16, 4), number(bytes, 20, 4));
        }
        if (bytes.length > 4 && number(bytes, 0, 2) == 0xFFD8) {
            return jpeg(bytes);
        }
        return Optional.empty();
    }

    /** Looks for the frame header (ITU T.81, B.2.2). */
    private static Optional<PictureSize> jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF;
            if (frame && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return size(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
            }
            at += marker == 0xFF ? 1 : 2 + (int) number(bytes, at + 2, 2);
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> size(long width, long height) {
        return width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new PictureSize((int) width, (int) height));
    }

    private static long number(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }

    /** Returns whether unpacking it would take more memory than a picture deserves. */
    boolean isTooLarge() {
        return (long) width * height > MOST_PIXELS;
    }
}

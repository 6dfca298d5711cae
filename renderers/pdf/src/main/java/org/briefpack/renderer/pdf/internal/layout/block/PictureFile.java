package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.zip.CRC32;
import org.briefpack.model.theme.Blob;

/** Whether a PNG or JPEG file is all there: a damaged one would damage the page it stands on. */
final class PictureFile {
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int IEND = 0x49454E44;

    private PictureFile() {}

    /**
     * Returns whether every part of a picture arrived as it was sent: in a PNG, each chunk has its
     * checksum and the last one is there (ISO 15948, 5.3); a JPEG has its end mark (ITU T.81,
     * B.1.1.3).
     */
    static boolean isWhole(Blob file) {
        byte[] bytes = file.bytes();
        return bytes[0] == (byte) 0x89 ? isWholePng(bytes) : hasEnd(bytes);
    }

    private static boolean isWholePng(byte[] bytes) {
        long at = SIGNATURE;
        while (at + AROUND <= bytes.length) {
            int start = (int) at;
            long length = number(bytes, start) & 0xFFFFFFFFL;
            if (at + AROUND + length > bytes.length) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, start + 4, (int) length + 4);
            if ((int) sum.getValue() != number(bytes, start + 8 + (int) length)) {
                return false;
            }
            if (number(bytes, start + 4) == IEND) {
                return true;
            }
            at += AROUND + length;
        }
        return false;
    }

    private static boolean hasEnd(byte[] bytes) {
        for (int i = bytes.length - 1; i > 0; i--) {
            if (bytes[i] == (byte) 0xD9 && bytes[i - 1] == (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }
}

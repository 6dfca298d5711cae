package org.briefpack.model.reader.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.theme.Blob;

/** How wide a picture is for its height, as far as its first bytes tell. */
final class LogoShape {
    /** What most word marks are, for pictures that do not say. */
    private static final double USUAL = 3;

    private static final int HEAD = 2000;
    private static final Pattern BOX =
            Pattern.compile(
                    "viewBox=[\"']\\s*[-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9.]{1,12})[ ,]+([0-9.]{1,12})");

    private LogoShape() {}

    /** Returns width over height, from 0.2 to 12. */
    static double aspect(Blob picture) {
        byte[] bytes = picture.bytes();
        double aspect = USUAL;
        if (bytes.length > 24 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
            // ISO/IEC 15948, 11.2.2: width and height begin the IHDR chunk.
            ByteBuffer header = ByteBuffer.wrap(bytes, 16, 8);
            aspect = (double) header.getInt() / Math.max(1, header.getInt());
        } else {
            int length = Math.min(HEAD, bytes.length);
            Matcher box = BOX.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
            if (box.find()) {
                aspect = number(box.group(1)) / Math.max(1e-3, number(box.group(2)));
            }
        }
        return Math.max(0.2, Math.min(12, aspect));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}

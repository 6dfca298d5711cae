package org.briefpack.preview;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names of contents: equal for equal bytes, different for any others. */
final class Marks {
    private static final int LENGTH = 32;

    private Marks() {}

    /** Returns the name of some bytes: the first half of their SHA-256, in hexadecimal digits. */
    static String of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

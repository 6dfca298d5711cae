package org.briefpack.renderer.ooxml;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Addresses that links may lead to. Office calls a file damaged whose external target is not a URI,
 * so what is not allowed in one is escaped.
 */
public final class WebAddress {
    private static final String PLAIN =
            "-._~:/?#[]@!$&'()*+,;=%"
                    + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private WebAddress() {}

    /** Returns a well-formed address; null where it is not a web or mail address at all. */
    public static String of(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        boolean known =
                lower.startsWith("http://")
                        || lower.startsWith("https://")
                        || lower.startsWith("mailto:");
        if (!known) {
            return null;
        }
        try {
            return new URI(target).toASCIIString();
        } catch (URISyntaxException notYet) {
            return escaped(target);
        }
    }

    private static String escaped(String target) {
        StringBuilder out = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        try {
            return new URI(out.toString()).toASCIIString();
        } catch (URISyntaxException never) {
            return null;
        }
    }
}

package org.briefpack.renderer.ooxml;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that links may lead to. Office calls a file damaged whose external target is not a URI,
 * so what is not allowed in one is escaped.
 */
public final class WebAddress {
    private static final String PLAIN =
            "-._~:/?#[]@!$&'()*+,;=%"
                    + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /** What is before a host, the host, and what follows it. */
    private static final Pattern HOST =
            Pattern.compile(
                    "((?i:https?)://(?:[^/?#@]*@)?|(?i:mailto):[^@?]*@)([^/?#:@\\[\\]]+)(.*)",
                    Pattern.DOTALL);

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
        String plain = plainHost(target);
        try {
            return new URI(plain).toASCIIString();
        } catch (URISyntaxException notYet) {
            return escaped(plain);
        }
    }

    /** Writes the name of a host in the letters that the network knows (RFC 5891, 4.4). */
    private static String plainHost(String target) {
        Matcher address = HOST.matcher(target);
        if (!address.matches()) {
            return target;
        }
        String host = address.group(2);
        try {
            String decoded =
                    host.contains("%") ? URLDecoder.decode(host, StandardCharsets.UTF_8) : host;
            return address.group(1) + IDN.toASCII(decoded) + address.group(3);
        } catch (IllegalArgumentException notAName) {
            return target;
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

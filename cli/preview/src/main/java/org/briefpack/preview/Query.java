package org.briefpack.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what stands behind the question mark of a request. */
final class Query {
    private static final int MOST = 200;

    private Query() {}

    /**
     * Returns the words with their values; of one that stands twice, the first.
     *
     * @param raw pairs such as {@code paper=a4&session=30}; what cannot be decoded is left out
     */
    static Map<String, String> words(String raw) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String pair : raw.split("&", MOST)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                try {
                    words.putIfAbsent(
                            decoded(pair.substring(0, equals)),
                            decoded(pair.substring(equals + 1)));
                } catch (IllegalArgumentException e) {
                    continue;
                }
            }
        }
        return words;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

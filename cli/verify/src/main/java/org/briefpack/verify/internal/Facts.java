package org.briefpack.verify.internal;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;

/**
 * The facts that a file keeps, in the form that {@code model/docs/verify.md} describes.
 *
 * @param pack id of the pack that the file was made from
 * @param fonts the fonts of its theme, as Office names them
 * @param words what each says, by its id
 */
record Facts(String pack, Set<String> fonts, SequencedMap<String, String> words) {
    private static final String HEAD = "briefpack-facts 1";

    /** A page or slide may end inside a text: so many pieces may stand apart. */
    private static final int MOST_PIECES = 3;

    /** A piece this short could stand anywhere. */
    private static final int SHORTEST_PIECE = 10;

    /** Reads the facts; empty where there are none, or in a form that is not known. */
    static Optional<Facts> parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        String pack = "";
        Set<String> fonts = new HashSet<>();
        SequencedMap<String, String> words = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int space = line.indexOf(' ');
            if (space > 0) {
                String key = line.substring(0, space);
                switch (key) {
                    case "pack" -> pack = line.substring(space + 1);
                    case "checked" -> {}
                    case "font" -> fonts.add(line.substring(space + 1));
                    default -> words.put(key, line.substring(space + 1));
                }
            }
        }
        return Optional.of(new Facts(pack, fonts, words));
    }

    /** Reports each fact that a text no longer states. */
    void hold(String text, Findings findings) {
        String whole = bare(text);
        for (Map.Entry<String, String> fact : words.entrySet()) {
            if (!states(whole, bare(fact.getValue()))) {
                findings.add(
                        Code.VERIFY_FACT_CHANGED,
                        "it no longer says \u201c" + fact.getValue() + "\u201d");
            }
        }
    }

    private static boolean states(String whole, String fact) {
        String rest = fact;
        for (int piece = 0; piece < MOST_PIECES && !rest.isEmpty(); piece++) {
            int length = longestStart(whole, rest);
            if (length < Math.min(SHORTEST_PIECE, rest.length())) {
                return false;
            }
            rest = rest.substring(length);
        }
        return rest.isEmpty();
    }

    /** Returns how long the longest start of a text is that stands in another. */
    private static int longestStart(String whole, String text) {
        if (whole.contains(text)) {
            return text.length();
        }
        int low = 0;
        int high = text.length();
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (whole.contains(text.substring(0, middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Returns letters, digits and the signs that make a figure another one. Spaces, hyphens and
     * quotes differ from format to format.
     */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || ".,%+\u00a3\u20ac$<>=".indexOf(c) >= 0)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}

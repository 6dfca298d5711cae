package org.briefpack.model.reader;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody may have meant; upper and lower case are the same to it. */
public final class Spelling {
    private Spelling() {}

    /** Fewer letters begin too many words. */
    private static final int BEGINNING = 3;

    /** So many words may be listed in a sentence. */
    private static final int FEW = 8;

    /**
     * Returns the nearest word, where one is near enough that a slip of the keyboard explains it,
     * or the only one that begins so.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return slip(word, known).or(() -> beginning(word, known));
    }

    private static Optional<String> beginning(String word, Collection<String> known) {
        List<String> begun =
                word.length() < BEGINNING
                        ? List.of()
                        : known.stream()
                                .filter(k -> k.regionMatches(true, 0, word, 0, word.length()))
                                .limit(2)
                                .toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    private static Optional<String> slip(String word, Collection<String> known) {
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int distance =
                    distance(
                            word.toLowerCase(Locale.ROOT),
                            candidate.toLowerCase(Locale.ROOT),
                            least);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns {@code "; did you mean X?"} for the end of a sentence; nothing for a stranger. */
    public static String suggestion(String word, Collection<String> known) {
        return nearest(word, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    /** Returns the same; for a stranger {@code "; there are X, Y"} where they are few. */
    public static String choice(String word, Collection<String> known) {
        String close = suggestion(word, known);
        return close.isEmpty() && known.size() <= FEW && !known.isEmpty()
                ? "; there are " + String.join(", ", known)
                : close;
    }

    /** Returns a hint that names the nearest word, or else all words. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElseGet(() -> "known here: " + listed(known));
    }

    private static String listed(Collection<String> known) {
        if (known.isEmpty()) {
            return "none";
        }
        String all = String.join(", ", known.stream().limit(30).toList());
        return known.size() > 30 ? all + " and " + (known.size() - 30) + " more" : all;
    }

    /** Counts the letters to add, drop, change or swap; gives up above the bound. */
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound || a.length() > 64) {
            return bound + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}

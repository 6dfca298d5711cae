package org.briefpack.renderer.pdf.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Divides words by Liang's method: patterns with digits between their letters vote on every place,
 * the highest digit wins, and an odd one allows the division. Each language's patterns are read
 * when first asked for and never change after.
 */
enum Patterns implements Hyphenation {
    EN_US("en-us"),
    EN_GB("en-gb"),
    DE("de"),
    FR("fr"),
    ES("es");

    /** Letters that stay on the line at least, and letters that go over at least. */
    private static final int FEWEST = 3;

    private final String file;
    private volatile Map<String, byte[]> votes;
    private volatile int longest;

    Patterns(String name) {
        this.file = "hyphenation-" + name + ".txt";
    }

    /** Returns the patterns of a language; none where there are none. */
    static Hyphenation of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> locale.getCountry().equals("GB") ? EN_GB : EN_US;
            case "de" -> DE;
            case "fr" -> FR;
            case "es" -> ES;
            default -> NONE;
        };
    }

    @Override
    public int[] points(String word) {
        if (word.length() < 2 * FEWEST) {
            return new int[0];
        }
        Map<String, byte[]> known = votes();
        String text = "." + word.toLowerCase(Locale.ROOT) + ".";
        if (text.length() != word.length() + 2) {
            return new int[0];
        }
        byte[] highest = new byte[text.length() + 1];
        for (int from = 0; from < text.length(); from++) {
            int last = Math.min(text.length(), from + longest);
            for (int to = from + 1; to <= last; to++) {
                byte[] vote = known.get(text.substring(from, to));
                for (int i = 0; vote != null && i < vote.length; i++) {
                    highest[from + i] = (byte) Math.max(highest[from + i], vote[i]);
                }
            }
        }
        int[] points = new int[word.length()];
        int count = 0;
        for (int i = FEWEST; i <= word.length() - FEWEST; i++) {
            if ((highest[i + 1] & 1) == 1) {
                points[count++] = i;
            }
        }
        return Arrays.copyOf(points, count);
    }

    private Map<String, byte[]> votes() {
        Map<String, byte[]> result = votes;
        if (result == null) {
            synchronized (this) {
                if (votes == null) {
                    votes = read();
                }
                result = votes;
            }
        }
        return result;
    }

    private Map<String, byte[]> read() {
        String text;
        try (InputStream in = Patterns.class.getResourceAsStream(file)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> result = new HashMap<>(text.length() / 4);
        int most = 0;
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            most = Math.max(most, add(text, from, to, result));
            from = to + 1;
        }
        longest = most;
        return result;
    }

    /** Takes a pattern such as {@code .ab1ci}; returns how many letters it has. */
    private static int add(String text, int from, int to, Map<String, byte[]> votes) {
        StringBuilder letters = new StringBuilder(to - from);
        byte[] vote = new byte[to - from + 1];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                vote[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        votes.put(letters.toString(), Arrays.copyOf(vote, letters.length() + 1));
        return letters.length();
    }
}

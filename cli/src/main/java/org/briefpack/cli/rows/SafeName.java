package org.briefpack.cli.rows;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of folders and files that every system takes, made from what people write. */
final class SafeName {
    /** Bytes that ext4 and APFS allow for a name are 255; an ending must still fit. */
    private static final int MOST_BYTES = 200;

    private static final int MOST_CHARACTERS = 100;

    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*");

    /** What Windows takes for a device, whatever ending follows. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    /** Letters that are no plain letter with an accent. */
    private static final Map<Integer, String> LATIN =
            Map.ofEntries(
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ħ', "h"));

    private SafeName() {}

    /** Returns whether a text can be a name as it is. */
    static boolean isSafe(String text) {
        return SAFE.matcher(text).matches()
                && !text.endsWith(".")
                && !DEVICE.matcher(text).matches()
                && text.length() <= MOST_CHARACTERS
                && bytes(text) <= MOST_BYTES;
    }

    /**
     * Returns a name made from a text: in lower case, with hyphens, without accents. Letters of
     * other scripts stay. Empty where the text has neither letter nor digit.
     */
    static String of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder name = new StringBuilder();
        int last = ' ';
        for (int c : plain.codePoints().toArray()) {
            boolean accent = Character.getType(c) == Character.NON_SPACING_MARK;
            if (LATIN.containsKey(c)) {
                name.append(LATIN.get(c));
            } else if (Character.isLetterOrDigit(c)) {
                name.appendCodePoint(c);
            } else if (accent && !isLatin(last)) {
                // In other scripts it is a vowel, or part of a letter.
                name.appendCodePoint(c);
            } else if (!accent && !name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
            last = accent ? last : c;
        }
        return cut(Normalizer.normalize(name, Normalizer.Form.NFC), 0);
    }

    /** Returns a name with a number behind it, for those that are alike. */
    static String numbered(String name, int number) {
        String ending = "-" + number;
        return cut(name, ending.length()) + ending;
    }

    private static String cut(String name, int reserve) {
        int end = name.length();
        while (end > 0
                && (end > MOST_CHARACTERS - reserve
                        || bytes(name.substring(0, end)) > MOST_BYTES - reserve
                        || name.charAt(end - 1) == '-')) {
            end = name.offsetByCodePoints(end, -1);
        }
        String shorter = name.substring(0, end);
        return DEVICE.matcher(shorter).matches() ? "_" + shorter : shorter;
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}

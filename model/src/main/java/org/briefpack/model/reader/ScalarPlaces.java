package org.briefpack.model.reader;

/**
 * Aligns a single value with how it is written (YAML 1.2.2, chapters 7.3 and 8.1). Styles differ in
 * quotes, escapes and white space only: every other character stands in the file once and in order.
 */
final class ScalarPlaces {
    private final String written;
    private final char style;
    private int at;

    private ScalarPlaces(String written, char style, int start) {
        this.written = written;
        this.style = style;
        this.at = start;
    }

    /**
     * Returns for each character of the value where it stands in what is written; empty where they
     * do not match.
     */
    static int[] of(String written, String value) {
        int start = 0;
        char style = written.isEmpty() ? ' ' : written.charAt(0);
        if (style == '|' || style == '>') {
            start = Math.max(0, written.indexOf('\n'));
        } else if (style == '"' || style == '\'') {
            start = 1;
        }
        return new ScalarPlaces(written, style, start).align(value);
    }

    private int[] align(String value) {
        int[] places = new int[value.length()];
        for (int i = 0; i < places.length; i++) {
            char c = value.charAt(i);
            if (isSpace(c)) {
                places[i] = Math.min(at, written.length() - 1);
                space();
                continue;
            }
            skipSpace();
            if (at >= written.length()) {
                return new int[0];
            }
            places[i] = at;
            if (Character.isLowSurrogate(c) && written.charAt(at) != c) {
                places[i] = places[i - 1];
            } else {
                at += width(c);
            }
        }
        return places;
    }

    /** Returns how many characters the next one is written with. */
    private int width(char c) {
        char next = written.charAt(at);
        if (style == '"' && next == '\\') {
            return escape();
        }
        return style == '\'' && c == '\'' ? 2 : 1;
    }

    /** YAML 1.2.2, 5.7: how long an escape is. */
    private int escape() {
        char kind = at + 1 < written.length() ? written.charAt(at + 1) : ' ';
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private void space() {
        if (at < written.length() && isSpace(written.charAt(at))) {
            at++;
        } else if (style == '"' && at < written.length() && written.charAt(at) == '\\') {
            at += escape();
        }
    }

    private void skipSpace() {
        while (at < written.length() && (isSpace(written.charAt(at)) || isContinued())) {
            at++;
        }
    }

    /** Whether an escaped line break stands here (YAML 1.2.2, 7.3.1). */
    private boolean isContinued() {
        return style == '"'
                && written.charAt(at) == '\\'
                && at + 1 < written.length()
                && (written.charAt(at + 1) == '\n' || written.charAt(at + 1) == '\r');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}

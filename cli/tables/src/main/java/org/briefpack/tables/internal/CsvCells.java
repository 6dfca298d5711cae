package org.briefpack.tables.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of separated values begin (RFC 4180). The library that reads their values tells
 * where records begin, not where cells do.
 */
final class CsvCells {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private boolean ended;

    /**
     * Begins to walk.
     *
     * @param from the first character to look at
     */
    CsvCells(String text, char separator, int from) {
        this.text = text;
        this.separator = separator;
        this.at = from;
    }

    /** Returns whether there is another record. */
    boolean hasNext() {
        return at < text.length();
    }

    /** Returns where the cells of the next record begin, quotes included. */
    List<Integer> next() {
        List<Integer> starts = new ArrayList<>();
        ended = false;
        while (!ended) {
            skipSpace();
            starts.add(at);
            if (at < text.length() && text.charAt(at) == QUOTE) {
                closeQuote();
            }
            toSeparator();
        }
        return starts;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private boolean isSpace(char c) {
        return Character.isWhitespace(c) && c != separator && c != '\n' && c != '\r';
    }

    /** Goes behind the quote that closes the one here; to the end where none does. */
    private void closeQuote() {
        at = closing(text, at) + 1;
    }

    /** Returns where the quote that opens here is closed; the text's length where it is not. */
    static int closing(String text, int opening) {
        int i = opening + 1;
        while (i < text.length()) {
            if (text.charAt(i) == QUOTE) {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                if (!doubled) {
                    return i;
                }
                i++;
            }
            i++;
        }
        return text.length();
    }

    private void toSeparator() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == separator) {
                return;
            }
            if (c == '\n' || c == '\r') {
                at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                ended = true;
                return;
            }
        }
        ended = true;
        at = text.length();
    }
}

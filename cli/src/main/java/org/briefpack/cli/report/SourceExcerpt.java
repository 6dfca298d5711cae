package org.briefpack.cli.report;

import org.briefpack.model.diagnostic.SourceSpan;

/** Shows a line of a file with a caret under the column that a problem points at. */
final class SourceExcerpt {
    private static final int TAB = 4;
    private static final int BEFORE = 60;
    private static final int AFTER = 40;

    private SourceExcerpt() {}

    /**
     * Returns the line and, below it, carets under the span; each ends with a newline. Empty where
     * the text has no such line.
     */
    static String of(String text, SourceSpan span) {
        String line = line(text, span.line());
        if (line == null) {
            return "";
        }
        int[] points = line.codePoints().toArray();
        int from = Math.clamp(span.column() - 1, 0, points.length);
        int to =
                span.endLine() == span.line()
                        ? Math.min(span.endColumn() - 1, points.length)
                        : points.length;
        // A file can be one line of megabytes; show the neighbourhood only.
        int first = Math.max(0, from - BEFORE);
        int last = Math.min(points.length, Math.max(from, Math.min(to, from + AFTER)) + AFTER);
        StringBuilder shown = new StringBuilder(first > 0 ? "…" : "");
        StringBuilder carets = new StringBuilder(first > 0 ? " " : "");
        int column = 0;
        for (int i = first; i < last; i++) {
            int width = points[i] == '\t' ? TAB - column % TAB : TerminalText.columns(points[i]);
            append(shown, points[i], width);
            column += width;
            if (i < from) {
                carets.append(" ".repeat(width));
            } else if (i == from || i < to && i < from + AFTER) {
                carets.append("^".repeat(Math.max(width, i == from ? 1 : 0)));
            }
        }
        if (from >= last) {
            carets.append('^');
        }
        String more = last < points.length ? "…" : "";
        String number = Integer.toString(span.line());
        String gutter = " ".repeat(number.length());
        return number + " | " + shown + more + "\n" + gutter + " | " + carets + "\n";
    }

    private static void append(StringBuilder shown, int point, int width) {
        if (point == '\t') {
            shown.append(" ".repeat(width));
        } else {
            shown.append(TerminalText.harmless(Character.toString(point)));
        }
    }

    private static String line(String text, int number) {
        int start = 0;
        for (int current = 1; start <= text.length(); current++) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (current == number) {
                return text.substring(start, end);
            }
            boolean pair = text.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
        }
        return null;
    }
}

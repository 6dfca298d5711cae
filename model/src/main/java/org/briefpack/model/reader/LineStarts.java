package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;

/** Where the lines of a text begin, counted as the parser counts them. */
final class LineStarts {
    /** YAML 1.2.2, 5.4, with the further ones that the parser counts. */
    private static final String ENDS = "\n\r\u0085\u2028\u2029";

    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    LineStarts(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.startsWith("\r\n", i);
            if (ENDS.indexOf(text.charAt(i)) >= 0 && !pair) {
                starts.add(i + 1);
            }
        }
    }

    /** Returns the index of a line and column, both from 1, the column in code points. */
    int index(int line, int column) {
        if (line > starts.size()) {
            return text.length();
        }
        int start = starts.get(line - 1);
        int rest = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(column - 1, rest));
    }
}

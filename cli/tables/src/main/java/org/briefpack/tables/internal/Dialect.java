package org.briefpack.tables.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How values are separated in a file.
 *
 * @param separator the character between two cells
 * @param start where the headings begin: behind a first line such as {@code sep=;}
 */
record Dialect(char separator, int start) {
    private static final String DECLARATION = "sep=";
    private static final String SEPARATORS = ",;\t|";

    /** How many records are looked at. */
    private static final int SAMPLE = 50;

    /** Finds the separator: the declared one, or the one that divides most records alike. */
    static Dialect of(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String first = text.substring(0, end).replace("\"", "");
        if (first.length() == DECLARATION.length() + 1
                && first.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length())) {
            boolean pair = text.startsWith("\r\n", end);
            return new Dialect(
                    first.charAt(DECLARATION.length()),
                    Math.min(text.length(), end + (pair ? 2 : 1)));
        }
        return new Dialect(likeliest(text), 0);
    }

    private static char likeliest(String text) {
        char best = ',';
        double most = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            double score = score(text, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    /** Returns the share of records as long as the headings, and more for longer ones. */
    private static double score(String text, char separator) {
        CsvCells cells = new CsvCells(text, separator, 0);
        List<Integer> lengths = new ArrayList<>();
        while (cells.hasNext() && lengths.size() < SAMPLE) {
            lengths.add(cells.next().size());
        }
        if (lengths.isEmpty() || lengths.getFirst() < 2) {
            return 0;
        }
        Map<Integer, Integer> count = new HashMap<>();
        lengths.forEach(length -> count.merge(length, 1, Integer::sum));
        double alike = (double) count.getOrDefault(lengths.getFirst(), 0) / lengths.size();
        return alike + Math.min(lengths.getFirst(), 1_000) / 10_000.0;
    }
}

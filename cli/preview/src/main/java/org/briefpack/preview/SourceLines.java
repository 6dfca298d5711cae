package org.briefpack.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a file that somebody writes, to show some of them. */
final class SourceLines {
    /** How many characters of a line are shown at most. */
    private static final int LONGEST = 4000;

    private final List<String> lines;

    /** Takes the file's bytes; what is not UTF-8 is shown as such. */
    SourceLines(byte[] bytes) {
        // YAML 1.2.2, 5.4, with the further line ends that the parser counts.
        String ends = "\r\n|[\n\r\u0085\u2028\u2029]";
        lines = List.of(new String(bytes, StandardCharsets.UTF_8).split(ends, -1));
    }

    /**
     * Returns lines by their numbers, both from 1 and inclusive; those that are not there are left
     * out.
     */
    List<String> between(int first, int last) {
        int from = Math.clamp(first - 1, 0, lines.size());
        int to = Math.clamp(last, from, lines.size());
        return lines.subList(from, to).stream()
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) : line)
                .toList();
    }
}

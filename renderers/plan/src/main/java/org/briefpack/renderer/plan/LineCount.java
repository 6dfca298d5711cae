package org.briefpack.renderer.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Breaks one paragraph into lines, first fit, as presentation programs break it. They differ in
 * addresses: some part them after every slash, some after a question mark, some only at the edge,
 * and one program does now this, now that. So a word with such a character is set in all three
 * ways, and the one that reaches furthest counts.
 */
final class LineCount {
    private final double room;
    private Pen pen;
    private @Nullable Pen atMarks;
    private @Nullable Pen atSlashes;
    private int before = ' ';
    private boolean afterRange;
    private boolean torn;

    /** How many characters were added. */
    private int at;

    /** Starts an empty line. */
    LineCount(double room) {
        this.room = room;
        this.pen = new Pen();
    }

    /** Adds a character of a width. */
    void add(int c, double width) {
        if (c == ' ') {
            endWord();
            pen.gap += width;
            before = c;
            afterRange = false;
            at++;
            return;
        }
        torn |= before == '+' && c == '+' && pen.endsBefore(width, room);
        torn |= afterRange && pen.line > 0 && pen.line + pen.word + width > room;
        if (!Character.isDigit(c)) {
            afterRange = c == '\u2013' && Character.isDigit(before);
        }
        before = c;
        boolean mark = c == '?' || c == '!' || c == '|';
        boolean slash = c == '/';
        if (atMarks == null && (mark || slash)) {
            atMarks = pen.copy();
            atSlashes = pen.copy();
        }
        boolean parts = parts(c);
        int end = at + Character.charCount(c);
        pen.add(at, end, width, parts, room);
        if (atMarks != null && atSlashes != null) {
            atMarks.add(at, end, width, parts || mark, room);
            atSlashes.add(at, end, width, parts || mark || slash, room);
        }
        at = end;
    }

    /** Goes on in a new line, as the text asks for. */
    void newLine() {
        endWord();
        at++;
        pen.newLine(at);
    }

    /** Returns the number of lines so far. */
    int lines() {
        endWord();
        return pen.lines;
    }

    /** Returns after how many characters each line so far begins; the first number is 0. */
    int[] starts() {
        endWord();
        return Arrays.copyOf(pen.starts, pen.lines);
    }

    /**
     * Returns whether a line ends where nobody would part the text: between the signs of C++, as
     * some programs do, or in a range of numbers.
     */
    boolean torn() {
        return torn;
    }

    private static boolean parts(int c) {
        return c == '-'
                || c >= '\u2010' && c <= '\u2014' && c != '\u2011'
                || Character.isIdeographic(c);
    }

    private void endWord() {
        pen.endWord(room);
        if (atMarks != null && atSlashes != null) {
            atMarks.endWord(room);
            atSlashes.endWord(room);
            pen = pen.further(atMarks).further(atSlashes);
            atMarks = null;
            atSlashes = null;
        }
    }

    /** How far one way of breaking has come. */
    private static final class Pen {
        private int lines = 1;
        private double line;
        private double gap;
        private double word;

        /** Where the word begins. */
        private int from;

        /** Where lines begin, as many as there are. */
        private int[] starts = new int[4];

        Pen copy() {
            Pen copy = new Pen();
            copy.lines = lines;
            copy.line = line;
            copy.gap = gap;
            copy.word = word;
            copy.from = from;
            copy.starts = starts.clone();
            return copy;
        }

        Pen further(Pen other) {
            boolean more = other.lines > lines || other.lines == lines && other.line > line;
            return more ? other : this;
        }

        /** Returns whether the word so far would stand in the line, but not with more. */
        boolean endsBefore(double more, double room) {
            double reach = line + gap + word;
            return line > 0 && reach <= room && reach + more > room;
        }

        void add(int at, int end, double width, boolean parts, double room) {
            if (word == 0) {
                from = at;
            }
            if (word + width > room) {
                // Longer than a line: broken where it reaches the edge.
                if (line > 0) {
                    begin(from);
                }
                begin(at);
                from = at;
            }
            word += width;
            if (parts) {
                endWord(room);
                from = end;
            }
        }

        void newLine(int at) {
            begin(at);
        }

        private void begin(int at) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = at;
            line = 0;
            gap = 0;
            word = 0;
        }

        void endWord(double room) {
            if (word == 0) {
                return;
            }
            double own = word;
            if (line > 0 && line + gap + word > room) {
                begin(from);
                line = own;
            } else {
                line += gap + own;
            }
            gap = 0;
            word = 0;
        }
    }
}

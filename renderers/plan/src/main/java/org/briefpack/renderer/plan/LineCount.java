package org.briefpack.renderer.plan;

/**
 * Counts the lines of one paragraph, first fit, as presentation programs break it. They differ in
 * addresses: some part them after every slash, some after a question mark, some only at the edge,
 * and one program does now this, now that. So a word with such a character is set in all three
 * ways, and the one that reaches furthest counts.
 */
final class LineCount {
    private final double room;
    private Pen pen;
    private Pen atMarks;
    private Pen atSlashes;
    private int before = ' ';
    private boolean afterRange;
    private boolean torn;

    /** Starts an empty line. */
    LineCount(double room) {
        this.room = room;
        this.pen = new Pen(1, 0, 0, 0);
    }

    /** Adds a character of a width. */
    void add(int c, double width) {
        if (c == ' ') {
            endWord();
            pen.gap += width;
            before = c;
            afterRange = false;
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
        pen.add(width, parts, room);
        if (atMarks != null) {
            atMarks.add(width, parts || mark, room);
            atSlashes.add(width, parts || mark || slash, room);
        }
    }

    /** Goes on in a new line, as the text asks for. */
    void newLine() {
        endWord();
        pen = new Pen(pen.lines + 1, 0, 0, 0);
    }

    /** Returns the number of lines so far. */
    int lines() {
        endWord();
        return pen.lines;
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
        if (atMarks != null) {
            atMarks.endWord(room);
            atSlashes.endWord(room);
            pen = pen.further(atMarks).further(atSlashes);
            atMarks = null;
            atSlashes = null;
        }
    }

    /** How far one way of breaking has come. */
    private static final class Pen {
        private int lines;
        private double line;
        private double gap;
        private double word;

        Pen(int lines, double line, double gap, double word) {
            this.lines = lines;
            this.line = line;
            this.gap = gap;
            this.word = word;
        }

        Pen copy() {
            return new Pen(lines, line, gap, word);
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

        void add(double width, boolean parts, double room) {
            if (word + width > room) {
                // Longer than a line: broken where it reaches the edge.
                if (line > 0) {
                    lines++;
                }
                lines++;
                line = 0;
                gap = 0;
                word = 0;
            }
            word += width;
            if (parts) {
                endWord(room);
            }
        }

        void endWord(double room) {
            if (word == 0) {
                return;
            }
            if (line > 0 && line + gap + word > room) {
                lines++;
                line = word;
            } else {
                line += gap + word;
            }
            gap = 0;
            word = 0;
        }
    }
}

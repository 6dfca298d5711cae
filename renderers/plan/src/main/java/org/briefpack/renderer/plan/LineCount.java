package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks one paragraph into lines, first fit, as presentation programs break it. They differ in
 * addresses: some part them after every slash, some only between longer words, some after a
 * question mark, some only at the edge. So a word with such characters is set in every way that
 * parts it at some of them and not at others, and the one that reaches furthest counts.
 */
final class LineCount {
    /** So many ways are tried at once: no address has more places in one line. */
    private static final int WAYS = 12;

    private final double room;
    private Pen pen;

    /**
     * The word so far, parted last at each of the places where it may be; what matters of the ways
     * to one place is the one that reaches furthest. Empty while the word has no such place.
     */
    private final List<Pen> parted = new ArrayList<>();

    private int before = ' ';
    private boolean afterRange;
    private boolean torn;

    /** How many characters were added. */
    private int at;

    /** Where a line may begin without a space before; null where nowhere. */
    private final @Nullable BitSet unspaced;

    /**
     * Starts an empty line.
     *
     * @param unspaced at which characters a line may begin without a space before; null for none
     */
    LineCount(double room, @Nullable BitSet unspaced) {
        this.room = room;
        this.unspaced = unspaced;
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
        if (unspaced != null && unspaced.get(at)) {
            endWord();
        }
        torn |= before == '+' && c == '+' && pen.endsBefore(width, room);
        torn |= afterRange && pen.line > 0 && pen.line + pen.word + width > room;
        if (!Character.isDigit(c)) {
            afterRange = c == '\u2013' && Character.isDigit(before);
        }
        before = c;
        boolean parts = parts(c);
        int end = at + Character.charCount(c);
        List<Pen> here = mayPart(c) ? List.of(partedAfter(end, width)) : List.of();
        pen.add(at, end, width, parts, room);
        for (Pen way : parted) {
            way.add(at, end, width, parts, room);
        }
        parted.addAll(here);
        if (parts) {
            endWord();
        } else if (parted.size() > WAYS) {
            parted.removeFirst();
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

    /** Returns whether a line may end after a character that is no space. */
    static boolean parts(int c) {
        return c == '-' || c >= '\u2010' && c <= '\u2014' && c != '\u2011';
    }

    private static boolean mayPart(int c) {
        return c == '/' || c == '?' || c == '!' || c == '|';
    }

    /** Returns the way that reaches furthest of those in which the word is parted here. */
    private Pen partedAfter(int end, double width) {
        Pen furthest = pen.copy();
        furthest.add(at, end, width, true, room);
        for (Pen way : parted) {
            Pen other = way.copy();
            other.add(at, end, width, true, room);
            furthest = furthest.further(other);
        }
        return furthest;
    }

    private void endWord() {
        pen.endWord(room);
        for (Pen way : parted) {
            way.endWord(room);
            pen = pen.further(way);
        }
        parted.clear();
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

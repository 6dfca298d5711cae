package org.briefpack.renderer.pdf.internal.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Cuts lines out of a measured paragraph; sets right-to-left text in the order of the eye. */
final class LineMaker {
    private final MeasuredText text;
    private final boolean fromRight;

    /**
     * Makes lines of a paragraph.
     *
     * @param fromRight whether the document is read from right to left: places are counted from the
     *     right then
     */
    LineMaker(MeasuredText text, boolean fromRight) {
        this.text = text;
        this.fromRight = fromRight;
    }

    /** Returns a line; the space at its end stays in its text, so that words stay apart. */
    TextLine line(int from, int to, boolean divided) {
        int end = to;
        while (end > from && Characters.isBlank(text.text.charAt(end - 1))) {
            end--;
        }
        List<Note> notes = new ArrayList<>(0);
        List<Glyphs> pieces = new ArrayList<>();
        if (text.bidi == null) {
            double x = 0;
            for (int at = from; at < to; ) {
                int next = piece(at, to);
                pieces.add(glyphs(at, next, x, false, divided && next == to));
                note(at, notes);
                x += text.width(at, next);
                at = next;
            }
        } else {
            mixed(from, to, end, divided, pieces, notes);
        }
        double width = text.width(from, end) + (divided ? text.hyphen(to - 1) : 0);
        boolean opposite = !fromRight && text.bidi != null && !text.bidi.baseIsLeftToRight();
        TextLine line = new TextLine(pieces, width, opposite, notes);
        return fromRight ? line.turned() : line;
    }

    private void note(int at, List<Note> notes) {
        Note note = text.run(at).note();
        if (note != null) {
            notes.add(note);
        }
    }

    /** Returns where the characters that are drawn in one go end. */
    private int piece(int from, int to) {
        int end = from + 1;
        while (end < to && text.joined(from, end)) {
            end++;
        }
        return end;
    }

    private Glyphs glyphs(int from, int to, double x, boolean backwards, boolean divided) {
        if (text.shaped(from)) {
            return shaped(from, to, x, backwards, divided);
        }
        StringBuilder drawn = new StringBuilder(to - from);
        StringBuilder spoken = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int code = text.drawn(i);
            if (code != 0) {
                if (code != MeasuredText.PART) {
                    drawn.appendCodePoint(code);
                }
                int written = text.text.codePointAt(i);
                spoken.appendCodePoint(written == '\n' ? ' ' : written);
            }
        }
        if (backwards) {
            mirror(drawn);
        }
        if (divided) {
            drawn.insert(backwards ? 0 : drawn.length(), text.hyphenAt(from));
            spoken.append(Characters.SOFT_HYPHEN);
        }
        Run run = text.run(from);
        double width = text.width(from, to) + (divided ? text.hyphen(to - 1) : 0);
        return new Glyphs(
                x,
                width,
                drawn.toString(),
                spoken.toString(),
                text.bidi != null,
                text.face(from),
                run.look(),
                backwards,
                null,
                run.tag(),
                run.link());
    }

    private Glyphs shaped(int from, int to, double x, boolean backwards, boolean divided) {
        String hyphen = divided ? String.valueOf(text.hyphenAt(from)) : "";
        Shape shape = text.shape(from, to, hyphen);
        Run run = text.run(from);
        String written = text.text.substring(from, to).replace('\n', ' ');
        return new Glyphs(
                x,
                shape.width() * run.look().size(),
                written + hyphen,
                written,
                text.bidi != null,
                text.face(from),
                run.look(),
                backwards,
                shape,
                run.tag(),
                run.link());
    }

    /** Turns characters round; brackets change sides. */
    private static void mirror(StringBuilder drawn) {
        drawn.reverse();
        for (int i = 0; i < drawn.length(); i++) {
            drawn.setCharAt(i, (char) Brackets.turned(drawn.charAt(i)));
        }
    }

    /** Puts pieces where the eye expects them, in the order in which they are read. */
    private void mixed(
            int from, int to, int end, boolean divided, List<Glyphs> pieces, List<Note> notes) {
        Bidi line = text.bidi.createLineBidi(from, to);
        List<int[]> parts = new ArrayList<>();
        for (int r = 0; r < line.getRunCount(); r++) {
            int limit = from + line.getRunLimit(r);
            for (int at = from + line.getRunStart(r); at < limit; ) {
                int next = piece(at, limit);
                parts.add(new int[] {at, next, line.getRunLevel(r)});
                note(at, notes);
                at = next;
            }
        }
        byte[] levels = new byte[parts.size()];
        Integer[] order = new Integer[parts.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) parts.get(i)[2];
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        Glyphs[] drawn = new Glyphs[order.length];
        // The space at the end hangs over the edge at which the line ends.
        double x = line.baseIsLeftToRight() ? 0 : -text.width(end, to);
        for (int index : order) {
            int[] part = parts.get(index);
            boolean last = divided && index == drawn.length - 1;
            drawn[index] = glyphs(part[0], part[1], x, (part[2] & 1) == 1, last);
            x += drawn[index].width();
        }
        forReaders(parts, order).forEach(index -> pieces.add(drawn[index]));
    }

    /**
     * Returns the order in which pieces are written: readers that take text out of a file run the
     * rules of direction over what they find, and take it to be in the order of the eye. Stretches
     * of one font and one node follow one another as they are read, because such readers look at
     * each by itself.
     */
    private List<Integer> forReaders(List<int[]> parts, Integer[] seen) {
        List<Integer> result = new ArrayList<>(parts.size());
        for (int from = 0; from < parts.size(); ) {
            int to = from + 1;
            while (to < parts.size() && isOneStretch(parts.get(from)[0], parts.get(to)[0])) {
                to++;
            }
            for (int index : seen) {
                if (index >= from && index < to) {
                    result.add(index);
                }
            }
            from = to;
        }
        return result;
    }

    private boolean isOneStretch(int left, int right) {
        return text.face(left) == text.face(right) && text.run(left).tag() == text.run(right).tag();
    }
}

package org.briefpack.renderer.pdf.internal.text;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/** A paragraph's characters with the font and the place of each. */
final class MeasuredText {
    /** Drawn nowhere by itself: part of the character before, as in a ligature. */
    static final int PART = -1;

    /** What U+FB00 and the characters after it are made of, in their order. */
    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl");

    /** An empty box, which a font that comes with us has. */
    private static final int REPLACEMENT = 0x25A1;

    final String text;

    /** The order of the characters; null where it is the order of reading. */
    final Bidi bidi;

    private final List<Run> runs;
    private final int[] runOf;
    private final Face[] faces;
    private final int[] drawn;
    private final double[] starts;
    private final double[] ends;
    private final MissingGlyphs missing;
    private boolean melts;

    /** Which characters are set by their font's tables; null where none is. */
    private boolean[] shaped;

    private char[] characters;

    /**
     * Measures runs.
     *
     * @param missing takes characters that no font has
     * @param fromRight whether the document is read from right to left
     */
    MeasuredText(List<Run> runs, MissingGlyphs missing, boolean fromRight) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        text = all.toString();
        bidi = Direction.order(text, fromRight);
        this.runs = bidi == null ? runs : Speech.said(runs);
        this.missing = missing;
        int length = text.length();
        runOf = new int[length];
        faces = new Face[length];
        drawn = new int[length];
        starts = new double[length];
        ends = new double[length];
        int at = 0;
        for (int r = 0; r < runs.size(); r++) {
            int end = at + this.runs.get(r).text().length();
            while (at < end) {
                at = choose(at, r);
            }
        }
        if (shaped != null) {
            characters = text.toCharArray();
            findShaped();
        }
        if (melts) {
            ligatures();
        }
        measure();
    }

    /** Chooses font and glyph of one character; returns where the next starts. */
    private int choose(int at, int r) {
        Run run = runs.get(r);
        int code = text.codePointAt(at);
        int next = at + Character.charCount(code);
        if (Scripts.needsShaping(code)) {
            shaped = shaped == null ? new boolean[drawn.length] : shaped;
            shaped[at] = true;
        }
        List<Face> chain = run.look().chain();
        boolean inside = at > 0 && runOf[at - 1] == r;
        Face before = inside ? faces[at - 1] : null;
        Face face = face(code, chain, before, at);
        int glyph = code;
        if (Characters.isInvisible(code)) {
            face = before;
            glyph = 0;
        } else if (face == null) {
            glyph = Characters.substitute(code);
            face = first(chain, glyph);
            if (face == null) {
                missing.report(code, run.span());
                glyph = REPLACEMENT;
                face = first(chain, glyph);
            }
        }
        melts |= glyph == 'f' && face.ligates();
        for (int i = at; i < next; i++) {
            runOf[i] = r;
            faces[i] = face == null ? chain.getFirst() : face;
            drawn[i] = i == at ? glyph : 0;
        }
        return next;
    }

    /**
     * Returns the first font that has a character. A mark stays in the font of its letter; from
     * right to left, what is no letter stays in that of the text before it, so that programs that
     * read each stretch of one font by itself find few of them.
     */
    private Face face(int code, List<Face> chain, Face before, int at) {
        boolean mark = before != null && Scripts.isMark(code);
        boolean stays = before != null && backwards(at) && backwards(at - 1);
        stays &= !Character.isLetter(code);
        if ((mark || stays) && before.has(code)) {
            return before;
        }
        if (mark) {
            return withMark(code, chain, at);
        }
        return first(chain, code);
    }

    /** Sets the letter before a mark in the first font that has both. */
    private Face withMark(int code, List<Face> chain, int at) {
        int letter = at - 1;
        while (letter > 0 && drawn[letter] == 0) {
            letter--;
        }
        for (Face face : chain) {
            if (face.has(code) && face.has(drawn[letter])) {
                Arrays.fill(faces, letter, at, face);
                return face;
            }
        }
        return null;
    }

    private static Face first(List<Face> chain, int code) {
        for (Face face : chain) {
            if (face.has(code)) {
                return face;
            }
        }
        return null;
    }

    /**
     * Finds what is set by the fonts' tables: from right to left whole stretches with a character
     * that needs it, else the words that have one, with the space after them.
     */
    private void findShaped() {
        for (int from = 0; from < drawn.length; ) {
            int to = from + 1;
            while (to < drawn.length && looksAlike(from, to)) {
                to++;
            }
            if (backwards(from)) {
                Arrays.fill(shaped, from, to, anyShaped(from, to));
            } else {
                words(from, to);
            }
            from = to;
        }
    }

    private void words(int from, int to) {
        for (int start = from; start < to; ) {
            int end = start;
            while (end < to && !Characters.isBlank(text.charAt(end))) {
                end++;
            }
            while (end < to && Characters.isBlank(text.charAt(end))) {
                end++;
            }
            Arrays.fill(shaped, start, end, anyShaped(start, end));
            start = end;
        }
    }

    private boolean anyShaped(int from, int to) {
        for (int i = from; i < to; i++) {
            if (shaped[i]) {
                return true;
            }
        }
        return false;
    }

    /** Draws f and the letters after it as one where their font does. */
    private void ligatures() {
        for (int i = 0; i < drawn.length; i++) {
            boolean plain = drawn[i] == 'f' && !shaped(i);
            for (int l = LIGATURES.size() - 1; l >= 0 && plain && drawn[i] == 'f'; l--) {
                int code = 0xFB00 + l;
                if (faces[i].ligates() && faces[i].has(code) && reads(i, LIGATURES.get(l))) {
                    drawn[i] = code;
                    Arrays.fill(drawn, i + 1, i + LIGATURES.get(l).length(), PART);
                }
            }
        }
    }

    private boolean reads(int at, String letters) {
        boolean same = at + letters.length() <= drawn.length;
        for (int i = 0; same && i < letters.length(); i++) {
            same = drawn[at + i] == letters.charAt(i) && joined(at, at + i);
        }
        return same;
    }

    private void measure() {
        double x = 0;
        int last = -1;
        for (int i = 0; i < drawn.length; i++) {
            if (shaped(i)) {
                int end = i + 1;
                while (end < drawn.length && joined(i, end)) {
                    end++;
                }
                if (measureShaped(i, end, x)) {
                    x = ends[end - 1];
                    i = end - 1;
                    continue;
                }
            }
            if (drawn[i] > 0) {
                double size = runs.get(runOf[i]).look().size();
                if (last >= 0 && joined(last, i) && !backwards(i)) {
                    x += faces[i].kerning(drawn[last], drawn[i]) * size;
                }
                starts[i] = x;
                x += faces[i].advance(drawn[i]) * size;
                last = i;
            } else {
                starts[i] = x;
            }
            ends[i] = x;
        }
    }

    /** Measures what a font's tables set; returns whether they could. */
    private boolean measureShaped(int from, int to, double start) {
        Shape shape = faces[from].shape(characters, from, to, backwards(from));
        if (shape == null) {
            missing.unset(text.substring(from, to), runs.get(runOf[from]).span());
            Arrays.fill(shaped, from, to, false);
            return false;
        }
        double size = runs.get(runOf[from]).look().size();
        double x = start;
        int cluster = 0;
        for (int i = from; i < to; i++) {
            starts[i] = x;
            boolean begins = cluster < shape.starts().length && shape.starts()[cluster] == i - from;
            if (begins) {
                x += shape.advances()[cluster++] * size;
            } else {
                drawn[i] = PART;
            }
            ends[i] = x;
        }
        return true;
    }

    /** Returns whether a character is set by its font's tables. */
    boolean shaped(int at) {
        return shaped != null && shaped[at];
    }

    /**
     * Sets characters by their font's tables.
     *
     * @param hyphen what is added after them; empty for nothing
     */
    Shape shape(int from, int to, String hyphen) {
        if (hyphen.isEmpty()) {
            return faces[from].shape(characters, from, to, backwards(from));
        }
        char[] divided = (text.substring(from, to) + hyphen).toCharArray();
        return faces[from].shape(divided, 0, divided.length, backwards(from));
    }

    /** Returns whether two places are drawn in one go if all between them is. */
    boolean joined(int left, int right) {
        return looksAlike(left, right) && shaped(left) == shaped(right);
    }

    private boolean looksAlike(int left, int right) {
        return faces[left] == faces[right]
                && runOf[left] == runOf[right]
                && (bidi == null || bidi.getLevelAt(left) == bidi.getLevelAt(right));
    }

    /** Returns whether a character is set from right to left. */
    boolean backwards(int at) {
        return bidi != null && (bidi.getLevelAt(at) & 1) == 1;
    }

    int length() {
        return text.length();
    }

    /** Returns how far characters move the pen when they are drawn on their own, in points. */
    double width(int from, int to) {
        return to <= from ? 0 : ends[to - 1] - starts[from];
    }

    Run run(int at) {
        return runs.get(runOf[at]);
    }

    Face face(int at) {
        return faces[at];
    }

    /** Returns the character that is drawn at a place; 0 for none, {@link #PART} for a part. */
    int drawn(int at) {
        return drawn[at];
    }

    /** Returns the hyphen of a character's font: it may lack the soft one and have the other. */
    char hyphenAt(int at) {
        return faces[at].has(Characters.SOFT_HYPHEN) ? Characters.SOFT_HYPHEN : '-';
    }

    /** Returns how far the hyphen that would be added after a character moves the pen. */
    double hyphen(int at) {
        char hyphen = hyphenAt(at);
        int before = at;
        while (before > 0 && drawn[before] <= 0 && joined(before - 1, at)) {
            before--;
        }
        boolean kerned = drawn[before] > 0 && !backwards(at);
        double kerning = kerned ? faces[at].kerning(drawn[before], hyphen) : 0;
        return (faces[at].advance(hyphen) + kerning) * run(at).look().size();
    }
}

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

    private static final int REPLACEMENT = '?';

    final String text;

    /** The order of the characters; null where it is the order of reading. */
    final Bidi bidi;

    private final List<Run> runs;
    private final int[] runOf;
    private final Face[] faces;
    private final int[] drawn;
    private final double[] starts;
    private final double[] ends;
    private boolean melts;

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
                at = choose(at, r, missing);
            }
        }
        if (bidi != null && !bidi.isLeftToRight()) {
            ArabicForms.join(text, faces, drawn);
        }
        if (melts) {
            ligatures();
        }
        measure();
    }

    /** Chooses font and glyph of one character; returns where the next starts. */
    private int choose(int at, int r, MissingGlyphs missing) {
        Run run = runs.get(r);
        int code = text.codePointAt(at);
        int next = at + Character.charCount(code);
        List<Face> chain = run.look().chain();
        Face face = first(chain, code);
        int glyph = code;
        if (Characters.isInvisible(code)) {
            glyph = 0;
        } else if (face == null) {
            glyph = Characters.substitute(code);
            face = first(chain, glyph);
            if (face == null) {
                missing.report(code, run.span());
                glyph = REPLACEMENT;
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

    private static Face first(List<Face> chain, int code) {
        for (Face face : chain) {
            if (face.has(code)) {
                return face;
            }
        }
        return null;
    }

    /** Draws f and the letters after it as one where their font does. */
    private void ligatures() {
        for (int i = 0; i < drawn.length; i++) {
            for (int l = LIGATURES.size() - 1; l >= 0 && drawn[i] == 'f'; l--) {
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

    /** Returns whether two places are drawn in one go if all between them is. */
    boolean joined(int left, int right) {
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

package org.briefpack.renderer.pdf.internal.text;

import java.util.List;

/** A paragraph's characters with the font and the place of each. */
final class MeasuredText {
    private static final int REPLACEMENT = '?';

    final String text;
    private final List<Run> runs;
    private final int[] runOf;
    private final Face[] faces;
    private final int[] drawn;
    private final double[] place;

    MeasuredText(List<Run> runs, MissingGlyphs missing) {
        this.runs = runs;
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        text = all.toString();
        int length = text.length();
        runOf = new int[length];
        faces = new Face[length];
        drawn = new int[length];
        place = new double[length + 1];
        int at = 0;
        for (int r = 0; r < runs.size(); r++) {
            int end = at + runs.get(r).text().length();
            while (at < end) {
                at = choose(at, r, missing);
            }
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

    private void measure() {
        double x = 0;
        for (int i = 0; i < drawn.length; i++) {
            place[i] = x;
            if (drawn[i] != 0) {
                double size = runs.get(runOf[i]).look().size();
                x += faces[i].advance(drawn[i]) * size;
                if (i + 1 < drawn.length && joined(i, i + 1) && drawn[i + 1] != 0) {
                    x += faces[i].kerning(drawn[i], drawn[i + 1]) * size;
                }
            }
        }
        place[drawn.length] = x;
    }

    /** Returns whether two neighbours are drawn in one go. */
    boolean joined(int left, int right) {
        return faces[left] == faces[right] && runOf[left] == runOf[right];
    }

    int length() {
        return text.length();
    }

    /** Returns the distance from one character's start to another's, in points. */
    double width(int from, int to) {
        return place[to] - place[from];
    }

    Run run(int at) {
        return runs.get(runOf[at]);
    }

    Face face(int at) {
        return faces[at];
    }

    /** Returns the character that is drawn at a place; 0 for none. */
    int drawn(int at) {
        return drawn[at];
    }

    /** Returns the width of the hyphen that would be added after a character. */
    double hyphen(int at) {
        return faces[at].advance('-') * run(at).look().size();
    }
}

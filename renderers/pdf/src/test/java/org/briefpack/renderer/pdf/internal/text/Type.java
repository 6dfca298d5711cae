package org.briefpack.renderer.pdf.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/** Paragraphs in a type whose letters are all ten points wide, so that widths can be counted. */
final class Type {
    static final double WIDTH = 10;
    private static final Tag TAG = Tag.document();

    private Type() {}

    /** A font that lacks some characters; A and V stand closer. */
    record Even(String lacks) implements Face {
        @Override
        public double advance(int codePoint) {
            return has(codePoint) ? 1 : 0;
        }

        @Override
        public double kerning(int left, int right) {
            return left == 'A' && right == 'V' ? -0.1 : 0;
        }

        @Override
        public boolean has(int codePoint) {
            return lacks.indexOf(codePoint) < 0;
        }

        @Override
        public double ascent() {
            return 0.8;
        }

        @Override
        public double descent() {
            return 0.2;
        }
    }

    static List<TextLine> lines(String text, double letters, Face... fonts) {
        return lines(text, letters, new ArrayList<>(), fonts);
    }

    /** Breaks a text; collects the characters that no font has. */
    static List<TextLine> lines(String text, double letters, List<Integer> missing, Face... fonts) {
        List<Face> chain = fonts.length == 0 ? List.of(new Even("")) : List.of(fonts);
        Look look = new Look(chain, WIDTH, new Colour(0), 0, false);
        Run run = new Run(text, look, TAG, null, null, true, SourceSpan.NONE);
        return new LineBreaker(
                        Locale.ENGLISH,
                        Hyphenation.of(Locale.ENGLISH),
                        (code, span) -> missing.add(code))
                .lines(List.of(run), letters * WIDTH);
    }

    /** Returns what is read, in the order in which it is read. */
    static String spoken(TextLine line) {
        StringBuilder result = new StringBuilder();
        Tag said = null;
        for (Glyphs piece : line.pieces()) {
            if (!piece.said()) {
                result.append(piece.spoken());
            } else if (piece.tag() != said) {
                said = piece.tag();
                result.append(said.properties().get(Tag.Property.ACTUAL_TEXT));
            }
        }
        return result.toString();
    }

    /** Returns what is seen, from left to right. */
    static String seen(TextLine line) {
        StringBuilder result = new StringBuilder();
        line.pieces().stream()
                .sorted(java.util.Comparator.comparingDouble(Glyphs::x))
                .forEach(piece -> result.append(piece.text()));
        return result.toString();
    }
}

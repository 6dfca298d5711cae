package org.briefpack.renderer.pdf.internal.paint;

import java.text.Normalizer;
import java.util.List;
import org.briefpack.renderer.pdf.internal.font.EmbeddedFace;
import org.briefpack.renderer.pdf.internal.font.ThemeFonts;
import org.briefpack.renderer.pdf.internal.text.Glyphs;
import org.briefpack.renderer.pdf.internal.text.Shape;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfName;

/** Draws what a font's tables set, and says which characters its glyphs stand for. */
final class ShapedText {
    /** What a glyph says that stands for nothing by itself. */
    private static final String NOTHING = "\u200B";

    private final PdfContentByte content;
    private final GlyphTexts texts;
    private final Glyphs glyphs;
    private final Shape shape;
    private final EmbeddedFace face;
    private final String text;

    /** Where the pen stands, as a share of the size. */
    private double pen;

    private ShapedText(PdfContentByte content, GlyphTexts texts, Glyphs glyphs) {
        this.content = content;
        this.texts = texts;
        this.glyphs = glyphs;
        this.shape = glyphs.shape();
        this.face = ThemeFonts.embedded(glyphs.face());
        this.text = glyphs.text();
    }

    /** Draws at the place where the text matrix is, in the font, size and rise that are set. */
    static void draw(PdfContentByte content, GlyphTexts texts, Glyphs glyphs) {
        new ShapedText(content, texts, glyphs).draw(glyphs.look().rise());
    }

    private void draw(double rise) {
        int count = shape.glyphs().length;
        boolean[] said = new boolean[text.length() + 1];
        said(said);
        for (int from = 0; from < count; ) {
            int to = wordEnd(from);
            String word = word(from, to);
            boolean replaced =
                    !glyphs.said() && !glyphs.backwards() && isSaidWrong(word, from, to, said);
            if (replaced) {
                PdfDictionary spoken = new PdfDictionary();
                spoken.put(new PdfName("ActualText"), TagTree.text(word));
                content.beginMarkedContentSequence(new PdfName("Span"), spoken, true);
            }
            show(from, to, rise);
            if (replaced) {
                content.endMarkedContentSequence();
            }
            from = to;
        }
    }

    /** Returns where the glyphs of a word and the space after it end. */
    private int wordEnd(int from) {
        if (glyphs.said() || glyphs.backwards()) {
            return shape.glyphs().length;
        }
        int to = from + 1;
        while (to < shape.glyphs().length && !isStart(to)) {
            to++;
        }
        return to;
    }

    private boolean isStart(int glyph) {
        int at = shape.cluster()[glyph];
        return at > 0
                && at != shape.cluster()[glyph - 1]
                && text.charAt(at) != ' '
                && text.charAt(at - 1) == ' ';
    }

    private String word(int from, int to) {
        int start = text.length();
        int end = 0;
        for (int i = from; i < to; i++) {
            start = Math.min(start, shape.cluster()[i]);
            end = Math.max(end, shape.end(shape.cluster()[i], text.length()));
        }
        return text.substring(start, end);
    }

    /** Returns whether a word that is taken out glyph by glyph would not be what was written. */
    private boolean isSaidWrong(String word, int from, int to, boolean[] said) {
        boolean wrong =
                word.codePoints()
                        .map(Character::getType)
                        .anyMatch(
                                type ->
                                        type == Character.NON_SPACING_MARK
                                                || type == Character.COMBINING_SPACING_MARK);
        for (int i = from; i < to && !wrong; i++) {
            wrong = !said[shape.cluster()[i]];
        }
        return wrong;
    }

    private void show(int from, int to, double rise) {
        PdfGlyphArray array = new PdfGlyphArray();
        double height = 0;
        for (int i = from; i < to; i++) {
            double y = shape.y()[i];
            if (y != height) {
                content.showText(array);
                array = new PdfGlyphArray();
                height = y;
                content.setTextRise(Canvas.f(rise + height * glyphs.look().size()));
            }
            float back = (float) Math.rint((pen - shape.x()[i]) * 1000);
            if (back != 0) {
                array.add(back);
                pen -= back / 1000;
            }
            array.add(shape.glyphs()[i]);
            pen += face.glyphs().advance(shape.glyphs()[i]) / 1000.0;
        }
        content.showText(array);
        if (height != 0) {
            content.setTextRise(Canvas.f(rise));
        }
    }

    /** Says what all glyphs stand for; notes clusters that the file says as they were written. */
    private void said(boolean[] said) {
        int count = shape.glyphs().length;
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && shape.cluster()[to] == shape.cluster()[from]) {
                to++;
            }
            int start = shape.cluster()[from];
            String written = text.substring(start, shape.end(start, text.length()));
            said[start] = cluster(written, from, to);
            from = to;
        }
    }

    /**
     * Shares the characters of a cluster out among its glyphs: each takes those that it is for by
     * the font's own word; of what is left letters go to a glyph that moves the pen, marks to one
     * that does not.
     */
    private boolean cluster(String written, int from, int to) {
        StringBuilder left = new StringBuilder(written);
        String[] shares = new String[to - from];
        for (int i = from; i < to; i++) {
            shares[i - from] = own(left, shape.glyphs()[i]);
        }
        for (boolean letters : new boolean[] {true, false}) {
            for (int i = from; i < to; i++) {
                boolean moves = face.glyphs().advance(shape.glyphs()[i]) > 0;
                if (shares[i - from].isEmpty() && moves == letters) {
                    shares[i - from] = taken(left, letters);
                }
            }
        }
        if (shares.length == 1) {
            shares[0] = written;
            left.setLength(0);
        }
        boolean all = left.isEmpty();
        for (int i = from; i < to; i++) {
            String share = shares[i - from].isEmpty() ? NOTHING : shares[i - from];
            String turned = new StringBuilder(share).reverse().toString();
            all &= texts.says(face, shape.glyphs()[i], glyphs.backwards() ? turned : share);
        }
        return all;
    }

    /** Takes letters or marks out of what is left. */
    private static String taken(StringBuilder left, boolean letters) {
        StringBuilder taken = new StringBuilder();
        for (int i = 0; i < left.length(); ) {
            boolean mark = Character.getType(left.charAt(i)) == Character.NON_SPACING_MARK;
            if (mark == letters) {
                i++;
            } else {
                taken.append(left.charAt(i));
                left.deleteCharAt(i);
            }
        }
        return taken.toString();
    }

    /** Takes the characters that a glyph is for by the font's own word out of those left. */
    private String own(StringBuilder left, int glyph) {
        int character = face.glyphs().character(glyph);
        if (character < 0) {
            return "";
        }
        String form = Character.toString(character);
        for (String own : List.of(form, Normalizer.normalize(form, Normalizer.Form.NFKD))) {
            int at = left.indexOf(own);
            if (at >= 0) {
                left.delete(at, at + own.length());
                return own;
            }
        }
        return "";
    }
}

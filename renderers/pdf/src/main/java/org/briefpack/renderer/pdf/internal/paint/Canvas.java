package org.briefpack.renderer.pdf.internal.paint;

import java.awt.geom.AffineTransform;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.font.ThemeFonts;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Face;
import org.briefpack.renderer.pdf.internal.text.Glyphs;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTextArray;

/**
 * Draws on one page and keeps marked content in order: everything belongs to a node or is an
 * artifact (ISO 14289-1, 7.1). Places are points from the upper left corner of the paper.
 */
final class Canvas {
    private final PdfContentByte content;
    private final TagTree tags;
    private final GlyphTexts texts;
    private final double height;
    private Tag open;
    private boolean artifact;
    private boolean inText;
    private BaseFont font;
    private double size;
    private double rise;
    private Colour fill;
    private Colour stroke;

    Canvas(PdfContentByte content, TagTree tags, GlyphTexts texts, double height) {
        this.content = content;
        this.tags = tags;
        this.texts = texts;
        this.height = height;
    }

    /** Ends what is open and begins a sequence of a node, unless it is open already. */
    void open(Tag tag) {
        if (open != tag || artifact) {
            close();
            tags.begin(content, tag);
            open = tag;
        }
    }

    /** Begins page furniture, of a kind such as Header or Footer; of none where empty. */
    void openArtifact(String kind) {
        if (artifact) {
            return;
        }
        close();
        PdfDictionary properties = new PdfDictionary();
        if (!kind.isEmpty()) {
            properties.put(PdfName.TYPE, new PdfName("Pagination"));
            properties.put(PdfName.SUBTYPE, new PdfName(kind));
        }
        content.beginMarkedContentSequence(
                new PdfName("Artifact"), kind.isEmpty() ? null : properties, true);
        artifact = true;
    }

    /** Ends what is open. */
    void close() {
        endText();
        if (open != null || artifact) {
            content.endMarkedContentSequence();
        }
        open = null;
        artifact = false;
    }

    private void endText() {
        if (inText) {
            content.endText();
            inText = false;
        }
    }

    void fill(Mark.Fill mark) {
        endText();
        fill(mark.colour());
        content.rectangle(
                f(mark.x()),
                f(height - mark.y() - mark.height()),
                f(mark.width()),
                f(mark.height()));
        content.fill();
    }

    void rule(Mark.Rule mark) {
        endText();
        stroke(mark.colour());
        content.setLineWidth(f(mark.thickness()));
        content.moveTo(f(mark.x1()), f(height - mark.y1()));
        content.lineTo(f(mark.x2()), f(height - mark.y2()));
        content.stroke();
    }

    void shape(Mark.Shape mark) {
        endText();
        prepare(mark);
        for (Outline.Step step : mark.outline().steps()) {
            switch (step) {
                case Outline.Step.Move m -> content.moveTo(x(mark, m.x()), y(mark, m.y()));
                case Outline.Step.Line l -> content.lineTo(x(mark, l.x()), y(mark, l.y()));
                case Outline.Step.Curve c ->
                        content.curveTo(
                                x(mark, c.x1()),
                                y(mark, c.y1()),
                                x(mark, c.x2()),
                                y(mark, c.y2()),
                                x(mark, c.x()),
                                y(mark, c.y()));
                case Outline.Step.Close c -> content.closePath();
            }
        }
        finish(mark);
    }

    /** Ends a path by filling it, drawing its line or both. */
    private void finish(Mark.Shape mark) {
        if (mark.fill() != null && mark.stroke() != null) {
            content.fillStroke();
        } else if (mark.fill() != null) {
            content.fill();
        } else {
            content.stroke();
        }
    }

    /** Sets the colours of a shape, which must be done before its path begins. */
    private void prepare(Mark.Shape mark) {
        if (mark.fill() != null) {
            fill(mark.fill());
        }
        if (mark.stroke() != null) {
            stroke(mark.stroke());
            content.setLineWidth(f(mark.thickness()));
        }
    }

    private float x(Mark.Shape mark, double x) {
        return f(mark.x() + x);
    }

    private float y(Mark.Shape mark, double y) {
        return f(height - mark.y() - y);
    }

    /** Draws characters; the line they are measured from starts at x. */
    void letters(double x, double y, Glyphs glyphs) {
        letters(AffineTransform.getTranslateInstance(x, y), glyphs);
    }

    /** Draws characters that may lie askew. */
    void letters(Mark.Lettering mark) {
        AffineTransform place = AffineTransform.getTranslateInstance(mark.x(), mark.y());
        place.concatenate(mark.place());
        letters(place, mark.glyphs());
    }

    private void letters(AffineTransform place, Glyphs glyphs) {
        if (glyphs.text().isEmpty()) {
            return;
        }
        if (!inText) {
            content.beginText();
            inText = true;
        }
        boolean said = glyphs.said() || glyphs.shape() != null;
        boolean replaced = !said && !glyphs.text().equals(glyphs.spoken());
        if (replaced) {
            PdfDictionary spoken = new PdfDictionary();
            spoken.put(new PdfName("ActualText"), TagTree.text(glyphs.spoken()));
            content.beginMarkedContentSequence(new PdfName("Span"), spoken, true);
        }
        look(glyphs);
        matrix(place, glyphs.x());
        show(content, texts, glyphs);
        if (replaced) {
            content.endMarkedContentSequence();
        }
    }

    /** Its y grows upwards, that of the place downwards. */
    private void matrix(AffineTransform place, double along) {
        float x = f(place.getTranslateX() + along * place.getScaleX());
        float y = f(height - place.getTranslateY() - along * place.getShearY());
        if (place.getType() <= AffineTransform.TYPE_TRANSLATION) {
            content.setTextMatrix(x, y);
        } else {
            content.setTextMatrix(
                    (float) place.getScaleX(),
                    (float) -place.getShearY(),
                    (float) -place.getShearX(),
                    (float) place.getScaleY(),
                    x,
                    y);
        }
    }

    private void look(Glyphs glyphs) {
        BaseFont wanted = ThemeFonts.base(glyphs.face());
        if (font != wanted || size != glyphs.look().size()) {
            font = wanted;
            size = glyphs.look().size();
            content.setFontAndSize(font, f(size));
        }
        if (rise != glyphs.look().rise()) {
            rise = glyphs.look().rise();
            content.setTextRise(f(rise));
        }
        fill(glyphs.look().colour());
    }

    /** Shows characters where the text matrix is, in the font that is set. */
    static void show(PdfContentByte content, GlyphTexts texts, Glyphs glyphs) {
        if (glyphs.shape() == null) {
            texts.plain(ThemeFonts.embedded(glyphs.face()), glyphs);
            content.showText(kerned(glyphs));
        } else {
            ShapedText.draw(content, texts, glyphs);
        }
    }

    /** Returns characters with the distances between them. */
    private static PdfTextArray kerned(Glyphs glyphs) {
        String text = glyphs.text();
        Face face = glyphs.face();
        PdfTextArray array = new PdfTextArray();
        int from = 0;
        for (int at = 0; !glyphs.backwards() && at < text.length(); ) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            if (next < text.length()) {
                double space = face.kerning(code, text.codePointAt(next));
                if (space != 0) {
                    array.add(text.substring(from, next));
                    array.add(f(-space * 1000));
                    from = next;
                }
            }
            at = next;
        }
        array.add(text.substring(from));
        return array;
    }

    private void fill(Colour colour) {
        if (!colour.equals(fill)) {
            content.setRGBColorFill(colour.red(), colour.green(), colour.blue());
            fill = colour;
        }
    }

    private void stroke(Colour colour) {
        if (!colour.equals(stroke)) {
            content.setRGBColorStroke(colour.red(), colour.green(), colour.blue());
            stroke = colour;
        }
    }

    PdfContentByte content() {
        endText();
        return content;
    }

    double height() {
        return height;
    }

    /** Rounds to hundredths of a point, finer than any printer. */
    static float f(double value) {
        return Math.round(value * 100) / 100f;
    }
}

package org.briefpack.renderer.pdf.internal.paint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.font.ThemeFonts;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.text.Glyphs;
import org.briefpack.renderer.pdf.internal.text.TextLine;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Fields that can be filled in, with the look they have before (ISO 32000-1, 12.7; PDF/A-2 allows
 * forms whose fields all have one).
 */
final class FormPainter {
    private static final double INSET = 3;
    private static final float BORDER = 0.7f;

    /** Half the width of the sign of a list that opens. */
    private static final double CHEVRON = 3.2;

    private final PdfWriter writer;
    private final TagTree tags;
    private final GlyphTexts texts;
    private final FieldFont font;
    private final boolean fromRight;
    private final Set<String> names = new HashSet<>();

    FormPainter(
            PdfWriter writer, TagTree tags, GlyphTexts texts, FieldFont font, boolean fromRight) {
        this.writer = writer;
        this.tags = tags;
        this.texts = texts;
        this.font = font;
        this.fromRight = fromRight;
    }

    void paint(Canvas canvas, Mark.Widget mark, boolean again) {
        canvas.close();
        if (again) {
            return;
        }
        double top = canvas.height() - mark.y();
        Rectangle place =
                new Rectangle(
                        Canvas.f(mark.x()),
                        Canvas.f(top - mark.height()),
                        Canvas.f(mark.x() + mark.width()),
                        Canvas.f(top));
        PdfFormField field =
                switch (mark.field().kind()) {
                    case TEXT, DATE -> text(mark);
                    case CHOICE -> choice(mark);
                    case CHECK -> check(mark);
                };
        field.setWidget(place, PdfAnnotation.HIGHLIGHT_INVERT);
        field.setFieldName(unique(mark.field().name()));
        field.setUserName(mark.field().label());
        field.setFlags(PdfAnnotation.FLAGS_PRINT);
        border(field, mark.frame());
        int key = tags.annotation(mark.tag(), field.getIndirectReference());
        field.put(new PdfName("StructParent"), new PdfNumber(key));
        writer.addAnnotation(field);
    }

    /** Says what the border looks like: viewers draw it anew when something is filled in. */
    private static void border(PdfFormField field, Colour colour) {
        PdfArray rgb = new PdfArray();
        for (int part : new int[] {colour.red(), colour.green(), colour.blue()}) {
            rgb.add(new PdfNumber(part / 255.0));
        }
        PdfDictionary look = new PdfDictionary();
        look.put(new PdfName("BC"), rgb);
        field.put(new PdfName("MK"), look);
        PdfDictionary style = new PdfDictionary();
        style.put(PdfName.W, new PdfNumber(BORDER));
        style.put(PdfName.S, PdfName.S);
        field.put(PdfName.BS, style);
    }

    /** Returns a name that no other field has; points would make it a name of several parts. */
    private String unique(String name) {
        String plain = name.isEmpty() ? "field" : name.replace('.', '-');
        String result = plain;
        for (int i = 2; !names.add(result); i++) {
            result = plain + "-" + i;
        }
        return result;
    }

    private PdfFormField text(Mark.Widget mark) {
        boolean several = mark.field().lines() > 1;
        PdfFormField field = PdfFormField.createTextField(writer, several, false, 0);
        value(mark, field, several);
        return field;
    }

    private void value(Mark.Widget mark, PdfFormField field, boolean several) {
        String value = mark.field().value();
        if (!value.isEmpty()) {
            field.setValueAsString(value);
            field.setDefaultValueAsString(value);
        }
        PdfAppearance appearance = frame(mark);
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, shown(mark, appearance, several));
        field.setDefaultAppearanceString(defaults(mark));
        if (fromRight) {
            field.setQuadding(PdfFormField.Q_RIGHT);
        }
    }

    private PdfFormField choice(Mark.Widget mark) {
        List<String> options = new ArrayList<>(mark.field().options());
        if (!mark.field().value().isEmpty() && !options.contains(mark.field().value())) {
            options.addFirst(mark.field().value());
        }
        PdfFormField field =
                PdfFormField.createCombo(writer, false, options.toArray(String[]::new), 0);
        value(mark, field, false);
        return field;
    }

    private PdfFormField check(Mark.Widget mark) {
        PdfFormField field = PdfFormField.createCheckBox(writer);
        Block.Field block = mark.field();
        boolean on = !block.value().isEmpty() && !block.value().equalsIgnoreCase("false");
        String state = on ? "Yes" : "Off";
        field.setValueAsName(state);
        field.setDefaultValueAsName(state);
        field.setAppearanceState(state);
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, "Off", frame(mark));
        field.setAppearance(PdfAnnotation.APPEARANCE_NORMAL, "Yes", ticked(mark));
        return field;
    }

    private PdfAppearance frame(Mark.Widget mark) {
        PdfAppearance box =
                PdfAppearance.createAppearance(
                        writer, Canvas.f(mark.width()), Canvas.f(mark.height()));
        Colour colour = mark.frame();
        box.setRGBColorStroke(colour.red(), colour.green(), colour.blue());
        box.setLineWidth(BORDER);
        box.rectangle(0.5f, 0.5f, Canvas.f(mark.width() - 1), Canvas.f(mark.height() - 1));
        box.stroke();
        if (mark.field().kind() == FieldKind.CHOICE) {
            opens(mark, box);
        }
        return box;
    }

    /** Draws the sign of a list that opens, at the end of the line. */
    private void opens(Mark.Widget mark, PdfAppearance box) {
        double half = Math.min(CHEVRON, mark.width() / 6);
        double x = fromRight ? INSET + half + 1 : mark.width() - INSET - half - 1;
        double y = mark.height() / 2;
        box.moveTo(Canvas.f(x - half), Canvas.f(y + half / 2));
        box.lineTo(Canvas.f(x), Canvas.f(y - half / 2));
        box.lineTo(Canvas.f(x + half), Canvas.f(y + half / 2));
        box.stroke();
    }

    private PdfAppearance ticked(Mark.Widget mark) {
        PdfAppearance box = frame(mark);
        float w = Canvas.f(mark.width());
        float h = Canvas.f(mark.height());
        box.setLineWidth(1.3f);
        box.moveTo(w * 0.22f, h * 0.5f);
        box.lineTo(w * 0.42f, h * 0.26f);
        box.lineTo(w * 0.8f, h * 0.76f);
        box.stroke();
        return box;
    }

    private PdfAppearance shown(Mark.Widget mark, PdfAppearance box, boolean several) {
        float size = size(mark);
        box.beginVariableText();
        box.saveState();
        box.beginText();
        box.setFontAndSize(font.base(), size);
        Colour ink = mark.look().colour();
        box.setRGBColorFill(ink.red(), ink.green(), ink.blue());
        double baseline =
                several ? mark.height() - INSET - size : (mark.height() - size) / 2 + size * 0.2;
        double leading = size * 1.2;
        if (mark.value().isEmpty()) {
            double room = mark.width() - 2 * INSET;
            for (String line : font.lines(mark.field().value(), size, room)) {
                double start = fromRight ? room - font.base().getWidthPoint(line, size) : 0;
                box.setTextMatrix(Canvas.f(INSET + start), Canvas.f(baseline));
                box.showTextBasic(line);
                baseline -= leading;
            }
        }
        for (TextLine line : mark.value()) {
            letters(mark, line, box, baseline);
            baseline -= leading;
        }
        box.endText();
        box.restoreState();
        box.endVariableText();
        return box;
    }

    /** Draws a line in the fonts of running text. */
    private void letters(Mark.Widget mark, TextLine line, PdfAppearance box, double baseline) {
        for (Glyphs glyphs : line.pieces()) {
            double end = mark.width() - INSET - glyphs.x() - glyphs.width();
            double x = fromRight ? end : INSET + glyphs.x();
            box.setFontAndSize(ThemeFonts.base(glyphs.face()), size(mark));
            box.setTextMatrix(Canvas.f(x), Canvas.f(baseline));
            Canvas.show(box, texts, glyphs);
        }
    }

    private PdfAppearance defaults(Mark.Widget mark) {
        PdfAppearance defaults = PdfAppearance.createAppearance(writer, 1, 1);
        defaults.setFontAndSize(font.base(), size(mark));
        Colour ink = mark.look().colour();
        defaults.setRGBColorFill(ink.red(), ink.green(), ink.blue());
        return defaults;
    }

    private static float size(Mark.Widget mark) {
        return Canvas.f(Math.min(mark.look().size(), mark.height() * 0.75));
    }
}

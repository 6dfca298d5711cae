package org.briefpack.renderer.pdf.internal.paint;

import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.text.Face;
import org.briefpack.renderer.pdf.internal.text.Glyphs;
import org.briefpack.renderer.pdf.internal.text.Link;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/** Makes text clickable: an annotation for each line's part of a link (ISO 14289-1, 7.18.5). */
final class Links {
    private static final int PRINTED = 4;

    private final PdfWriter writer;
    private final TagTree tags;
    private final Spots spots;
    private final double height;

    Links(PdfWriter writer, TagTree tags, Spots spots, double height) {
        this.writer = writer;
        this.tags = tags;
        this.spots = spots;
        this.height = height;
    }

    /** Makes drawn characters clickable. */
    void text(Mark.Letters mark, double paperHeight) {
        Glyphs glyphs = mark.glyphs();
        double x = mark.x() + glyphs.x();
        Look look = glyphs.look();
        double baseline = paperHeight - mark.y() + look.rise();
        annotate(
                glyphs.link(),
                new Rectangle(
                        Canvas.f(x),
                        Canvas.f(baseline - look.descent()),
                        Canvas.f(x + glyphs.width()),
                        Canvas.f(baseline + look.ascent())));
    }

    private void annotate(Link link, Rectangle place) {
        PdfAnnotation annotation;
        if (link.target().startsWith("#")) {
            Spots.Spot spot = spots.of(link.target().substring(1));
            if (spot == null) {
                return;
            }
            annotation = new PdfAnnotation(writer, place);
            annotation.put(PdfName.SUBTYPE, PdfName.LINK);
            annotation.put(PdfName.DEST, destination(spot));
        } else {
            annotation = new PdfAnnotation(writer, place);
            annotation.put(PdfName.SUBTYPE, PdfName.LINK);
            annotation.put(PdfName.A, new PdfAction(link.target()));
        }
        annotation.put(PdfName.BORDER, new org.openpdf.text.pdf.PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.F, new PdfNumber(PRINTED));
        annotation.put(PdfName.CONTENTS, TagTree.text(link.description()));
        int key = tags.annotation(link.tag(), annotation.getIndirectReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        writer.addAnnotation(annotation);
    }

    PdfDestination destination(Spots.Spot spot) {
        PdfDestination destination =
                new PdfDestination(
                        PdfDestination.XYZ, 0, Canvas.f(height - Math.max(0, spot.y() - 8)), 0);
        destination.addPage(writer.getPageReference(spot.page()));
        return destination;
    }

    /** Draws the number of the page that a link leads to, and the dots before it. */
    void pageNumber(Canvas canvas, Mark.PageNumber mark, boolean again) {
        Spots.Spot spot = spots.of(mark.link().target().substring(1));
        if (spot == null) {
            return;
        }
        String number = String.valueOf(spot.page());
        Face face = withDigits(mark.look());
        double width = number.chars().mapToDouble(face::advance).sum() * mark.look().size();
        double from = mark.atLeft() ? mark.left() : mark.right() - width;
        Glyphs glyphs =
                new Glyphs(
                        0,
                        width,
                        number,
                        number,
                        false,
                        face,
                        mark.look(),
                        false,
                        null,
                        mark.link().tag(),
                        mark.link());
        Mark.Letters letters = new Mark.Letters(from, mark.y(), glyphs);
        canvas.letters(letters.x(), letters.y(), glyphs);
        if (!again) {
            text(letters, canvas.height());
        }
        dots(canvas, mark, width + 4, face);
    }

    /** Returns a look's first font that has digits and points: one of another script may not. */
    private static Face withDigits(Look look) {
        for (Face face : look.chain()) {
            if (face.has('0') && face.has('.')) {
                return face;
            }
        }
        return look.chain().getFirst();
    }

    private static void dots(Canvas canvas, Mark.PageNumber mark, double taken, Face face) {
        double step = mark.look().size() * 0.55;
        // Dots of all lines stand below one another: they are counted from the number's margin.
        double room = mark.right() - mark.left();
        double most = Math.floor(room / step) * step;
        int count = (int) Math.floor((most - taken) / step);
        double dotWidth = face.advance('.') * mark.look().size();
        double first = mark.atLeft() ? mark.left() + most - dotWidth : mark.right() - most;
        if (count < 2) {
            return;
        }
        canvas.close();
        canvas.openArtifact("");
        for (int i = 0; i < count; i++) {
            Glyphs dot =
                    new Glyphs(0, 0, ".", ".", false, face, mark.look(), false, null, null, null);
            canvas.letters(first + (mark.atLeft() ? -i : i) * step, mark.y(), dot);
        }
        canvas.close();
    }
}

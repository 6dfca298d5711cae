package org.briefpack.renderer.pdf.internal.layout.block;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Face;
import org.briefpack.renderer.pdf.internal.text.Glyphs;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.Run;
import org.briefpack.renderer.pdf.internal.text.TextLine;
import org.briefpack.renderer.svg.Drawing;

/** Sets the forms and letters of a drawing; letters in the theme's fonts, whatever theirs are. */
final class VectorPicture {
    private final LayoutContext job;
    private final TextBlocks text;
    private final double left;
    private final double width;
    private final Tag tag;

    VectorPicture(LayoutContext job, TextBlocks text, double left, double width, Tag tag) {
        this.job = job;
        this.text = text;
        this.left = left;
        this.width = width;
        this.tag = tag;
    }

    List<Mark> marks(Drawing drawing) {
        List<Mark> marks = new ArrayList<>();
        for (Drawing.Item item : drawing.items()) {
            switch (item) {
                case Drawing.Form form -> marks.add(new Mark.Vector(left, 0, width, form, tag));
                case Drawing.Letters letters -> letters(letters, marks);
            }
        }
        return marks;
    }

    private void letters(Drawing.Letters letters, List<Mark> marks) {
        List<Run> runs = new ArrayList<>(letters.words().size());
        letters.words().forEach(words -> runs.add(run(words)));
        TextLine line = text.label(runs);
        double start =
                switch (letters.anchor()) {
                    case START -> 0;
                    case MIDDLE -> -line.width() / 2;
                    case END -> -line.width();
                };
        AffineTransform place = new AffineTransform(letters.place());
        place.translate(start, 0);
        // A picture is the same in every language: its letters are placed from the left.
        TextLine placed = job.fromRight ? line.turned() : line;
        for (Glyphs glyphs : placed.pieces()) {
            marks.add(new Mark.Lettering(left, 0, width, place, glyphs));
        }
    }

    private Run run(Drawing.Words words) {
        boolean mono = words.family().matches(".*(mono|courier|consolas|menlo).*");
        FontSlot slot = mono ? FontSlot.MONO : job.styles.style(Role.CHART).font();
        List<Face> chain =
                job.styles.fonts().chain(slot, FontFace.of(words.bold(), words.italic()));
        Colour colour = new Colour(words.rgb());
        // Paler ink stands for letters that are seen through.
        Colour seen = colour.mix(job.styles.palette().paper(), 1 - words.opacity());
        Look look = new Look(chain, words.size(), seen, -words.drop(), false);
        return new Run(words.text(), look, tag, null, null, false, SourceSpan.NONE);
    }
}

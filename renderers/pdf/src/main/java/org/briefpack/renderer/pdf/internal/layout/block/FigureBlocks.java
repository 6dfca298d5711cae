package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Flow;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.svg.Drawing;
import org.briefpack.renderer.svg.SvgFile;

/** Pictures with their captions. */
public final class FigureBlocks implements org.briefpack.renderer.plan.Pictures {
    /** A picture is never higher than this, in points: with its caption it fits on a page. */
    private static final double HIGHEST = 480;

    private final LayoutContext job;
    private final Blocks blocks;

    FigureBlocks(LayoutContext job, Blocks blocks) {
        this.job = job;
        this.blocks = blocks;
    }

    void figure(Block.Figure figure, Area area) {
        Tag tag =
                figure.decorative() && figure.caption().isEmpty()
                        ? null
                        : area.tag()
                                .kid("Figure")
                                .with(
                                        Tag.Property.ALT,
                                        TextBlocks.alternative(figure.alt(), figure.caption()));
        int first = area.flow().strips().size();
        Strip.Ink ink = ink(figure, area, tag);
        area.flow().add(ink, job.styles.after(Role.BODY), false);
        if (tag != null && !figure.caption().isEmpty()) {
            area.flow().space(3);
            area.flow().keepNext();
            Area below = area.set(area.body(), Align.START);
            blocks.text.lines(
                    blocks.text.runs(
                            figure.caption(), Role.CAPTION, below, tag.kid("Caption"), false),
                    Role.CAPTION,
                    below);
        }
        area.flow().space(job.styles.after(Role.BODY));
        TextBlocks.anchor(figure.id(), area.flow(), first);
    }

    @Override
    public OptionalDouble ratio(String name) throws Unusable {
        Blob file = job.pictures.files().get(name);
        if (file == null) {
            return OptionalDouble.empty();
        }
        if (SvgFile.isSvg(file.bytes())) {
            try {
                Drawing drawing = SvgFile.read(file.bytes()).drawing();
                return OptionalDouble.of(drawing.width() / drawing.height());
            } catch (SvgFile.Unusable e) {
                throw new Unusable(e.getMessage(), e);
            }
        }
        Optional<PictureSize> size = PictureSize.of(file);
        Optional<String> fault = fault(file, size);
        if (fault.isPresent()) {
            throw new Unusable("it " + fault.get(), null);
        }
        return OptionalDouble.of((double) size.get().width() / size.get().height());
    }

    /** Returns a picture that was looked at, so wide, its corner at the origin. */
    public List<Mark> marks(Block.Figure figure, double width, Tag tag) {
        Area area = new Area(new Flow(), 0, width, tag, Role.BODY, null, Align.START, 0, false);
        return ink(whole(figure), area, tag).marks();
    }

    /** Returns the same picture as wide as its place. */
    private static Block.Figure whole(Block.Figure f) {
        return new Block.Figure(
                f.id(), f.asset(), f.alt(), f.caption(), 1, f.decorative(), f.span());
    }

    private Strip.Ink ink(Block.Figure figure, Area area, Tag tag) {
        Blob file = job.pictures.files().get(figure.asset());
        if (file == null) {
            return unusable(figure, "is not among the pack's pictures", area, tag);
        }
        if (SvgFile.isSvg(file.bytes())) {
            return vectors(figure, file, area, tag);
        }
        Optional<PictureSize> size = PictureSize.of(file);
        Optional<String> fault = fault(file, size);
        if (fault.isPresent()) {
            return unusable(figure, fault.get(), area, tag);
        }
        double ratio = (double) size.get().height() / size.get().width();
        double width = Math.min(wanted(figure, area), HIGHEST / ratio);
        Mark picture = new Mark.Picture(area.left(), 0, width, width * ratio, file, tag);
        return new Strip.Ink(width * ratio, width * ratio, List.of(picture), List.of());
    }

    /** Returns why a picture of pixels cannot be shown: what is cheap to know comes first. */
    private Optional<String> fault(Blob file, Optional<PictureSize> size) {
        if (size.isEmpty()) {
            return Optional.of("is no PNG, JPEG or SVG file that can be read");
        }
        if (size.get().isTooLarge()) {
            return Optional.of("has more pixels than can be printed");
        }
        if (!PictureFile.isWhole(file)) {
            return Optional.of("is damaged or not all there");
        }
        return job.pictures.fault().apply(file);
    }

    private Strip.Ink vectors(Block.Figure figure, Blob file, Area area, Tag tag) {
        try {
            Drawing drawing = SvgFile.read(file.bytes()).drawing();
            double ratio = drawing.height() / drawing.width();
            double width = Math.min(wanted(figure, area), HIGHEST / ratio);
            if (!drawing.missing().isEmpty()) {
                job.report(
                        Code.NOT_SHOWN,
                        figure.span(),
                        "the picture "
                                + figure.asset()
                                + " is shown without "
                                + String.join(", ", drawing.missing()),
                        "simplify it in a drawing program, or save it as PNG");
            }
            List<Mark> marks =
                    new VectorPicture(job, blocks.text, area.left(), width, tag)
                            .marks(drawing.scaled(width));
            return new Strip.Ink(width * ratio, width * ratio, marks, List.of());
        } catch (SvgFile.Unusable e) {
            return unusable(figure, "cannot be shown: " + e.getMessage(), area, tag);
        }
    }

    private static double wanted(Block.Figure figure, Area area) {
        return area.width() * Math.clamp(figure.width(), 0.02, 1);
    }

    /** Reports a picture that cannot be shown; an empty frame keeps its words in the text. */
    private Strip.Ink unusable(Block.Figure figure, String why, Area area, Tag tag) {
        job.report(
                Code.PICTURE_UNUSABLE,
                figure.span(),
                "the picture " + figure.asset() + " " + why,
                "save it again as PNG, JPEG or SVG");
        return frame(figure, area, tag);
    }

    private Strip.Ink frame(Block.Figure figure, Area area, Tag tag) {
        double width = wanted(figure, area);
        Outline frame = Outline.rectangle(0, 0, width, 40, 0);
        Mark shape =
                new Mark.Shape(area.left(), 0, frame, null, job.styles.palette().rule(), 0.6, tag);
        return new Strip.Ink(40, 40, List.of(shape), List.of());
    }
}

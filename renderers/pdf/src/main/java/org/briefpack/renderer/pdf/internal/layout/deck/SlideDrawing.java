package org.briefpack.renderer.pdf.internal.layout.deck;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.sketch.GroundColours;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.TextLine;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.LayoutPlan;
import org.briefpack.renderer.plan.LogoPlace;
import org.briefpack.renderer.plan.Ornament;
import org.briefpack.renderer.plan.Place;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.Sketch;
import org.briefpack.renderer.plan.SlidePlan;

/** Draws a planned slide in its own size: what is behind it, its foot, its shapes in order. */
final class SlideDrawing {
    private static final double BAR = 5;
    private static final double ROUND = 6;
    private static final double LINE = 0.75;

    private final Stage stage;
    private final SlidePlan plan;
    private final int number;
    private final boolean answered;
    private final GroundColours colours;
    private final List<Mark> marks = new ArrayList<>();

    private SlideDrawing(Stage stage, SlidePlan plan, int number, boolean answered) {
        this.answered = answered;
        this.stage = stage;
        this.plan = plan;
        this.number = number;
        this.colours = GroundColours.on(stage.theme().palette(), plan.layout().ground());
    }

    /**
     * Returns the marks of a slide, in points from its upper left corner.
     *
     * @param number which slide of the file it is, from 1
     * @param answered whether all that clicks bring is there
     * @param title node of its title
     * @param tag node of all of it
     */
    static List<Mark> of(
            Stage stage, SlidePlan plan, int number, boolean answered, Tag title, Tag tag) {
        SlideDrawing drawing = new SlideDrawing(stage, plan, number, answered);
        drawing.behind();
        drawing.foot();
        for (int i = 0; i < plan.shapes().size(); i++) {
            Shape shape = plan.shapes().get(i);
            if (answered || shape instanceof Shape.Drawing || !plan.isKept(i)) {
                drawing.shape(shape, title, tag);
            }
        }
        return drawing.marks;
    }

    private void behind() {
        double width = stage.theme().slide().width().points();
        double height = stage.theme().slide().height().points();
        LayoutPlan layout = plan.layout();
        Colour ground = GroundColours.of(colours.palette(), layout.ground());
        fill(new Box(0, 0, width, height), ground);
        if (layout.ground() != LayoutPlan.Ground.BRAND) {
            stage.layouts().marks().forEach(this::ornament);
        }
        stage.layouts().ornaments(layout).forEach(this::ornament);
        LogoPlace.on(layout, stage.cover(), stage.logo()).ifPresent(this::logo);
    }

    /** Furniture of the page, as on a master: what it shows is told by the pack's words. */
    private void logo(LogoPlace logo) {
        logo.plate().ifPresent(plate -> fill(plate, new Colour(0xFFFFFF)));
        Box b = logo.box();
        Block.Figure figure =
                new Block.Figure("", logo.asset(), "", List.of(), 1, true, SourceSpan.NONE);
        stage.blocks()
                .pictures()
                .marks(figure, b.w(), null)
                .forEach(mark -> marks.add(mark.moved(b.x(), b.y())));
    }

    private void ornament(Ornament ornament) {
        fill(ornament.box(), colours.palette().fill(ornament.accent()));
    }

    private void fill(Box box, Colour colour) {
        marks.add(new Mark.Fill(box.x(), box.y(), box.w(), box.h(), colour, null));
    }

    /** Footer and number; the first slide has the date instead. */
    private void foot() {
        if (plan.source().layout() == SlideLayout.TITLE) {
            String date = org.briefpack.renderer.plan.Dates.text(stage.deck().metadata());
            running(date, stage.layouts().openingDate(), Align.START);
            return;
        }
        String footer = plan.layout().foot().fitted(InlineText.of(stage.deck().footer()));
        running(footer, stage.layouts().footer(), Align.START);
        running(String.valueOf(number), stage.layouts().number(), Align.END);
    }

    /** Sets a line that is page furniture. */
    private void running(String text, Box box, Align align) {
        if (text.isEmpty()) {
            return;
        }
        Look look =
                stage.job().styles.look(Role.RUNNING).in(colours.text(colours.palette().muted()));
        TextLine line = stage.blocks().text.label(text, look, null);
        double x = box.x() + (align == Align.END ? box.w() - line.width() : 0);
        double y = box.y() + (box.h() + look.ascent() - look.descent()) / 2;
        marks.addAll(TextBlocks.marks(line, x, y));
    }

    /** Returns a drawing as it was before its planner turned it round: all of the slide will be. */
    private Sketch planned(Shape.Drawing drawing) {
        return stage.job().fromRight ? drawing.sketch().mirrored() : drawing.sketch();
    }

    private void shape(Shape shape, Tag title, Tag tag) {
        switch (shape) {
            case Shape.Words words -> words(words, title, tag);
            case Shape.Card card -> card(card, tag);
            case Shape.Table table -> new TableDrawing(stage, colours, marks).draw(table, tag);
            case Shape.Chart chart -> chart(chart, tag);
            case Shape.Drawing drawing ->
                    stage.sketches(colours, marks)
                            .draw(planned(drawing), answered ? Integer.MAX_VALUE : 0, tag);
            case Shape.Picture picture -> picture(picture, tag);
            case Shape.Line line -> {
                Box b = line.box();
                marks.add(
                        new Mark.Rule(
                                b.x(),
                                b.y(),
                                b.x() + b.w(),
                                b.y(),
                                LINE,
                                colours.rule(),
                                false,
                                null));
            }
        }
    }

    private void words(Shape.Words words, Tag title, Tag tag) {
        Place place = words.place();
        Place.Anchor anchor = place == null ? Place.Anchor.TOP : place.anchor();
        TextDrawing.Setting setting =
                new TextDrawing.Setting(
                        words.scale(), words.air(), words.columns(), anchor, Align.START);
        TextDrawing text = new TextDrawing(stage, colours, marks);
        if (place != null && place.region() == null) {
            ParagraphTags.Nodes nodes = new ParagraphTags.Nodes(null, title);
            text.draw(words.paras(), words.box(), setting, para -> nodes);
        } else {
            text.draw(words.paras(), words.box(), setting, tag);
        }
    }

    /** A tinted ground with a bar at its head; before it, where the box holds one line only. */
    private void card(Shape.Card card, Tag tag) {
        TextDrawing text = new TextDrawing(stage, colours, marks);
        Box b = card.box();
        if (card.accent() == null) {
            text.draw(
                    card.paras(),
                    b,
                    TextDrawing.Setting.of(card.scale(), Place.Anchor.TOP),
                    tag.kid("Div"));
            return;
        }
        boolean line = card.paras().size() == 1;
        Colour tint = colours.tint(card.accent());
        if (line) {
            fill(b, tint);
        } else {
            marks.add(new Mark.Shape(b.x(), b.y(), rounded(b), tint, null, 0, null));
        }
        Box bar = line ? new Box(b.x(), b.y(), BAR, b.h()) : b.slice(0, BAR);
        fill(bar, colours.palette().fill(card.accent()));
        double padding = stage.theme().slide().padding().points();
        Box inner =
                new Box(b.x() + padding, b.y() + padding, b.w() - 2 * padding, b.h() - 2 * padding);
        Place.Anchor anchor = line ? Place.Anchor.MIDDLE : Place.Anchor.TOP;
        text.draw(
                card.paras(), inner, TextDrawing.Setting.of(card.scale(), anchor), tag.kid("Div"));
    }

    /** Square at the head below the bar, rounded at the foot. */
    private static Outline rounded(Box box) {
        double r = Math.min(ROUND, Math.min(box.w(), box.h()) / 2);
        return Outline.roundedBelow(box.w(), box.h(), r);
    }

    private void chart(Shape.Chart shape, Tag tag) {
        Box b = shape.box();
        stage.blocks()
                .charts()
                .fitted(shape.chart(), shape.form(), shape.titled(), b.w(), b.h(), tag)
                .forEach(mark -> marks.add(mark.moved(b.x(), b.y())));
    }

    private void picture(Shape.Picture shape, Tag tag) {
        Block.Figure figure = shape.figure();
        Box b = shape.box();
        Tag own =
                figure.decorative()
                        ? null
                        : tag.kid("Figure")
                                .with(
                                        Tag.Property.ALT,
                                        TextBlocks.alternative(figure.alt(), figure.caption()));
        stage.blocks()
                .pictures()
                .marks(figure, b.w(), own)
                .forEach(mark -> marks.add(mark.moved(b.x(), b.y())));
    }
}

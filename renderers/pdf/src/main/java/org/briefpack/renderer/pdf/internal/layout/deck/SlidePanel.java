package org.briefpack.renderer.pdf.internal.layout.deck;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.SlideMeasures;
import org.briefpack.renderer.pdf.internal.layout.block.Blocks;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Box;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Row;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.Job;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/** A slide in its frame, across the page. */
final class SlidePanel {
    /** Distances on a slide 540 points high, as on our own master. */
    private static final double KICKER_TOP = 27;

    private static final double BELOW_TITLE = 20;
    private static final double FOOT = 20;
    private static final double FRAME = 0.7;
    private static final double LEFT_SHARE = 0.62;

    private final Job job;
    private final Blocks blocks;
    private final double scale;
    private final double height;

    SlidePanel(Job job, SlideMeasures slide) {
        this.job = job;
        this.blocks = new Blocks(job);
        this.scale = job.width / slide.width().points();
        this.height = slide.height().points() * scale;
    }

    /** Returns the slide as a row that is at least as high as a slide of the page's width. */
    Row row(NotesPages.Planned planned, Tag tag) {
        Slide slide = planned.slide();
        boolean dark = dark(slide);
        double side = job.styles.gutter() * 2;
        double band = dark ? band(slide.layout()) : 0;
        double right = band > 0 ? band + side / 2 : side;
        Area inside =
                Layout.area(job.width - side - right - 2 * FRAME, tag, Role.BODY)
                        .inked(dark ? job.styles.palette().onBrand() : null);
        new Filling(slide, inside).all(planned.title(), dark);
        double top = Math.max(KICKER_TOP * scale, 8);
        double foot = FOOT * scale;
        List<Strip> strips = inside.flow().strips();
        double free = height - 2 * FRAME - top - foot - Strip.height(strips);
        if (free > 0 && (dark || slide.layout() == SlideLayout.QUOTE)) {
            top += free / 2;
        } else if (free > 0 && slide.regions().containsKey(Region.SOURCE)) {
            sink(strips, free, slide.regions().get(Region.SOURCE).isEmpty());
        }
        Box box =
                new Box(
                        FRAME,
                        0,
                        job.width - 2 * FRAME,
                        0,
                        new Box.Inset(top, right, foot, side),
                        Box.Paint.ground(ground(slide, dark)),
                        null,
                        strips);
        Row slideRow = highest(Row.of(List.of(ornate(box, band, dark)), 0), height - 2 * FRAME);
        return framed(slideRow, tag);
    }

    /** Puts a thin line around: a box of the line's colour behind a slightly smaller one. */
    private Row framed(Row slide, Tag tag) {
        Box.Inset inset = new Box.Inset(FRAME, 0, FRAME, 0);
        Box.Paint line = Box.Paint.ground(job.styles.palette().rule());
        Box box = new Box(0, 0, job.width, 0, inset, line, tag, List.of(Strip.of(slide)));
        return Row.of(List.of(box), Double.MAX_VALUE);
    }

    private static Row highest(Row row, double least) {
        return new Row(row.boxes(), Math.max(least, row.height()), row.splitAbove(), row.flowing());
    }

    /** Moves the last strip, the line that says where figures come from, to the foot. */
    private static void sink(List<Strip> strips, double free, boolean none) {
        if (!none && !strips.isEmpty()) {
            Strip last = strips.getLast();
            strips.set(strips.size() - 1, last.withGap(last.gap() + free));
        }
    }

    /** Returns whether a slide stands in light letters on the brand's colour. */
    private static boolean dark(Slide slide) {
        boolean plain =
                slide.regions().values().stream()
                        .flatMap(List::stream)
                        .allMatch(SlidePanel::isPlain);
        return plain
                && switch (slide.layout()) {
                    case TITLE, SECTION, STATEMENT -> true;
                    case CONTENT, TWO_CONTENT, COMPARISON, CARDS, TABLE, CHART, CHART_TEXT -> false;
                    case PICTURE, QUOTE, QUESTION, ANSWER, EXERCISE, BLANK -> false;
                };
    }

    private static boolean isPlain(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Items;
    }

    private Colour ground(Slide slide, boolean dark) {
        if (dark) {
            return job.styles.palette().brand();
        }
        return slide.layout() == SlideLayout.QUOTE
                ? job.styles.palette().surface()
                : job.styles.palette().paper();
    }

    /** Returns the width of the band in the subjects' colours down the far side. */
    private double band(SlideLayout layout) {
        return layout == SlideLayout.TITLE ? 150 * scale : 36 * scale;
    }

    /** Adds what all slides of the family wear: two small bars at the head, or the band. */
    private Box ornate(Box box, double band, boolean dark) {
        Colour first = job.styles.palette().first();
        Colour second = job.styles.palette().second();
        double x = -box.inset().left();
        double y = -box.inset().top();
        List<Mark> marks = new ArrayList<>();
        if (dark) {
            double left = x + box.width() - band;
            double all = height - 2 * FRAME;
            double upper = all * 0.62;
            marks.add(new Mark.Fill(left, y, band, upper, first, null));
            marks.add(new Mark.Fill(left, y + upper, band, all - upper, second, null));
        } else {
            double wide = 44 * scale;
            marks.add(new Mark.Fill(0, y, wide, 7 * scale, first, null));
            marks.add(new Mark.Fill(wide + 4 * scale, y, wide, 7 * scale, second, null));
        }
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(new Strip.Ink(0, 0, marks, List.of())));
        box.strips().forEach(strip -> strips.add(strips.size() == 1 ? strip.kept() : strip));
        return box.with(strips);
    }

    /** Puts a slide's content in its place. */
    private final class Filling {
        private final Slide slide;
        private final Area area;

        Filling(Slide slide, Area area) {
            this.slide = slide;
            this.area = area;
        }

        void all(Block.Heading title, boolean dark) {
            SlideLayout layout = slide.layout();
            boolean large = layout == SlideLayout.QUOTE || layout == SlideLayout.STATEMENT;
            put(Region.KICKER, Role.KICKER, area);
            area.flow().keepNext();
            boolean opening = dark && !large;
            blocks.text.heading(
                    title, large ? Role.KICKER : opening ? Role.STATEMENT : Role.TITLE, area);
            area.flow().space(BELOW_TITLE * scale);
            if (layout != SlideLayout.PICTURE) {
                put(Region.SUBTITLE, Role.SUBTITLE, area);
            }
            body(layout);
            if (layout == SlideLayout.PICTURE) {
                put(Region.SUBTITLE, Role.CAPTION, area);
            }
            put(Region.SOURCE, Role.SOURCE, area);
        }

        private void body(SlideLayout layout) {
            boolean beside = layout == SlideLayout.CHART_TEXT && has(Region.RIGHT);
            if (!beside && has(Region.BODY)) {
                main(layout);
            }
            boolean left = has(Region.LEFT) || has(Region.LEFT_HEADING);
            boolean right = has(Region.RIGHT) || has(Region.RIGHT_HEADING);
            if (beside && !left) {
                sides(LEFT_SHARE, Region.BODY, Region.BODY);
            } else if (left || right) {
                if (beside && has(Region.BODY)) {
                    main(layout);
                }
                sides(0.5, Region.LEFT_HEADING, Region.LEFT);
            }
        }

        private void main(SlideLayout layout) {
            Accent bar =
                    switch (layout) {
                        case QUOTE -> Accent.SECOND;
                        case QUESTION -> Accent.CAUTION;
                        case ANSWER -> Accent.GOOD;
                        case EXERCISE -> Accent.THIRD;
                        case TITLE, SECTION, CONTENT, TWO_CONTENT, COMPARISON, CARDS -> null;
                        case TABLE, CHART, CHART_TEXT, PICTURE, STATEMENT, BLANK -> null;
                    };
            Role role =
                    switch (layout) {
                        case QUOTE -> Role.QUOTE;
                        case STATEMENT -> Role.STATEMENT;
                        case TITLE, SECTION, CONTENT, TWO_CONTENT, COMPARISON, CARDS -> Role.BODY;
                        case TABLE, CHART, CHART_TEXT, PICTURE, BLANK -> Role.BODY;
                        case QUESTION, ANSWER, EXERCISE -> Role.BODY;
                    };
            if (bar == null) {
                put(Region.BODY, role, area);
            } else {
                barred(bar, role);
            }
        }

        private void barred(Accent accent, Role role) {
            double room = 22 * scale;
            Area inner = area.inside(area.width() - room, area.tag());
            put(Region.BODY, role, inner);
            Colour colour = job.styles.palette().accent(accent);
            Box box =
                    new Box(
                            0,
                            0,
                            area.width(),
                            0,
                            new Box.Inset(1, 0, 1, room),
                            new Box.Paint(null, colour, 6 * scale, Box.Edge.LEFT, null, null),
                            null,
                            inner.flow().strips());
            area.flow().add(Row.of(List.of(box), 0), 0, false);
            area.flow().space(job.styles.after(Role.BODY));
        }

        private void sides(double share, Region head, Region main) {
            double gutter = job.styles.gutter();
            double room = area.width() - gutter;
            Area left = area.inside(room * share, area.tag().kid("Div"));
            headed(head == main ? null : head, main, Accent.FIRST, left);
            Area right = area.inside(room * (1 - share), area.tag().kid("Div"));
            headed(Region.RIGHT_HEADING, Region.RIGHT, Accent.SECOND, right);
            List<Box> boxes = List.of(side(0, left), side(room * share + gutter, right));
            area.flow().add(Row.of(boxes, 0), 0, false);
            area.flow().space(job.styles.after(Role.BODY));
        }

        private Box side(double x, Area column) {
            Box.Inset none = Box.Inset.NONE;
            List<Strip> strips = column.flow().strips();
            return new Box(x, 0, column.width(), 0, none, Box.Paint.NONE, column.tag(), strips);
        }

        private void headed(Region head, Region main, Accent accent, Area column) {
            if (head != null && has(head)) {
                put(head, Role.HEADING_2, column);
                Colour colour = job.styles.palette().accent(accent);
                double thick = 3 * scale;
                Mark rule = new Mark.Fill(0, 0, column.width(), thick, colour, null);
                column.flow().add(new Strip.Ink(thick, thick, List.of(rule), List.of()), 0, true);
                column.flow().space(job.styles.after(Role.BODY));
                column.flow().keepNext();
            }
            put(main, Role.BODY, column);
        }

        private boolean has(Region region) {
            return !slide.regions().getOrDefault(region, List.of()).isEmpty();
        }

        private void put(Region region, Role role, Area place) {
            blocks.all(
                    slide.regions().getOrDefault(region, List.of()), place.set(role, Align.START));
        }
    }
}

package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Accent;

/** What happened when, on an axis that is true to scale; words above and below by turns. */
final class TimelineSketch {
    private static final double AXIS = 28;
    private static final double STEM = 22;
    private static final double INSET = 10;
    private static final double[] WIDTHS = {230, 210, 190, 170, 150, 135};

    /** Where the words of an event stand. */
    private record Spot(Block.Entry event, double stem, double x, double w, boolean above) {}

    private final Pen pen;
    private final Box box;
    private final double first;
    private final double last;

    private TimelineSketch(List<Block.Entry> events, Pen pen, Box box) {
        this.pen = pen;
        this.box = box;
        first = Math.floor(events.getFirst().at() - 0.4);
        last = Math.max(Math.floor(events.getLast().at()) + 1, first + 1);
    }

    static Optional<Sketch> of(List<Block.Entry> entries, Pen pen, Box box, String alt) {
        List<Block.Entry> events =
                entries.stream().sorted(Comparator.comparingDouble(Block.Entry::at)).toList();
        if (events.size() < 2 || events.size() > 10) {
            return Optional.empty();
        }
        TimelineSketch timeline = new TimelineSketch(events, pen, box);
        for (double size : pen.sizes().stream().filter(s -> s <= 20).toList()) {
            for (double width : WIDTHS) {
                List<Spot> spots = timeline.spots(events, width);
                if (spots.size() == events.size() && timeline.fit(spots, size)) {
                    timeline.draw(spots, size);
                    return Optional.of(pen.take(box, alt));
                }
            }
        }
        return Optional.empty();
    }

    private double place(double at) {
        return box.x() + (at - first) / (last - first) * box.w();
    }

    /** Places words as near to their stems as neighbours allow; fewer where one finds no room. */
    private List<Spot> spots(List<Block.Entry> events, double width) {
        List<Spot> spots = new ArrayList<>();
        double[] free = {box.x(), box.x()};
        for (Block.Entry event : events) {
            double stem = place(event.at());
            int side = free[0] <= free[1] + 0.01 ? 0 : 1;
            double wanted = Math.max(stem - width / 2, free[side]);
            double x = Math.min(wanted, box.x() + box.w() - width);
            if (x < free[side] - 0.01 || stem < x - 0.01 || stem > x + width + 0.01) {
                return List.of();
            }
            free[side] = x + width + 14;
            spots.add(new Spot(event, stem, x, width, side == 0));
        }
        return spots;
    }

    private List<Sketch.Text> texts(Block.Entry event, double size) {
        List<Sketch.Text> texts = new ArrayList<>();
        Accent accent = event.accent();
        Sketch.Ink ink = accent == Accent.NEUTRAL ? Sketch.Ink.BRAND : Sketch.Ink.of(accent);
        if (!event.text().isEmpty()) {
            texts.add(pen.text(event.text(), size, true, ink));
        }
        texts.add(pen.text(event.label(), size, false, Sketch.Ink.TEXT));
        return texts;
    }

    private double most() {
        return (box.h() - AXIS) / 2 - STEM - 2 * INSET;
    }

    private boolean fit(List<Spot> spots, double size) {
        return spots.stream()
                .allMatch(s -> pen.fits(texts(s.event(), size), s.w() - 2 * INSET, most()));
    }

    private void draw(List<Spot> spots, double size) {
        double middle = box.y() + box.h() / 2;
        pen.form(
                new Box(box.x(), middle - AXIS / 2, box.w(), AXIS),
                Sketch.Form.ROUND,
                Sketch.Ink.BRAND);
        years(middle);
        for (Spot spot : spots) {
            List<Sketch.Text> texts = texts(spot.event(), size);
            double h = pen.height(texts, spot.w() - 2 * INSET) + 2 * INSET;
            double y = spot.above() ? middle - AXIS / 2 - STEM - h : middle + AXIS / 2 + STEM;
            double from = spot.above() ? middle - AXIS / 2 : middle + AXIS / 2;
            Accent accent = spot.event().accent();
            Sketch.Ink ink = accent == Accent.NEUTRAL ? Sketch.Ink.MUTED : Sketch.Ink.of(accent);
            pen.line(spot.stem(), from, spot.stem(), spot.above() ? y + h : y, ink, 2);
            pen.box(
                    "Event",
                    new Box(spot.x(), y, spot.w(), h),
                    Sketch.Form.ROUND,
                    Sketch.Ink.pale(accent),
                    texts,
                    Align.START,
                    Place.Anchor.MIDDLE,
                    INSET);
            double r = 7;
            double edge = spot.above() ? middle - AXIS / 2 : middle + AXIS / 2;
            pen.form(new Box(spot.stem() - r, edge - r, 2 * r, 2 * r), Sketch.Form.ELLIPSE, ink);
        }
    }

    private Sketch.Text year(double year) {
        return pen.text(String.valueOf((int) year), pen.beside(), true, Sketch.Ink.ON_BRAND);
    }

    /** Writes years into the axis, as many as find room. */
    private void years(double middle) {
        double each = box.w() / (last - first);
        int every = 1;
        while (each * every < 90) {
            every++;
        }
        for (double year = first; year + every <= last + 0.01; year += every) {
            double x = place(year);
            Sketch.Text text = year(year);
            pen.box(
                    "Year",
                    new Box(x + 8, middle - AXIS / 2, 54, AXIS),
                    Sketch.Form.RECT,
                    null,
                    List.of(text),
                    Align.START,
                    Place.Anchor.MIDDLE,
                    0);
            if (year > first) {
                pen.line(x, middle - AXIS / 2, x, middle + AXIS / 2, Sketch.Ink.ON_BRAND, 1);
            }
        }
    }
}

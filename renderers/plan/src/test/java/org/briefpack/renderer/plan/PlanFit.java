package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;

/** Looks whether planned slides keep what the planner promises. */
public final class PlanFit {
    private final TextMeasure measure;
    private final Theme theme;
    private final List<String> problems = new ArrayList<>();

    private PlanFit(TextMeasure measure, Theme theme) {
        this.measure = measure;
        this.theme = theme;
    }

    /** Returns what does not fit its box, stands outside the slide or is set too small. */
    public static List<String> problems(SlidePlan plan, TextMeasure measure, Theme theme) {
        PlanFit fit = new PlanFit(measure, theme);
        plan.shapes().forEach(fit::shape);
        return fit.problems;
    }

    private void shape(Shape shape) {
        Box box = shape.box();
        double width = theme.slide().width().points();
        double height = theme.slide().height().points();
        if (box.x() < 0 || box.y() < 0 || right(box) > width || bottom(box) > height) {
            problems.add("outside the slide: " + shape);
        }
        switch (shape) {
            case Shape.Words w -> words(w);
            case Shape.Card c -> {
                double inset = c.accent() == null ? 0 : 2 * theme.slide().padding().points();
                tall(c.paras(), box.w() - inset, c.scale(), box.h() - inset, c);
            }
            case Shape.Table t -> {
                if (t.grid().height() > box.h() + 1) {
                    problems.add("taller than its frame: " + t.grid().rows().getLast().span());
                }
                for (TableLayout.Row row : t.grid().rows()) {
                    row.cells().forEach(c -> sizes(c.paras(), t.grid().scale()));
                }
            }
            case Shape.Chart c -> {}
            case Shape.Drawing d -> d.sketch().parts().forEach(part -> drawn(part, d));
            case Shape.Picture p -> {}
            case Shape.Line l -> {}
        }
    }

    private void drawn(Sketch.Part part, Shape.Drawing drawing) {
        if (part instanceof Sketch.Node node && !node.texts().isEmpty()) {
            Box box = node.box();
            double width = node.room();
            boolean wide = node.texts().stream().anyMatch(t -> measure.widestWord(t) > width + 1);
            if (wide || measure.height(node.texts(), width) > box.h() - node.top() + 1) {
                problems.add("does not fit its box: " + node);
            }
            node.texts().stream()
                    .filter(text -> text.size() < 14)
                    .forEach(text -> problems.add(text.size() + " pt: " + text));
            if (!inside(box, drawing.box())) {
                problems.add("outside its drawing: " + node);
            }
        }
    }

    private static boolean inside(Box inner, Box outer) {
        return inner.x() >= outer.x() - 1
                && inner.y() >= outer.y() - 1
                && right(inner) <= right(outer) + 1
                && bottom(inner) <= bottom(outer) + 1;
    }

    private void words(Shape.Words words) {
        int columns = words.columns();
        double gaps = (columns - 1) * theme.slide().gutter().points();
        double width = (words.box().w() - gaps) / columns;
        double air = words.air() * words.paras().size();
        tall(words.paras(), width, words.scale(), words.box().h() * columns - air, words);
    }

    private void tall(List<Para> paras, double width, double scale, double room, Shape shape) {
        if (paras.isEmpty()) {
            return;
        }
        double after = measure.spaces(paras.getLast(), scale)[1];
        if (measure.height(paras, width, scale) - after > room + 1) {
            problems.add("too tall for its box: " + shape);
        }
        sizes(paras, scale);
    }

    private void sizes(List<Para> paras, double scale) {
        for (Para para : paras) {
            double size = measure.size(para, scale);
            double least =
                    switch (para.role()) {
                        case TABLE, TABLE_HEADER -> 12;
                        case BODY, LEAD, TERM, QUOTE, STATEMENT, CODE, TITLE -> 18;
                        case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> 18;
                        case CARD_TITLE, CALLOUT_TITLE, SUBTITLE -> 18;
                        case SMALL, SOURCE, KICKER, CAPTION, RUNNING, FOOTNOTE, CHART -> 12;
                    };
            if (size < Math.min(least, usual(para.role()))) {
                problems.add(size + " pt: " + para.text());
            }
        }
    }

    private double usual(Role role) {
        return theme.slides().style(role).size().points();
    }

    private static double right(Box box) {
        return box.x() + box.w() - 0.5;
    }

    private static double bottom(Box box) {
        return box.y() + box.h() - 0.5;
    }
}

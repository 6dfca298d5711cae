package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefpack.model.document.Slide;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.plan.SlidePlan.Target;

/** Decides what of a slide appears at which click. */
final class Steps {
    private Steps() {}

    /**
     * Returns the clicks of a slide.
     *
     * @param second the shapes that stand in the second of two places
     */
    static List<List<Target>> of(Slide.Reveal reveal, List<Shape> shapes, Set<Shape> second) {
        return switch (reveal) {
            case NONE -> List.of();
            case ITEMS -> items(shapes);
            case ANSWER -> answer(shapes, second);
        };
    }

    private static List<List<Target>> answer(List<Shape> shapes, Set<Shape> second) {
        List<Target> all = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            boolean holds = shape instanceof Shape.Drawing d && d.sketch().steps() > 0;
            if (holds || second.contains(shape)) {
                all.add(Target.whole(i));
            }
        }
        return all.isEmpty() ? List.of() : List.of(List.copyOf(all));
    }

    /** One thing alone needs no click. */
    private static List<List<Target>> items(List<Shape> shapes) {
        List<List<Target>> steps = new ArrayList<>();
        for (int i = 1; i < shapes.size(); i++) {
            switch (shapes.get(i)) {
                case Shape.Words words -> {
                    if (words.place() != null && words.place().flows()) {
                        paragraphs(words.paras(), i, steps);
                    }
                }
                case Shape.Card card -> steps.add(List.of(Target.whole(i)));
                case Shape.Drawing d -> {
                    if (d.sketch().steps() > 0) {
                        steps.add(List.of(Target.whole(i)));
                    }
                }
                case Shape.Table t -> {}
                case Shape.Chart c -> {}
                case Shape.Picture p -> {}
                case Shape.Line l -> {}
            }
        }
        return steps.size() < 2 ? List.of() : List.copyOf(steps);
    }

    /** The items of the outermost list; what stands deeper comes with its item. */
    private static void paragraphs(List<Para> paras, int shape, List<List<Target>> steps) {
        int first = -1;
        for (int p = 0; p <= paras.size(); p++) {
            boolean opens = p == paras.size() || opens(paras.get(p));
            if (opens && first >= 0) {
                steps.add(List.of(new Target(shape, first, p - 1)));
                first = -1;
            }
            if (p < paras.size() && opens && isItem(paras.get(p))) {
                first = p;
            }
        }
    }

    private static boolean opens(Para para) {
        return para.indent() <= 1 && (isItem(para) || para.indent() == 0);
    }

    private static boolean isItem(Para para) {
        boolean marked = !(para.mark() instanceof Mark.None);
        return marked && para.indent() == 1 && para.role() != Role.FOOTNOTE;
    }
}

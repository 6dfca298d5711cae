package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Lets rows of cards, and the rows of a table, use room that would stay empty below them. */
final class Grown {
    private Grown() {}

    /**
     * Returns the page with less room left.
     *
     * @param below what is free down to the end of the place
     * @param spare what cards may take
     * @param most by what share of its height a card may grow
     */
    static List<Shape> of(List<Shape> page, double below, double spare, double most) {
        if (page.size() == 1 && page.getFirst() instanceof Shape.Table table) {
            TableLayout grid = table.grid().airier(below);
            Box b = table.box();
            Box box = new Box(b.x(), b.y(), b.w(), grid.height());
            return List.of(new Shape.Table(table.place(), box, grid));
        }
        if (spare <= 0) {
            return page;
        }
        List<Shape> even = even(page, spare, most);
        // Beside other text a card that grows much looks as if something were missing in it.
        boolean mixed = page.stream().anyMatch(shape -> shape instanceof Shape.Words);
        return even.isEmpty() ? shared(page, spare, mixed ? most / 4 : most) : even;
    }

    /** Every row of cards grows by the same share; what stands below moves down. */
    private static List<Shape> shared(List<Shape> page, double spare, double most) {
        double cards = 0;
        double row = Double.NaN;
        for (Shape shape : page) {
            if (shape instanceof Shape.Card card && card.box().y() != row) {
                row = card.box().y();
                cards += card.accent() == null ? 0 : card.box().h();
            }
        }
        if (cards == 0) {
            return page;
        }
        double share = Math.min(most, spare / cards);
        List<Shape> grown = new ArrayList<>();
        double down = 0;
        double pending = 0;
        row = Double.NaN;
        for (Shape shape : page) {
            if (shape.box().y() != row) {
                down += pending;
                pending = 0;
                row = shape.box().y();
            }
            Box b = shape.box();
            if (shape instanceof Shape.Card card && card.accent() != null) {
                double more = b.h() * share;
                pending = more;
                Box box = new Box(b.x(), b.y() + down, b.w(), b.h() + more);
                grown.add(
                        new Shape.Card(
                                box, card.name(), card.accent(), card.paras(), card.scale()));
            } else {
                grown.add(moved(shape, new Box(b.x(), b.y() + down, b.w(), b.h())));
            }
        }
        return grown;
    }

    /**
     * Returns rows of cards that reach further down.
     *
     * @param more by how much, in points, shared evenly among the rows
     */
    static List<Shape> by(List<Shape> rows, double more) {
        List<Double> tops = rows.stream().map(shape -> shape.box().y()).distinct().toList();
        double each = more / tops.size();
        return rows.stream()
                .map(
                        shape -> {
                            Box b = shape.box();
                            double y = b.y() + tops.indexOf(b.y()) * each;
                            return moved(shape, new Box(b.x(), y, b.w(), b.h() + each));
                        })
                .toList();
    }

    /** Returns rows of cards of one height; nothing where the page is not made of such rows. */
    private static List<Shape> even(List<Shape> page, double spare, double most) {
        SequencedMap<Double, Double> rows = new LinkedHashMap<>();
        for (Shape shape : page) {
            if (!(shape instanceof Shape.Card card) || card.accent() == null) {
                return List.of();
            }
            rows.merge(shape.box().y(), shape.box().h(), Math::max);
        }
        double tallest = rows.values().stream().mapToDouble(h -> h).max().orElse(0);
        double sum = rows.values().stream().mapToDouble(h -> h).sum();
        double height = Math.min(tallest * (1 + most), (sum + spare) / rows.size());
        if (rows.size() < 2 || height < tallest) {
            return List.of();
        }
        double top = page.getFirst().box().y();
        List<Double> order = List.copyOf(rows.keySet());
        List<Shape> even = new ArrayList<>();
        for (Shape shape : page) {
            Box b = shape.box();
            double y = top + order.indexOf(b.y()) * (height + Stack.GAP);
            even.add(moved(shape, new Box(b.x(), y, b.w(), height)));
        }
        return even;
    }

    private static Shape moved(Shape shape, Box box) {
        return switch (shape) {
            case Shape.Words w ->
                    new Shape.Words(
                            w.place(), box, w.moved(), w.paras(), w.scale(), w.columns(), w.air());
            case Shape.Card c -> new Shape.Card(box, c.name(), c.accent(), c.paras(), c.scale());
            case Shape.Table t -> new Shape.Table(t.place(), box, t.grid());
            case Shape.Chart c -> new Shape.Chart(c.place(), box, c.chart(), c.titled(), c.form());
            case Shape.Drawing d -> d;
            case Shape.Picture p -> new Shape.Picture(p.place(), box, p.figure());
            case Shape.Line l -> new Shape.Line(box);
        };
    }
}

package org.briefpack.renderer.slides.internal.plan;

import java.util.ArrayList;
import java.util.List;

/** Lets rows of cards use room that would stay empty below them, all rows by the same share. */
final class Grown {
    private Grown() {}

    static List<Shape> of(List<Shape> page, double spare, double most) {
        double cards = 0;
        double row = Double.NaN;
        for (Shape shape : page) {
            if (shape instanceof Shape.Card card && card.box().y() != row) {
                row = card.box().y();
                cards += card.accent() == null ? 0 : card.box().h();
            }
        }
        if (cards == 0 || spare <= 0) {
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

    private static Shape moved(Shape shape, Box box) {
        return switch (shape) {
            case Shape.Words w ->
                    new Shape.Words(w.place(), box, w.moved(), w.paras(), w.scale(), w.columns());
            case Shape.Card c -> new Shape.Card(box, c.name(), c.accent(), c.paras(), c.scale());
            case Shape.Table t -> new Shape.Table(t.place(), box, t.grid());
            case Shape.Chart c -> new Shape.Chart(c.place(), box, c.chart(), c.titled());
            case Shape.Picture p -> new Shape.Picture(p.place(), box, p.figure());
            case Shape.Line l -> new Shape.Line(box);
        };
    }
}

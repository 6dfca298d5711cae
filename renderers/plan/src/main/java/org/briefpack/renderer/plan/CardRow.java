package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of boxes at one scale: all as tall as the tallest needs. */
final class CardRow {
    /**
     * A row parted.
     *
     * @param head what fits
     * @param tail the rest; null where nothing is left
     */
    record Parts(Piece.Row head, Piece.@Nullable Row tail) {}

    private final Stack.Tools tools;
    private final Piece.Row row;
    private final double width;
    private final double scale;

    CardRow(Stack.Tools tools, Piece.Row row, double width, double scale) {
        this.tools = tools;
        this.row = row;
        this.width = width;
        this.scale = scale;
    }

    double height() {
        double height = 0;
        for (int i = 0; i < row.cards().size(); i++) {
            Piece.Card card = row.cards().get(i);
            height =
                    Math.max(
                            height,
                            tools.measure().height(all(card), inner(i), scale) + frame(card));
        }
        return Math.ceil(height);
    }

    /** Returns the boxes in a strip of the place. */
    List<Shape> shapes(Box strip) {
        List<Shape> shapes = new ArrayList<>();
        double x = strip.x();
        for (int i = 0; i < row.cards().size(); i++) {
            Piece.Card card = row.cards().get(i);
            List<Para> paras = all(card);
            if (!paras.isEmpty()) {
                Box box = new Box(x, strip.y(), outer(i), strip.h());
                shapes.add(new Shape.Card(box, card.name(), card.accent(), paras, scale));
            }
            x += outer(i) + tools.gutter();
        }
        return shapes;
    }

    /** Parts every box so that the row fits the room; heads are repeated. */
    Parts split(double room) {
        List<Piece.Card> heads = new ArrayList<>();
        List<Piece.Card> tails = new ArrayList<>();
        boolean more = false;
        for (int i = 0; i < row.cards().size(); i++) {
            Piece.Card c = row.cards().get(i);
            double inside = inner(i);
            double left = room - frame(c) - tools.measure().height(c.head(), inside, scale);
            List<Para> tail = List.of();
            List<Para> head = c.body();
            if (tools.measure().height(c.body(), inside, scale) > left && !c.body().isEmpty()) {
                TextSplit.Parts parts = tools.split().split(c.body(), inside, left, scale);
                head = parts.head();
                tail = parts.tail();
            }
            heads.add(new Piece.Card(c.name(), c.accent(), c.head(), head, c.span()));
            List<Para> again = tail.isEmpty() ? List.of() : c.head();
            tails.add(new Piece.Card(c.name(), c.accent(), again, tail, c.span()));
            more |= !tail.isEmpty();
        }
        Piece.@Nullable Row rest = more ? new Piece.Row(tails, row.weights(), row.span()) : null;
        return new Parts(new Piece.Row(heads, row.weights(), row.span()), rest);
    }

    private static List<Para> all(Piece.Card card) {
        List<Para> all = new ArrayList<>(card.head());
        all.addAll(card.body());
        return all;
    }

    private double frame(Piece.Card card) {
        return card.accent() == null ? 0 : 2 * tools.padding();
    }

    private double inner(int index) {
        return outer(index) - frame(row.cards().get(index));
    }

    private double outer(int index) {
        double sum = row.weights().stream().mapToDouble(Double::doubleValue).sum();
        double room = width - tools.gutter() * (row.weights().size() - 1);
        return room * row.weights().get(index) / sum;
    }
}

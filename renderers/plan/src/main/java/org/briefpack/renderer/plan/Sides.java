package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.document.Region;

/** Makes what stands side by side look like one: the same size of type, cards of one height. */
final class Sides {
    private Sides() {}

    /** Returns the largest scale in which both sides fit; no bound where there are none. */
    static double scale(SequencedMap<Place, List<Piece>> content, RegionFit fit) {
        double most = Double.MAX_VALUE;
        // What one side settles for, the other may have to leave for a smaller one.
        for (int round = 0; round < 2; round++) {
            for (Map.Entry<Place, List<Piece>> entry : content.entrySet()) {
                if (isSide(entry.getKey()) && !entry.getValue().isEmpty()) {
                    most = Math.min(most, fit.scale(entry.getValue(), entry.getKey(), most));
                }
            }
        }
        return most;
    }

    /** Lets the cards of the shorter side reach as far down as those of the other. */
    static void level(SequencedMap<Place, List<List<Shape>>> pages) {
        List<Map.Entry<Place, List<List<Shape>>>> sides =
                pages.entrySet().stream().filter(entry -> isSide(entry.getKey())).toList();
        if (sides.size() != 2) {
            return;
        }
        List<List<Shape>> left = new ArrayList<>(sides.get(0).getValue());
        List<List<Shape>> right = new ArrayList<>(sides.get(1).getValue());
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            double foot = Math.max(foot(left.get(i)), foot(right.get(i)));
            if (areCards(left.get(i)) && areCards(right.get(i))) {
                left.set(i, Grown.by(left.get(i), foot - foot(left.get(i))));
                right.set(i, Grown.by(right.get(i), foot - foot(right.get(i))));
            }
        }
        pages.put(sides.get(0).getKey(), left);
        pages.put(sides.get(1).getKey(), right);
    }

    private static boolean isSide(Place place) {
        return place.region() == Region.LEFT || place.region() == Region.RIGHT;
    }

    private static double foot(List<Shape> page) {
        double foot = 0;
        for (Shape shape : page) {
            foot = Math.max(foot, shape.box().y() + shape.box().h());
        }
        return foot;
    }

    private static boolean areCards(List<Shape> page) {
        return page.stream().allMatch(shape -> shape instanceof Shape.Card c && c.accent() != null);
    }
}

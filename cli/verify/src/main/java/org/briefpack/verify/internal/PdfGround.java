package org.briefpack.verify.internal;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.theme.Colour;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;

/**
 * What was painted on a page before a text: filled boxes, also with round corners. Below any other
 * shape or picture the ground cannot be told, and text there is not judged.
 */
final class PdfGround {
    private static final Colour PAPER = Colour.parse("#FFFFFF");
    private static final double LARGE = 18;

    /** A corner is no larger than this, in points. */
    private static final double CORNER = 20;

    private static final double CLEAR = 0.999;

    private record Area(Rectangle2D box, Colour colour, boolean known) {}

    private final List<Area> areas = new ArrayList<>();
    private final List<Area> path = new ArrayList<>();
    private Rectangle2D box;
    private boolean plain = true;
    private double lastX;
    private double lastY;

    /** Takes an operator that builds or paints a path. */
    void operator(String operator, List<PdfObject> all, PdfState state) {
        switch (operator) {
            case "m" -> {
                flush();
                go(state, number(all, 0), number(all, 1), true);
            }
            case "l" -> go(state, number(all, 0), number(all, 1), false);
            case "c" -> curve(state, all, 4);
            case "v", "y" -> curve(state, all, 2);
            case "re" -> rectangle(state, all);
            case "f", "F", "f*", "B", "B*", "b", "b*" -> paint(state);
            case "S", "s", "n" -> {
                path.clear();
                box = null;
                plain = true;
            }
            default -> {}
        }
    }

    private void go(PdfState state, double x, double y, boolean first) {
        if (!first) {
            plain &= Math.abs(x - lastX) < 0.01 || Math.abs(y - lastY) < 0.01;
        }
        add(state, x, y);
    }

    private void curve(PdfState state, List<PdfObject> all, int last) {
        double x = number(all, last);
        double y = number(all, last + 1);
        plain &= Math.hypot(x - lastX, y - lastY) < CORNER;
        add(state, x, y);
    }

    private void add(PdfState state, double x, double y) {
        Point2D at = state.at(x, y);
        if (box == null) {
            box = new Rectangle2D.Double(at.getX(), at.getY(), 0, 0);
        } else {
            box.add(at);
        }
        lastX = x;
        lastY = y;
    }

    private void rectangle(PdfState state, List<PdfObject> all) {
        flush();
        double x = number(all, 0);
        double y = number(all, 1);
        add(state, x, y);
        add(state, x + number(all, 2), y + number(all, 3));
        flush();
    }

    private void flush() {
        if (box != null) {
            path.add(new Area(box, null, plain));
        }
        box = null;
        plain = true;
    }

    private void paint(PdfState state) {
        flush();
        for (Area area : path) {
            boolean known = area.known() && state.fill != null && state.alpha > CLEAR;
            areas.add(new Area(area.box(), state.fill, known));
        }
        path.clear();
    }

    /** Takes a picture or form that covers the unit square, or more. */
    void hide(PdfState state) {
        Rectangle2D square = new Rectangle2D.Double();
        Point2D corner = state.at(0, 0);
        square.setFrame(corner.getX(), corner.getY(), 0, 0);
        square.add(state.at(1, 1));
        square.add(state.at(0, 1));
        square.add(state.at(1, 0));
        areas.add(new Area(square, null, false));
    }

    /** Returns whether text that is shown now can hardly be read. */
    boolean isTooClose(PdfState state) {
        if (state.fill == null || state.alpha < CLEAR) {
            return false;
        }
        Point2D at = state.letter();
        Colour below = PAPER;
        for (Area area : areas) {
            if (area.box().contains(at)) {
                below = area.known() ? area.colour() : null;
            }
        }
        double least = state.height() >= LARGE ? Contrasts.LEAST_LARGE : Contrasts.LEAST;
        return below != null && state.fill.contrast(below) < least;
    }

    private static double number(List<PdfObject> all, int index) {
        return index < all.size() && all.get(index) instanceof PdfNumber number
                ? number.doubleValue()
                : 0;
    }
}

package org.briefpack.renderer.slides.internal.base;

import java.util.List;
import java.util.Set;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Place.Anchor;
import org.w3c.dom.Element;

/**
 * A placeholder of a company's layout, with what it inherits from the master.
 *
 * @param type as PresentationML names it (ECMA-376 part 1, 19.7.10); {@code obj} where it takes
 *     anything
 * @param index identity within the layout; 0 where there is none
 * @param box where text stands in it: without its insets, in points
 * @param size of text on the first level, in points
 * @param anchor where text stands when there is room to spare
 * @param fill of text on the first level; null where nothing says it
 * @param bullets the levels, from 0, whose paragraphs have a bullet
 */
record Holder(
        String type,
        int index,
        Box box,
        double size,
        Anchor anchor,
        Element fill,
        Set<Integer> bullets) {
    private static final double LEAST_WIDTH = 90;
    private static final double LEAST_HEIGHT = 26;

    /** Returns the colour of its text: its own, or the ink of the theme. */
    Colour ink(BaseColours colours) {
        List<Element> own = fill == null ? List.of() : XmlTree.children(fill);
        Colour ink = colours.named("tx1");
        return own.isEmpty() ? ink : colours.colour(own.getFirst(), ink);
    }

    boolean isTitle() {
        return type.equals("title") || type.equals("ctrTitle");
    }

    /** Returns whether it is one of the small ones at the edge: date, footer or number. */
    boolean isFoot() {
        return switch (type) {
            case "dt", "ftr", "sldNum", "hdr" -> true;
            default -> false;
        };
    }

    /** Returns whether content can stand in it. */
    boolean isContent() {
        return !isTitle()
                && !isFoot()
                && !type.equals("sldImg")
                && box.w() >= LEAST_WIDTH
                && box.h() >= LEAST_HEIGHT;
    }

    /** Returns whether text can stand in it. */
    boolean takesText() {
        return switch (type) {
            case "obj", "body", "subTitle" -> true;
            default -> false;
        };
    }

    double area() {
        return box.w() * box.h();
    }

    /** Returns whether another stands beside it rather than above or below. */
    boolean isBeside(Holder other) {
        double top = Math.max(box.y(), other.box.y());
        double foot = Math.min(box.y() + box.h(), other.box.y() + other.box.h());
        boolean level = foot - top > 0.5 * Math.min(box.h(), other.box.h());
        return level && (endsBefore(other) || other.endsBefore(this));
    }

    private boolean endsBefore(Holder other) {
        return box.x() + box.w() <= other.box.x() + 1;
    }
}

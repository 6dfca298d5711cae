package org.briefpack.renderer.slides.internal.plan;

import java.util.List;
import org.briefpack.model.document.Region;
import org.briefpack.model.theme.Role;

/**
 * A placeholder of a layout.
 *
 * @param region what it holds; null for the title
 * @param type as PresentationML names it; empty for one that takes anything
 * @param index identity within the layout; 0 for the title
 * @param box where it stands
 * @param role how its paragraphs are set
 * @param scales type sizes that the layout allows, as multiples of the theme's, largest first
 * @param anchor where text stands when there is room to spare
 */
public record Place(
        Region region,
        String type,
        int index,
        Box box,
        Role role,
        List<Double> scales,
        Anchor anchor) {
    /** Where text stands in a box that is taller. */
    public enum Anchor {
        /** At its head. */
        TOP,
        /** In its middle. */
        MIDDLE,
        /** At its foot. */
        BOTTOM
    }

    /** Returns the type size that the layout itself is written with, as a multiple. */
    public double scale() {
        return scales.contains(1.0) ? 1.0 : scales.getFirst();
    }

    /** Returns whether text can stand here as the placeholder's own. */
    public boolean takesText() {
        return switch (type) {
            case "tbl", "chart", "pic" -> false;
            default -> true;
        };
    }

    /** Returns whether a table, chart or picture of this type can stand here. */
    public boolean takes(String graphic) {
        return type.isEmpty() || type.equals(graphic);
    }

    /** Returns whether what does not fit may continue on another slide. */
    boolean flows() {
        return region == Region.BODY || region == Region.LEFT || region == Region.RIGHT;
    }
}

package org.briefpack.renderer.plan;

import java.util.List;
import java.util.Set;
import org.briefpack.model.document.Region;
import org.briefpack.model.theme.Role;
import org.jspecify.annotations.Nullable;

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
 * @param lowered whether the box is not the layout's own, as where it leaves room above
 * @param bullets levels, from 0, at which a company's layout has a bullet that is to be kept
 */
public record Place(
        @Nullable Region region,
        String type,
        int index,
        Box box,
        Role role,
        List<Double> scales,
        Anchor anchor,
        boolean lowered,
        Set<Integer> bullets) {
    /** Describes a placeholder as its layout has it. */
    public Place(
            @Nullable Region region,
            String type,
            int index,
            Box box,
            Role role,
            List<Double> scales,
            Anchor anchor) {
        this(region, type, index, box, role, scales, anchor, false, Set.of());
    }

    /** Returns the same place with room above it. */
    Place lowered(double points) {
        Box lower = box.slice(points, box.h() - points);
        return new Place(region, type, index, lower, role, scales, anchor, true, bullets);
    }

    /** The index of a place that the layout has no placeholder for: text stands free there. */
    public static final int FREE = -1;

    /** Where text stands in a box that is taller. */
    public enum Anchor {
        /** At its head. */
        TOP,
        /** In its middle. */
        MIDDLE,
        /** At its foot. */
        BOTTOM
    }

    /** Mixes two numbers that tell a layout's places apart; the derived method is slow to link. */
    @Override
    public int hashCode() {
        return 31 * index + (region == null ? 0 : region.ordinal());
    }

    /** Returns the type size that the layout itself is written with, as a multiple. */
    public double scale() {
        return scales.contains(1.0) ? 1.0 : scales.getFirst();
    }

    /** Returns whether text can stand here as the placeholder's own. */
    public boolean takesText() {
        return switch (type) {
            case "tbl", "chart", "pic", "dgm", "media", "clipArt" -> false;
            default -> !isFree();
        };
    }

    /** Returns whether a table, chart or picture of this type can stand here. */
    public boolean takes(String graphic) {
        return !isFree() && (type.isEmpty() || type.equals(graphic));
    }

    /** Returns whether there is no placeholder here, only room. */
    public boolean isFree() {
        return index == FREE;
    }

    /** Returns whether what does not fit may continue on another slide. */
    boolean flows() {
        return region == Region.BODY || region == Region.LEFT || region == Region.RIGHT;
    }
}

package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Role;
import org.jspecify.annotations.Nullable;

/**
 * A layout of the master.
 *
 * @param kind which layout it is
 * @param ground what is behind it
 * @param foot its date, footer and number
 * @param places its placeholders in reading order, the title first
 */
public record LayoutPlan(SlideLayout kind, Ground ground, Foot foot, List<Place> places) {
    /** What a line above the content takes, with the space below it, in points. */
    private static final double KICKER = 22;

    /** Stands between the parts of a footer. */
    private static final String DOT = " \u00B7 ";

    /**
     * The small placeholders at the edge, by their indexes.
     *
     * @param date index of the date; negative where there is none
     * @param footer index of the footer; negative where there is none
     * @param number index of the slide's number; negative where there is none
     * @param room length of the footer's line, in its type size
     */
    public record Foot(int date, int footer, int number, double room) {
        /** As on our own layouts. */
        static final Foot OURS = new Foot(10, 11, 12, Double.MAX_VALUE);

        private static final double LETTER = 0.52;

        /**
         * Returns as much of a footer as fits: its last part, which says how old the facts are,
         * always, and before it as many of the others as there is room for.
         */
        public String fitted(String text) {
            int last = text.lastIndexOf(DOT);
            if (last < 0) {
                return text;
            }
            String date = text.substring(last);
            String start = text.substring(0, last);
            while ((start + date).length() * LETTER > room && start.contains(DOT)) {
                start = start.substring(0, start.lastIndexOf(DOT));
            }
            boolean fits = (start + date).length() * LETTER <= room;
            return fits ? start + date : date.substring(DOT.length());
        }
    }

    /** What is behind a slide. */
    public enum Ground {
        /** The theme's paper. */
        PAPER,
        /** The theme's surface. */
        SURFACE,
        /** The theme's brand colour, with light text. */
        BRAND
    }

    /** Returns the title's placeholder. */
    public Place title() {
        return places.getFirst();
    }

    /** Returns the placeholder of a region; where there is none, the one that takes its content. */
    public Place place(Region region) {
        Place found = find(region);
        if (found != null) {
            return found;
        }
        return switch (region) {
            case SUBTITLE, LEFT, RIGHT, BODY -> firstOf(Region.BODY, Region.LEFT, Region.SUBTITLE);
            case LEFT_HEADING -> firstOf(Region.LEFT, Region.BODY, Region.SUBTITLE);
            case RIGHT_HEADING -> firstOf(Region.RIGHT, Region.BODY, Region.SUBTITLE);
            case SOURCE, KICKER -> firstOf(Region.BODY, Region.SUBTITLE);
        };
    }

    /**
     * Returns the same layout with room for a kicker above the content; itself where it has one, or
     * has no content.
     */
    LayoutPlan withKicker() {
        Place highest = null;
        for (Place place : places) {
            boolean higher = highest == null || place.box().y() < highest.box().y();
            highest = place.flows() && higher ? place : highest;
        }
        if (find(Region.KICKER) != null || highest == null) {
            return this;
        }
        List<Place> all = new ArrayList<>();
        for (Place place : places) {
            boolean top = place.flows() || place.region() == Region.LEFT_HEADING;
            top |= place.region() == Region.RIGHT_HEADING;
            all.add(top ? place.lowered(KICKER) : place);
        }
        Box box = new Box(title().box().x(), highest.box().y(), title().box().w(), KICKER - 4);
        List<Double> sizes = List.of(1.0, 0.8);
        Place.Anchor anchor = Place.Anchor.TOP;
        all.add(1, new Place(Region.KICKER, "", Place.FREE, box, Role.KICKER, sizes, anchor));
        return new LayoutPlan(kind, ground, foot, all);
    }

    /** Returns the placeholder of exactly this region; null where there is none. */
    public @Nullable Place find(Region region) {
        for (Place place : places) {
            if (place.region() == region) {
                return place;
            }
        }
        return null;
    }

    /** Returns the placeholder of a region that layouts of this kind have. */
    Place planned(Region region) {
        return Objects.requireNonNull(find(region), "planned with it");
    }

    private Place firstOf(Region... regions) {
        for (Region region : regions) {
            Place place = find(region);
            if (place != null) {
                return place;
            }
        }
        return places.getLast();
    }
}

package org.briefpack.renderer.slides.internal.plan;

import java.util.List;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.SlideLayout;

/**
 * A layout of the master.
 *
 * @param kind which layout it is
 * @param ground what is behind it
 * @param places its placeholders in reading order, the title first
 */
public record LayoutPlan(SlideLayout kind, Ground ground, List<Place> places) {
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

    /** Returns the placeholder of exactly this region; null where there is none. */
    public Place find(Region region) {
        for (Place place : places) {
            if (place.region() == region) {
                return place;
            }
        }
        return null;
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

package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Place;

/** Names placeholders (ECMA-376 part 1, 19.3.1.36). */
final class PlaceNames {
    private PlaceNames() {}

    static String of(Place place) {
        if (place.region() == null) {
            return "Title";
        }
        return switch (place.region()) {
            case SUBTITLE -> "Subtitle";
            case BODY -> "Content";
            case LEFT -> "Content left";
            case RIGHT -> "Content right";
            case LEFT_HEADING -> "Heading left";
            case RIGHT_HEADING -> "Heading right";
            case SOURCE -> "Sources";
            case KICKER -> "Kicker";
        };
    }

    static void placeholder(XmlWriter w, Place place) {
        w.start("p:ph");
        if (!place.type().isEmpty()) {
            w.attribute("type", place.type());
        }
        if (place.index() >= 10) {
            w.attribute("sz", "quarter");
        }
        if (place.index() > 0) {
            w.attribute("idx", place.index());
        }
        w.end();
    }
}

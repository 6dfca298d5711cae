package org.briefpack.renderer.type;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.theme.FontFamily;

/** How safely a bundled face measures for a family that is not at hand. */
final class StandIn {
    /** Families whose running text is as wide as Arial's at most, measured on English text. */
    private static final Set<String> NO_WIDER =
            Set.of(
                    "calibri light",
                    "candara",
                    "corbel",
                    "garamond",
                    "gill sans",
                    "gill sans mt",
                    "lato",
                    "roboto",
                    "source sans pro",
                    "segoe ui",
                    "segoe ui light",
                    "tahoma",
                    "trebuchet ms",
                    "arial narrow");

    /** By how much text in our face is stretched where nothing is known of the font. */
    static final double UNKNOWN = 1.18;

    /**
     * How far baselines lie apart in a font of which nothing is known: as in Open Sans and Noto
     * Sans, which also stand in for many that are not installed.
     */
    private static final double UNKNOWN_LINE = 1.363;

    /** The same for families that we know to be taller than ours, or not as tall as that. */
    private static final Map<String, Double> LINES =
            Map.ofEntries(
                    Map.entry("segoe ui", 1.331),
                    Map.entry("segoe ui light", 1.331),
                    Map.entry("source sans pro", 1.258),
                    Map.entry("montserrat", 1.22),
                    Map.entry("verdana", 1.216),
                    Map.entry("poppins", 1.5));

    private StandIn() {}

    /** Returns which bundled family measures for one: its twin, or the one that is named. */
    static String family(String family, String otherwise) {
        return FontFamily.twin(family).orElse(otherwise);
    }

    /** Returns whether a bundled family has the same widths. */
    static boolean isExact(String family) {
        return FontFamily.twin(family).isPresent();
    }

    /** Returns how far baselines of a family lie apart, as a share of its size, at most. */
    static double line(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        boolean low = isExact(name) || NO_WIDER.contains(name);
        return LINES.getOrDefault(name, low ? 0 : UNKNOWN_LINE);
    }

    /** Returns by how much measured widths are stretched, so that text of the family fits too. */
    static double stretch(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        return isExact(name) || NO_WIDER.contains(name) ? 1 : UNKNOWN;
    }
}

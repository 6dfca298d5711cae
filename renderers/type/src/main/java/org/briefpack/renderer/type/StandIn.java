package org.briefpack.renderer.type;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How safely a bundled face measures for a family that is not at hand. */
final class StandIn {
    /** Families with the very widths of the bundled ones, and which of them. */
    private static final Map<String, String> SAME =
            Map.of(
                    "arial",
                    "sans",
                    "helvetica",
                    "sans",
                    "arimo",
                    "sans",
                    "liberation sans",
                    "sans",
                    "times new roman",
                    "serif",
                    "tinos",
                    "serif",
                    "liberation serif",
                    "serif",
                    "courier new",
                    "mono",
                    "cousine",
                    "mono",
                    "liberation mono",
                    "mono");

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

    private StandIn() {}

    /** Returns which bundled family measures for one: its twin, or the one that is named. */
    static String family(String family, String otherwise) {
        return SAME.getOrDefault(family.toLowerCase(Locale.ROOT), otherwise);
    }

    /** Returns whether a bundled family has the same widths. */
    static boolean isExact(String family) {
        return SAME.containsKey(family.toLowerCase(Locale.ROOT));
    }

    /** Returns by how much measured widths are stretched, so that text of the family fits too. */
    static double stretch(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        return SAME.containsKey(name) || NO_WIDER.contains(name) ? 1 : UNKNOWN;
    }
}

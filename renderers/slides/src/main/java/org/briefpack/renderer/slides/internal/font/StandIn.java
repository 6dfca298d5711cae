package org.briefpack.renderer.slides.internal.font;

import java.util.Locale;
import java.util.Set;

/** How safely a bundled face measures for a family that is not at hand. */
final class StandIn {
    /** Families with the very widths of the bundled ones. */
    private static final Set<String> SAME =
            Set.of(
                    "arial",
                    "helvetica",
                    "liberation sans",
                    "times new roman",
                    "liberation serif",
                    "courier new",
                    "liberation mono");

    /** Families whose running text is as wide as Arial's at most, measured on English text. */
    private static final Set<String> NO_WIDER =
            Set.of(
                    "calibri",
                    "calibri light",
                    "carlito",
                    "cambria",
                    "caladea",
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

    private static final double UNKNOWN = 1.18;

    private StandIn() {}

    /** Returns whether the bundled face has the same widths. */
    static boolean isExact(String family) {
        return SAME.contains(family.toLowerCase(Locale.ROOT));
    }

    /** Returns by how much measured widths are stretched, so that text of the family fits too. */
    static double stretch(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        return SAME.contains(name) || NO_WIDER.contains(name) ? 1 : UNKNOWN;
    }
}

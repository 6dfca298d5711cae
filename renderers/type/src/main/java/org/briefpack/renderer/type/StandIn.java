package org.briefpack.renderer.type;

import java.util.Locale;
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

    private StandIn() {}

    /** Returns which bundled family measures for one: its twin, or the one that is named. */
    static String family(String family, String otherwise) {
        return FontFamily.twin(family).orElse(otherwise);
    }

    /** Returns whether a bundled family has the same widths. */
    static boolean isExact(String family) {
        return FontFamily.twin(family).isPresent();
    }

    /** Returns by how much measured widths are stretched, so that text of the family fits too. */
    static double stretch(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        return isExact(name) || NO_WIDER.contains(name) ? 1 : UNKNOWN;
    }
}

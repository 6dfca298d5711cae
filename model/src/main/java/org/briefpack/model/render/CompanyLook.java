package org.briefpack.model.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Role;

/**
 * How a company template looks, in the words of a theme.
 *
 * @param colours by their names in a theme, such as {@code brand}
 * @param heading family of titles; empty where it names none
 * @param body family of running text; empty where it names none
 * @param standard whether its slides are 4 by 3; false for a template of pages
 * @param paper the sheet of a template of pages, where it is one that a theme can name
 * @param sizes in points, of the roles whose size it states
 * @param logo its logos
 */
public record CompanyLook(
        SequencedMap<String, Colour> colours,
        Optional<String> heading,
        Optional<String> body,
        boolean standard,
        Optional<Paper> paper,
        SequencedMap<Role, Double> sizes,
        Logos logo) {
    /**
     * The pictures in a template that are its logo, as far as one can tell.
     *
     * @param light the one on light grounds
     * @param dark the one on dark grounds
     * @param unusable the name of one that is no PNG, JPEG or SVG; empty where all are
     */
    public record Logos(Optional<Blob> light, Optional<Blob> dark, Optional<String> unusable) {
        /** No logo. */
        public static final Logos NONE =
                new Logos(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Copies the maps. */
    public CompanyLook {
        colours = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(colours));
        sizes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sizes));
    }

    /** Returns the same look without its logos. */
    public CompanyLook withoutLogo() {
        return new CompanyLook(colours, heading, body, standard, paper, sizes, Logos.NONE);
    }
}

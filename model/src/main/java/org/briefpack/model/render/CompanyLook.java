package org.briefpack.model.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.theme.Colour;

/**
 * How a company template looks, in the words of a theme.
 *
 * @param colours by their names in a theme, such as {@code brand}
 * @param heading family of titles; empty where it names none
 * @param body family of running text; empty where it names none
 * @param standard whether its slides are 4 by 3; false for a template of pages
 */
public record CompanyLook(
        SequencedMap<String, Colour> colours,
        Optional<String> heading,
        Optional<String> body,
        boolean standard) {
    /** Copies the map. */
    public CompanyLook {
        colours = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(colours));
    }
}

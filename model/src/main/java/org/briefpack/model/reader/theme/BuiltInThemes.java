package org.briefpack.model.reader.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.briefpack.model.theme.Blob;

/**
 * The themes that ship inside.
 *
 * @param names of all; the first is whole, and the others lie on it
 * @param file finds a theme's file by its name; empty where there is none
 */
public record BuiltInThemes(List<String> names, Function<String, Optional<Blob>> file) {
    /** Copies the list. */
    public BuiltInThemes {
        names = List.copyOf(names);
    }
}

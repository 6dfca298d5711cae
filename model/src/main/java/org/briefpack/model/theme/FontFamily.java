package org.briefpack.model.theme;

import java.util.Map;

/**
 * A font family: the name that Office files use, and the files that PDF embeds and slides measure
 * with.
 *
 * @param officeName the family as Word and PowerPoint name it, such as {@code Arial}
 * @param builtIn the bundled family with the same metrics: {@code sans}, {@code serif} or {@code
 *     mono}; used for faces without a file
 * @param files TrueType or OpenType files of the theme's own, by face; may be empty
 */
public record FontFamily(String officeName, String builtIn, Map<FontFace, Blob> files) {
    /** Copies the map. */
    public FontFamily {
        files = Map.copyOf(files);
    }
}

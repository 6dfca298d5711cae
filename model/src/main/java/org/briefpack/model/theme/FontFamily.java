package org.briefpack.model.theme;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A font family: the name that Office files use, and the files that PDF embeds and slides measure
 * with.
 *
 * @param officeName the family as Word and PowerPoint name it, such as {@code Arial}
 * @param builtIn the bundled family with the same metrics: {@code sans}, {@code serif} or {@code
 *     mono}; used for faces without a file
 * @param files TrueType or OpenType files of the theme's own, by face; may be empty
 * @param told whether somebody was told already what stands in for it
 */
public record FontFamily(
        String officeName, String builtIn, Map<FontFace, Blob> files, boolean told) {
    /** Families with the very widths of the bundled ones, and which of them. */
    private static final Map<String, String> TWINS =
            Map.ofEntries(
                    Map.entry("arial", "sans"),
                    Map.entry("helvetica", "sans"),
                    Map.entry("arimo", "sans"),
                    Map.entry("liberation sans", "sans"),
                    Map.entry("times new roman", "serif"),
                    Map.entry("tinos", "serif"),
                    Map.entry("liberation serif", "serif"),
                    Map.entry("courier new", "mono"),
                    Map.entry("cousine", "mono"),
                    Map.entry("liberation mono", "mono"));

    /** Copies the map. */
    public FontFamily {
        files = Map.copyOf(files);
    }

    /** Takes a family of which nothing has been said yet. */
    public FontFamily(String officeName, String builtIn, Map<FontFace, Blob> files) {
        this(officeName, builtIn, files, false);
    }

    /** Returns the bundled family with the very widths of a named one; empty where none has. */
    public static Optional<String> twin(String officeName) {
        return Optional.ofNullable(TWINS.get(officeName.toLowerCase(Locale.ROOT)));
    }
}

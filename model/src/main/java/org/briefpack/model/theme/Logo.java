package org.briefpack.model.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * The mark of whoever publishes.
 *
 * @param light on light grounds
 * @param dark on dark grounds; the light one, on a plate of paper, where there is none
 * @param mark the small form for slides; the light one where there is none
 * @param alt what it shows, for people who do not see it
 * @param page its width on pages as a share of the text's, from 0 to 1
 * @param cover its width on a cover
 * @param slide its height on slides
 * @param place the corner of slides where it stands
 * @param span where a pack or theme names it
 */
public record Logo(
        Blob light,
        Optional<Blob> dark,
        Optional<Blob> mark,
        String alt,
        double page,
        double cover,
        Length slide,
        Place place,
        SourceSpan span) {
    /** What figures call the theme's logo; no file of a pack can have this name. */
    public static final String ASSET = "theme:logo";

    /** What figures call its picture for dark grounds. */
    public static final String DARK_ASSET = "theme:logo-dark";

    /** What figures call its small form. */
    public static final String MARK_ASSET = "theme:logo-mark";

    /** Returns its pictures by what figures call them. */
    public Map<String, Blob> assets() {
        Map<String, Blob> assets = new HashMap<>(Map.of(ASSET, light));
        dark.ifPresent(file -> assets.put(DARK_ASSET, file));
        mark.ifPresent(file -> assets.put(MARK_ASSET, file));
        return assets;
    }

    /** Where on a slide it stands; the corners are as read, so they change sides from the right. */
    public enum Place {
        /** At the head, after the title. */
        TOP_END,
        /** At the foot, before the page's number. */
        BOTTOM_END,
        /** On no slide but the title's. */
        COVER_ONLY
    }
}

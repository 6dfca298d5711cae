package org.briefpack.model.render;

import java.util.Locale;
import java.util.Map;

/** What the pages of a deck are, in formats that have pages. */
public enum PageKind {
    /** A sheet for each slide: the slide above, what the speaker says below. */
    NOTES,
    /** A page of the slide's own size for each slide, to be shown on a screen. */
    SLIDES,
    /** Sheets with three slides each, beside them lines to write on. */
    HANDOUT;

    /** The switch of a {@link RenderRequest} that says which. */
    public static final String OPTION = "pages";

    /** Returns what a request asks for; {@link #NOTES} where it does not say. */
    public static PageKind of(Map<String, String> options) {
        return switch (options.getOrDefault(OPTION, "")) {
            case "slides" -> SLIDES;
            case "handout" -> HANDOUT;
            default -> NOTES;
        };
    }

    /** Returns the name that the switch has, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

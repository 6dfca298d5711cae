package org.briefpack.model.theme;

/** The four faces of a family. */
public enum FontFace {
    /** Upright, normal weight. */
    REGULAR,
    /** Upright, bold. */
    BOLD,
    /** Italic, normal weight. */
    ITALIC,
    /** Italic, bold. */
    BOLD_ITALIC;

    /** Returns the face for a weight and slope. */
    public static FontFace of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }
}

package org.briefpack.model.theme;

/** Which of the theme's accent colours to wear. */
public enum Accent {
    /** Colour of the first subject. */
    FIRST,
    /** Colour of the second subject. */
    SECOND,
    /** Colour of the third subject. */
    THIRD,
    /** Colour of the fourth subject. */
    FOURTH,
    /** No subject in particular. */
    NEUTRAL,
    /** Green: go on. */
    GOOD,
    /** Amber: look closer. */
    CAUTION,
    /** Red: stop and ask. */
    BAD,
}

package org.briefpack.model.document;

/** How text is set in its place, in the direction of the script. */
public enum Align {
    /** At the side where reading starts. */
    START,
    /** In the middle. */
    CENTER,
    /** At the side where reading ends; figures in tables. */
    END,
}

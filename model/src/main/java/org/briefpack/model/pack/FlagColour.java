package org.briefpack.model.pack;

/** How serious a sign is. */
public enum FlagColour {
    /** Stop and ask. */
    RED,
    /** Look closer. */
    AMBER,
    /** Go on. */
    GREEN
}

package org.briefpack.model.pack;

/** Who may see a part of a pack. */
public enum Visibility {
    /** May leave the house. */
    SHAREABLE,
    /** Stays in the house; left out of shareable builds. */
    INTERNAL
}

package org.briefpack.model.document;

/** How the items of a list are marked. */
public enum ListStyle {
    /** Equal items in any order. */
    BULLET,
    /** Steps, or items that are referred to by number. */
    NUMBER,
    /** Things to tick off. */
    CHECK,
}

package org.briefpack.model.document;

/** What can be filled in. */
public enum FieldKind {
    /** Free text. */
    TEXT,
    /** One of several options. */
    CHOICE,
    /** Yes or no. */
    CHECK,
    /** A day. */
    DATE,
}

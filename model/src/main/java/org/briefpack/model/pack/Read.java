package org.briefpack.model.pack;

/** How much of a source somebody looked at before its fact was written down. */
public enum Read {
    /** The original itself: the text, file or chart that states the fact. */
    PRIMARY,
    /** A part of the original: an excerpt, a summary page, another edition. */
    PART,
    /** Somebody else's words about the original. */
    SECONDARY
}

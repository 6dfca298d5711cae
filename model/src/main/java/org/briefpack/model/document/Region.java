package org.briefpack.model.document;

/** The places of a slide that hold blocks. */
public enum Region {
    /** Below the title. */
    SUBTITLE,
    /** The main place. */
    BODY,
    /** The first of two. */
    LEFT,
    /** The second of two. */
    RIGHT,
    /** Above the first of two. */
    LEFT_HEADING,
    /** Above the second of two. */
    RIGHT_HEADING,
    /** The small line at the foot that says where figures come from. */
    SOURCE,
    /** The small line above the title. */
    KICKER,
}

package org.briefpack.model.document;

/** What a paragraph is for. */
public enum ParagraphRole {
    /** Running text. */
    BODY,
    /** The opening lines that say what follows. */
    LEAD,
    /** The publication's title on its first page. */
    TITLE,
    /** What stands below the title. */
    SUBTITLE,
    /** A small line above a title. */
    KICKER,
    /** Fine print. */
    SMALL,
    /** Where a table's or chart's figures come from. */
    SOURCE,
    /** One sentence set large. */
    STATEMENT,
}

package org.briefpack.model.theme;

/**
 * What a text is, and so how it is set. Each role has a {@link TextStyle} in print and on slides.
 */
public enum Role {
    /** The publication's or slide's title. */
    TITLE,
    /** Below the title. */
    SUBTITLE,
    /** Heading of the first level. */
    HEADING_1,
    /** Heading of the second level. */
    HEADING_2,
    /** Heading of the third level. */
    HEADING_3,
    /** Headings of the fourth to sixth level. */
    HEADING_4,
    /** Running text. */
    BODY,
    /** The opening lines. */
    LEAD,
    /** Fine print. */
    SMALL,
    /** Where figures come from. */
    SOURCE,
    /** A small line above a title. */
    KICKER,
    /** One sentence set large. */
    STATEMENT,
    /** Text in a table's cells. */
    TABLE,
    /** Text in a table's header cells. */
    TABLE_HEADER,
    /** Captions of tables, charts and pictures. */
    CAPTION,
    /** Title of a card. */
    CARD_TITLE,
    /** Title of a callout. */
    CALLOUT_TITLE,
    /** Somebody's words. */
    QUOTE,
    /** Text to be typed. */
    CODE,
    /** A term that is defined. */
    TERM,
    /** Running lines at head and foot. */
    RUNNING,
    /** Notes at the foot. */
    FOOTNOTE,
    /** Text inside charts. */
    CHART;

    /** Returns the role of a heading of level 1 to 6. */
    public static Role heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }
}

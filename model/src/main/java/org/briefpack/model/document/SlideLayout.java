package org.briefpack.model.document;

/** The layouts a deck's master has. */
public enum SlideLayout {
    /** The first slide: title and subtitle. */
    TITLE,
    /** Opens a part. */
    SECTION,
    /** Title and body. */
    CONTENT,
    /** Title and two bodies side by side. */
    TWO_CONTENT,
    /** Two bodies, each below a heading of its own. */
    COMPARISON,
    /** Boxes side by side. */
    CARDS,
    /** Title and a table. */
    TABLE,
    /** Title, a chart and its source line. */
    CHART,
    /** A chart with text beside it. */
    CHART_TEXT,
    /** A picture with a caption. */
    PICTURE,
    /** Somebody's words, large. */
    QUOTE,
    /** One sentence, large. */
    STATEMENT,
    /** A question to the room. */
    QUESTION,
    /** The answer to the question before, with the reason. */
    ANSWER,
    /** What to do, with the time it takes. */
    EXERCISE,
    /** Title only. */
    BLANK,
}

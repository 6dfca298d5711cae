package org.briefpack.model.pack;

/** What a group of slides shows. */
public enum DeckPart {
    /** What each subject is. */
    OVERVIEW,
    /** The ideas in plain words. */
    EXPLAINERS,
    /** The subjects side by side. */
    COMPARISON,
    /** When companies choose which. */
    CHOICE,
    /** The charts. */
    MARKET,
    /** The first meeting with the hiring manager. */
    INTAKE,
    /** Job titles and their synonyms. */
    TITLES,
    /** Search strings and where people gather. */
    SOURCING,
    /** Evidence on a CV, and a CV to mark up. */
    CV,
    /** What candidates ask. */
    OUTREACH,
    /** What candidates should show. */
    SIGNALS,
    /** Strong and weak answers. */
    QUESTIONS,
    /** The scale and what is scored. */
    SCORECARD,
    /** Flags with their counter-checks. */
    FLAGS,
    /** Fair questions. */
    FAIR,
    /** What recruiters ask. */
    FAQ,
    /** The exercise of the segment. */
    EXERCISE,
    /** The knowledge check: question, then answer. */
    QUIZ,
    /** What to remember. */
    TAKEAWAYS,
    /** The pack on one slide. */
    GLANCE,
    /** Where the facts differ from the usual story. */
    CORRECTIONS,
    /** The first call, step by step. */
    CALL,
    /** What changed lately. */
    NEWS,
    /** What is known of the demand. */
    DEMAND,
    /** What the work pays. */
    PAY,
    /** The law by place. */
    LAW
}

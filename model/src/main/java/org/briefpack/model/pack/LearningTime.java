package org.briefpack.model.pack;

/** How long something takes to learn. */
public enum LearningTime {
    /** An afternoon. */
    HOURS,
    /** Some days. */
    DAYS,
    /** Some weeks. */
    WEEKS,
    /** Some months. */
    MONTHS,
    /** Years of practice. */
    YEARS
}

package org.briefpack.model.document;

/** The form of a chart. */
public enum ChartKind {
    /** Horizontal bars, one group a category. */
    BAR,
    /** Upright bars, one group a category. */
    COLUMN,
    /** Lines over ordered categories such as years. */
    LINE,
    /** Shares of one whole. */
    PIE,
}

package org.briefpack.model.pack;

/** What a diagram of a pack shows. */
public enum DiagramType {
    /** What follows what. */
    STEPS,
    /** What happened when, true to scale. */
    TIMELINE,
    /** Two subjects beside one another. */
    VERSUS,
    /** What to do in which case. */
    TREE,
    /** Where subjects lie between two ends. */
    SPECTRUM
}

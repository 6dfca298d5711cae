package org.briefpack.model.document;

/** What a {@link Block.Diagram} shows, and what the parts of its entries mean. */
public enum DiagramKind {
    /** What follows what: label and text of each step, joined by arrows. */
    STEPS,
    /** What happened when, true to scale: {@code at} is a year with decimals, the text its date. */
    TIMELINE,
    /** Two things beside one another: the first entry names them, each other one is a row. */
    VERSUS,
    /**
     * What to do in which case: one entry asks, what is inside answers; texts stand on branches.
     */
    TREE,
    /** Where things lie between two ends: label and text are the ends, marks are inside. */
    SPECTRUM,
    /** An icon alone, large: it says nothing. */
    ICON,
    /** A question's answers, one of them good; the texts are reasons, kept back until asked for. */
    CHOICES,
    /** What to do, step by step; entries with an icon say how long, with whom and with what. */
    TASK,
    /** Lines that somebody wrote; the texts say what they tell, kept back until asked for. */
    MARKED,
    /** Somebody's words, and what to hear in them. */
    HEARD,
    /** A few things to take along, each in a box of its own. */
    POINTS,
    /** A figure: the first entry's label, with what it says; the others say of whom and when. */
    FIGURE;

    /** Returns whether it shows how things hang together, and so is drawn in documents too. */
    public boolean relates() {
        return switch (this) {
            case STEPS, TIMELINE, VERSUS, TREE, SPECTRUM -> true;
            case ICON, CHOICES, TASK, MARKED, HEARD, POINTS, FIGURE -> false;
        };
    }
}

package org.briefpack.model.document;

import org.briefpack.model.theme.Accent;

/** How good an answer is. */
public enum Grade {
    /** What somebody who has done it says. */
    STRONG(Accent.GOOD),
    /** Enough to go on. */
    ACCEPTABLE(Accent.NEUTRAL),
    /** Not enough. */
    WEAK(Accent.BAD),
    /** Sounds right, and is learnt by heart. */
    REHEARSED(Accent.CAUTION);

    private final Accent accent;

    Grade(Accent accent) {
        this.accent = accent;
    }

    /** Returns the accent colour that marks it. */
    public Accent accent() {
        return accent;
    }
}

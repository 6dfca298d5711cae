package org.briefpack.model.document;

import org.briefpack.model.theme.Accent;

/** What kind of message a callout is. */
public enum Tone {
    /** Worth knowing. */
    NOTE(Accent.NEUTRAL),
    /** Makes the work easier. */
    TIP(Accent.GOOD),
    /** A trap. */
    WARNING(Accent.BAD),
    /** The one thing to remember. */
    KEY(Accent.FIRST),
    /** Not to be shared outside. */
    INTERNAL(Accent.CAUTION);

    private final Accent accent;

    Tone(Accent accent) {
        this.accent = accent;
    }

    /** Returns the accent colour that the box wears. */
    public Accent accent() {
        return accent;
    }
}

package org.briefpack.renderer.plan;

/** What stands before a paragraph. */
public sealed interface Mark {
    /** Nothing. */
    record None() implements Mark {}

    /** A bullet. */
    record Bullet() implements Mark {}

    /** A tick. */
    record Check() implements Mark {}

    /**
     * A number.
     *
     * @param value the number
     */
    record Number(int value) implements Mark {}

    /** Nothing. */
    Mark NONE = new None();
}

package org.briefpack.renderer.plan;

import java.util.OptionalDouble;

/** The pictures that slides may show, looked at by whoever draws them. */
@FunctionalInterface
public interface Pictures {
    /** Says in plain words why a picture cannot be used. */
    final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        /** Says why, as the end of a sentence that begins with the picture's name. */
        public Unusable(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /**
     * Returns how many times as wide as high a picture is; nothing where there is none of the name.
     *
     * @throws Unusable where it is damaged, too large or of a kind that cannot be drawn
     */
    OptionalDouble ratio(String name) throws Unusable;
}

package org.briefpack.model.planted;

import java.time.Instant;

/** Breaks a rule on purpose. */
public class LooksAtTheClock {
    Instant when() {
        return Instant.now();
    }
}

package org.briefpack.model.planted;

import java.util.UUID;

/** Breaks a rule on purpose. */
public class RollsDice {
    String id() {
        return UUID.randomUUID().toString();
    }
}

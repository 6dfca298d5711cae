package org.briefpack.model.planted;

/** Breaks a rule on purpose. */
public class Remembers {
    static int calls;
}

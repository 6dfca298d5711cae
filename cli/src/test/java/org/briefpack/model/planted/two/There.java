package org.briefpack.model.planted.two;

import org.briefpack.model.planted.one.Here;

/** Breaks a rule on purpose: the other half of a cycle. */
public class There {
    Here here;
}

package org.briefpack.model.planted.one;

import org.briefpack.model.planted.two.There;

/** Breaks a rule on purpose: half of a cycle. */
public class Here {
    There there;
}

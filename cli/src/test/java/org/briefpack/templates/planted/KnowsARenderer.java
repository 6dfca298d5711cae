package org.briefpack.templates.planted;

import org.briefpack.renderer.word.planted.Brief;

/** Breaks a rule on purpose. */
public class KnowsARenderer {
    Brief brief;
}

package org.briefpack.renderer.pdf.planted;

import org.briefpack.renderer.word.planted.Brief;

/** Breaks a rule on purpose. */
public class KnowsWord {
    Brief brief;
}

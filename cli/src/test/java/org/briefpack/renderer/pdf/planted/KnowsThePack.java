package org.briefpack.renderer.pdf.planted;

import org.briefpack.model.pack.Pack;

/** Breaks a rule on purpose. */
public class KnowsThePack {
    Pack pack;
}

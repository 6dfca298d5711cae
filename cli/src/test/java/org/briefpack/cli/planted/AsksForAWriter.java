package org.briefpack.cli.planted;

import org.briefpack.renderer.word.planted.Brief;

/** Breaks a rule on purpose. */
public class AsksForAWriter {
    Brief brief;
}

package org.briefpack.model.planted;

import org.briefpack.templates.planted.Composer;

/** Breaks a rule on purpose: model reaches up into templates. */
public class KnowsTheComposer {
    Composer composer;
}

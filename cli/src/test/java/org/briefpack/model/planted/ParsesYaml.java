package org.briefpack.model.planted;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks a rule on purpose: YAML outside the reader. */
public class ParsesYaml {
    LoadSettings settings;
}

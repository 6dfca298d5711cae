package org.briefpack.templates.planted;

import freemarker.template.Configuration;

/** Breaks a rule on purpose. */
public class FillsATemplate {
    Configuration engine;
}

package org.briefpack.cli.planted;

/** Breaks a rule on purpose. */
public class StringUtil {}

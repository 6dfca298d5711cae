package org.briefpack.templates.planted;

/** Stands for any class of templates. */
public class Composer {}

package org.briefpack.renderer.word.planted;

/** Stands for any class of the Word renderer. */
public class Brief {}

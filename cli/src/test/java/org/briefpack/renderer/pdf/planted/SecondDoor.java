package org.briefpack.renderer.pdf.planted;

/** Breaks a rule on purpose: a public type that is no renderer. */
public class SecondDoor {}

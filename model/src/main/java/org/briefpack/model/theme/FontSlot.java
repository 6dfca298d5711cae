package org.briefpack.model.theme;

/** The font families that a theme names. */
public enum FontSlot {
    /** Running text. */
    BODY,
    /** Titles and headings. */
    HEADING,
    /** Text to be typed. */
    MONO
}

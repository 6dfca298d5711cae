package org.briefpack.renderer.type;

/** The measures of a face of a font. */
public sealed interface Face permits FontFile, WidthTable {
    /** Returns the width of a character as a share of the type size; -1 where the font lacks it. */
    double width(int character);

    /** Returns the distance of baselines that the font itself asks for, as a share of its size. */
    double lineHeight();
}

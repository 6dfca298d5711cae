package org.briefpack.model.theme;

/** Sheets we print on, upright. */
public enum Paper {
    /** ISO 216 A4, 210 by 297 mm. */
    A4(Length.mm(210), Length.mm(297)),
    /** ANSI Letter, 8.5 by 11 inches. */
    LETTER(Length.in(8.5), Length.in(11));

    private final Length width;
    private final Length height;

    Paper(Length width, Length height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the short side. */
    public Length width() {
        return width;
    }

    /** Returns the long side. */
    public Length height() {
        return height;
    }
}

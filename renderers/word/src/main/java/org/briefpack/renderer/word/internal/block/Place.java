package org.briefpack.renderer.word.internal.block;

/**
 * Where a block stands, as far as it changes how the block is written.
 *
 * @param context what it stands in
 * @param width room from margin to margin, in twentieths of a point
 * @param height room from the upper to the lower margin of a page, in twentieths of a point
 * @param indent distance of the text from the left margin, in twentieths of a point
 * @param depth how many lists it stands in
 */
public record Place(Context context, int width, int height, int indent, int depth) {
    /** What a block can stand in. */
    enum Context {
        /** The page itself. */
        PAGE,
        /** A card, callout, column or question. */
        BOX,
        /** A cell of a table. */
        TABLE,
        /** A footnote or endnote. */
        NOTE
    }

    private static final int NARROWEST = 400;

    /**
     * Returns a place directly on the page, as wide and high as the page is between its margins in
     * twips.
     */
    public static Place page(int width, int height) {
        return new Place(Context.PAGE, width, height, 0, 0);
    }

    /** Returns the place inside a cell of so many twentieths of a point. */
    Place cell(Context inner, int innerWidth) {
        return new Place(inner, Math.max(NARROWEST, innerWidth), height, 0, 0);
    }

    /** Returns the place one list deeper. */
    Place deeper(int step) {
        return new Place(context, width, height, indent + step, depth + 1);
    }

    /** Returns the width left beside the indent. */
    int room() {
        return Math.max(NARROWEST, width - indent);
    }
}

package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Tree;

/** How high a row of a table comes out, roughly: only Word knows for sure. */
final class RowHeight {
    /**
     * Half of the text on a turned sheet of Letter paper, the lowest that we set, in twips. What is
     * estimated higher may not stand on one page, and what may not split would be cut off there.
     */
    private static final double SAFE = 5_000;

    /** Width of a letter and height of a line, in shares of the size. */
    private static final double LETTER = 0.5;

    private static final double LINE = 1.35;

    private RowHeight() {}

    /**
     * Returns whether a cell may be higher than a page.
     *
     * @param width of the cell's text in twips
     * @param size of its letters in points
     */
    static boolean mayOutgrowAPage(List<Block> content, int width, double size) {
        Amount amount = new Amount();
        Tree.each(content, amount);
        double letter = size * 20 * LETTER;
        double lines = amount.blocks + amount.letters * letter / Math.max(letter, width);
        return lines * size * 20 * LINE > SAFE;
    }

    private static final class Amount implements Tree.Visitor {
        private int blocks;
        private long letters;

        @Override
        public void enter(Node node) {
            if (node instanceof Block) {
                blocks++;
            }
        }

        @Override
        public void words(String words) {
            letters += words.length();
        }
    }
}

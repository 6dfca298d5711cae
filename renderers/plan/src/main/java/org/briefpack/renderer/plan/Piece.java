package org.briefpack.renderer.plan;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Accent;
import org.jspecify.annotations.Nullable;

/** What a region holds, from top to bottom, before it has a place. */
sealed interface Piece {
    /** Returns where it was written. */
    SourceSpan span();

    /**
     * Running text.
     *
     * @param columns into how many columns it flows
     */
    record Text(List<Para> paras, int columns) implements Piece {
        @Override
        public SourceSpan span() {
            return paras.isEmpty() ? SourceSpan.NONE : paras.getFirst().span();
        }
    }

    /** A table. */
    record Grid(Block.Table table) implements Piece {
        @Override
        public SourceSpan span() {
            return table.span();
        }
    }

    /** A chart. */
    record Graph(Block.Chart chart) implements Piece {
        @Override
        public SourceSpan span() {
            return chart.span();
        }
    }

    /**
     * A diagram.
     *
     * @param told the same as text, for where it does not fit
     */
    record Drawn(Block.Diagram diagram, List<Para> told) implements Piece {
        @Override
        public SourceSpan span() {
            return diagram.span();
        }
    }

    /** A picture. */
    record Image(Block.Figure figure, double ratio) implements Piece {
        @Override
        public SourceSpan span() {
            return figure.span();
        }
    }

    /**
     * Boxes side by side.
     *
     * @param weights share of the width for each place in the row, filled or not
     */
    record Row(List<Card> cards, List<Double> weights, SourceSpan span) implements Piece {}

    /** A thin line. */
    record Line(SourceSpan span) implements Piece {}

    /**
     * A box of a {@link Row}.
     *
     * @param accent its colour; null where it has neither ground nor edge
     * @param head kicker and title, repeated where the box continues on another slide
     * @param body the rest
     */
    record Card(
            String name,
            @Nullable Accent accent,
            List<Para> head,
            List<Para> body,
            SourceSpan span) {}
}

package org.briefpack.renderer.plan;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Finds where somebody wrote what a slide shows. Tables, lists and paragraphs often come from a
 * template; the words in them never do, so they know their line.
 */
final class Spans {
    private Spans() {}

    /** Returns the first known place of paragraphs or their words; unknown where there is none. */
    static SourceSpan in(List<Para> paras) {
        for (Para para : paras) {
            for (Run run : para.runs()) {
                if (run.span().isKnown()) {
                    return run.span();
                }
            }
            if (para.span().isKnown()) {
                return para.span();
            }
        }
        return SourceSpan.NONE;
    }

    /** Returns the first known place in a row of a table. */
    static SourceSpan in(TableLayout.Row row) {
        for (TableLayout.Cell cell : row.cells()) {
            SourceSpan span = in(cell.paras());
            if (span.isKnown()) {
                return span;
            }
        }
        return row.span();
    }

    /** Returns the first known place in a row of boxes. */
    static SourceSpan in(Piece.Row row) {
        for (Piece.Card card : row.cards()) {
            SourceSpan span = in(card.body());
            span = span.isKnown() ? span : in(card.head());
            if (span.isKnown()) {
                return span;
            }
        }
        return row.span();
    }

    /** Returns the first known place on a page; headers that are repeated do not count. */
    static SourceSpan onPage(List<Shape> page, SourceSpan otherwise) {
        for (Shape shape : page) {
            SourceSpan span =
                    switch (shape) {
                        case Shape.Words w -> in(w.paras());
                        case Shape.Card c -> in(c.paras());
                        case Shape.Table t -> in(t.grid());
                        case Shape.Chart c -> c.chart().span();
                        case Shape.Drawing d -> in(d.sketch());
                        case Shape.Picture p -> p.figure().span();
                        case Shape.Line l -> SourceSpan.NONE;
                    };
            if (span.isKnown()) {
                return span;
            }
        }
        return otherwise;
    }

    private static SourceSpan in(Sketch sketch) {
        return sketch.runs().stream()
                .map(Run::span)
                .filter(SourceSpan::isKnown)
                .findFirst()
                .orElse(SourceSpan.NONE);
    }

    private static SourceSpan in(TableLayout grid) {
        for (TableLayout.Row row : grid.rows().subList(grid.headerRows(), grid.rows().size())) {
            SourceSpan span = in(row);
            if (span.isKnown()) {
                return span;
            }
        }
        return SourceSpan.NONE;
    }
}

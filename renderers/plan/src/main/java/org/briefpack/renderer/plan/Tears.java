package org.briefpack.renderer.plan;

import java.util.List;

/**
 * Finds lines that end inside something that belongs together, such as C++ or 2–500, or a word of a
 * table.
 */
final class Tears {
    private final TextMeasure measure;
    private final double padding;
    private final double gutter;

    /**
     * Looks with a measure.
     *
     * @param padding inside cards, in points
     * @param gutter between columns of text, in points
     */
    Tears(TextMeasure measure, double padding, double gutter) {
        this.measure = measure;
        this.padding = padding;
        this.gutter = gutter;
    }

    /** Returns whether there are such lines on any of the pages. */
    boolean in(List<List<Shape>> pages) {
        return pages.stream().anyMatch(page -> page.stream().anyMatch(this::in));
    }

    private boolean in(Shape shape) {
        return switch (shape) {
            case Shape.Words w -> {
                double gaps = (w.columns() - 1) * gutter;
                yield in(w.paras(), (w.box().w() - gaps) / w.columns(), w.scale());
            }
            case Shape.Card c ->
                    in(c.paras(), c.box().w() - (c.accent() == null ? 0 : 2 * padding), c.scale());
            case Shape.Table t -> in(t.grid());
            case Shape.Chart c -> false;
            case Shape.Drawing d -> false;
            case Shape.Picture p -> false;
            case Shape.Line l -> false;
        };
    }

    private boolean in(TableLayout grid) {
        for (TableLayout.Row row : grid.rows()) {
            for (int c = 0; c < row.cells().size(); c++) {
                TableLayout.Cell cell = row.cells().get(c);
                double room = -2 * TableLayout.SIDE;
                for (int k = 0; k < cell.columns(); k++) {
                    room += grid.widths().get(c + k);
                }
                if (breaks(cell, room, grid.scale()) || in(cell.paras(), room, grid.scale())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean breaks(TableLayout.Cell cell, double room, double scale) {
        for (Para para : cell.paras()) {
            double free = room - para.indent() * TextMeasure.STEP + 0.01;
            if (cell.word() * measure.size(para, scale) > free) {
                return true;
            }
        }
        return false;
    }

    private boolean in(List<Para> paras, double width, double scale) {
        for (Para para : paras) {
            if (canTear(para) && measure.torn(para, width, scale)) {
                return true;
            }
        }
        return false;
    }

    private static boolean canTear(Para para) {
        char before = ' ';
        for (Run run : para.runs()) {
            String text = run.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\u2013' || c == '+' && before == '+') {
                    return true;
                }
                before = c;
            }
        }
        return false;
    }
}

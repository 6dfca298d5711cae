package org.briefpack.model.reader;

import java.util.List;
import java.util.OptionalDouble;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * A table that somebody keeps in a spreadsheet: headings, and below them rows that have a cell for
 * each heading.
 *
 * @param headings one for each column; none is empty and no two are alike but for case
 * @param rows the rows that hold something, in their order
 */
public record Table(List<Cell> headings, List<List<Cell>> rows) {
    /**
     * A cell.
     *
     * @param text what it shows, without white space around it; may be empty
     * @param span where it stands: a line and column of the file, or a cell of a sheet
     * @param number the number that it shows, rounded as it is shown there; 25 for 25 %; empty for
     *     what is no number in the file, be it a text of digits
     */
    public record Cell(String text, SourceSpan span, OptionalDouble number) {
        /** Makes a cell of a text. */
        public Cell(String text, SourceSpan span) {
            this(text, span, OptionalDouble.empty());
        }

        /** Returns whether it shows nothing. */
        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** Copies the lists. */
    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}

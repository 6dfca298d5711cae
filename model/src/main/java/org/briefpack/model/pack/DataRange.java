package org.briefpack.model.pack;

import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Figures that stand in a spreadsheet beside the pack. A plain text names the file alone.
 *
 * @param file the file, with sheet and range where they are needed
 * @param columns the columns to take, by their headings; all where there are none
 * @param origin what was read; {@link DataOrigin#NONE} until it was
 * @param span where it stands
 */
public record DataRange(
        @Key(
                        value =
                                "A spreadsheet in the pack's folder, with sheet and range where they"
                                        + " are needed: pay.csv, pay.xlsx#Sheet1!A1:C9.",
                        shorthand = true)
                String file,
        @Key("The columns to take, by their headings, in this order; all where there are none.")
                List<String> columns,
        DataOrigin origin,
        SourceSpan span) {
    /** Copies the list. */
    public DataRange {
        columns = List.copyOf(columns);
    }

    /** Returns the same with what was read. */
    public DataRange with(DataOrigin found) {
        return new DataRange(file, columns, found, span);
    }
}

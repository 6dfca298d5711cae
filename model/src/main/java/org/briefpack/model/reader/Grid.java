package org.briefpack.model.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Cells of a spreadsheet as they stand, without a thought of what they mean.
 *
 * @param sheet the sheet of a workbook; empty where the file has none
 * @param top row of the first line, from 1
 * @param left column of each line's first cell, from 1
 * @param lines one for each row from {@code top} on, down to the last that holds something; each
 *     may be shorter than others
 * @param changed the day on which the file says that it was last changed, in UTC
 */
public record Grid(
        Optional<String> sheet,
        int top,
        int left,
        List<List<Table.Cell>> lines,
        Optional<LocalDate> changed) {
    /** Copies the lists. */
    public Grid {
        lines = lines.stream().map(List::copyOf).toList();
    }
}

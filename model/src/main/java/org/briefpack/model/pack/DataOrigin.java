package org.briefpack.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a data file, so that a reader of a document can look it up.
 *
 * @param file the file as the pack names it; empty for {@link #NONE}
 * @param sheet the sheet of a workbook; empty where the file has none
 * @param range the first and the last cell that were read, such as {@code A1:C9}
 * @param changed the day on which the workbook says that it was last changed, in UTC
 * @param content the first twelve digits of the SHA-256 of the file's bytes, in hexadecimal
 * @param cells the names of the cells of each point's values, in the order of the points
 */
public record DataOrigin(
        String file,
        Optional<String> sheet,
        String range,
        Optional<LocalDate> changed,
        String content,
        List<List<String>> cells) {
    /** Stands for nothing that was read. */
    public static final DataOrigin NONE =
            new DataOrigin("", Optional.empty(), "", Optional.empty(), "", List.of());

    /** Copies the lists. */
    public DataOrigin {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** Returns the same with the names of cells. */
    public DataOrigin with(List<List<String>> named) {
        return new DataOrigin(file, sheet, range, changed, content, named);
    }

    /** Returns the file, its sheet and a range or a cell of it, as people say it. */
    public String name(String part) {
        return file + sheet.map(name -> ", " + name).orElse("") + ", " + part;
    }

    /** Returns file, sheet and range. */
    public String name() {
        return name(range);
    }
}

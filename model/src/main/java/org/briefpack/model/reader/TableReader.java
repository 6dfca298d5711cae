package org.briefpack.model.reader;

import java.util.Optional;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.theme.Blob;

/**
 * Reads spreadsheets. Found by {@link java.util.ServiceLoader}, so that the libraries for it are
 * loaded only where somebody names a spreadsheet. Implementations keep no state between calls.
 */
public interface TableReader {
    /** Bytes that a spreadsheet may have; larger ones need not be opened to be refused. */
    int MOST_BYTES = 32 * 1024 * 1024;

    /**
     * Reads a table, whatever separator, encoding or program wrote it.
     *
     * @param file its name, for messages, and its bytes
     * @param sheet the sheet to read, ignoring case; the first that is shown where not given
     * @return the table, or every problem of the file at once: {@link
     *     org.briefpack.model.diagnostic.Code#TABLE_UNREADABLE} and those that follow it
     */
    Outcome<Table> read(Blob file, Optional<String> sheet);

    /**
     * Reads the cells of a range, whatever they hold.
     *
     * @param file its name, for messages, and its bytes
     * @param sheet the sheet to read, ignoring case; the first that is shown where not given
     * @param range the cells to read; problems of others are not told
     * @return the cells, or every problem of the file at once
     */
    Outcome<Grid> cells(Blob file, Optional<String> sheet, CellRange range);
}

package org.briefpack.cli.planted;

import java.io.IOException;
import java.io.Reader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Breaks the rule that spreadsheets are read in one room. */
public final class ReadsASpreadsheet {
    private ReadsASpreadsheet() {}

    /** Parses where nobody looks for it. */
    public static CSVParser parse(Reader reader) throws IOException {
        return CSVParser.parse(reader, CSVFormat.EXCEL);
    }
}

package org.briefpack.tables;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.CellRange;
import org.briefpack.model.reader.Grid;
import org.briefpack.model.reader.Table;
import org.briefpack.model.reader.TableReader;
import org.briefpack.model.reader.TableShape;
import org.briefpack.model.theme.Blob;
import org.briefpack.tables.internal.CsvFile;
import org.briefpack.tables.internal.ExcelFile;
import org.briefpack.tables.internal.FileKind;

/** Reads CSV files and Excel workbooks; says of every other file what it is and what to do. */
public final class SpreadsheetReader implements TableReader {
    /** Found as a service; keeps nothing. */
    public SpreadsheetReader() {}

    @Override
    public Outcome<Table> read(Blob file, Optional<String> sheet) {
        Diagnostics problems = new Diagnostics();
        List<List<Table.Cell>> lines =
                switch (FileKind.of(file, problems)) {
                    case TEXT -> CsvFile.read(file, sheet, problems);
                    case WORKBOOK -> ExcelFile.read(file, sheet, problems);
                    case OTHER -> List.of();
                };
        if (problems.hasErrors()) {
            return problems.failure();
        }
        Table table = TableShape.of(file.name(), lines, problems);
        return problems.outcome(table);
    }

    @Override
    public Outcome<Grid> cells(Blob file, Optional<String> sheet, CellRange range) {
        Diagnostics problems = new Diagnostics();
        Optional<Grid> grid =
                switch (FileKind.of(file, problems)) {
                    case TEXT -> Optional.of(CsvFile.cells(file, sheet, range, problems));
                    case WORKBOOK -> ExcelFile.cells(file, sheet, range, problems);
                    case OTHER -> Optional.empty();
                };
        return grid.isEmpty() || problems.hasErrors()
                ? problems.failure()
                : problems.outcome(grid.get());
    }
}

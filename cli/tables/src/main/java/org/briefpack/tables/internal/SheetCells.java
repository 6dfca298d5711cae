package org.briefpack.tables.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.briefpack.model.diagnostic.Alike;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.CellRange;
import org.briefpack.model.reader.Table;
import org.briefpack.model.theme.Blob;

/** The cells of one sheet, as they are shown. */
final class SheetCells {
    /** Rows that a table may have; each becomes a folder of files. */
    private static final int MOST_ROWS = 100_000;

    /** Cells that all rows may have, each as wide as the widest: what fits a small machine. */
    private static final long MOST_CELLS = 2_000_000;

    private final Blob file;
    private final XSSFSheet sheet;
    private final DiagnosticSink sink;
    private final Alike alike = new Alike();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    SheetCells(Blob file, XSSFSheet sheet, DiagnosticSink sink) {
        this.file = file;
        this.sheet = sheet;
        this.sink = sink;
        // Formulas are not computed: what Excel computed last is what the person saw.
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    List<List<Table.Cell>> lines() {
        int width = 0;
        for (Row row : sheet) {
            width = Math.max(width, row.getLastCellNum());
        }
        if (sheet.getPhysicalNumberOfRows() > MOST_ROWS) {
            sink.report(
                    Code.TABLE_TOO_LARGE,
                    span(MOST_ROWS, 0),
                    "the sheet has more than " + MOST_ROWS + " rows",
                    "divide it into several files");
            return List.of();
        }
        if ((long) sheet.getPhysicalNumberOfRows() * width > MOST_CELLS) {
            sink.report(
                    Code.TABLE_TOO_LARGE,
                    span(0, width - 1),
                    "the sheet is " + width + " columns wide, with as many cells in each row",
                    "delete what stands far to the right, or divide it into several files");
            return List.of();
        }
        List<List<Table.Cell>> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<Table.Cell> line = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                Cell cell = row.getCell(column);
                String text = cell == null ? "" : text((XSSFCell) cell);
                line.add(new Table.Cell(text, span(row.getRowNum(), column)));
            }
            boolean filled = line.stream().anyMatch(cell -> !cell.text().isEmpty());
            if (filled && row.getZeroHeight()) {
                hidden(row);
            }
            lines.add(line);
        }
        merged(CellRange.ALL);
        alike.report(sink);
        return lines;
    }

    private void hidden(Row row) {
        alike.add(
                "hidden",
                Code.CELL_DOUBTFUL,
                span(row.getRowNum(), 0),
                "the row is hidden in the sheet, and is read like the others",
                "show it, or delete it");
    }

    /**
     * Returns the rows of a range, down to the last that holds something; a date reads as exactly
     * as it is shown, in the form of ISO 8601.
     */
    List<List<Table.Cell>> within(CellRange range) {
        List<List<Table.Cell>> lines = new ArrayList<>();
        for (int row = range.top();
                row <= Math.min(range.bottom(), sheet.getLastRowNum() + 1);
                row++) {
            Row found = sheet.getRow(row - 1);
            lines.add(found == null ? List.of() : within(range, found));
            if (found != null && found.getZeroHeight() && !lines.getLast().isEmpty()) {
                hidden(found);
            }
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        merged(range);
        alike.report(sink);
        return lines;
    }

    private List<Table.Cell> within(CellRange range, Row row) {
        List<Table.Cell> line = new ArrayList<>();
        boolean filled = false;
        for (int column = range.left();
                column <= Math.min(range.right(), row.getLastCellNum());
                column++) {
            XSSFCell cell = (XSSFCell) row.getCell(column - 1);
            SourceSpan span = span(row.getRowNum(), column - 1);
            line.add(cell == null ? new Table.Cell("", span) : figure(cell, span));
            filled |= !line.getLast().text().isEmpty();
        }
        return filled ? line : List.of();
    }

    private Table.Cell figure(XSSFCell cell, SourceSpan span) {
        String text = text(cell);
        CellType type = cell.getCellType();
        CellType shown = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
        if (shown != CellType.NUMERIC || text.isEmpty()) {
            return new Table.Cell(text, span);
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (DateUtil.isCellDateFormatted(cell)) {
            return new Table.Cell(
                    ShownDate.of(cell.getLocalDateTimeCellValue(), format, text), span);
        }
        double value = cell.getNumericCellValue();
        return Double.isFinite(value)
                ? new Table.Cell(
                        text,
                        span,
                        OptionalDouble.of(
                                ShownNumber.of(value, format == null ? "General" : format)))
                : new Table.Cell(text, span);
    }

    private String text(XSSFCell cell) {
        CellType type = cell.getCellType();
        CellType shown = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
        if (shown == CellType.ERROR) {
            alike.add(
                    "error",
                    Code.CELL_UNUSABLE,
                    span(cell.getRowIndex(), cell.getColumnIndex()),
                    "the cell shows " + FormulaError.forInt(cell.getErrorCellValue()).getString(),
                    "mend its formula");
            return "";
        }
        boolean hasValue = cell.getRawValue() != null && !cell.getRawValue().isEmpty();
        // A formula that gives no text has an empty value too, but of the type of a text.
        if (type == CellType.FORMULA && shown == CellType.NUMERIC && !hasValue) {
            alike.add(
                    "formula",
                    Code.CELL_UNUSABLE,
                    span(cell.getRowIndex(), cell.getColumnIndex()),
                    "the formula of the cell was never computed",
                    "open the file in Excel or LibreOffice and save it, or write the value");
            return "";
        }
        if (shown == CellType.NUMERIC && isShortDate(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return CellText.bare(formatter.formatCellValue(cell));
    }

    /**
     * ECMA-376 part 1, 18.8.30: format 14 is the short date of the reader's own region, so that one
     * cell is 30.11. here and 11/30 there; we write it as nobody misreads it.
     */
    private static boolean isShortDate(XSSFCell cell) {
        return cell.getCellStyle().getDataFormat() == 14;
    }

    /** Only the first of merged cells has the value; the others look as if they had it. */
    private void merged(CellRange read) {
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            boolean holds = read.holds(range.getFirstRow() + 1, range.getFirstColumn() + 1);
            if (holds && range.getNumberOfCells() > 1) {
                alike.add(
                        "merged",
                        Code.CELL_DOUBTFUL,
                        span(range.getFirstRow(), range.getFirstColumn()),
                        "the cells "
                                + range.formatAsString()
                                + " are merged, and only the first"
                                + " has the value",
                        "unmerge them and write the value into each cell");
            }
        }
    }

    private SourceSpan span(int row, int column) {
        return SourceSpan.inSheet(file.name(), sheet.getSheetName(), row + 1, column + 1);
    }
}

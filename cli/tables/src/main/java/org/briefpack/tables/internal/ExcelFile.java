package org.briefpack.tables.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.CellRange;
import org.briefpack.model.reader.Grid;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.reader.Table;
import org.briefpack.model.theme.Blob;

/** A workbook of Excel 2007 or later (ECMA-376 part 1, 18), opened within bounds. */
public final class ExcelFile {
    private ExcelFile() {}

    /** Returns all lines of a sheet, each cell as it is shown there; none where there are none. */
    public static List<List<Table.Cell>> read(
            Blob file, Optional<String> sheet, DiagnosticSink sink) {
        return opened(
                        file,
                        sink,
                        workbook ->
                                sheet(file, workbook, sheet, sink)
                                        .map(found -> new SheetCells(file, found, sink).lines()))
                .orElse(List.of());
    }

    /** Returns the cells of a range of a sheet; empty where they cannot be had, which was told. */
    public static Optional<Grid> cells(
            Blob file, Optional<String> sheet, CellRange range, DiagnosticSink sink) {
        return opened(
                file,
                sink,
                workbook ->
                        sheet(file, workbook, sheet, sink)
                                .map(
                                        found ->
                                                new Grid(
                                                        Optional.of(found.getSheetName()),
                                                        range.top(),
                                                        range.left(),
                                                        new SheetCells(file, found, sink)
                                                                .within(range),
                                                        changed(workbook))));
    }

    /** Returns the day of ECMA-376 part 2, 8.3: dcterms:modified among the core properties. */
    private static Optional<LocalDate> changed(XSSFWorkbook workbook) {
        return Optional.ofNullable(workbook.getProperties().getCoreProperties().getModified())
                .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static <T> Optional<T> opened(
            Blob file, DiagnosticSink sink, Function<XSSFWorkbook, Optional<T>> task) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.open())) {
            return task.apply(workbook);
        } catch (POIXMLException e) {
            if (String.valueOf(e.getMessage()).contains("Strict")) {
                FileKind.refuse(
                        file,
                        "a workbook in the strict variant of Open XML",
                        "save it as an ordinary Excel workbook (.xlsx)",
                        sink);
            } else {
                Archive.damaged(file, sink);
            }
        } catch (IOException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // The library checks what it reads where it needs it, in many ways.
            Archive.damaged(file, sink);
        }
        return Optional.empty();
    }

    private static Optional<XSSFSheet> sheet(
            Blob file, XSSFWorkbook workbook, Optional<String> name, DiagnosticSink sink) {
        List<String> names = new ArrayList<>();
        XSSFSheet first = null;
        for (Sheet each : workbook) {
            XSSFSheet sheet = (XSSFSheet) each;
            int index = workbook.getSheetIndex(sheet);
            if (sheet instanceof XSSFChartSheet) {
                continue;
            }
            if (name.isPresent() && name.get().equalsIgnoreCase(sheet.getSheetName())) {
                return Optional.of(sheet);
            }
            names.add(sheet.getSheetName());
            boolean shown = workbook.getSheetVisibility(index) == SheetVisibility.VISIBLE;
            first = first == null && shown ? sheet : first;
        }
        if (name.isPresent() || first == null) {
            sink.report(
                    Code.TABLE_UNREADABLE,
                    SourceSpan.at(file.name(), 1, 1),
                    name.map(wanted -> "the workbook has no sheet `" + wanted + "`")
                            .orElse("the workbook has no sheet that is shown"),
                    Spelling.hint(name.orElse(""), names));
            return Optional.empty();
        }
        return Optional.of(first);
    }
}

package org.briefpack.model.reader;

import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * What a pack writes to name cells of a spreadsheet: {@code pay.csv}, {@code pay.xlsx#Sheet1},
 * {@code pay.xlsx#Sheet1!A1:C9}, {@code pay.csv#A1:C9}.
 *
 * @param file the file
 * @param sheet the sheet, where one is named
 * @param range the cells
 */
record DataAddress(String file, Optional<String> sheet, CellRange range) {
    /** Reads an address; empty where its range is none, which was reported. */
    static Optional<DataAddress> of(String text, SourceSpan span, DiagnosticSink sink) {
        int sign = text.indexOf('#');
        if (sign < 0) {
            return Optional.of(new DataAddress(text.strip(), Optional.empty(), CellRange.ALL));
        }
        String file = text.substring(0, sign).strip();
        String part = text.substring(sign + 1).strip();
        int mark = part.lastIndexOf('!');
        Optional<CellRange> range = CellRange.of(part.substring(mark + 1));
        if (mark >= 0 && range.isEmpty()) {
            sink.report(
                    Code.DATA_RANGE,
                    span,
                    "`" + Shown.of(part.substring(mark + 1)) + "` is no range of cells",
                    "write the first and the last cell, such as A1:C9, or whole columns, A:C");
            return Optional.empty();
        }
        String sheet = mark >= 0 ? part.substring(0, mark) : range.isEmpty() ? part : "";
        return Optional.of(
                new DataAddress(
                        file,
                        Optional.of(bare(sheet)).filter(name -> !name.isBlank()),
                        range.orElse(CellRange.ALL)));
    }

    /** Spreadsheets put quotes around the name of a sheet that holds spaces. */
    private static String bare(String sheet) {
        boolean quoted = sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'");
        return quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }
}

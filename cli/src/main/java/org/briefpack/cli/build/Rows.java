package org.briefpack.cli.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;

/** Reads a batch file: headings first, then one row for each set of files. */
public final class Rows {
    private static final int MOST_PROBLEMS = 20;

    private final String file;
    private final Diagnostics problems = new Diagnostics();

    private Rows(String file) {
        this.file = file;
    }

    /** Reads all rows; a failure names every row that cannot be used, up to twenty. */
    public static Outcome<List<Row>> read(String file, String text) {
        return new Rows(file).rows(Csv.parse(text));
    }

    private Outcome<List<Row>> rows(List<Csv.Line> lines) {
        if (lines.size() < 2) {
            problems.report(
                    Code.ROW_INVALID,
                    SourceSpan.at(file, 1, 1),
                    "the file holds no rows",
                    "write headings on the first line, such as key,client,role, and a row below");
            return problems.failure();
        }
        List<String> headings = lines.getFirst().cells();
        List<Row> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            String key = line.cells().getFirst().strip();
            SourceSpan span = SourceSpan.at(file, line.line(), 1);
            if (problems.list().size() >= MOST_PROBLEMS) {
                break;
            }
            if (isSound(key, keys, line, headings.size(), span)) {
                rows.add(new Row(key, fields(headings, line.cells()), span));
            }
        }
        return problems.outcome(rows);
    }

    private boolean isSound(
            String key, Set<String> keys, Csv.Line line, int columns, SourceSpan span) {
        if (!key.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,99}")) {
            problems.report(
                    Code.ROW_INVALID,
                    span,
                    "the first column names the folder, and \"" + key + "\" cannot be one",
                    "use letters, digits, hyphens, dots and underscores");
            return false;
        }
        // Folders that differ in case only are one folder on Windows and macOS.
        if (!keys.add(key.toLowerCase(Locale.ROOT))) {
            problems.report(Code.ROW_INVALID, span, "the key " + key + " is there twice");
            return false;
        }
        if (line.cells().size() != columns) {
            problems.report(
                    Code.ROW_INVALID,
                    span,
                    "the row has "
                            + line.cells().size()
                            + " fields where the first line has "
                            + columns,
                    "put quotes around a field that holds a comma");
            return false;
        }
        return true;
    }

    private static Map<String, String> fields(List<String> headings, List<String> cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < headings.size(); i++) {
            fields.put(headings.get(i).strip(), cells.get(i));
        }
        return fields;
    }
}

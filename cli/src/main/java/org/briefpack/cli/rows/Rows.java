package org.briefpack.cli.rows;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Row;
import org.briefpack.model.diagnostic.Alike;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.reader.DirectionOverride;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.reader.Table;

/**
 * The rows of a spreadsheet as sets of files: each with a key, and values for the pack's fields.
 */
public final class Rows {
    private static final String KEY = "key";

    /**
     * A column that has values of a field.
     *
     * @param index where it stands, from 0
     * @param field the field's name
     */
    private record Column(int index, String field) {}

    private final Table table;
    private final Fields fields;
    private final Diagnostics problems = new Diagnostics();
    private final Alike alike = new Alike();
    private final Map<String, SourceSpan> taken = new HashMap<>();
    private final int keyColumn;

    private Rows(Table table, Fields fields) {
        this.table = table;
        this.fields = fields;
        this.keyColumn = keyColumn(table);
    }

    /**
     * Reads all rows; a failure names every row that cannot be used.
     *
     * @param table its column headed {@code key} names the sets, else its first column does
     * @param fields the pack's fields; a column for none of them is reported and goes nowhere
     * @param shareable whether columns of internal fields are left out
     */
    public static Outcome<List<Row>> read(Table table, Fields fields, boolean shareable) {
        return new Rows(table, fields).read(shareable);
    }

    private static int keyColumn(Table table) {
        for (int i = 0; i < table.headings().size(); i++) {
            if (table.headings().get(i).text().equalsIgnoreCase(KEY)) {
                return i;
            }
        }
        return 0;
    }

    private Outcome<List<Row>> read(boolean shareable) {
        List<Column> columns = columns();
        List<Row> rows = new ArrayList<>();
        for (List<Table.Cell> cells : table.rows()) {
            Optional<String> key = key(cells.get(keyColumn));
            Map<String, String> values = new LinkedHashMap<>();
            for (Column column : columns) {
                if (!shareable || !fields.isInternal(column.field())) {
                    values.put(column.field(), value(cells.get(column.index())));
                }
            }
            key.ifPresent(name -> rows.add(new Row(name, values, cells.get(keyColumn).span())));
        }
        alike.report(problems);
        return problems.outcome(rows);
    }

    private String value(Table.Cell cell) {
        if (DirectionOverride.isIn(cell.text())) {
            alike.add(
                    "turned",
                    Code.DIRECTION_TURNED,
                    cell.span(),
                    "a hidden sign, U+202D or U+202E, turns this text around",
                    "write the cell anew");
        }
        return cell.text();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        Map<String, SourceSpan> seen = new HashMap<>();
        for (int i = 0; i < table.headings().size(); i++) {
            Table.Cell heading = table.headings().get(i);
            Optional<String> field = fields.named(heading.text());
            if (field.isEmpty()) {
                if (i != keyColumn) {
                    unknown(heading);
                }
                continue;
            }
            SourceSpan first = seen.putIfAbsent(field.get(), heading.span());
            if (first != null) {
                problems.report(
                        Code.TABLE_SHAPE,
                        heading.span(),
                        "two columns give the field `" + field.get() + "`",
                        "the first is at " + first.label() + "; delete one of the two");
            }
            columns.add(new Column(i, field.get()));
        }
        return columns;
    }

    private void unknown(Table.Cell heading) {
        problems.report(
                Code.UNKNOWN_FIELD,
                heading.span(),
                "the pack has no field `" + heading.text() + "`, so the column goes nowhere",
                Spelling.hint(heading.text(), fields.names()),
                "declare it under `fields` in the pack, or delete the column");
    }

    private Optional<String> key(Table.Cell cell) {
        String text = cell.text();
        boolean safe = SafeName.isSafe(text);
        String name = safe ? text : SafeName.of(text);
        if (name.isEmpty()) {
            alike.add(
                    "none",
                    Code.ROW_INVALID,
                    cell.span(),
                    text.isEmpty()
                            ? "the row has no key, so its files have no folder"
                            : "\"" + text + "\" cannot name a folder: it has no letter or digit",
                    "write a short name there, such as acme");
            return Optional.empty();
        }
        if (!safe) {
            alike.add(
                    isHeadedKey() ? "changed" : "made",
                    isHeadedKey() ? Code.KEY_CHANGED : Code.KEY_MADE,
                    cell.span(),
                    "\"" + text + "\" names the folder " + name,
                    "a column headed `key` with short names chooses them");
        }
        SourceSpan first = taken.putIfAbsent(lower(name), cell.span());
        return first == null ? Optional.of(name) : again(cell, name, safe, first);
    }

    /** A key that is there twice is a mistake; a name made into a key need not be. */
    private Optional<String> again(Table.Cell cell, String name, boolean safe, SourceSpan first) {
        boolean isName = fields.named(table.headings().get(keyColumn).text()).isPresent();
        if (safe && !isName) {
            alike.add(
                    "twice " + lower(name),
                    Code.ROW_INVALID,
                    cell.span(),
                    "the key " + name + " is there twice",
                    "the first is at " + first.label());
            return Optional.empty();
        }
        int number = 2;
        while (taken.putIfAbsent(lower(SafeName.numbered(name, number)), cell.span()) != null) {
            number++;
        }
        String numbered = SafeName.numbered(name, number);
        alike.add(
                "numbered",
                Code.KEY_CHANGED,
                cell.span(),
                "the folder "
                        + name
                        + " is taken by the row at "
                        + first.label()
                        + ", so this is "
                        + numbered,
                "a column headed `key` with short names chooses them");
        return Optional.of(numbered);
    }

    /** Folders that differ in case only are one folder on Windows and macOS. */
    private static String lower(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private boolean isHeadedKey() {
        return table.headings().get(keyColumn).text().equalsIgnoreCase(KEY);
    }
}

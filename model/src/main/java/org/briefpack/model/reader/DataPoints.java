package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.DataRange;
import org.briefpack.model.pack.Point;
import org.briefpack.model.pack.Series;

/** Makes the points of a chart of a table: a row is a point, a column a series. */
final class DataPoints {
    /** Cells that are named in one message at most. */
    private static final int MOST_NAMED = 8;

    private final DataTable table;
    private final DataRange from;
    private final Map<String, String> subjects;
    private final DiagnosticSink sink;
    private final CellNumbers numbers;
    private final List<DataTable.Cell> noNumbers = new ArrayList<>();
    private final List<DataTable.Cell> shares = new ArrayList<>();
    private final List<DataTable.Cell> parts = new ArrayList<>();
    private final List<DataTable.Cell> others = new ArrayList<>();

    /**
     * Takes a table.
     *
     * @param from where it is named
     * @param subjects ids of subjects by their names, in lower case
     */
    DataPoints(DataTable table, DataRange from, Map<String, String> subjects, DiagnosticSink sink) {
        this.table = table;
        this.from = from;
        this.subjects = subjects;
        this.sink = sink;
        this.numbers =
                new CellNumbers(
                        table.rows().stream()
                                .flatMap(row -> row.stream().skip(1))
                                .filter(cell -> cell.shown().number().isEmpty())
                                .map(DataTable.Cell::text)
                                .toList());
    }

    /** Returns the series with its figures. */
    Series of(Series series) {
        if (table.headings().size() < 2) {
            sink.report(
                    Code.DATA_RANGE,
                    from.span(),
                    table.origin().name() + ": a chart needs a column of labels and one of figures",
                    "name a range with at least two columns");
            return series;
        }
        List<Point> points = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (List<DataTable.Cell> row : table.rows()) {
            DataTable.Cell label = row.getFirst();
            if (label.text().isEmpty()) {
                sink.report(
                        Code.DATA_RANGE,
                        from.span(),
                        at(label) + ": the row has figures but no label",
                        "write a year or a group there");
            } else {
                List<String> names = new ArrayList<>();
                points.add(new Point(label.text(), values(row, names), from.span()));
                cells.add(names);
            }
        }
        reportNoNumbers();
        reportShares(series.unit());
        return series.with(points, from.with(table.origin().with(cells)));
    }

    /** Returns the figures of a row, and the names of their cells beside them. */
    private SequencedMap<String, Double> values(List<DataTable.Cell> row, List<String> names) {
        SequencedMap<String, Double> values = new LinkedHashMap<>();
        for (int column = 1; column < row.size(); column++) {
            DataTable.Cell cell = row.get(column);
            OptionalDouble number = number(cell);
            if (number.isPresent()) {
                values.put(id(table.headings().get(column)), number.getAsDouble());
                names.add(cell.name());
            }
        }
        return values;
    }

    /** A heading that names a subject stands for it. */
    private String id(String heading) {
        return subjects.getOrDefault(heading.toLowerCase(Locale.ROOT), heading);
    }

    /** Returns the figure of a cell; none for an empty one, which is a gap. */
    private OptionalDouble number(DataTable.Cell cell) {
        if (cell.text().isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number =
                cell.shown().number().isPresent() ? cell.shown().number() : numbers.of(cell.text());
        if (number.isEmpty()) {
            noNumbers.add(cell);
        } else if (CellNumbers.isPercent(cell.text())) {
            shares.add(cell);
        } else if (Math.abs(number.getAsDouble()) > 1) {
            others.add(cell);
        } else if (number.getAsDouble() != 0) {
            parts.add(cell);
        }
        return number;
    }

    private void reportNoNumbers() {
        if (noNumbers.isEmpty()) {
            return;
        }
        DataTable.Cell first = noNumbers.getFirst();
        List<String> readings = numbers.readings(first.text());
        String what =
                readings.isEmpty()
                        ? " is not a number"
                        : " may be " + String.join(" or ", readings);
        List<String> hints = new ArrayList<>();
        if (noNumbers.size() > 1) {
            hints.add(more(noNumbers));
        }
        hints.add(
                readings.isEmpty()
                        ? "write a number, or leave the cell empty where there is none"
                        : "write " + String.join(" or ", readings));
        sink.report(
                Code.NOT_A_NUMBER,
                from.span(),
                at(first) + ": \"" + Shown.of(first.text()) + "\"" + what,
                hints.toArray(String[]::new));
    }

    private void reportShares(String unit) {
        boolean percent = unit.contains("%");
        if (!percent && !shares.isEmpty()) {
            doubt(
                    shares,
                    " is a share of a hundred, while the unit is `" + Shown.of(unit) + "`",
                    "write unit: \"%\", or format the cells as numbers");
        } else if (percent && others.isEmpty() && parts.stream().anyMatch(this::isBroken)) {
            doubt(
                    parts,
                    " is read as less than one per cent",
                    "format the cells as per cent where 0.25 is meant as 25 %");
        }
    }

    private boolean isBroken(DataTable.Cell cell) {
        OptionalDouble number =
                cell.shown().number().isPresent() ? cell.shown().number() : numbers.of(cell.text());
        return number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble());
    }

    private void doubt(List<DataTable.Cell> cells, String what, String remedy) {
        DataTable.Cell first = cells.getFirst();
        String message = at(first) + ": \"" + Shown.of(first.text()) + "\"" + what;
        if (cells.size() > 1) {
            sink.report(Code.DATA_DOUBTFUL, from.span(), message, more(cells), remedy);
        } else {
            sink.report(Code.DATA_DOUBTFUL, from.span(), message, remedy);
        }
    }

    private static String more(List<DataTable.Cell> cells) {
        int count = cells.size() - 1;
        List<String> names =
                cells.stream().skip(1).limit(MOST_NAMED).map(DataTable.Cell::name).toList();
        return count
                + " more like this: "
                + String.join(", ", names)
                + (count > MOST_NAMED ? " and further on" : "");
    }

    private String at(DataTable.Cell cell) {
        return table.origin().name(cell.name());
    }
}

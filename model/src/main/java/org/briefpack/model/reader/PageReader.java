package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.pack.DataOrigin;
import org.briefpack.model.pack.DataRange;
import org.briefpack.model.pack.PageBlock;
import org.briefpack.model.pack.PageBlock.Kind;
import org.briefpack.model.pack.PageText;
import org.briefpack.model.pack.Picture;
import org.briefpack.model.pack.RichText;

/**
 * Reads the Markdown of a page line by line, so that each block keeps the line on which it stands;
 * what stands within a block is read as every text of a pack is.
 */
final class PageReader {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern POINT = Pattern.compile("(\\s*)([-*+]|[0-9]{1,4}[.)])\\s+(.*)");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\]]*)]\\(\\s*([^)\"]+?)\\s*(?:\"([^\"]*)\")?\\s*\\)");
    private static final Pattern CHART =
            Pattern.compile("\\[(chart|diagram):\\s*([a-z0-9][a-z0-9-]*)\\s*]");
    private static final Pattern SHEET = Pattern.compile("\\[table:\\s*(\\S[^\\]]*)]");
    private static final Pattern CALLOUT = Pattern.compile("\\[!([A-Za-z]{1,20})]\\s*(.*)");
    private static final Pattern RULE =
            Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?");
    private static final int DEEPEST = 8;

    private final YamlNode.Scalar scalar;
    private final NamedFields fields;
    private final DataReader data;
    private final DiagnosticSink sink;

    private PageReader(
            YamlNode.Scalar scalar, NamedFields fields, DataReader data, DiagnosticSink sink) {
        this.data = data;
        this.scalar = scalar;
        this.fields = fields;
        this.sink = sink;
    }

    /** A line of the text, with where it stands. */
    private record Line(String text, int number) {
        boolean isBlank() {
            return text.isBlank();
        }

        Line without(int characters) {
            return new Line(text.substring(Math.min(characters, text.length())), number);
        }
    }

    static PageText read(
            YamlNode.Scalar scalar, NamedFields fields, DataReader data, DiagnosticSink sink) {
        PageReader reader = new PageReader(scalar, fields, data, sink);
        List<Line> lines = new ArrayList<>();
        int number = scalar.span().line();
        // After a | or > the text begins on the next line.
        boolean below = scalar.written().literal() || scalar.span().endLine() > number;
        for (String line : scalar.text().split("\n", -1)) {
            lines.add(new Line(line.replace("\t", "    "), below ? ++number : number));
        }
        return new PageText(reader.blocks(lines, 0));
    }

    private List<PageBlock> blocks(List<Line> lines, int depth) {
        List<PageBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                at++;
                continue;
            }
            int end = depth > DEEPEST ? paragraph(lines, at) : end(lines, at);
            blocks.add(block(lines.subList(at, end), depth));
            at = end;
        }
        return blocks;
    }

    /** Returns the line after the block that begins here. */
    private static int end(List<Line> lines, int at) {
        String text = lines.get(at).text().strip();
        if (HEADING.matcher(text).matches() || PICTURE.matcher(text).matches()) {
            return at + 1;
        }
        if (CHART.matcher(text).matches() || SHEET.matcher(text).matches()) {
            return at + 1;
        }
        if (text.startsWith(">")) {
            return run(lines, at, line -> line.text().strip().startsWith(">"));
        }
        if (text.startsWith("|")) {
            return run(lines, at, line -> line.text().strip().startsWith("|"));
        }
        if (POINT.matcher(lines.get(at).text()).matches()) {
            int end = at + 1;
            while (end < lines.size() && goesOn(lines, end)) {
                end++;
            }
            return end;
        }
        return paragraph(lines, at);
    }

    private static boolean goesOn(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.isBlank()) {
            return at + 1 < lines.size()
                    && !lines.get(at + 1).isBlank()
                    && (lines.get(at + 1).text().startsWith("  ")
                            || POINT.matcher(lines.get(at + 1).text()).matches());
        }
        return line.text().startsWith("  ")
                || POINT.matcher(line.text()).matches()
                || !HEADING.matcher(line.text()).matches() && !line.text().startsWith(">");
    }

    private static int paragraph(List<Line> lines, int at) {
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).isBlank() && !begins(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean begins(String text) {
        String bare = text.strip();
        return bare.startsWith(">")
                || bare.startsWith("|")
                || HEADING.matcher(bare).matches()
                || POINT.matcher(text).matches()
                || PICTURE.matcher(bare).matches();
    }

    private static int run(List<Line> lines, int at, java.util.function.Predicate<Line> belongs) {
        int end = at + 1;
        while (end < lines.size() && belongs.test(lines.get(end))) {
            end++;
        }
        return end;
    }

    private PageBlock block(List<Line> lines, int depth) {
        String first = lines.getFirst().text().strip();
        SourceSpan span = span(lines);
        Matcher heading = HEADING.matcher(first);
        Matcher picture = PICTURE.matcher(first);
        Matcher chart = CHART.matcher(first);
        Matcher sheet = SHEET.matcher(first);
        if (heading.matches()) {
            int level = Math.max(2, Math.min(4, heading.group(1).length()));
            return PageBlock.of(Kind.HEADING, level, text(heading.group(2), span), span);
        }
        if (picture.matches()) {
            return picture(picture, span);
        }
        if (chart.matches()) {
            Kind kind = chart.group(1).equals("chart") ? Kind.CHART : Kind.DIAGRAM;
            return new PageBlock(kind, 0, Optional.empty(), List.of(), chart.group(2), span);
        }
        if (sheet.matches()) {
            return sheet(sheet.group(1), span);
        }
        if (first.startsWith(">")) {
            return quote(lines, depth, span);
        }
        if (first.startsWith("|")) {
            return table(lines, span);
        }
        if (POINT.matcher(lines.getFirst().text()).matches()) {
            return list(lines, depth, span);
        }
        StringBuilder words = new StringBuilder();
        lines.forEach(line -> words.append(words.isEmpty() ? "" : " ").append(line.text().strip()));
        return PageBlock.of(Kind.PARAGRAPH, 0, text(words.toString(), span), span);
    }

    /** A table of the cells of a spreadsheet, as they are shown there. */
    private PageBlock sheet(String file, SourceSpan span) {
        DataRange from = new DataRange(file.strip(), List.of(), DataOrigin.NONE, span);
        Optional<DataTable> found = data.table(from);
        List<PageBlock> rows = new ArrayList<>();
        found.ifPresent(
                table -> {
                    rows.add(row(table.headings(), span));
                    table.rows()
                            .forEach(
                                    row ->
                                            rows.add(
                                                    row(
                                                            row.stream()
                                                                    .map(DataTable.Cell::text)
                                                                    .toList(),
                                                            span)));
                });
        Optional<DataRange> read = found.map(table -> from.with(table.origin()));
        return new PageBlock(
                Kind.TABLE, 0, Optional.empty(), rows, Optional.empty(), "", read, span);
    }

    private static PageBlock row(List<String> texts, SourceSpan span) {
        List<PageBlock> cells = new ArrayList<>();
        for (String text : texts) {
            String words = text.replaceAll("\\s+", " ");
            RichText rich = new RichText(words, List.of(new Inline.Text(words, span)), span);
            cells.add(
                    words.isEmpty()
                            ? PageBlock.of(Kind.CELL, List.of(), span)
                            : PageBlock.of(Kind.CELL, 0, rich, span));
        }
        return PageBlock.of(Kind.ROW, cells, span);
    }

    private PageBlock picture(Matcher picture, SourceSpan span) {
        Optional<RichText> caption = Optional.ofNullable(picture.group(3)).map(c -> text(c, span));
        Optional<String> alt = Optional.of(picture.group(1)).filter(a -> !a.isBlank());
        return new PageBlock(
                Kind.PICTURE,
                0,
                Optional.empty(),
                List.of(),
                Optional.of(new Picture(picture.group(2), alt, Optional.empty(), caption, span)),
                "",
                Optional.empty(),
                span);
    }

    private PageBlock quote(List<Line> lines, int depth, SourceSpan span) {
        List<Line> inner = new ArrayList<>();
        for (Line line : lines) {
            String bare = line.text().strip().substring(1);
            inner.add(new Line(bare.startsWith(" ") ? bare.substring(1) : bare, line.number()));
        }
        Matcher callout = CALLOUT.matcher(inner.getFirst().text().strip());
        if (!callout.matches()) {
            return PageBlock.of(Kind.QUOTE, blocks(inner, depth + 1), span);
        }
        String title = callout.group(2);
        return new PageBlock(
                Kind.CALLOUT,
                0,
                title.isBlank() ? Optional.empty() : Optional.of(text(title, span)),
                blocks(inner.subList(1, inner.size()), depth + 1),
                tone(callout.group(1), span),
                span);
    }

    /** The names that other tools give to callouts, as our tones. */
    private String tone(String name, SourceSpan span) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "note", "info" -> "note";
            case "tip" -> "tip";
            case "important", "key" -> "key";
            case "warning", "caution", "danger" -> "warning";
            default -> {
                sink.report(
                        Code.PAGE_MARKDOWN,
                        span,
                        "there is no callout `" + Shown.of(name) + "`",
                        "write [!NOTE], [!TIP], [!KEY] or [!WARNING]");
                yield "note";
            }
        };
    }

    private PageBlock table(List<Line> lines, SourceSpan span) {
        List<PageBlock> rows = new ArrayList<>();
        int columns = 0;
        for (Line line : lines) {
            if (RULE.matcher(line.text().strip()).matches()) {
                continue;
            }
            List<PageBlock> cells = new ArrayList<>();
            SourceSpan at = span(List.of(line));
            for (String cell : cells(line.text().strip())) {
                cells.add(
                        cell.isBlank()
                                ? PageBlock.of(Kind.CELL, List.of(), at)
                                : PageBlock.of(Kind.CELL, 0, text(cell.strip(), at), at));
            }
            columns = columns == 0 ? cells.size() : columns;
            if (cells.size() != columns) {
                sink.report(
                        Code.PAGE_MARKDOWN,
                        at,
                        "this row has " + cells.size() + " cells, the first has " + columns,
                        "give every row as many cells as the first; \\| is a bar that divides nothing");
            }
            while (cells.size() < columns) {
                cells.add(PageBlock.of(Kind.CELL, List.of(), at));
            }
            rows.add(PageBlock.of(Kind.ROW, cells.subList(0, columns), at));
        }
        return PageBlock.of(Kind.TABLE, rows, span);
    }

    private static List<String> cells(String row) {
        String inner = row.substring(1);
        String bare = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : bare.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.replace("\\|", "|"));
        }
        return cells;
    }

    private PageBlock list(List<Line> lines, int depth, SourceSpan span) {
        Matcher first = POINT.matcher(lines.getFirst().text());
        first.matches();
        int margin = first.group(1).length();
        List<PageBlock> items = new ArrayList<>();
        List<Line> item = new ArrayList<>();
        for (Line line : lines) {
            Matcher point = POINT.matcher(line.text());
            if (point.matches() && point.group(1).length() <= margin) {
                add(item, depth, items);
                item.add(new Line(point.group(3), line.number()));
            } else {
                item.add(line.without(Math.min(indent(line.text()), margin + 2)));
            }
        }
        add(item, depth, items);
        boolean numbers = Character.isDigit(first.group(2).charAt(0));
        return PageBlock.of(numbers ? Kind.NUMBERS : Kind.BULLETS, items, span);
    }

    private void add(List<Line> item, int depth, List<PageBlock> items) {
        if (!item.isEmpty()) {
            items.add(PageBlock.of(Kind.ITEM, blocks(List.copyOf(item), depth + 1), span(item)));
            item.clear();
        }
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private RichText text(String words, SourceSpan span) {
        return RichTextReader.read(
                new YamlNode.Scalar(words, ScalarType.TEXT, false, span), fields, sink);
    }

    private SourceSpan span(List<Line> lines) {
        return new SourceSpan(
                scalar.span().file(),
                lines.getFirst().number(),
                1,
                lines.getLast().number(),
                1 + lines.getLast().text().length());
    }
}

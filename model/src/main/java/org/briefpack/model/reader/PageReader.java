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
    private static final Pattern FIGURE =
            Pattern.compile("[-+\u2212(]?\\s?\\p{Sc}?\\s?\\p{N}[\\p{N}.,'\\s]*\\)?\\s?[%\\p{Sc}]?");

    private static final int DEEPEST = 8;

    /** Level of the lowest heading that documents set apart. */
    private static final int LOWEST = 4;

    private final YamlNode.Scalar scalar;
    private final NamedFields fields;
    private final DataReader data;
    private final DiagnosticSink sink;

    /** How many signs the shallowest heading has, which stands right below the page's title. */
    private int top = 2;

    private int deepest = 1;

    private PageReader(
            YamlNode.Scalar scalar, NamedFields fields, DataReader data, DiagnosticSink sink) {
        this.data = data;
        this.scalar = scalar;
        this.fields = fields;
        this.sink = sink;
    }

    static PageText read(
            YamlNode.Scalar scalar, NamedFields fields, DataReader data, DiagnosticSink sink) {
        PageReader reader = new PageReader(scalar, fields, data, sink);
        List<PageLine> lines = new ArrayList<>();
        int number = scalar.span().line();
        // After a | or > the text begins on the next line.
        boolean below = scalar.written().literal() || scalar.span().endLine() > number;
        for (String line : scalar.text().split("\n", -1)) {
            lines.add(new PageLine(line.replace("\t", "    "), below ? ++number : number));
        }
        reader.top = PageLines.shallowest(lines);
        List<PageBlock> blocks = reader.blocks(lines, 0);
        reader.reportEmpty(blocks);
        return new PageText(blocks);
    }

    /** A heading with nothing below it stands in no document. */
    private void reportEmpty(List<PageBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock one = blocks.get(i);
            boolean ends = i + 1 == blocks.size();
            PageBlock next = ends ? one : blocks.get(i + 1);
            if (one.kind() == Kind.HEADING
                    && next.kind() == Kind.HEADING
                    && next.level() <= one.level()) {
                sink.report(
                        Code.PAGE_MARKDOWN,
                        one.span(),
                        "nothing stands below this heading, so it is left out",
                        "write what belongs below it");
            }
        }
    }

    private List<PageBlock> blocks(List<PageLine> lines, int depth) {
        List<PageBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            PageLine line = lines.get(at);
            if (line.isBlank()) {
                at++;
                continue;
            }
            int end = depth > DEEPEST ? PageLines.paragraph(lines, at) : PageLines.end(lines, at);
            blocks.add(block(lines.subList(at, end), depth));
            at = end;
        }
        return blocks;
    }

    private PageBlock block(List<PageLine> lines, int depth) {
        String first = lines.getFirst().text().strip();
        SourceSpan span = span(lines);
        Matcher heading = PageLines.HEADING.matcher(first);
        if (heading.matches()) {
            return heading(heading.group(1).length(), heading.group(2), span);
        }
        if (PageLines.isUnderlined(lines)) {
            int signs = PageLines.underlined(lines.getLast());
            return heading(signs, first, span(lines.subList(0, 1)));
        }
        if (PageLines.FENCE.matcher(first).lookingAt()) {
            return code(lines, span);
        }
        Optional<PageBlock> drawn = drawn(first, span);
        if (drawn.isPresent()) {
            return drawn.get();
        }
        if (first.startsWith(">")) {
            return quote(lines, depth, span);
        }
        if (first.startsWith("|")) {
            return table(lines, span);
        }
        if (PageLines.POINT.matcher(lines.getFirst().text()).matches()) {
            return list(lines, depth, span);
        }
        if (lines.size() == 1 && PageLines.DIVIDER.matcher(first).matches()) {
            sink.report(
                    Code.PAGE_MARKDOWN,
                    span,
                    "a page has no line across it, so its signs are printed as they are",
                    "leave it out; a heading parts what stands above and below");
        }
        return PageBlock.of(Kind.PARAGRAPH, 0, text(PageLines.joined(lines), span), span);
    }

    /** A picture, a chart, a diagram or a spreadsheet's range, which one line names. */
    private Optional<PageBlock> drawn(String line, SourceSpan span) {
        Matcher picture = PageLines.PICTURE.matcher(line);
        Matcher chart = PageLines.CHART.matcher(line);
        Matcher sheet = PageLines.SHEET.matcher(line);
        if (picture.matches()) {
            return Optional.of(picture(picture, span));
        }
        if (chart.matches()) {
            Kind kind = chart.group(1).equals("chart") ? Kind.CHART : Kind.DIAGRAM;
            return Optional.of(
                    new PageBlock(kind, 0, Optional.empty(), List.of(), chart.group(2), span));
        }
        return sheet.matches() ? Optional.of(sheet(sheet.group(1), span)) : Optional.empty();
    }

    /** The shallowest heading of a page stands below its title, however many signs it has. */
    private PageBlock heading(int signs, String words, SourceSpan span) {
        int wanted = signs - top + 2;
        int level = Math.min(Math.min(wanted, deepest + 1), LOWEST);
        if (level < wanted) {
            String why =
                    level == LOWEST
                            ? "a page has three levels of headings, and this one would be below"
                            : "this heading skips a level";
            String write = "write " + "#".repeat(level + top - 2) + " before it";
            sink.report(Code.PAGE_MARKDOWN, span, why + ", so it is read as one above", write);
        }
        deepest = level;
        return PageBlock.of(Kind.HEADING, level, text(words, span), span);
    }

    /** Lines between two fences, to the letter. */
    private static PageBlock code(List<PageLine> lines, SourceSpan span) {
        List<Inline> content = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (PageLine line : lines.subList(1, lines.size())) {
            boolean last = line == lines.getLast();
            if (last && PageLines.FENCE.matcher(line.text().strip()).matches()) {
                break;
            }
            if (!line.isBlank()) {
                if (!content.isEmpty()) {
                    content.add(new Inline.LineBreak(span));
                }
                content.add(new Inline.Code(line.text().stripTrailing(), span));
                words.append(words.isEmpty() ? "" : "\n").append(line.text());
            }
        }
        RichText text = new RichText(words.toString(), content, span);
        return content.isEmpty()
                ? PageBlock.of(Kind.PARAGRAPH, List.of(), span)
                : PageBlock.of(Kind.PARAGRAPH, 0, text, span);
    }

    /** A table of the cells of a spreadsheet, as they are shown there. */
    private PageBlock sheet(String file, SourceSpan span) {
        DataRange from = new DataRange(file.strip(), List.of(), DataOrigin.NONE, span);
        Optional<DataTable> found = data.table(from);
        List<PageBlock> rows = new ArrayList<>();
        found.ifPresent(
                table -> {
                    List<String> sides = sides(table);
                    rows.add(row(table.headings(), sides, span));
                    for (List<DataTable.Cell> row : table.rows()) {
                        rows.add(row(row.stream().map(DataTable.Cell::text).toList(), sides, span));
                    }
                });
        Optional<DataRange> read = found.map(table -> from.with(table.origin()));
        return new PageBlock(
                Kind.TABLE, 0, Optional.empty(), rows, Optional.empty(), "", read, span);
    }

    /** Figures stand below one another at the side where they end. */
    private static List<String> sides(DataTable table) {
        List<String> sides = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            int column = i;
            List<String> texts =
                    table.rows().stream()
                            .filter(row -> column < row.size())
                            .map(row -> row.get(column).text().strip())
                            .filter(text -> !text.isEmpty())
                            .toList();
            boolean figures = texts.stream().allMatch(t -> FIGURE.matcher(t).matches());
            sides.add(i > 0 && figures && !texts.isEmpty() ? "end" : "start");
        }
        return sides;
    }

    private static PageBlock row(List<String> texts, List<String> sides, SourceSpan span) {
        List<PageBlock> cells = new ArrayList<>();
        for (String text : texts) {
            String words = text.replaceAll("\\s+", " ");
            RichText rich = new RichText(words, List.of(new Inline.Text(words, span)), span);
            Optional<RichText> shown = words.isEmpty() ? Optional.empty() : Optional.of(rich);
            String side = cells.size() < sides.size() ? sides.get(cells.size()) : "start";
            cells.add(new PageBlock(Kind.CELL, 0, shown, List.of(), side, span));
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

    private PageBlock quote(List<PageLine> lines, int depth, SourceSpan span) {
        List<PageLine> inner = new ArrayList<>();
        for (PageLine line : lines) {
            String bare = line.text().strip().substring(1);
            inner.add(new PageLine(bare.startsWith(" ") ? bare.substring(1) : bare, line.number()));
        }
        Matcher callout = PageLines.CALLOUT.matcher(inner.getFirst().text().strip());
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

    private PageBlock table(List<PageLine> lines, SourceSpan span) {
        List<PageBlock> rows = new ArrayList<>();
        List<String> sides = PageLines.sides(lines);
        int columns = 0;
        for (PageLine line : lines) {
            if (PageLines.RULE.matcher(line.text().strip()).matches()) {
                continue;
            }
            List<PageBlock> cells = new ArrayList<>();
            SourceSpan at = span(List.of(line));
            for (String cell : PageLines.cells(line.text().strip())) {
                String side = cells.size() < sides.size() ? sides.get(cells.size()) : "start";
                Optional<RichText> words =
                        cell.isBlank() ? Optional.empty() : Optional.of(text(cell.strip(), at));
                cells.add(new PageBlock(Kind.CELL, 0, words, List.of(), side, at));
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
                cells.add(new PageBlock(Kind.CELL, 0, Optional.empty(), List.of(), "start", at));
            }
            rows.add(PageBlock.of(Kind.ROW, cells.subList(0, columns), at));
        }
        return PageBlock.of(Kind.TABLE, rows, span);
    }

    private PageBlock list(List<PageLine> lines, int depth, SourceSpan span) {
        Matcher first = PageLines.POINT.matcher(lines.getFirst().text());
        first.matches();
        int margin = first.group(1).length();
        List<PageBlock> items = new ArrayList<>();
        List<PageLine> item = new ArrayList<>();
        for (PageLine line : lines) {
            Matcher point = PageLines.POINT.matcher(line.text());
            if (point.matches() && point.group(1).length() <= margin) {
                add(item, depth, items);
                item.add(new PageLine(point.group(3), line.number()));
            } else {
                item.add(line.without(Math.min(indent(line.text()), margin + 2)));
            }
        }
        add(item, depth, items);
        String sign = first.group(2);
        if (!Character.isDigit(sign.charAt(0))) {
            return PageBlock.of(Kind.BULLETS, items, span);
        }
        int start = Math.max(1, Integer.parseInt(sign.substring(0, sign.length() - 1)));
        return new PageBlock(Kind.NUMBERS, start, Optional.empty(), items, "", span);
    }

    private void add(List<PageLine> item, int depth, List<PageBlock> items) {
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

    private SourceSpan span(List<PageLine> lines) {
        return new SourceSpan(
                scalar.span().file(),
                lines.getFirst().number(),
                1,
                lines.getLast().number(),
                1 + lines.getLast().text().length());
    }
}

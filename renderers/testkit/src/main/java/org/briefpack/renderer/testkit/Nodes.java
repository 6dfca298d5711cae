package org.briefpack.renderer.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.DiagramKind;
import org.briefpack.model.document.Grade;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.theme.Accent;

/** Makes nodes in few words, each with a span of its own, so that a report can be told apart. */
public final class Nodes {
    private int line;

    /** Starts at line 1. */
    public Nodes() {}

    /** Returns the next span: one line further down. */
    public SourceSpan span() {
        return SourceSpan.at("sample.yaml", ++line, 1);
    }

    /** Returns plain text. */
    public List<Inline> text(String text) {
        return List.of(new Inline.Text(text, span()));
    }

    /** Returns a body paragraph of plain text. */
    public Block paragraph(String text) {
        return paragraph(ParagraphRole.BODY, text);
    }

    /** Returns a paragraph of plain text. */
    public Block paragraph(ParagraphRole role, String text) {
        return new Block.Paragraph(role, text(text), span());
    }

    /** Returns a paragraph of inlines. */
    public Block paragraph(Inline... inlines) {
        return new Block.Paragraph(ParagraphRole.BODY, List.of(inlines), span());
    }

    /** Returns a heading without an id. */
    public Block heading(int level, String text) {
        return heading(level, "", text);
    }

    /** Returns a heading. */
    public Block heading(int level, String id, String text) {
        return new Block.Heading(level, id, text(text), span());
    }

    /** Returns a list of one-paragraph items. */
    public Block items(ListStyle style, String... texts) {
        List<Block.Item> items = new ArrayList<>();
        for (String text : texts) {
            items.add(item(paragraph(text)));
        }
        return new Block.Items(style, 1, items, span());
    }

    /** Returns an item of a list. */
    public Block.Item item(Block... content) {
        return new Block.Item("", List.of(content), span());
    }

    /** Returns a cell. */
    public Block.Cell cell(int columns, int rows, Block... content) {
        return new Block.Cell(List.of(content), columns, rows, span());
    }

    /** Returns a table with one header row, the cell below which wears a colour. */
    public Block tableOf(Accent accent, String text) {
        Block.Cell cell = new Block.Cell(List.of(paragraph(text)), 1, 1, accent, span());
        return table("Flags", row("Flag"), new Block.Row(List.of(cell), span()));
    }

    /** Returns a row of plain cells. */
    public Block.Row row(String... texts) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(cell(1, 1, paragraph(text)));
        }
        return new Block.Row(cells, span());
    }

    /** Returns a table with one header row, one header column and equal columns. */
    public Block table(String caption, Block.Row... rows) {
        int width = rows[0].cells().stream().mapToInt(Block.Cell::columnSpan).sum();
        List<Block.TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new Block.TableColumn(1, Align.START));
        }
        return new Block.Table(
                "",
                text(caption),
                "Summary of " + caption,
                columns,
                1,
                1,
                false,
                List.of(rows),
                span());
    }

    /** Returns a card. */
    public Block.Card card(Accent accent, String title, Block... content) {
        return new Block.Card(
                accent, text("Kicker of " + title), text(title), List.of(content), span());
    }

    /** Returns a chart of two series over the categories, one figure missing. */
    public Block chart(ChartKind kind, String title, String... categories) {
        List<Optional<Double>> first = new ArrayList<>();
        List<Optional<Double>> second = new ArrayList<>();
        for (int i = 0; i < categories.length; i++) {
            first.add(Optional.of(10.5 + i * 3));
            second.add(i == 1 ? Optional.empty() : Optional.of(7.25 + i * 4));
        }
        return new Block.Chart(
                "",
                kind,
                text(title),
                "% of respondents",
                Arrays.asList(categories),
                List.of(
                        new Block.ChartSeries(title + " one", Accent.FIRST, first),
                        new Block.ChartSeries(title + " two", Accent.SECOND, second)),
                text("Source of " + title),
                "Alternative of " + title,
                span());
    }

    /** Returns a diagram with three entries that suit its kind; an icon has no words. */
    public Block diagram(DiagramKind kind) {
        List<Block.Entry> entries =
                switch (kind) {
                    case VERSUS ->
                            List.of(
                                    entry("", "", 0, pair("Left of two", "Right of two")),
                                    entry("Compared", "", 0, pair("On the left", "On the right")));
                    case TREE -> List.of(entry("Asked first?", "", 0, pair("If so", "If not so")));
                    case SPECTRUM ->
                            List.of(entry("Low end", "High end", 0, pair("Mark one", "Mark two")));
                    case ICON -> List.of(entry("", "", 0));
                    case MARKED ->
                            List.of(
                                    entry("Sheet head", "", 0),
                                    entry("Line one of sheet", "Note on line one", 0),
                                    entry("Line two of sheet", "Note on line two", 0));
                    case STEPS, TIMELINE, CHOICES, TASK, HEARD, POINTS, FIGURE ->
                            List.of(
                                    entry("First " + kind, "Said of first " + kind, 2010.5),
                                    entry("Second " + kind, "Said of second " + kind, 2014),
                                    entry("Third " + kind, "Said of third " + kind, 2018.25));
                };
        List<Inline> source = kind == DiagramKind.ICON ? List.of() : text("Source of " + kind);
        return new Block.Diagram("", kind, entries, source, "Alternative of " + kind, span());
    }

    private Block.Entry[] pair(String one, String two) {
        return new Block.Entry[] {entry(one, "", 0.2), entry(two, "", 0.8)};
    }

    private Block.Entry entry(String label, String text, double at, Block.Entry... inner) {
        return new Block.Entry(
                label.isEmpty() ? List.of() : text(label),
                text.isEmpty() ? List.of() : text(text),
                Accent.FIRST,
                "",
                at,
                List.of(inner),
                span());
    }

    /** Returns a question with all four answers. */
    public Block question(String prompt) {
        List<Block.Answer> answers = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            String label =
                    grade.name().charAt(0)
                            + grade.name().substring(1).toLowerCase(java.util.Locale.ROOT);
            answers.add(
                    new Block.Answer(
                            grade,
                            label,
                            List.of(paragraph(label + " answer to " + prompt)),
                            span()));
        }
        return new Block.Question(
                "",
                text(prompt),
                answers,
                text("Follow-up to " + prompt),
                text("Attribute of " + prompt),
                span());
    }
}

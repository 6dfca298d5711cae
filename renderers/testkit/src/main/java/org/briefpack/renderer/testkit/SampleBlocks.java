package org.briefpack.renderer.testkit;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.DiagramKind;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.document.Tone;
import org.briefpack.model.theme.Accent;

/** One of each block, and what suits each slide layout. */
final class SampleBlocks {
    private SampleBlocks() {}

    static List<Block> all(Nodes n) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(n.paragraph(ParagraphRole.TITLE, "Document title"));
        blocks.add(n.paragraph(ParagraphRole.SUBTITLE, "Document subtitle"));
        blocks.add(new Block.Contents(n.text("What is inside"), 2, n.span()));
        for (int level = 1; level <= 6; level++) {
            blocks.add(n.heading(level, "h" + level, "Heading of level " + level));
        }
        for (ParagraphRole role : ParagraphRole.values()) {
            blocks.add(n.paragraph(role, "Paragraph in role " + role.name()));
        }
        blocks.add(inlines(n));
        lists(n, blocks);
        tables(n, blocks);
        boxes(n, blocks);
        media(n, blocks);
        diagrams(n, blocks);
        forms(n, blocks);
        blocks.add(new Block.Divider(n.span()));
        blocks.add(new Block.PageBreak(n.span()));
        blocks.add(new Block.References(n.span()));
        return blocks;
    }

    private static Block inlines(Nodes n) {
        return n.paragraph(
                new Inline.Text("Plain, ", n.span()),
                new Inline.Strong(n.text("strong words"), n.span()),
                new Inline.Text(" and ", n.span()),
                new Inline.Emphasis(n.text("stressed words"), n.span()),
                new Inline.Text(", then ", n.span()),
                new Inline.Code("typed \"words\" AND <tags>", n.span()),
                new Inline.LineBreak(n.span()),
                new Inline.Link(n.text("a web link"), "https://example.org/?a=1&b=2", n.span()),
                new Inline.Text(" with ", n.span()),
                new Inline.Link(n.text("an inner link"), "#h1", n.span()),
                new Inline.Text(" and a fact", n.span()),
                new Inline.Citation("first", 1, n.span()),
                new Inline.Text(" and another", n.span()),
                new Inline.Citation("second", 2, n.span()),
                new Inline.Text(" with a note", n.span()),
                new Inline.Footnote(List.of(n.paragraph("The note at the foot.")), n.span()),
                new Inline.Text(". French says ", n.span()),
                new Inline.Foreign("fr", n.text("déjà vu"), n.span()),
                new Inline.Text(", we say ", n.span()),
                new Inline.Abbreviation("API", "application programming interface", n.span()),
                new Inline.Text(" for ", n.span()),
                new Inline.Variable("client", "Client", "Acme & Sons", n.span()),
                new Inline.Text(" and ", n.span()),
                new Inline.Variable("role", "Role to fill", "", n.span()),
                new Inline.Text(".", n.span()));
    }

    private static void lists(Nodes n, List<Block> blocks) {
        for (ListStyle style : ListStyle.values()) {
            blocks.add(n.items(style, style + " item one", style + " item two"));
        }
        Block inner = n.items(ListStyle.NUMBER, "Inner step one", "Inner step two");
        blocks.add(
                new Block.Items(
                        ListStyle.BULLET,
                        1,
                        List.of(
                                n.item(n.paragraph("Outer item"), inner),
                                n.item(n.paragraph("Last outer item"))),
                        n.span()));
        blocks.add(
                new Block.Items(
                        ListStyle.NUMBER,
                        4,
                        List.of(n.item(n.paragraph("Starts at four"))),
                        n.span()));
        blocks.add(
                new Block.Definitions(
                        List.of(
                                new Block.Definition(
                                        "term-a",
                                        n.text("Term alpha"),
                                        List.of(n.paragraph("Meaning alpha")),
                                        n.span()),
                                new Block.Definition(
                                        "",
                                        n.text("Term beta"),
                                        List.of(n.paragraph("Meaning beta")),
                                        n.span())),
                        n.span()));
    }

    private static void tables(Nodes n, List<Block> blocks) {
        blocks.add(
                n.table(
                        "Simple table",
                        n.row("Factor", "Left", "Right"),
                        n.row("Speed", "fast left", "fast right"),
                        n.row("Size", "small left", "small right")));
        blocks.add(
                n.table(
                        "Table with spans",
                        new Block.Row(
                                List.of(
                                        n.cell(1, 1, n.paragraph("Corner")),
                                        n.cell(2, 1, n.paragraph("Two wide"))),
                                n.span()),
                        new Block.Row(
                                List.of(
                                        n.cell(1, 2, n.paragraph("Two high")),
                                        n.cell(1, 1, n.items(ListStyle.BULLET, "Listed in a cell")),
                                        n.cell(1, 1)),
                                n.span()),
                        n.row("Below left", "Below right")));
    }

    private static void boxes(Nodes n, List<Block> blocks) {
        for (Tone tone : Tone.values()) {
            blocks.add(
                    new Block.Callout(
                            tone,
                            n.text("Callout " + tone.name()),
                            List.of(n.paragraph("Content of callout " + tone.name())),
                            n.span()));
        }
        blocks.add(
                new Block.Cards(
                        2,
                        List.of(
                                n.card(
                                        Accent.FIRST,
                                        "Card left",
                                        n.items(ListStyle.BULLET, "Point of card left")),
                                n.card(
                                        Accent.SECOND,
                                        "Card right",
                                        n.paragraph("Text of card right")),
                                n.card(
                                        Accent.GOOD,
                                        "Card below",
                                        n.paragraph("Text of card below"))),
                        n.span()));
        flows(n, blocks);
    }

    private static void flows(Nodes n, List<Block> blocks) {
        blocks.add(
                new Block.Columns(
                        List.of(
                                new Block.Column(
                                        2, List.of(n.paragraph("Column of two thirds")), n.span()),
                                new Block.Column(
                                        1, List.of(n.paragraph("Column of one third")), n.span())),
                        n.span()));
        blocks.add(
                new Block.Quote(
                        List.of(n.paragraph("Words of somebody")), n.text("Somebody"), n.span()));
        blocks.add(n.question("Why would you choose it?"));
    }

    private static void media(Nodes n, List<Block> blocks) {
        for (ChartKind kind : ChartKind.values()) {
            blocks.add(n.chart(kind, "Chart " + kind.name(), "2024", "2025", "2026"));
        }
        blocks.add(
                new Block.Figure(
                        "fig",
                        "dot.png",
                        "A red dot",
                        n.text("Figure with pixels"),
                        0.3,
                        false,
                        n.span()));
        blocks.add(
                new Block.Figure(
                        "",
                        "dot.svg",
                        "A blue dot",
                        n.text("Figure with vectors"),
                        0.3,
                        false,
                        n.span()));
    }

    private static void diagrams(Nodes n, List<Block> blocks) {
        for (DiagramKind kind : DiagramKind.values()) {
            blocks.add(n.diagram(kind));
        }
    }

    private static void forms(Nodes n, List<Block> blocks) {
        blocks.add(field(n, "candidate", FieldKind.TEXT, "Name of candidate", "Jo Doe", 1));
        blocks.add(field(n, "evidence", FieldKind.TEXT, "Evidence seen", "", 4));
        blocks.add(field(n, "agreed", FieldKind.CHECK, "Agreed with manager", "", 1));
        blocks.add(field(n, "day", FieldKind.DATE, "Day of interview", "2026-11-23", 1));
        blocks.add(
                new Block.Field(
                        "score",
                        FieldKind.CHOICE,
                        "Score given",
                        "2",
                        List.of("1", "2", "3", "4"),
                        "",
                        1,
                        n.span()));
        blocks.add(
                new Block.Field(
                        "client",
                        FieldKind.TEXT,
                        "Client name",
                        "",
                        List.of(),
                        "client",
                        1,
                        n.span()));
    }

    private static Block field(
            Nodes n, String name, FieldKind kind, String label, String value, int lines) {
        return new Block.Field(name, kind, label, value, List.of(), "", lines, n.span());
    }
}

package org.briefpack.renderer.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.document.Grade;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Tone;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Paper;
import org.briefpack.renderer.testkit.Nodes;

/** Makes documents of any shape from a number: the same number, the same document. */
final class RandomDocuments {
    private static final String[] WORDS = {
        "recruiter",
        "<b>",
        "&amp;",
        "\"quoted\"",
        "",
        " ",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u0645\u0631\u062D\u0628\u0627",
        "\u65E5\u672C\u8A9E",
        "caf\u00E9",
        "\uD83D\uDE80",
        "a\tb",
        "soft\u00ADhyphen",
        "\u0007",
        "x".repeat(300),
        "]]>",
        "two  spaces",
        "- ",
        "line\nbreak",
        "\uD800"
    };
    private static final String[] LANGUAGES = {"en", "de-CH", "ar", "ja", "fr", "tlh"};

    private final Random random;
    private final Nodes n = new Nodes();
    private int names;

    private RandomDocuments(long seed) {
        random = new Random(seed);
    }

    static Document document(long seed) {
        return new RandomDocuments(seed).document();
    }

    private Document document() {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("client", random.nextBoolean() ? "" : word());
        Metadata metadata =
                new Metadata(
                        "Generated " + word(),
                        word(),
                        word(),
                        word(),
                        word(),
                        List.of("a", "b"),
                        LANGUAGES[random.nextInt(LANGUAGES.length)],
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        properties,
                        Map.of());
        PageSetup page =
                new PageSetup(
                        random.nextBoolean() ? Paper.A4 : Paper.LETTER,
                        random.nextBoolean(),
                        inlines(1),
                        inlines(1),
                        0,
                        List.of());
        List<Reference> references = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            references.add(new Reference("s" + i, i, n.text("Source " + i), n.span()));
        }
        return new Document(metadata, page, blocks(4, 12), references);
    }

    private List<Block> blocks(int depth, int most) {
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            blocks.add(block(depth));
        }
        return blocks;
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 18 : 6)) {
            case 0 -> new Block.Heading(1 + random.nextInt(6), id(), inlines(2), n.span());
            case 1, 2 -> new Block.Paragraph(pick(ParagraphRole.values()), inlines(3), n.span());
            case 3 -> new Block.PageBreak(n.span());
            case 4 -> new Block.Divider(n.span());
            case 5 -> field();
            case 6, 7 -> items(depth - 1);
            case 8, 9 -> table(depth - 1);
            case 10 -> new Block.Callout(pick(Tone.values()), inlines(1), inner(depth), n.span());
            case 11 -> cards(depth - 1);
            case 12 ->
                    new Block.Columns(
                            List.of(
                                    new Block.Column(1, inner(depth), n.span()),
                                    new Block.Column(0.5, inner(depth), n.span())),
                            n.span());
            case 13 -> chart();
            case 14 ->
                    new Block.Figure(
                            id(),
                            random.nextBoolean() ? "dot.png" : "dot.svg",
                            "A dot",
                            inlines(1),
                            random.nextDouble(),
                            random.nextBoolean(),
                            n.span());
            case 15 -> new Block.Quote(inner(depth), inlines(1), n.span());
            case 16 -> question(depth - 1);
            default -> new Block.Contents(inlines(1), 1 + random.nextInt(6), n.span());
        };
    }

    private List<Block> inner(int depth) {
        return blocks(depth - 1, 3);
    }

    private Block items(int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            items.add(new Block.Item(id(), blocks(depth, 2), n.span()));
        }
        return new Block.Items(pick(ListStyle.values()), 1 + random.nextInt(9), items, n.span());
    }

    private Block table(int depth) {
        int columns = 1 + random.nextInt(5);
        List<Block.TableColumn> grid = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            grid.add(new Block.TableColumn(random.nextDouble() * 3, pick(Align.values())));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int r = random.nextInt(5); r > 0; r--) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int c = random.nextInt(columns + 2); c > 0; c--) {
                int wide = random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 1;
                int high = random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 1;
                cells.add(new Block.Cell(blocks(depth, 2), wide, high, n.span()));
            }
            rows.add(new Block.Row(cells, n.span()));
        }
        return new Block.Table(
                id(),
                inlines(1),
                word(),
                grid,
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(4) == 0,
                rows,
                n.span());
    }

    private Block cards(int depth) {
        List<Block.Card> cards = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            cards.add(
                    new Block.Card(
                            pick(Accent.values()),
                            inlines(1),
                            inlines(1),
                            blocks(depth, 2),
                            n.span()));
        }
        return new Block.Cards(1 + random.nextInt(4), cards, n.span());
    }

    private Block chart() {
        return n.chart(pick(ChartKind.values()), "Chart " + word(), "2024", "2025", "2026");
    }

    private Block question(int depth) {
        List<Block.Answer> answers = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            if (random.nextBoolean()) {
                answers.add(new Block.Answer(grade, word(), blocks(depth, 2), n.span()));
            }
        }
        return new Block.Question(id(), inlines(2), answers, inlines(1), inlines(1), n.span());
    }

    private Block field() {
        FieldKind kind = pick(FieldKind.values());
        List<String> options =
                kind == FieldKind.CHOICE ? List.of("1", "2", "2", word()) : List.of();
        String key = random.nextInt(3) == 0 ? "client" : "";
        return new Block.Field(
                "field" + names++,
                kind,
                word(),
                word(),
                options,
                key,
                1 + random.nextInt(4),
                n.span());
    }

    private List<Inline> inlines(int depth) {
        List<Inline> inlines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            inlines.add(inline(depth));
        }
        return inlines;
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 5)) {
            case 0, 1 -> new Inline.Text("t " + word(), n.span());
            case 2 -> new Inline.Code(word(), n.span());
            case 3 -> new Inline.Citation("s" + (1 + random.nextInt(3)), 1, n.span());
            case 4 ->
                    new Inline.Variable(
                            random.nextBoolean() ? "client" : "r\u00F4le", "Fill in", "", n.span());
            case 5 -> new Inline.Strong(inlines(depth - 1), n.span());
            case 6 -> new Inline.Emphasis(inlines(depth - 1), n.span());
            case 7 -> new Inline.Link(inlines(depth - 1), target(), n.span());
            case 8 -> new Inline.Footnote(blocks(1, 2), n.span());
            case 9 -> new Inline.Foreign("fr", inlines(depth - 1), n.span());
            case 10 -> new Inline.Abbreviation("API", word(), n.span());
            default -> new Inline.LineBreak(n.span());
        };
    }

    private String target() {
        return switch (random.nextInt(4)) {
            case 0 -> "#id" + random.nextInt(20);
            case 1 -> "https://example.org/a b?q=\u00E9&r=<1>";
            case 2 -> "mailto:jo@example.org";
            default -> "ftp://example.org/";
        };
    }

    private String id() {
        return random.nextInt(3) == 0 ? "id" + random.nextInt(20) : "";
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}

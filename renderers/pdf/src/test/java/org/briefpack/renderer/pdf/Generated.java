package org.briefpack.renderer.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Density;
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

/** Makes documents that nobody would write, the same for the same seed. */
final class Generated {
    private static final String[] WORDS = {
        "compile",
        "the",
        "goroutine",
        "ownership",
        "a",
        "incomprehensibilities",
        "—",
        "of",
        "C++",
        "and",
        "“quoted”",
        "naïve",
        "garbage",
        "collector",
        "10,000",
        "is",
        "Überraschung",
        "x",
        "https://example.org/a/very/long/path/that/never/ends/and/has/no/break?really=yes",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
        "to",
        "שלום",
        "→",
        "½",
        "ﬁ"
    };

    private final Random random;
    private int fields;

    private Generated(long seed) {
        random = new Random(seed);
    }

    /** Returns a document; seeds take turns at three languages and both papers. */
    static Document document(long seed) {
        Generated g = new Generated(seed);
        String language = List.of("en", "de", "fr").get((int) (seed % 3));
        List<Reference> references = new ArrayList<>();
        for (int i = 1; i <= g.random.nextInt(12); i++) {
            references.add(new Reference("r" + i, i, g.inlines(0), SourceSpan.NONE));
        }
        List<Block> blocks = new ArrayList<>(g.blocks(0, 1 + g.random.nextInt(4)));
        blocks.add(new Block.References(SourceSpan.NONE));
        PageSetup page =
                new PageSetup(
                        seed % 2 == 0 ? Paper.A4 : Paper.LETTER,
                        g.random.nextBoolean(),
                        g.inlines(2),
                        g.inlines(2),
                        0,
                        List.of(Density.NORMAL));
        Metadata metadata =
                new Metadata(
                        "Generated " + seed,
                        "",
                        g.random.nextBoolean() ? "Ada & <Bob>" : "",
                        "",
                        "",
                        List.of("a", "b"),
                        language,
                        Optional.empty(),
                        new LinkedHashMap<>(),
                        Map.of());
        return new Document(metadata, page, blocks, references);
    }

    private List<Block> blocks(int depth, int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(block(depth));
        }
        return blocks;
    }

    private Block block(int depth) {
        SourceSpan at = SourceSpan.NONE;
        if (depth > 2) {
            return new Block.Paragraph(ParagraphRole.BODY, inlines(0), at);
        }
        return switch (random.nextInt(19)) {
            case 0 -> new Block.Heading(1 + random.nextInt(6), id("h"), inlines(1), at);
            case 1 -> items(depth);
            case 2 -> table(depth);
            case 3 ->
                    new Block.Definitions(
                            List.of(
                                    new Block.Definition(
                                            id("d"), inlines(1), blocks(depth + 1, 1), at)),
                            at);
            case 4 -> new Block.Callout(pick(Tone.values()), inlines(1), blocks(depth + 1, 2), at);
            case 5 -> cards(depth);
            case 6 ->
                    new Block.Columns(
                            List.of(
                                    new Block.Column(1, blocks(depth + 1, 2), at),
                                    new Block.Column(0.5, blocks(depth + 1, 1), at)),
                            at);
            case 7 -> chart();
            case 8 -> new Block.Quote(blocks(depth + 1, 1), inlines(1), at);
            case 9 -> question(depth);
            case 10 -> field();
            case 11 -> new Block.Contents(inlines(1), 1 + random.nextInt(6), at);
            case 12 -> new Block.Divider(at);
            case 13 -> new Block.PageBreak(at);
            case 14 -> new Block.Figure("", "dot.png", "A dot", inlines(1), 0.4, false, at);
            case 15 -> new Block.Figure("", "none.png", "", List.of(), 0.2, true, at);
            default -> new Block.Paragraph(pick(ParagraphRole.values()), inlines(0), at);
        };
    }

    private String id(String prefix) {
        return random.nextBoolean() ? "" : prefix + random.nextInt(5);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Block items(int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            items.add(
                    new Block.Item(id("i"), blocks(depth + 1, random.nextInt(3)), SourceSpan.NONE));
        }
        return new Block.Items(
                pick(ListStyle.values()), 1 + random.nextInt(200), items, SourceSpan.NONE);
    }

    private Block table(int depth) {
        int columns = 1 + random.nextInt(random.nextInt(4) == 0 ? 14 : 4);
        List<Block.TableColumn> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(new Block.TableColumn(0.1 + random.nextDouble(), pick(Align.values())));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int r = 0; r < random.nextInt(7); r++) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int c = 0; c < random.nextInt(columns + 1); c++) {
                cells.add(
                        new Block.Cell(
                                blocks(depth + 2, random.nextInt(3)),
                                1 + random.nextInt(2),
                                1 + random.nextInt(3),
                                SourceSpan.NONE));
            }
            rows.add(new Block.Row(cells, SourceSpan.NONE));
        }
        return new Block.Table(
                id("t"),
                inlines(1),
                "Summary",
                widths,
                random.nextInt(3),
                random.nextInt(2),
                false,
                rows,
                SourceSpan.NONE);
    }

    private Block cards(int depth) {
        List<Block.Card> cards = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            cards.add(
                    new Block.Card(
                            pick(Accent.values()),
                            inlines(1),
                            inlines(1),
                            blocks(depth + 1, random.nextInt(3)),
                            SourceSpan.NONE));
        }
        return new Block.Cards(1 + random.nextInt(3), cards, SourceSpan.NONE);
    }

    private Block chart() {
        List<String> categories = new ArrayList<>();
        List<Optional<Double>> values = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(9); i++) {
            categories.add(text(1 + random.nextInt(3)));
            values.add(
                    random.nextInt(5) == 0
                            ? Optional.empty()
                            : Optional.of((random.nextDouble() - 0.3) * 1e5));
        }
        Block.ChartSeries one = new Block.ChartSeries(text(2), pick(Accent.values()), values);
        return new Block.Chart(
                id("c"),
                pick(ChartKind.values()),
                inlines(1),
                "%",
                categories,
                List.of(one, one),
                inlines(1),
                "What it says",
                SourceSpan.NONE);
    }

    private Block question(int depth) {
        List<Block.Answer> answers = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            answers.add(
                    new Block.Answer(
                            grade,
                            grade.name(),
                            blocks(depth + 1, random.nextInt(2)),
                            SourceSpan.NONE));
        }
        return new Block.Question(
                id("q"), inlines(0), answers, inlines(1), inlines(1), SourceSpan.NONE);
    }

    private Block field() {
        return new Block.Field(
                "field." + fields++ / 2,
                pick(FieldKind.values()),
                text(3),
                random.nextBoolean() ? "" : text(4),
                List.of("one", "two"),
                "",
                1 + random.nextInt(40),
                SourceSpan.NONE);
    }

    private List<Inline> inlines(int most) {
        List<Inline> inlines = new ArrayList<>();
        int count = most == 0 ? 1 + random.nextInt(7) : random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            inlines.add(inline(0));
            inlines.add(Inline.Text.of(" "));
        }
        return inlines;
    }

    private Inline inline(int depth) {
        SourceSpan at = SourceSpan.NONE;
        Inline plain = Inline.Text.of(text(1 + random.nextInt(14)));
        return switch (depth > 2 ? 12 : random.nextInt(14)) {
            case 0 -> new Inline.Strong(List.of(inline(depth + 1)), at);
            case 1 -> new Inline.Emphasis(List.of(inline(depth + 1)), at);
            case 2 -> new Inline.Code(text(3), at);
            case 3 -> new Inline.Link(List.of(inline(depth + 1)), "https://example.org/", at);
            case 4 -> new Inline.Link(List.of(inline(depth + 1)), "#h" + random.nextInt(5), at);
            case 5 -> new Inline.Citation("r" + random.nextInt(12), 1 + random.nextInt(12), at);
            case 6 -> new Inline.Footnote(blocks(4, 1 + random.nextInt(2)), at);
            case 7 -> new Inline.Foreign("he", List.of(Inline.Text.of("שלום עולם (2026)")), at);
            case 8 -> new Inline.Abbreviation("API", "application programming interface", at);
            case 9 ->
                    new Inline.Variable("client", "Client", random.nextBoolean() ? "" : "Acme", at);
            case 10 -> new Inline.LineBreak(at);
            default -> plain;
        };
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return text.toString();
    }
}

package org.briefpack.renderer.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.DiagramKind;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Accent;

/** Decks with texts of every length, the same ones for the same seed. */
public final class HostileDecks {
    private static final String[] WORDS = {
        "a",
        "of",
        "the",
        "team",
        "well-known",
        "garbage",
        "collector",
        "interoperability",
        "WWWWW",
        "iiiii",
        "https://example.org/a/rather/long/address?with=a&query=too",
        "42%",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "naïve",
        "Rust",
        "Go",
        "concurrency,",
    };

    /** Kinds that are picked; one that came later takes the place of some, so that decks stay. */
    private static final int KINDS = DiagramKind.FIGURE.ordinal();

    private final Random random;
    private final Nodes n = new Nodes();

    private HostileDecks(long seed) {
        random = new Random(seed);
    }

    /** Returns a deck of so many slides. */
    public static Deck deck(long seed, int slides) {
        HostileDecks maker = new HostileDecks(seed);
        List<Slide> all = new ArrayList<>();
        for (int i = 0; i < slides; i++) {
            all.add(maker.slide());
        }
        List<Reference> references =
                List.of(
                        new Reference("a", 1, maker.text(12), maker.n.span()),
                        new Reference("b", 2, maker.text(40), maker.n.span()));
        return new Deck(Metadata.of("Hostile " + seed, "en"), List.of(), all, references);
    }

    private Slide slide() {
        SlideLayout layout = pick(SlideLayout.values());
        SequencedMap<Region, List<Block>> regions = regions(layout);
        Slide.Overflow overflow =
                random.nextInt(4) == 0 ? Slide.Overflow.NOTES : Slide.Overflow.SPLIT;
        return new Slide(
                "s" + n.span().line(),
                layout,
                text(1 + random.nextInt(8)),
                regions,
                List.of(paragraph(20)),
                Duration.ofMinutes(random.nextInt(4)),
                random.nextInt(3) == 0 ? "Part " + random.nextInt(3) : "",
                overflow,
                pick(Slide.Reveal.values()),
                n.span());
    }

    private SequencedMap<Region, List<Block>> regions(SlideLayout layout) {
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        switch (layout) {
            case TITLE, SECTION -> regions.put(Region.SUBTITLE, List.of(paragraph(12)));
            case TWO_CONTENT -> {
                regions.put(Region.LEFT, blocks());
                regions.put(Region.RIGHT, blocks());
            }
            case COMPARISON -> {
                regions.put(Region.LEFT_HEADING, List.of(paragraph(2)));
                regions.put(Region.LEFT, blocks());
                regions.put(Region.RIGHT_HEADING, List.of(paragraph(2)));
                regions.put(Region.RIGHT, blocks());
            }
            case TABLE -> regions.put(Region.BODY, List.of(table()));
            case CARDS -> regions.put(Region.BODY, List.of(cards()));
            case CHART -> regions.put(Region.BODY, List.of(chart()));
            case CHART_TEXT -> {
                regions.put(Region.BODY, List.of(chart()));
                regions.put(Region.RIGHT, List.of(paragraph(10 + random.nextInt(60))));
            }
            case QUESTION, EXERCISE ->
                    regions.put(
                            Region.BODY, random.nextInt(3) == 0 ? blocks() : List.of(diagram()));
            case CONTENT, PICTURE, QUOTE, STATEMENT, ANSWER -> regions.put(Region.BODY, blocks());
            case BLANK -> {}
        }
        return regions;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            blocks.add(
                    switch (random.nextInt(8)) {
                        case 0 -> table();
                        case 1 -> cards();
                        case 2 -> n.question(words(8));
                        case 3 -> n.heading(1 + random.nextInt(6), words(4));
                        case 4, 5 -> items(2);
                        default -> paragraph(1 + random.nextInt(120));
                    });
        }
        return blocks;
    }

    private Block items(int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            Block first = paragraph(1 + random.nextInt(random.nextInt(5) == 0 ? 80 : 14));
            boolean deeper = depth > 0 && random.nextInt(5) == 0;
            items.add(deeper ? n.item(first, items(depth - 1)) : n.item(first));
        }
        ListStyle style = pick(ListStyle.values());
        return new Block.Items(style, 1 + random.nextInt(3), items, n.span());
    }

    private Block table() {
        int columns = 1 + random.nextInt(6);
        List<Block.TableColumn> widths = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            widths.add(new Block.TableColumn(0.5 + random.nextDouble(), pick(Align.values())));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int r = 1 + random.nextInt(30); r >= 0; r--) {
            List<Block.Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                cells.add(n.cell(1, 1, paragraph(1 + random.nextInt(9))));
            }
            rows.add(new Block.Row(cells, n.span()));
        }
        return new Block.Table("", List.of(), "Hostile", widths, 1, 0, false, rows, n.span());
    }

    private Block cards() {
        List<Block.Card> cards = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            cards.add(n.card(pick(Accent.values()), words(3), paragraph(random.nextInt(60) + 1)));
        }
        return new Block.Cards(1 + random.nextInt(4), cards, n.span());
    }

    private Block chart() {
        List<String> categories = new ArrayList<>();
        List<Optional<Double>> values = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            categories.add(words(2));
            boolean missing = random.nextInt(5) == 0;
            values.add(missing ? Optional.empty() : Optional.of(random.nextInt(200) - 50.0));
        }
        List<Block.ChartSeries> series =
                List.of(new Block.ChartSeries(words(2), pick(Accent.values()), values));
        ChartKind kind = pick(ChartKind.values());
        return new Block.Chart(
                "", kind, text(4), "%", categories, series, text(10), "A chart", n.span());
    }

    private Block diagram() {
        DiagramKind picked = pick(Arrays.copyOf(DiagramKind.values(), KINDS));
        List<Block.Entry> entries = new ArrayList<>();
        int count = picked == DiagramKind.TREE ? 1 : 1 + random.nextInt(7);
        boolean figure = picked == DiagramKind.HEARD && count <= 2;
        DiagramKind kind = figure ? DiagramKind.FIGURE : picked;
        int most = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int inner =
                    switch (kind) {
                        case VERSUS, SPECTRUM -> 2;
                        case TREE -> 1 + random.nextInt(3);
                        case STEPS, TIMELINE, ICON, CHOICES, TASK, MARKED, HEARD, POINTS, FIGURE ->
                                0;
                    };
            entries.add(entry(most, inner, kind == DiagramKind.TREE ? 1 : 0));
        }
        return new Block.Diagram("", kind, entries, List.of(), "Drawn", n.span());
    }

    private Block.Entry entry(int most, int inner, int deeper) {
        List<Block.Entry> inside = new ArrayList<>();
        for (int i = 0; i < inner; i++) {
            inside.add(entry(most, random.nextInt(2) * 2 * deeper, 0));
        }
        return new Block.Entry(
                text(1 + random.nextInt(most)),
                random.nextInt(4) == 0 ? List.of() : text(1 + random.nextInt(most)),
                pick(Accent.values()),
                pick("", "", "", "clock", "pencil-square"),
                random.nextDouble() * pick(1, 9, 40),
                inside,
                n.span());
    }

    private Block paragraph(int words) {
        return n.paragraph(text(words).toArray(Inline[]::new));
    }

    private List<Inline> text(int words) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(new Inline.Text(words(words), n.span()));
        switch (random.nextInt(8)) {
            case 0 -> inlines.add(new Inline.Strong(n.text(" " + words(2)), n.span()));
            case 1 -> inlines.add(new Inline.Citation("a", 1, n.span()));
            case 2 -> inlines.add(new Inline.Code(" " + words(2), n.span()));
            default -> {}
        }
        return inlines;
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = pick(WORDS);
            text.append(i == 0 ? "" : " ").append(random.nextInt(200) == 0 ? "x".repeat(90) : word);
            if (random.nextInt(9) == 0) {
                text.append('.');
            }
        }
        return text.toString();
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}

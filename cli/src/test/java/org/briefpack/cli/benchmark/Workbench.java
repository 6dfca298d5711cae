package org.briefpack.cli.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.PackInput;
import org.briefpack.builder.Renderers;
import org.briefpack.builder.Row;
import org.briefpack.builder.RowBuilder;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;

/** What the benchmarks work on: the built-in pack, and larger ones made from it. */
final class Workbench {
    /** About how many pages the built-in brief has. */
    private static final int PAGES = 40;

    private static final Pack PACK = pack();

    private Workbench() {}

    static byte[] yaml() {
        return BuiltIns.pack("rust-vs-go").orElseThrow().bytes();
    }

    static Pack pack() {
        return PackReader.read("pack.yaml", yaml()).orElseThrow();
    }

    static Theme theme() {
        return BuiltIns.theme("harbour").orElseThrow();
    }

    static Publication publication(String document) {
        return Composer.compose(pack(), document, ComposeOptions.DEFAULT).orElseThrow();
    }

    /** Renders in memory and returns the size of the file. */
    static int render(Publication publication, Theme theme, String format) throws IOException {
        return render(publication, theme, renderer(format));
    }

    static int render(Publication publication, Theme theme, Renderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderRequest request = RenderRequest.of(publication, theme, Instant.EPOCH);
        renderer.render(request, out, problem -> {});
        return out.size();
    }

    static Renderer renderer(String format) {
        return Renderers.installed().forFormat(format).orElseThrow();
    }

    /** Returns a brief of about so many pages: the built-in one's content, cut off or repeated. */
    static Document brief(int pages) {
        Document one = (Document) publication("brief");
        int size = Math.max(1, one.blocks().size() * pages / PAGES);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Block block = one.blocks().get(i % one.blocks().size());
            // A table of contents in each copy would list the headings of all: a square.
            if (i < one.blocks().size() || !(block instanceof Block.Contents)) {
                blocks.add(block);
            }
        }
        return new Document(one.metadata(), one.page(), blocks, one.references());
    }

    /** Returns a deck with so many slides. */
    static Deck deck(int slides) {
        Deck one = (Deck) publication("deck");
        List<Slide> all = new ArrayList<>();
        for (int i = 0; i < slides; i++) {
            all.add(one.slides().get(i % one.slides().size()));
        }
        return new Deck(one.metadata(), one.footer(), all, one.references());
    }

    /** Returns a document with one table of so many rows below its header. */
    static Document table(int rows) {
        return Document.of(publication("brief").metadata(), List.of(tableBlock(rows)));
    }

    /** Returns a deck with one table of so many rows, over as many slides as it takes. */
    static Deck tableDeck(int rows) {
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        regions.put(Region.BODY, List.of(tableBlock(rows)));
        Slide slide =
                new Slide(
                        "table",
                        SlideLayout.CONTENT,
                        List.of(Inline.Text.of("A table")),
                        regions,
                        List.of(),
                        Duration.ZERO,
                        "",
                        Slide.Overflow.SPLIT,
                        SourceSpan.NONE);
        return Deck.of(publication("deck").metadata(), List.of(slide));
    }

    private static Block tableBlock(int rows) {
        List<Block.Row> all = new ArrayList<>();
        for (int i = 0; i <= rows; i++) {
            List<Block.Cell> cells = new ArrayList<>();
            for (String cell : List.of("Row " + i, "What stands in it", "and " + i * 37 % 101)) {
                cells.add(Block.Cell.of(cell));
            }
            all.add(new Block.Row(cells, SourceSpan.NONE));
        }
        Block.TableColumn column = new Block.TableColumn(1, Align.START);
        return new Block.Table(
                "table",
                List.of(Inline.Text.of("A table")),
                "Rows that differ",
                List.of(column, column, column),
                1,
                0,
                false,
                all,
                SourceSpan.NONE);
    }

    /** Returns so many rows of a batch, each with a client, role and candidate of its own. */
    static List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("client", "Client " + i + " & Sons");
            fields.put("role", "Engineer " + i % 97);
            fields.put("candidate", "Candidate No " + i * 7919L % 10_007);
            fields.put("presenter", "Recruiter " + i % 41);
            rows.add(new Row("row" + i, fields, SourceSpan.NONE));
        }
        return rows;
    }

    /** Returns what makes the built-in pack's three files for the rows of a batch. */
    static RowBuilder rowBuilder() {
        return Briefpack.forRows(PackInput.of(PACK), Choices.of());
    }

    /** Makes a row's files and returns their size. */
    static int files(RowBuilder builder, Row row) {
        return builder.build(row).orElseThrow().stream()
                .mapToInt(file -> file.bytes().length)
                .sum();
    }

    /** Returns the publication with a name in its first paragraph or on its first slide. */
    static Publication named(Publication publication, String name) {
        List<Inline> title = List.of(Inline.Text.of("For " + name));
        return switch (publication) {
            case Document d -> {
                List<Block> blocks = new ArrayList<>(d.blocks());
                Block.Paragraph first = firstParagraph(d);
                Block named = new Block.Paragraph(first.role(), title, SourceSpan.NONE);
                blocks.replaceAll(block -> block == first ? named : block);
                yield new Document(d.metadata(), d.page(), blocks, d.references());
            }
            case Deck d -> {
                List<Slide> slides = new ArrayList<>(d.slides());
                Slide first = slides.getFirst();
                Slide named =
                        new Slide(
                                first.id(),
                                first.layout(),
                                title,
                                first.regions(),
                                first.notes(),
                                first.time(),
                                first.section(),
                                first.overflow(),
                                first.span());
                slides.set(0, named);
                yield new Deck(d.metadata(), d.footer(), slides, d.references());
            }
        };
    }

    private static Block.Paragraph firstParagraph(Document document) {
        return document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns a pack file with so many claims, each with a source of its own. */
    static byte[] claims(int count) {
        StringBuilder yaml = new StringBuilder("id: many\ntitle: Many claims\nsubjects:\n");
        yaml.append("  - {id: tea, name: Tea}\n  - {id: coffee, name: Coffee}\nclaims:\n");
        for (int i = 0; i < count; i++) {
            yaml.append("  - {id: c").append(i).append(", text: \"In survey ").append(i);
            yaml.append(", three in *ten* say that they drink it.\", sources: [s").append(i);
            yaml.append("], asOf: \"2026-05\"}\n");
        }
        yaml.append("sources:\n");
        for (int i = 0; i < count; i++) {
            yaml.append("  - {id: s").append(i).append(", title: Survey ").append(i);
            yaml.append(", url: \"https://example.org/")
                    .append(i)
                    .append("\", checked: 2026-06-01}\n");
        }
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }
}

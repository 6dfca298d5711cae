package org.briefpack.renderer.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.render.OutputFormat;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Paper;

/** Publications to try a renderer on. Equal at every call. */
public final class Samples {
    /** The time that sample requests carry. */
    public static final Instant TIMESTAMP = Instant.parse("2026-11-23T08:30:00Z");

    private Samples() {}

    /** Returns a small publication of a kind that the format accepts, with every node there is. */
    public static Publication everything(OutputFormat format) {
        return format.accepts().contains(Document.class) ? document() : deck();
    }

    /** Returns a document with one of each block and inline. */
    public static Document document() {
        Nodes n = new Nodes();
        List<Block> blocks = new ArrayList<>(SampleBlocks.all(n));
        return new Document(metadata(), page(n, Paper.A4), blocks, references(n));
    }

    /** Returns a deck with one slide of each layout, and every block on some slide. */
    public static Deck deck() {
        Nodes n = new Nodes();
        List<Slide> slides = new ArrayList<>();
        for (SlideLayout layout : SlideLayout.values()) {
            slides.add(
                    slide(n, layout, "Layout " + layout.name(), SampleSlides.fitting(layout, n)));
        }
        for (Block block : SampleBlocks.all(n)) {
            String name = block.getClass().getSimpleName();
            slides.add(slide(n, SlideLayout.CONTENT, "Block " + name, body(block)));
        }
        return new Deck(metadata(), n.text("Footer of the deck"), slides, references(n));
    }

    /** Returns a publication whose one list is nested as deep as told. */
    public static Publication nested(OutputFormat format, int depth) {
        Nodes n = new Nodes();
        Block inner = n.items(ListStyle.BULLET, "Innermost item");
        for (int i = 1; i < depth; i++) {
            inner =
                    new Block.Items(
                            ListStyle.BULLET,
                            1,
                            List.of(n.item(n.paragraph("Level"), inner)),
                            n.span());
        }
        return of(format, n, inner);
    }

    /** Returns a publication with a table of two columns, one row of which has three cells. */
    public static Publication surplusCell(OutputFormat format) {
        Nodes n = new Nodes();
        return of(
                format,
                n,
                n.table(
                        "Table with a cell too many",
                        n.row("Left", "Right"),
                        n.row("Below left", "Below right", "One cell too many")));
    }

    /** Returns a publication with one table of so many rows below its header. */
    public static Publication longTable(OutputFormat format, int rows) {
        Nodes n = new Nodes();
        Block.Row[] all = new Block.Row[rows + 1];
        all[0] = n.row("Name", "First", "Second");
        for (int i = 1; i <= rows; i++) {
            all[i] = n.row("Row " + i, "a" + i, "b" + i);
        }
        return of(format, n, n.table("A long table", all));
    }

    /** Returns a publication with one paragraph of plain text. */
    public static Publication paragraph(OutputFormat format, String text) {
        Nodes n = new Nodes();
        return of(format, n, n.paragraph(text));
    }

    /** Returns publications much like this one: other values of fields, another beginning. */
    public static List<Publication> relatives(Publication publication) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("client", "Bolt & Daughters");
        Metadata other = metadata(fields);
        return switch (publication) {
            case Document d ->
                    List.of(
                            new Document(other, d.page(), d.blocks(), d.references()),
                            new Document(
                                    d.metadata(),
                                    d.page(),
                                    d.blocks().subList(1, d.blocks().size()),
                                    d.references()));
            case Deck d ->
                    List.of(
                            new Deck(other, d.footer(), d.slides(), d.references()),
                            new Deck(
                                    d.metadata(),
                                    d.footer(),
                                    d.slides().subList(1, d.slides().size()),
                                    d.references()));
        };
    }

    /** Returns a request for a publication, with the sample theme, time and pictures. */
    public static RenderRequest request(Publication publication) {
        return request(
                publication,
                Map.of("dot.png", SamplePictures.png(), "dot.svg", SamplePictures.svg()));
    }

    /** Returns a request for a publication with other pictures. */
    static RenderRequest request(Publication publication, Map<String, Blob> pictures) {
        return new RenderRequest(
                publication,
                SampleTheme.theme(),
                pictures,
                TIMESTAMP,
                Optional.<Blob>empty(),
                Map.of());
    }

    /** Wraps blocks into a publication of a kind that the format accepts. */
    public static Publication of(OutputFormat format, Nodes n, Block... blocks) {
        if (format.accepts().contains(Document.class)) {
            return new Document(metadata(), page(n, Paper.A4), List.of(blocks), List.of());
        }
        Slide slide = slide(n, SlideLayout.CONTENT, "A sample slide", body(blocks));
        return new Deck(metadata(), List.of(), List.of(slide), List.of());
    }

    private static SequencedMap<Region, List<Block>> body(Block... blocks) {
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        regions.put(Region.BODY, List.of(blocks));
        return regions;
    }

    private static Slide slide(
            Nodes n, SlideLayout layout, String title, SequencedMap<Region, List<Block>> regions) {
        return new Slide(
                layout.name().toLowerCase(java.util.Locale.ROOT) + "-" + n.span().line(),
                layout,
                n.text(title),
                regions,
                List.of(
                        n.paragraph("Say something about " + title),
                        n.items(ListStyle.BULLET, "A note on " + title)),
                Duration.ofMinutes(2),
                "Part one",
                Slide.Overflow.SPLIT,
                n.span());
    }

    private static PageSetup page(Nodes n, Paper paper) {
        return new PageSetup(
                paper, false, n.text("Running head"), n.text("Running foot"), 0, List.of());
    }

    private static Metadata metadata() {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("client", "Acme & Sons");
        properties.put("role", "");
        return metadata(properties);
    }

    private static Metadata metadata(SequencedMap<String, String> properties) {
        return new Metadata(
                "Sample of <everything> & more",
                "A subtitle",
                "Ada Author",
                "Example House",
                "One of each node.",
                List.of("sample", "test"),
                "en-GB",
                Optional.of(LocalDate.of(2026, 11, 20)),
                properties,
                Map.of());
    }

    private static List<Reference> references(Nodes n) {
        List<Inline> first = new ArrayList<>(n.text("First source, Example Press, 2025. "));
        first.add(
                new Inline.Link(
                        n.text("example.org/first"), "https://example.org/first", n.span()));
        return List.of(
                new Reference("first", 1, first, n.span()),
                new Reference("second", 2, n.text("Second source, 2026."), n.span()));
    }
}

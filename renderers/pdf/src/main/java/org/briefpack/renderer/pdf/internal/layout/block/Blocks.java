package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.chart.ChartBlocks;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Flow;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Link;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.Note;
import org.briefpack.renderer.pdf.internal.text.Run;

/** Turns blocks into strips; knows which room lays out what. */
public final class Blocks {
    /** Deeper nesting is set as if it were this deep. */
    private static final int DEEPEST = 400;

    final LayoutContext job;
    public final TextBlocks text;
    final ListBlocks lists;
    final TableBlocks tables;
    final BoxBlocks boxes;
    final ChartBlocks charts;
    final DiagramBlocks diagrams;
    final FigureBlocks figures;
    final FieldBlocks fields;
    final IndexBlocks index;

    public Blocks(LayoutContext job) {
        this.job = job;
        this.text = new TextBlocks(job, this::note);
        this.lists = new ListBlocks(job, this);
        this.tables = new TableBlocks(job, this);
        this.boxes = new BoxBlocks(job, this);
        this.charts = new ChartBlocks(job, text);
        this.diagrams = new DiagramBlocks(job, this);
        this.figures = new FigureBlocks(job, this);
        this.fields = new FieldBlocks(job, this);
        this.index = new IndexBlocks(job, this);
    }

    /** Returns what draws charts. */
    public ChartBlocks charts() {
        return charts;
    }

    /** Returns what draws pictures. */
    public FigureBlocks pictures() {
        return figures;
    }

    /** Adds blocks one below the other. */
    public void all(List<Block> blocks, Area area) {
        blocks.forEach(block -> one(block, area));
    }

    private void one(Block block, Area area) {
        if (area.depth() > DEEPEST) {
            job.report(
                    Code.NOT_SHOWN,
                    block.span(),
                    "the text is nested too deeply to be shown",
                    "write it with fewer levels");
            return;
        }
        switch (block) {
            case Block.Heading h -> text.heading(h, area);
            case Block.Paragraph p -> text.paragraph(p, area);
            case Block.Items i -> lists.items(i, area);
            case Block.Table t -> tables.table(t, area);
            case Block.Definitions d -> lists.definitions(d, area);
            case Block.Callout c -> boxes.callout(c, area);
            case Block.Cards c -> boxes.cards(c, area);
            case Block.Columns c -> boxes.columns(c, area);
            case Block.Chart c -> charts.chart(c, area);
            case Block.Diagram d -> diagrams.diagram(d, area);
            case Block.Figure f -> figures.figure(f, area);
            case Block.Quote q -> boxes.quote(q, area);
            case Block.Question q -> boxes.question(q, area);
            case Block.Field f -> fields.field(f, area);
            case Block.Contents c -> index.contents(c, area);
            case Block.References r -> index.references(area);
            case Block.Divider d -> divider(area);
            case Block.PageBreak b -> area.flow().newPage();
        }
    }

    private void divider(Area area) {
        double room = job.styles.leading(Role.BODY) / 2;
        Mark rule =
                new Mark.Rule(
                        area.left(),
                        0.5,
                        area.left() + area.width(),
                        0.5,
                        0.6,
                        job.styles.palette().rule(),
                        false,
                        null);
        area.flow().add(new Strip.Ink(1, 1, List.of(rule), List.of()), room, false);
        area.flow().space(room);
    }

    /** Returns the strips of a footnote, for the foot of the page. */
    List<Strip> note(Note note) {
        Tag tag =
                note.tag()
                        .kid("Note")
                        .with(Tag.Property.TITLE, job.words.apply("note") + " " + note.number());
        double indent = job.styles.look(Role.FOOTNOTE).size() * 1.6;
        Area area =
                new Area(
                        new Flow(),
                        indent,
                        job.width - indent,
                        tag,
                        Role.FOOTNOTE,
                        null,
                        Align.START,
                        0,
                        false);
        all(note.node().content(), area);
        Look look = job.styles.look(Role.FOOTNOTE);
        // The number leads back to where the note is called for.
        Tag back = tag.kid("Lbl").kid("Link");
        String number = String.valueOf(note.number());
        Link link = new Link("#" + Note.placeOf(note.number()), number, back);
        Run run = new Run(number, look, back, link, null, false, note.node().span());
        lists.label(area.flow(), 0, text.label(List.of(run)), 0, Role.FOOTNOTE);
        return area.flow().strips();
    }
}

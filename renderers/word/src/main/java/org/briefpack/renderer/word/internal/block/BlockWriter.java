package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes blocks, each as the construct that somebody who edits the file expects. */
public final class BlockWriter {
    private final WordRendering job;
    private final InlineWriter inlines;
    private final ListWriter lists;
    private final TableWriter tables;
    private final BoxWriter boxes;
    private final QuestionWriter questions;
    private final FieldWriter fields;
    private final ContentsWriter contents;
    private final CaptionWriter captions;
    private final ChartWriter charts;
    private final DiagramWriter diagrams;
    private final FigureWriter figures;
    private int level;
    private String title = "";

    public BlockWriter(WordRendering job) {
        this.job = job;
        inlines = new InlineWriter(job);
        lists = new ListWriter(this, job);
        captions = new CaptionWriter(this, job);
        tables = new TableWriter(this, job, captions);
        boxes = new BoxWriter(this, job);
        questions = new QuestionWriter(this, job);
        fields = new FieldWriter(this, job);
        contents = new ContentsWriter(this, job);
        charts = new ChartWriter(this, job, captions);
        diagrams = new DiagramWriter(this, job);
        figures = new FigureWriter(this, job, captions);
    }

    /** The writer of text inside blocks. */
    public InlineWriter inlines() {
        return inlines;
    }

    void writeAll(Story story, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            story.leadsTo(blocks, i + 1);
            write(story, blocks.get(i));
        }
    }

    /** Writes one block at the end of a story. */
    public void write(Story story, Block block) {
        write(story, block, Align.START, RunFormat.PLAIN);
    }

    /** Writes a block whose paragraphs take alignment and look from the cell they stand in. */
    void write(Story story, Block block, Align align, RunFormat format) {
        switch (block) {
            case Block.Heading h -> heading(story, h);
            case Block.Paragraph p -> {
                ParagraphFormat paragraph = ParagraphFormat.of(style(p.role(), story.place()));
                paragraph(story, paragraph.aligned(align), p.content(), format);
            }
            case Block.Items i -> lists.write(story, i, format);
            case Block.Table t -> tables.write(story, t);
            case Block.Definitions d -> d.entries().forEach(e -> definition(story, e));
            case Block.Callout c -> boxes.callout(story, c);
            case Block.Cards c -> boxes.cards(story, c);
            case Block.Columns c -> boxes.columns(story, c);
            case Block.Chart c -> charts.write(story, c);
            case Block.Diagram d -> diagrams.write(story, d);
            case Block.Figure f -> figures.write(story, f);
            case Block.Quote q -> quote(story, q);
            case Block.Question q -> questions.write(story, q);
            case Block.Field f -> fields.write(story, f);
            case Block.Contents c -> contents.write(story, c);
            case Block.References r -> job.notes().printRest(story);
            case Block.Divider d -> divider(story);
            case Block.PageBreak p -> story.breakPage();
        }
    }

    /** Writes a paragraph; inside a list it keeps the list's indent. */
    void paragraph(Story story, ParagraphFormat format, List<Inline> content, RunFormat run) {
        ParagraphFormat placed = format;
        if (story.place().indent() > 0 && format.numbering() == 0 && format.indent() == 0) {
            placed = format.indented(story.place().indent());
        }
        story.startParagraph(placed);
        inlines.write(story, content, run);
        story.xml().end();
    }

    /** Writes a paragraph that links can lead to. */
    void marked(Story story, ParagraphFormat format, String id, List<Inline> content) {
        XmlWriter w = story.startParagraph(format);
        int mark = openMark(w, id);
        inlines.write(story, content, RunFormat.PLAIN);
        closeMark(w, mark);
        w.end();
    }

    /** Opens the bookmark of a block's id; returns 0 where it has none, or another had it first. */
    int openMark(XmlWriter w, String id) {
        String name = id.isEmpty() ? null : job.takeBookmark(id);
        return name == null ? 0 : inlines.runs().startBookmark(w, name);
    }

    /** Closes what {@link #openMark} has opened. */
    void closeMark(XmlWriter w, int mark) {
        if (mark > 0) {
            inlines.runs().endBookmark(w, mark);
        }
    }

    /** Returns the outline's level of a question at this place: below heading and contents. */
    int levelOfQuestions() {
        return Math.min(9, 1 + Math.max(level, job.scan().deepestContents()));
    }

    /** Returns the text of the heading above; empty where there is none. */
    String title() {
        return title;
    }

    private void heading(Story story, Block.Heading heading) {
        level = heading.level();
        title = InlineText.of(heading.content());
        XmlWriter w = story.startParagraph(ParagraphFormat.of(Style.heading(heading.level())));
        String listed = job.scan().mark(heading);
        int entry = listed == null ? 0 : inlines.runs().startBookmark(w, listed);
        int mark = openMark(w, heading.id());
        inlines.write(story, heading.content(), RunFormat.PLAIN);
        closeMark(w, mark);
        closeMark(w, entry);
        w.end();
    }

    private static Style style(ParagraphRole role, Place place) {
        return switch (role) {
            case BODY ->
                    switch (place.context()) {
                        case PAGE -> Style.NORMAL;
                        case BOX -> Style.BOX_TEXT;
                        case TABLE -> Style.TABLE_TEXT;
                        case NOTE -> Style.FOOTNOTE_TEXT;
                    };
            case LEAD -> Style.LEAD;
            case TITLE -> Style.TITLE;
            case SUBTITLE -> Style.SUBTITLE;
            case KICKER -> Style.KICKER;
            case SMALL -> Style.SMALL;
            case SOURCE -> Style.SOURCE;
            case STATEMENT -> Style.STATEMENT;
        };
    }

    private void definition(Story story, Block.Definition definition) {
        marked(story, ParagraphFormat.of(Style.TERM), definition.id(), definition.term());
        Story meaning = story.at(story.place().deeper(ListWriter.STEP));
        for (Block block : definition.meaning()) {
            if (block instanceof Block.Paragraph p && p.role() == ParagraphRole.BODY) {
                ParagraphFormat format = ParagraphFormat.of(Style.MEANING);
                paragraph(story, format, p.content(), RunFormat.PLAIN);
            } else {
                write(meaning, block);
            }
        }
    }

    private void quote(Story story, Block.Quote quote) {
        for (Block block : quote.content()) {
            if (block instanceof Block.Paragraph p && p.role() == ParagraphRole.BODY) {
                ParagraphFormat format = ParagraphFormat.of(Style.QUOTE);
                boolean follows = !quote.attribution().isEmpty();
                ParagraphFormat kept = follows ? format.keepingNext() : format;
                paragraph(story, kept, p.content(), RunFormat.PLAIN);
            } else {
                write(story, block);
            }
        }
        if (!quote.attribution().isEmpty()) {
            ParagraphFormat format = ParagraphFormat.of(Style.ATTRIBUTION);
            paragraph(story, format, quote.attribution(), RunFormat.PLAIN);
        }
    }

    private void divider(Story story) {
        story.startParagraph(ParagraphFormat.of(Style.DIVIDER));
        story.xml().end();
    }
}

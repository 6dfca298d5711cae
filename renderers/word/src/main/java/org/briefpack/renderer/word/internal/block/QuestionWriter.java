package org.briefpack.renderer.word.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes a screening question as a card: the question on top, one row for each kind of answer. */
final class QuestionWriter {
    private static final double LABEL_SHARE = 0.19;

    private final BlockWriter blocks;
    private final Job job;

    /** A line of the card: what kind of answer, in which colour, and the answer itself. */
    private record Row(String label, Accent accent, List<Block> content) {}

    QuestionWriter(BlockWriter blocks, Job job) {
        this.blocks = blocks;
        this.job = job;
    }

    void write(Story story, Block.Question question) {
        XmlWriter w = story.xml();
        story.beforeBlock();
        int room = story.place().room();
        int[] widths = Widths.share(room, new double[] {LABEL_SHARE, 1 - LABEL_SHARE});
        new TableFrame(Style.TABLE_BOX, widths)
                .look(true, true)
                .indent(story.place().indent())
                .described(InlineText.of(question.prompt()), "")
                .start(w, job);
        prompt(story, question, widths);
        List<Row> rows = rows(question);
        for (int i = 0; i < rows.size(); i++) {
            // A card may break in the middle; neither end of it stands alone.
            boolean keep = i < rows.size() - 1 && (i == 0 || i == rows.size() - 2);
            row(story, widths, rows.get(i), keep);
        }
        w.end();
        story.afterBlock();
    }

    private void prompt(Story story, Block.Question question, int[] widths) {
        XmlWriter w = story.xml();
        w.start("w:tr").start("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").end();
        w.start("w:tc").start("w:tcPr");
        int total = widths[0] + widths[1];
        w.leaf("w:tcW", "w:w", Integer.toString(total), "w:type", "dxa");
        w.leaf("w:gridSpan", "w:val", "2");
        Palette p = job.looks().palette();
        w.start("w:tcBorders");
        job.looks().border(w, "top", p.brand(), 12, 0);
        w.end();
        job.looks().ground(w, p.surface());
        w.end();
        Story inner = story.cell(Place.Context.BOX, total - 2 * job.looks().padding());
        blocks.marked(inner, ParagraphFormat.of(Style.QUESTION), question.id(), question.prompt());
        inner.finish();
        w.end().end();
    }

    private List<Row> rows(Block.Question question) {
        List<Row> rows = new ArrayList<>();
        for (Block.Answer answer : question.answers()) {
            rows.add(new Row(answer.label(), answer.grade().accent(), answer.content()));
        }
        extra(rows, "question.after", question.followUp(), question.span());
        extra(rows, "question.scored", question.attribute(), question.span());
        return rows;
    }

    private void extra(List<Row> rows, String word, List<Inline> content, SourceSpan span) {
        if (!content.isEmpty()) {
            Block text = new Block.Paragraph(ParagraphRole.BODY, content, span);
            rows.add(new Row(job.words().get(word), Accent.NEUTRAL, List.of(text)));
        }
    }

    private void row(Story story, int[] widths, Row row, boolean keep) {
        XmlWriter w = story.xml();
        w.start("w:tr").start("w:trPr").leaf("w:cantSplit").end();
        cell(w, widths[0]);
        Story head = story.cell(Place.Context.TABLE, widths[0] - 2 * job.looks().padding());
        Colour colour = job.looks().palette().accent(row.accent());
        head.keepNext(keep);
        head.startParagraph(ParagraphFormat.of(Style.TABLE_TEXT));
        RunFormat format = RunFormat.PLAIN.inBold().coloured(colour);
        blocks.inlines().runs().text(w, row.label(), format);
        w.end().end();
        cell(w, widths[1]);
        Story inner = story.cell(Place.Context.TABLE, widths[1] - 2 * job.looks().padding());
        inner.keepNext(keep);
        blocks.writeAll(inner, row.content());
        inner.finish();
        w.end().end();
    }

    private void cell(XmlWriter w, int width) {
        w.start("w:tc").start("w:tcPr");
        w.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        w.start("w:tcBorders");
        job.looks().border(w, "bottom", job.looks().palette().rule(), 4, 0);
        w.end();
        String tight = Integer.toString(job.looks().cell() / 2);
        w.start("w:tcMar");
        w.leaf("w:top", "w:w", tight, "w:type", "dxa");
        w.leaf("w:bottom", "w:w", tight, "w:type", "dxa");
        w.end().end();
    }
}

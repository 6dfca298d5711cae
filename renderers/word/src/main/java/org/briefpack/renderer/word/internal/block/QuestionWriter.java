package org.briefpack.renderer.word.internal.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes a screening question as a heading with a table: one row for each kind of answer. */
final class QuestionWriter {
    private static final double LABEL_SHARE = 0.19;

    private final BlockWriter blocks;
    private final WordRendering job;
    private final RowHeight heights;

    /** A line of the card: what kind of answer, in which colour, and the answer itself. */
    private record Row(String label, Accent accent, List<Block> content) {}

    QuestionWriter(BlockWriter blocks, WordRendering job) {
        this.blocks = blocks;
        this.job = job;
        heights = new RowHeight(job.looks());
    }

    void write(Story story, Block.Question question) {
        List<Row> rows = rows(question);
        int room = story.place().room();
        int[] widths = Widths.share(room, new double[] {LABEL_SHARE, 1 - LABEL_SHARE});
        prompt(story, question, !rows.isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        XmlWriter w = story.xml();
        story.beforeBlock();
        new TableFrame(Style.TABLE_BOX, widths)
                .look(false, true)
                .indent(story.place().indent())
                .described(InlineText.of(question.prompt()), "")
                .start(w, job);
        double[] high = new double[rows.size()];
        for (int i = 0; i < high.length; i++) {
            high[i] = height(rows.get(i), widths);
        }
        boolean together = RowHeight.standsOnAPage(Arrays.stream(high).sum(), story.place());
        for (int i = 0; i < high.length; i++) {
            // Where a card has to break, neither end of it stands alone.
            boolean end = i == 0 || i == high.length - 2;
            boolean whole = RowHeight.standsOnAPage(high[i], story.place());
            boolean keep = i < high.length - 1 && (together || end && whole);
            row(story, widths, rows.get(i), whole, keep);
        }
        w.end();
        story.afterBlock();
    }

    /** A heading, so that it stands in the navigation pane, below all that the contents list. */
    private void prompt(Story story, Block.Question question, boolean keep) {
        ParagraphFormat format = ParagraphFormat.of(Style.QUESTION);
        if (!question.prompt().isEmpty()) {
            format = format.outlined(blocks.levelOfQuestions());
        }
        if (story.place().indent() > 0) {
            format = format.indented(story.place().indent());
        }
        blocks.marked(
                story, keep ? format.keepingNext() : format, question.id(), question.prompt());
    }

    private double height(Row row, int[] widths) {
        int width = widths[1] - 2 * job.looks().padding();
        int label = widths[0] - 2 * job.looks().padding();
        List<Inline> name = List.of(new Inline.Text(row.label(), SourceSpan.NONE));
        return job.looks().cell()
                + Math.max(
                        heights.of(row.content(), width, Role.TABLE),
                        heights.text(name, label, Role.TABLE));
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

    private void row(Story story, int[] widths, Row row, boolean whole, boolean keep) {
        XmlWriter w = story.xml();
        RowHeight.open(w, whole);
        w.end();
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

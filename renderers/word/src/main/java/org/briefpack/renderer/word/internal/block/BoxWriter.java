package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/**
 * Writes callouts, cards and columns as tables without lines: they hold lists and tables as well as
 * text, grow as somebody types, and stay boxes whatever is done to the text.
 */
final class BoxWriter {
    private final BlockWriter blocks;
    private final WordRendering job;
    private final RowHeight heights;

    BoxWriter(BlockWriter blocks, WordRendering job) {
        this.blocks = blocks;
        this.job = job;
        heights = new RowHeight(job.looks());
    }

    void callout(Story story, Block.Callout callout) {
        Accent accent = callout.tone().accent();
        XmlWriter w = story.xml();
        story.beforeBlock();
        int[] widths = {story.place().room()};
        new TableFrame(Style.TABLE_BOX, widths).indent(story.place().indent()).start(w, job);
        int inside = widths[0] - 2 * job.looks().padding();
        double height = heights.box(List.of(callout.title()), callout.content(), inside);
        RowHeight.open(w, RowHeight.standsOnAPage(height, story.place()));
        w.end();
        w.start("w:tc").start("w:tcPr");
        width(w, widths[0]);
        w.start("w:tcBorders");
        Colour colour = job.looks().palette().fill(accent);
        job.looks().border(w, job.rightToLeft() ? "right" : "left", colour, 36, 0);
        w.end();
        job.looks().tint(w, accent);
        w.end();
        Story inner = story.cell(Place.Context.BOX, inside);
        title(inner, Style.CALLOUT_TITLE, callout.title(), accent, callout.content());
        blocks.writeAll(inner, callout.content());
        inner.finish();
        w.end().end().end();
        story.afterBlock();
    }

    void cards(Story story, Block.Cards cards) {
        int perRow = Math.max(1, Math.min(cards.perRow(), cards.cards().size()));
        if (cards.cards().isEmpty()) {
            return;
        }
        XmlWriter w = story.xml();
        story.beforeBlock();
        int gap = job.looks().theme().page().gutter().twips();
        int[] widths = gapped(story.place().room(), perRow, gap);
        new TableFrame(Style.TABLE_BOX, widths).indent(story.place().indent()).start(w, job);
        for (int from = 0; from < cards.cards().size(); from += perRow) {
            if (from > 0) {
                gapRow(story, widths, gap);
            }
            int to = Math.min(from + perRow, cards.cards().size());
            cardRow(story, cards.cards().subList(from, to), widths);
        }
        w.end();
        story.afterBlock();
    }

    /** Card, gap, card, ...: the gaps are columns of their own, so that cards keep apart. */
    private static int[] gapped(int total, int count, int gap) {
        int[] cards = Widths.equal(Math.max(count * 400, total - gap * (count - 1)), count);
        int[] widths = new int[2 * count - 1];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i % 2 == 0 ? cards[i / 2] : gap;
        }
        return widths;
    }

    private void gapRow(Story story, int[] widths, int gap) {
        XmlWriter w = story.xml();
        w.start("w:tr").start("w:trPr");
        w.leaf("w:trHeight", "w:val", Integer.toString(gap), "w:hRule", "exact").end();
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        w.start("w:tc").start("w:tcPr");
        width(w, total);
        if (widths.length > 1) {
            w.leaf("w:gridSpan", "w:val", Integer.toString(widths.length));
        }
        w.end();
        story.cell(Place.Context.BOX, total).finish();
        w.end().end();
    }

    private void cardRow(Story story, List<Block.Card> cards, int[] widths) {
        XmlWriter w = story.xml();
        int inside = widths[0] - 2 * job.looks().padding();
        double height = 0;
        for (Block.Card card : cards) {
            List<List<Inline>> titles = List.of(card.kicker(), card.title());
            height = Math.max(height, heights.box(titles, card.content(), inside));
        }
        RowHeight.open(w, RowHeight.standsOnAPage(height, story.place()));
        w.end();
        for (int i = 0; i < widths.length; i++) {
            if (i % 2 == 0 && i / 2 < cards.size()) {
                card(story, cards.get(i / 2), widths[i]);
            } else {
                w.start("w:tc").start("w:tcPr");
                width(w, widths[i]);
                w.end();
                story.cell(Place.Context.BOX, widths[i]).finish();
                w.end();
            }
        }
        w.end();
    }

    private void card(Story story, Block.Card card, int width) {
        XmlWriter w = story.xml();
        w.start("w:tc").start("w:tcPr");
        width(w, width);
        w.start("w:tcBorders");
        Colour colour = job.looks().palette().fill(card.accent());
        job.looks().border(w, "top", colour, 24, 0);
        w.end();
        job.looks().tint(w, card.accent());
        w.end();
        Story inner = story.cell(Place.Context.BOX, width - 2 * job.looks().padding());
        title(inner, Style.KICKER, card.kicker(), card.accent(), List.of());
        title(inner, Style.CARD_TITLE, card.title(), card.accent(), card.content());
        blocks.writeAll(inner, card.content());
        inner.finish();
        w.end();
    }

    void columns(Story story, Block.Columns columns) {
        if (columns.columns().isEmpty()) {
            return;
        }
        XmlWriter w = story.xml();
        story.beforeBlock();
        double[] weights = columns.columns().stream().mapToDouble(Block.Column::weight).toArray();
        int[] widths = Widths.share(story.place().room(), weights);
        int gap = job.looks().theme().page().gutter().twips();
        new TableFrame(Style.TABLE_NORMAL, widths).indent(story.place().indent()).start(w, job);
        double height = 0;
        for (int i = 0; i < widths.length; i++) {
            List<Block> content = columns.columns().get(i).content();
            height = Math.max(height, heights.of(content, widths[i] - gap, Role.BODY));
        }
        RowHeight.open(w, RowHeight.standsOnAPage(height, story.place()));
        w.end();
        for (int i = 0; i < widths.length; i++) {
            w.start("w:tc").start("w:tcPr");
            width(w, widths[i]);
            w.start("w:tcMar");
            side(w, "left", i == 0 ? 0 : gap / 2);
            side(w, "right", i == widths.length - 1 ? 0 : gap / 2);
            w.end().end();
            Story inner = story.cell(Place.Context.BOX, widths[i] - gap);
            blocks.writeAll(inner, columns.columns().get(i).content());
            inner.finish();
            w.end();
        }
        w.end().end();
        story.afterBlock();
    }

    private static void side(XmlWriter w, String side, int twips) {
        w.leaf("w:" + side, "w:w", Integer.toString(twips), "w:type", "dxa");
    }

    /** A title with headings below it is one itself, or they would hang from nothing. */
    private void title(
            Story inner, Style style, List<Inline> content, Accent accent, List<Block> below) {
        if (content.isEmpty()) {
            return;
        }
        int level =
                below.stream()
                        .filter(Block.Heading.class::isInstance)
                        .mapToInt(block -> ((Block.Heading) block).level() - 1)
                        .min()
                        .orElse(0);
        ParagraphFormat format = ParagraphFormat.of(style);
        blocks.paragraph(
                inner,
                level > 0 ? format.outlined(level) : format,
                content,
                RunFormat.PLAIN.coloured(job.looks().palette().accent(accent)));
    }

    private static void width(XmlWriter w, int twips) {
        w.leaf("w:tcW", "w:w", Integer.toString(twips), "w:type", "dxa");
    }
}

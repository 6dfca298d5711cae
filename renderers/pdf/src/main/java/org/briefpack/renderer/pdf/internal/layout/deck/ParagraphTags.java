package org.briefpack.renderer.pdf.internal.layout.deck;

import java.util.ArrayDeque;
import java.util.Deque;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.plan.Mark;
import org.briefpack.renderer.plan.Para;

/**
 * Makes nodes for paragraphs that follow one another: headings, paragraphs, and lists inside lists
 * (ISO 32000-1, 14.8.4.3).
 */
final class ParagraphTags {
    /**
     * The nodes of a paragraph.
     *
     * @param label of what stands before it; null where nothing does
     * @param text of its characters
     */
    record Nodes(Tag label, Tag text) {}

    private record Level(int indent, String numbering, Tag list, Tag body) {}

    private final LayoutContext job;
    private final Tag parent;
    private final Deque<Level> levels = new ArrayDeque<>();

    ParagraphTags(LayoutContext job, Tag parent) {
        this.job = job;
        this.parent = parent;
    }

    /** Returns the nodes of the next paragraph. */
    Nodes next(Para para) {
        boolean marked = !(para.mark() instanceof Mark.None);
        while (!levels.isEmpty() && levels.peek().indent() > para.indent()) {
            levels.pop();
        }
        if (!marked) {
            if (para.indent() == 0) {
                levels.clear();
            }
            return new Nodes(null, plain(para, levels.isEmpty() ? parent : levels.peek().body()));
        }
        String numbering = numbering(para.mark());
        Level before = levels.peek();
        boolean beside = before != null && before.indent() == para.indent();
        if (beside) {
            levels.pop();
        }
        boolean goesOn = beside && before.numbering().equals(numbering);
        Tag around = levels.isEmpty() ? parent : levels.peek().body();
        Tag list = goesOn ? before.list() : around.kid("L").with(Tag.Property.NUMBERING, numbering);
        Tag item = list.kid("LI");
        Tag label = item.kid("Lbl");
        Tag body = item.kid("LBody");
        levels.push(new Level(para.indent(), numbering, list, body));
        return new Nodes(label, body.kid("P"));
    }

    private Tag plain(Para para, Tag around) {
        return switch (para.role()) {
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 ->
                    around.kid("H" + job.subheadingLevel());
            case BODY, LEAD, TERM, TITLE, SUBTITLE, STATEMENT, QUOTE, CODE -> around.kid("P");
            case TABLE, TABLE_HEADER, CARD_TITLE, CALLOUT_TITLE, KICKER -> around.kid("P");
            case SMALL, SOURCE, CAPTION, RUNNING, FOOTNOTE, CHART -> around.kid("P");
        };
    }

    private static String numbering(Mark mark) {
        return switch (mark) {
            case Mark.None none -> "None";
            case Mark.Bullet bullet -> "Disc";
            case Mark.Check check -> "Square";
            case Mark.Number number -> "Decimal";
        };
    }
}

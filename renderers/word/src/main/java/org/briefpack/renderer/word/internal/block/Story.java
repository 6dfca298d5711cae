package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.Style;

/**
 * A run of paragraphs and tables: the body, a cell, a note or a running line. It knows what the
 * format demands between them: a paragraph between two tables and at the end of a cell (ECMA-376
 * part 1, 17.4.65), space below a table, and page breaks that need no empty paragraph.
 */
public final class Story {
    /** Space below a table in twentieths of a point. */
    private static final int BELOW_TABLE = 160;

    private final WordRendering job;
    private final OfficePart part;
    private final XmlWriter w;
    private final Place place;
    private final State state;

    /** How far the run has got; shared by its stories at different list depths. */
    private static final class State {
        private boolean empty = true;
        private boolean afterTable;
        private boolean breakPending;
        private boolean keepNext;
        private boolean leads;
        private XmlWriter section;
    }

    public Story(WordRendering job, OfficePart part, XmlWriter w, Place place) {
        this(job, part, w, place, new State());
    }

    private Story(WordRendering job, OfficePart part, XmlWriter w, Place place, State state) {
        this.job = job;
        this.part = part;
        this.w = w;
        this.place = place;
        this.state = state;
    }

    XmlWriter xml() {
        return w;
    }

    OfficePart part() {
        return part;
    }

    Place place() {
        return place;
    }

    /** Returns the story inside a cell. */
    Story cell(Place.Context context, int width) {
        return new Story(job, part, w, place.cell(context, width));
    }

    /** Returns this story with other margins, as inside a list. */
    Story at(Place other) {
        return new Story(job, part, w, other, state);
    }

    /** Starts the next paragraph or table on a new page. */
    void breakPage() {
        state.breakPending = !state.empty;
    }

    /** Keeps every paragraph from here on with what follows it. */
    void keepNext(boolean keep) {
        state.keepNext = keep;
    }

    /** Keeps what is written next with the drawing that follows it, where one does. */
    public void leadsTo(List<Block> content, int next) {
        state.leads = next < content.size() && content.get(next) instanceof Block.Diagram;
    }

    /** Ends a section with the next paragraph. */
    public void endSectionWithNext(XmlWriter properties) {
        state.section = properties;
    }

    /** Returns whether a section is still to be ended. */
    boolean sectionPending() {
        return state.section != null;
    }

    /** Opens a paragraph and writes its properties; the caller writes runs and closes it. */
    XmlWriter startParagraph(ParagraphFormat format) {
        return start(format, job.rightToLeft());
    }

    /**
     * Opens a paragraph that holds a chart or drawing as wide as its place, and no text: it runs
     * from left to right in every document, because LibreOffice turns the figures of a chart round
     * in one that does not, and puts words of shapes beside them.
     */
    XmlWriter startDrawing(ParagraphFormat format) {
        return start(job.rightToLeft() ? format : format.indented(place.indent()), false);
    }

    private XmlWriter start(ParagraphFormat format, boolean fromRight) {
        w.start("w:p");
        properties(format, fromRight);
        state.empty = false;
        state.afterTable = false;
        state.breakPending = false;
        return w;
    }

    /** Opens the paragraph of a header or footer, with a tab stop at the far margin. */
    public void startRunningLine(Style style, int width) {
        w.start("w:p").start("w:pPr");
        w.leaf("w:pStyle", "w:val", job.ids().id(style));
        w.start("w:tabs");
        for (int position : job.ids().tabs(style)) {
            if (position != width) {
                w.leaf("w:tab", "w:val", "clear", "w:pos", Integer.toString(position));
            }
        }
        w.leaf("w:tab", "w:val", "right", "w:pos", Integer.toString(width));
        w.end();
        if (job.rightToLeft()) {
            w.leaf("w:bidi");
        }
        w.end();
        state.empty = false;
    }

    /** Prepares for a table: no two tables touch, and a page break finds its place. */
    void beforeBlock() {
        if (state.afterTable || state.breakPending) {
            separator();
        }
        state.empty = false;
    }

    /** Notes that a table has just ended, or a control that holds paragraphs. */
    void afterBlock() {
        state.afterTable = true;
    }

    /** Ends the run: cells end with a paragraph, and so does a section. */
    public void finish() {
        if (state.empty && place.context() == Place.Context.TABLE) {
            startParagraph(ParagraphFormat.of(Style.TABLE_TEXT));
            w.end();
        } else if (state.empty || state.afterTable || state.section != null) {
            separator();
        }
    }

    private void separator() {
        startParagraph(ParagraphFormat.of(Style.SEPARATOR));
        w.end();
    }

    private void number(ParagraphFormat format) {
        if (format.numbering() > 0) {
            w.start("w:numPr");
            w.leaf("w:ilvl", "w:val", Integer.toString(format.level()));
            w.leaf("w:numId", "w:val", Integer.toString(format.numbering())).end();
        } else if (job.ids().takesNoNumber(format.style())) {
            w.start("w:numPr").leaf("w:numId", "w:val", "0").end();
        }
    }

    private void properties(ParagraphFormat format, boolean fromRight) {
        w.start("w:pPr");
        w.leaf("w:pStyle", "w:val", job.ids().id(format.style()));
        if (format.keepNext() || state.keepNext || state.leads) {
            w.leaf("w:keepNext");
        }
        if (state.breakPending) {
            w.leaf("w:pageBreakBefore");
        }
        number(format);
        if (fromRight) {
            w.leaf("w:bidi");
        } else if (job.rightToLeft()) {
            w.leaf("w:bidi", "w:val", "0");
        }
        if (state.afterTable && format.style() != Style.SEPARATOR) {
            int before = job.looks().text(format.style().role()).before().twips();
            w.leaf("w:spacing", "w:before", Integer.toString(Math.max(before, BELOW_TABLE)));
        }
        if (format.indent() > 0) {
            w.leaf("w:ind", "w:left", Integer.toString(format.indent()));
        }
        boolean narrow =
                place.context() == Place.Context.BOX || place.context() == Place.Context.TABLE;
        if (format.align() == Align.START && narrow && job.ids().spread(format.style())) {
            w.leaf("w:jc", "w:val", "left");
        }
        if (format.align() != Align.START) {
            w.leaf("w:jc", "w:val", format.align() == Align.CENTER ? "center" : "right");
        }
        if (format.outline() > 0) {
            w.leaf("w:outlineLvl", "w:val", Integer.toString(format.outline() - 1));
        }
        if (state.section != null) {
            w.piece(state.section);
            state.section = null;
        }
        w.end();
    }
}

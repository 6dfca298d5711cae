package org.briefpack.renderer.pdf.internal.layout.deck;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.pdf.internal.layout.block.Blocks;
import org.briefpack.renderer.pdf.internal.layout.sketch.GroundColours;
import org.briefpack.renderer.pdf.internal.layout.sketch.PlannedRuns;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Flow;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.TextLine;
import org.briefpack.renderer.plan.Para;

/** What the speaker reads, below a slide on its sheet: the plan's notes in the styles of print. */
final class NotesLines {
    /** How far each level of a list stands in, as a multiple of the type size. */
    private static final double STEP = 1.6;

    /** Space between the items of a list, as a share of that between paragraphs. */
    private static final double HALF = 0.5;

    /** The same between the sources at the end. */
    private static final double CLOSE = 0.25;

    private final LayoutContext job;
    private final Blocks blocks;
    private final PlannedRuns runs;

    NotesLines(LayoutContext job, Blocks blocks, PlannedRuns runs) {
        this.job = job;
        this.blocks = blocks;
        this.runs = runs;
    }

    /** Adds notes, below a line that says what they are; nothing where there are none. */
    void add(List<Para> notes, Area area) {
        if (notes.isEmpty()) {
            return;
        }
        List<Inline> label =
                List.of(new Inline.Text(job.words.apply("speaker-notes"), SourceSpan.NONE));
        blocks.text.title(label, Role.KICKER, area, area.tag().kid("P"));
        area.flow().space(job.styles.after(Role.BODY));
        ParagraphTags tags = new ParagraphTags(job, area.tag());
        Role before = Role.BODY;
        for (Para para : notes) {
            Role role = para.role() == Role.SOURCE ? Role.SOURCE : Role.BODY;
            boolean listed = role == Role.SOURCE && before == Role.SOURCE;
            paragraph(para, role, listed ? CLOSE : 1, tags, area);
            before = role;
        }
    }

    /** Adds a paragraph with a share of the usual space above it. */
    private void paragraph(Para para, Role role, double space, ParagraphTags tags, Area area) {
        TextStyle style = job.styles.style(role);
        Look look = job.styles.look(role);
        GroundColours colours = new GroundColours(job.styles.palette(), false);
        ParagraphTags.Nodes nodes = tags.next(para);
        double in = para.indent() * STEP * look.size();
        Area inner =
                new Area(
                        new Flow(),
                        area.left() + in,
                        area.width() - in,
                        nodes.text(),
                        Role.BODY,
                        area.ink(),
                        area.align(),
                        area.depth(),
                        area.headed());
        blocks.text.lines(
                runs.of(para, style, look.size(), style.colour(), colours, nodes.text(), true),
                role,
                inner);
        List<Strip> strips = inner.flow().strips();
        if (nodes.label() != null && !strips.isEmpty()) {
            double left = inner.left() - STEP * look.size();
            strips.set(0, labelled(strips.getFirst(), para, left, nodes.label()));
        }
        double share = nodes.label() == null ? space : space * HALF;
        double between = job.styles.after(Role.BODY) * share;
        area.flow().addAll(strips, between);
    }

    /** Puts what stands before a paragraph into its first line. */
    private Strip labelled(Strip line, Para para, double left, Tag tag) {
        Look look = job.styles.look(Role.BODY).in(job.styles.palette().brandText());
        String text =
                switch (para.mark()) {
                    case org.briefpack.renderer.plan.Mark.None none -> "";
                    case org.briefpack.renderer.plan.Mark.Bullet bullet -> "\u2022";
                    case org.briefpack.renderer.plan.Mark.Check check -> "\u2022";
                    case org.briefpack.renderer.plan.Mark.Number number -> number.value() + ".";
                };
        TextLine label = blocks.text.label(text, look, tag);
        Strip.Ink ink = (Strip.Ink) line.content();
        List<Mark> marks = new ArrayList<>(TextBlocks.marks(label, left, ink.baseline()));
        marks.addAll(ink.marks());
        return line.with(new Strip.Ink(ink.height(), ink.baseline(), marks, ink.notes()));
    }
}

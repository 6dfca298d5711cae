package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Flow;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Lists and definitions. */
final class ListBlocks {
    private static final double BULLET_INDENT = 1.05;
    private static final double CHECK_INDENT = 1.5;
    private static final double DEEP = 12;

    /** Items of so many lines or fewer are short. */
    private static final int SHORT = 3;

    /** Definitions no higher than this stay on one page, in points. */
    private static final double WHOLE = 100;

    /** Space between two definitions, as a multiple of that below a paragraph. */
    private static final double APART = 1.5;

    private final LayoutContext job;
    private final Blocks blocks;

    ListBlocks(LayoutContext job, Blocks blocks) {
        this.job = job;
        this.blocks = blocks;
    }

    void items(Block.Items list, Area area) {
        Tag tag = area.tag().kid("L").with(Tag.Property.NUMBERING, numbering(list.style()));
        Look look = job.styles.look(area.body());
        double indent = indent(list, look);
        // Indents of very deep lists run out of paper: they stay where they are.
        double step = area.spare(area.depth() > DEEP ? 0.5 : indent);
        int number = list.start();
        double between = job.styles.after(area.body()) * 0.5;
        boolean shortBefore = false;
        for (int i = 0; i < list.items().size(); i++) {
            Block.Item item = list.items().get(i);
            Tag entry = tag.kid("LI");
            Tag label = entry.kid("Lbl");
            Tag body = entry.kid("LBody");
            Area inner =
                    new Area(
                            new Flow(),
                            area.left() + step,
                            area.width() - step,
                            body,
                            area.body(),
                            area.ink(),
                            area.align(),
                            area.depth() + 1,
                            area.headed());
            blocks.all(item.content(), inner);
            mark(list.style(), number++, inner, area.left(), look, label);
            TextBlocks.anchor(item.id(), inner.flow(), 0);
            List<Strip> strips = inner.flow().strips();
            boolean isShort = strips.size() <= SHORT;
            // Neither the first nor the last of short items stands alone on a page.
            if (isShort && shortBefore && (i == 1 || i == list.items().size() - 1)) {
                strips.set(0, strips.getFirst().kept());
            }
            shortBefore = isShort;
            area.flow().addAll(strips, between);
        }
        area.flow().space(job.styles.after(area.body()));
    }

    private static String numbering(ListStyle style) {
        return switch (style) {
            case BULLET -> "Disc";
            case NUMBER -> "Decimal";
            case CHECK -> "Square";
        };
    }

    private double indent(Block.Items list, Look look) {
        return switch (list.style()) {
            case BULLET -> look.size() * BULLET_INDENT;
            case CHECK -> look.size() * CHECK_INDENT;
            case NUMBER -> {
                String last = list.start() + list.items().size() - 1 + ".";
                yield blocks.text.label(last, look, null).width() + look.size() * 0.5;
            }
        };
    }

    private void mark(ListStyle style, int number, Area inner, double left, Look look, Tag label) {
        Colour ink = inner.ink() == null ? job.styles.palette().brandText() : inner.ink();
        Look marked = look.in(ink);
        switch (style) {
            case BULLET ->
                    label(
                            inner.flow(),
                            left,
                            blocks.text.label("•", marked, label),
                            0,
                            inner.body());
            case NUMBER ->
                    label(
                            inner.flow(),
                            left,
                            blocks.text.label(number + ".", marked, label),
                            0,
                            inner.body());
            case CHECK -> box(inner, left, look, ink, label);
        }
    }

    /** Draws a box to tick off; a screen reader says "checkbox". */
    private void box(Area inner, double left, Look look, Colour ink, Tag label) {
        double side = look.size() * 0.72;
        label.with(Tag.Property.ACTUAL_TEXT, "\u2610");
        double baseline = firstBaseline(inner.flow(), inner.body());
        Outline square = Outline.rectangle(0, 0, side, side, side * 0.15);
        Mark box = new Mark.Shape(left + 0.5, baseline - side, square, null, ink, 0.8, label);
        first(inner.flow(), List.of(box), inner.body());
    }

    /** Puts a label beside the first line of a flow. */
    void label(Flow flow, double left, TextLine line, double shift, Role role) {
        double baseline = firstBaseline(flow, role);
        first(flow, TextBlocks.marks(line, left + shift, baseline), role);
    }

    private double firstBaseline(Flow flow, Role role) {
        if (!flow.isEmpty() && flow.strips().getFirst().content() instanceof Strip.Ink ink) {
            return ink.baseline();
        }
        return job.styles.baseline(role);
    }

    /** Adds marks to the first strip, before its own; makes one where there is no line. */
    private void first(Flow flow, List<Mark> marks, Role role) {
        List<Strip> strips = flow.strips();
        if (!strips.isEmpty() && strips.getFirst().content() instanceof Strip.Ink ink) {
            List<Mark> all = new ArrayList<>(marks);
            all.addAll(ink.marks());
            strips.set(
                    0,
                    strips.getFirst()
                            .with(new Strip.Ink(ink.height(), ink.baseline(), all, ink.notes())));
            return;
        }
        Strip.Ink alone =
                new Strip.Ink(
                        job.styles.leading(role), job.styles.baseline(role), marks, List.of());
        if (!strips.isEmpty()) {
            strips.set(0, strips.getFirst().kept());
        }
        strips.addFirst(Strip.of(alone));
    }

    void definitions(Block.Definitions definitions, Area area) {
        Tag list = area.tag().kid("L").with(Tag.Property.NUMBERING, "None");
        double indent = area.spare(job.styles.look(Role.TERM).size());
        for (Block.Definition entry : definitions.entries()) {
            Tag item = list.kid("LI");
            Area term = area.under(item.kid("Lbl"));
            int first = area.flow().strips().size();
            blocks.text.title(entry.term(), Role.TERM, term, term.tag());
            TextBlocks.anchor(entry.id(), area.flow(), first);
            Tag body = item.kid("LBody");
            Area meaning =
                    new Area(
                            area.flow(),
                            area.left() + indent,
                            area.width() - indent,
                            body,
                            area.body(),
                            area.ink(),
                            area.align(),
                            area.depth() + 1,
                            area.headed());
            blocks.all(entry.meaning(), meaning);
            together(area.flow().strips(), first);
            area.flow().space(job.styles.after(area.body()) * APART);
        }
    }

    /** Keeps a definition on one page, unless it is high. */
    private static void together(List<Strip> strips, int first) {
        if (Strip.height(strips.subList(first, strips.size())) <= WHOLE) {
            for (int i = first + 1; i < strips.size(); i++) {
                strips.set(i, strips.get(i).kept());
            }
        }
    }
}

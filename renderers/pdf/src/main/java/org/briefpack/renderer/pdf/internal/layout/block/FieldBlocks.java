package org.briefpack.renderer.pdf.internal.layout.block;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** Places to fill in, each with its label. */
final class FieldBlocks {
    private static final double INSET = 3;

    /** A higher field would not leave much of a page. */
    private static final int MOST_LINES = 30;

    private final LayoutContext job;
    private final Blocks blocks;

    FieldBlocks(LayoutContext job, Blocks blocks) {
        this.job = job;
        this.blocks = blocks;
    }

    void field(Block.Field field, Area area) {
        Tag label = area.tag().kid("P");
        Tag form = area.tag().kid("Form");
        Strip.Ink ink =
                field.kind() == FieldKind.CHECK
                        ? check(field, area, label, form)
                        : box(field, area, label, form);
        area.flow().add(ink, job.styles.after(Role.BODY), false);
        area.flow().space(job.styles.after(Role.BODY));
    }

    private Strip.Ink check(Block.Field field, Area area, Tag label, Tag form) {
        Look look = job.styles.look(Role.BODY);
        double side = look.size() * 1.05;
        double baseline = job.styles.baseline(Role.BODY);
        List<Mark> marks = new ArrayList<>();
        marks.add(widget(field, area.left(), baseline - side * 0.86, side, side, form));
        double height = 0;
        double x = area.left() + side + 5;
        for (TextLine line : lines(field.label(), look, label, area.width() - side - 5)) {
            marks.addAll(TextBlocks.marks(line, x, height + baseline));
            height += job.styles.leading(Role.BODY);
        }
        return new Strip.Ink(Math.max(height, side + 2), baseline, marks, List.of());
    }

    private Strip.Ink box(Block.Field field, Area area, Tag label, Tag form) {
        Look look = job.styles.look(Role.SMALL);
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        // In a table its row and column name a field; viewers say its label all the same.
        String shown = area.headed() ? "" : field.label();
        for (TextLine line : lines(shown, look, label, area.width())) {
            marks.addAll(
                    TextBlocks.marks(line, area.left(), height + job.styles.baseline(Role.SMALL)));
            height += job.styles.leading(Role.SMALL);
        }
        Block.Field full = grown(field, area.width());
        double room = full.lines() * job.styles.leading(Role.BODY) + 2 * INSET;
        marks.add(widget(full, area.left(), height + 1, area.width(), room, form));
        return new Strip.Ink(height + room + 2, job.styles.baseline(Role.SMALL), marks, List.of());
    }

    /** Returns a field with as many lines as its value takes, so that all of it is printed. */
    private Block.Field grown(Block.Field field, double width) {
        int rows = 1;
        if (field.kind() == FieldKind.TEXT) {
            Look look = job.styles.look(Role.BODY);
            int needed =
                    field.value().isEmpty()
                            ? 1
                            : lines(field.value(), look, null, width - 2 * INSET).size();
            rows = Math.clamp(Math.max(field.lines(), needed), 1, MOST_LINES);
        }
        return new Block.Field(
                field.name(),
                field.kind(),
                field.label(),
                field.value(),
                field.options(),
                field.key(),
                rows,
                field.span());
    }

    private Mark widget(
            Block.Field field, double x, double y, double width, double height, Tag form) {
        return new Mark.Widget(
                x,
                y,
                width,
                height,
                field,
                job.styles.look(Role.BODY),
                value(field, width),
                job.styles.palette().muted(),
                form);
    }

    /** Returns lines of a value that is not in Windows Latin, which fields are set in. */
    private List<TextLine> value(Block.Field field, double width) {
        boolean shown =
                field.kind() == FieldKind.CHECK
                        || Charset.forName("windows-1252").newEncoder().canEncode(field.value());
        return shown
                ? List.of()
                : lines(field.value(), job.styles.look(Role.BODY), null, width - 2 * INSET);
    }

    private List<TextLine> lines(String text, Look look, Tag tag, double width) {
        if (text.isEmpty()) {
            return List.of();
        }
        return job.breaker.lines(
                List.of(
                        new org.briefpack.renderer.pdf.internal.text.Run(
                                text + " ",
                                look,
                                tag,
                                null,
                                null,
                                false,
                                org.briefpack.model.diagnostic.SourceSpan.NONE)),
                Math.max(width, Area.NARROWEST));
    }
}

package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Reference;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Box;
import org.briefpack.renderer.pdf.internal.layout.strip.Flow;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Row;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.Places;
import org.briefpack.renderer.pdf.internal.layout.text.TextBlocks;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Link;
import org.briefpack.renderer.pdf.internal.text.Look;
import org.briefpack.renderer.pdf.internal.text.Run;
import org.briefpack.renderer.pdf.internal.text.TextLine;

/** What is gathered from the rest of the document: its contents and its sources. */
final class IndexBlocks {
    private static final double NUMBER_ROOM = 30;
    private static final int TWO_COLUMNS_FROM = 6;

    /** Space between two sources, in points. */
    private static final double BETWEEN = 1.5;

    /** A long list of contents would run over its page. */
    private static final int TWO_COLUMNS_OF_CONTENTS_FROM = 30;

    /** What can be divided into two columns, in points. */
    private static final double WIDE = 300;

    private final LayoutContext job;
    private final Blocks blocks;

    IndexBlocks(LayoutContext job, Blocks blocks) {
        this.job = job;
        this.blocks = blocks;
    }

    void contents(Block.Contents contents, Area area) {
        Tag tag = area.tag().kid("TOC");
        Tag title = tag.kid("Caption");
        blocks.text.title(contents.title(), Role.HEADING_2, area, title);
        int top = job.places.headings().stream().mapToInt(h -> h.node().level()).min().orElse(1);
        List<Places.Heading> entries =
                job.places.headings().stream()
                        .filter(h -> h.node().level() <= contents.depth() && !h.text().isBlank())
                        .toList();
        boolean two = entries.size() >= TWO_COLUMNS_OF_CONTENTS_FROM && area.width() > WIDE;
        double width = two ? (area.width() - job.styles.gutter()) / 2 : area.width();
        Flow all = new Flow();
        for (Places.Heading heading : entries) {
            entry(heading, heading.node().level() - top, width, all, tag.kid("TOCI"));
        }
        if (two) {
            List<Box> boxes =
                    List.of(
                            column(area.left(), width),
                            column(area.left() + width + job.styles.gutter(), width));
            area.flow().add(Row.flowing(boxes, all.strips()), 0, false);
        } else {
            area.flow().addAll(moved(all.strips(), area.left()), 0);
        }
        area.flow().space(job.styles.after(Role.BODY) * 2);
    }

    private void entry(Places.Heading heading, int level, double room, Flow flow, Tag item) {
        double indent = level * job.styles.look(Role.BODY).size() * 1.4;
        Tag tag = item.kid("Reference").kid("Link");
        Link link = new Link("#" + heading.id(), heading.text(), tag);
        Look look = job.styles.look(level == 0 ? Role.TERM : Role.BODY);
        look = look.sized(job.styles.look(Role.BODY).size());
        Run run =
                new Run(heading.text() + " ", look, tag, link, null, false, heading.node().span());
        double width = room - indent - NUMBER_ROOM;
        List<TextLine> lines = job.breaker.lines(List.of(run), Math.max(Area.NARROWEST, width));
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            double y = job.styles.baseline(Role.BODY);
            List<Mark> marks = new ArrayList<>(TextBlocks.marks(line, indent, y));
            if (i == lines.size() - 1) {
                double left = indent + line.width() + 5;
                marks.add(new Mark.PageNumber(left, room, y, look, link, false));
            }
            Strip.Ink ink = new Strip.Ink(job.styles.leading(Role.BODY), y, marks, List.of());
            double before = level == 0 && i == 0 ? job.styles.after(Role.BODY) * 0.6 : 0;
            flow.add(ink, before, i > 0);
        }
    }

    void references(Area area) {
        List<Reference> references = job.publication.references();
        if (references.isEmpty()) {
            return;
        }
        Tag list = area.tag().kid("L").with(Tag.Property.NUMBERING, "Decimal");
        double gutter = job.styles.gutter();
        boolean two = references.size() >= TWO_COLUMNS_FROM && area.width() > WIDE;
        double width = two ? (area.width() - gutter) / 2 : area.width();
        List<List<Strip>> entries = new ArrayList<>();
        for (Reference reference : references) {
            entries.add(reference(reference, list, width, area));
        }
        if (!two) {
            entries.forEach(entry -> area.flow().addAll(moved(entry, area.left()), BETWEEN));
        } else {
            columns(entries, width, area);
        }
        area.flow().space(job.styles.after(Role.SMALL));
    }

    private static List<Strip> moved(List<Strip> strips, double by) {
        if (by == 0) {
            return strips;
        }
        List<Strip> result = new ArrayList<>(strips.size());
        for (Strip strip : strips) {
            Strip.Ink ink = (Strip.Ink) strip.content();
            List<Mark> marks = ink.marks().stream().map(m -> m.moved(by, 0)).toList();
            result.add(strip.with(new Strip.Ink(ink.height(), ink.baseline(), marks, ink.notes())));
        }
        return result;
    }

    private void columns(List<List<Strip>> entries, double width, Area area) {
        Flow all = new Flow();
        entries.forEach(entry -> all.addAll(entry, BETWEEN));
        double x = area.left() + width + job.styles.gutter();
        List<Box> boxes = List.of(column(area.left(), width), column(x, width));
        area.flow().add(Row.flowing(boxes, all.strips()), 0, false);
    }

    private static Box column(double x, double width) {
        return new Box(x, 0, width, 0, Box.Inset.NONE, Box.Paint.NONE, null, List.of());
    }

    private List<Strip> reference(Reference reference, Tag list, double width, Area area) {
        Tag item = list.kid("LI");
        Look look = job.styles.look(Role.SMALL);
        int last = job.publication.references().getLast().number();
        double indent = blocks.text.label(last + ".", look, null).width() + look.size() * 0.5;
        Tag label = item.kid("Lbl");
        Tag body = item.kid("LBody");
        Area inside =
                new Area(
                        new Flow(),
                        indent,
                        width - indent,
                        body,
                        Role.SMALL,
                        null,
                        Align.START,
                        area.depth() + 1,
                        false);
        blocks.text.lines(
                blocks.text.runs(reference.text(), Role.SMALL, inside, body, true),
                Role.SMALL,
                inside);
        TextLine number = blocks.text.label(reference.number() + ".", look, label);
        blocks.lists.label(inside.flow(), 0, number, 0, Role.SMALL);
        TextBlocks.anchor(Places.ofReference(reference.id()), inside.flow(), 0);
        return inside.flow().strips();
    }
}

package org.briefpack.renderer.pdf.internal.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Role;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Box;
import org.briefpack.renderer.pdf.internal.layout.strip.Row;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/** Cards, callouts, columns, quotes and questions: boxes with something in them. */
final class BoxBlocks {
    private static final double BAR = 2.4;

    /** Boxes higher than this may go over a page's end, in points. */
    private static final double SPLIT_ABOVE = 260;

    /** Boxes narrower than this stand below one another, not side by side; in points. */
    private static final double NARROWEST = 72;

    private final LayoutContext job;
    private final Blocks blocks;

    BoxBlocks(LayoutContext job, Blocks blocks) {
        this.job = job;
        this.blocks = blocks;
    }

    void cards(Block.Cards cards, Area area) {
        int perRow = Math.max(1, Math.min(cards.perRow(), cards.cards().size()));
        double gutter = job.styles.gutter();
        while (perRow > 1 && (area.width() - gutter * (perRow - 1)) / perRow < NARROWEST) {
            perRow--;
        }
        double width = (area.width() - gutter * (perRow - 1)) / perRow;
        double between = gutter * job.styles.space();
        for (int i = 0; i < cards.cards().size(); i += perRow) {
            List<Box> boxes = new ArrayList<>(perRow);
            for (int c = 0; c < perRow && i + c < cards.cards().size(); c++) {
                double x = area.left() + c * (width + gutter);
                boxes.add(card(cards.cards().get(i + c), x, width, area));
            }
            double before = i == 0 ? job.styles.after(Role.BODY) : between;
            area.flow().add(Row.of(boxes, SPLIT_ABOVE), before, false);
        }
        area.flow().space(job.styles.after(Role.BODY) * 1.8);
    }

    private Box card(Block.Card card, double x, double width, Area area) {
        Tag tag = area.tag().kid("Sect");
        double padding = job.styles.padding();
        double side =
                Math.min(job.styles.gutter() * 0.7, Math.max(0, (width - Area.NARROWEST) / 2));
        Colour accent = job.styles.palette().accent(card.accent());
        Area inside = area.inside(width - 2 * side, tag).set(area.body(), Align.START);
        if (!card.kicker().isEmpty()) {
            Area kicker = inside.inked(accent);
            blocks.text.title(card.kicker(), Role.KICKER, kicker, tag.kid("P"));
        }
        if (card.title().isEmpty()) {
            blocks.all(card.content(), inside);
        } else {
            int around =
                    blocks.text.boxTitle(
                            card.title(), "", Role.CARD_TITLE, inside.inked(accent), tag);
            blocks.all(card.content(), inside);
            job.leave(around);
        }
        Box.Inset inset = new Box.Inset(padding + BAR, side, padding, side);
        Box.Paint paint =
                new Box.Paint(
                        job.styles.palette().tint(card.accent()),
                        job.styles.palette().fill(card.accent()),
                        BAR,
                        Box.Edge.TOP,
                        null,
                        null);
        return new Box(x, 0, width, 0, inset, paint, tag, inside.flow().strips());
    }

    void callout(Block.Callout callout, Area area) {
        Accent accent = callout.tone().accent();
        Colour colour = job.styles.palette().accent(accent);
        Tag tag = area.tag().kid("Sect");
        double padding = job.styles.padding();
        double side = area.spare(job.styles.gutter() * 1.4 + BAR) / 2 - BAR / 2;
        Area inside = area.inside(area.width() - 2 * side - BAR, tag).set(area.body(), Align.START);
        if (!callout.title().isEmpty()) {
            Area title = inside.inked(colour);
            blocks.text.title(callout.title(), Role.CALLOUT_TITLE, title, tag.kid("P"));
        }
        blocks.all(callout.content(), inside);
        Box.Inset inset = new Box.Inset(padding, side, padding, side + BAR);
        Box.Paint paint =
                new Box.Paint(
                        job.styles.palette().tint(accent),
                        job.styles.palette().fill(accent),
                        BAR,
                        Box.Edge.LEFT,
                        null,
                        null);
        single(area, inset, paint, tag, inside, SPLIT_ABOVE);
    }

    private void single(
            Area area, Box.Inset inset, Box.Paint paint, Tag tag, Area inside, double splitAbove) {
        Box box =
                new Box(area.left(), 0, area.width(), 0, inset, paint, tag, inside.flow().strips());
        double room = job.styles.after(Role.BODY) * 1.4;
        area.flow().add(Row.of(List.of(box), splitAbove), room, false);
        area.flow().space(room);
    }

    void columns(Block.Columns columns, Area area) {
        double gutter = job.styles.gutter() * 1.4;
        double room = area.width() - gutter * (columns.columns().size() - 1);
        double sum = columns.columns().stream().mapToDouble(Block.Column::weight).sum();
        double narrowest =
                columns.columns().stream()
                        .mapToDouble(c -> room * c.weight() / sum)
                        .min()
                        .orElse(0);
        boolean beside = narrowest >= NARROWEST;
        double x = area.left();
        double after = job.styles.after(Role.BODY);
        List<Box> boxes = new ArrayList<>();
        for (Block.Column column : columns.columns()) {
            double width = beside ? room * column.weight() / sum : area.width();
            Tag tag = area.tag().kid("Div");
            Area inside = area.inside(width, tag);
            blocks.all(column.content(), inside);
            boxes.add(plain(x, width, inside));
            after = Math.max(after, inside.flow().after());
            x += beside ? width + gutter : 0;
        }
        if (beside) {
            area.flow().add(Row.of(boxes, 0), 0, false);
        } else {
            double gap = job.styles.after(Role.BODY);
            boxes.forEach(box -> area.flow().add(Row.of(List.of(box), 0), gap, false));
        }
        area.flow().space(after);
    }

    void quote(Block.Quote quote, Area area) {
        Tag tag = area.tag().kid("BlockQuote");
        double side = area.spare(job.styles.gutter() * 0.8 + BAR) - BAR;
        Area inside = area.inside(area.width() - side - BAR, tag).set(Role.QUOTE, area.align());
        blocks.all(quote.content(), inside);
        if (!quote.attribution().isEmpty()) {
            List<Inline> source = new ArrayList<>();
            source.add(Inline.Text.of("\u2014 "));
            source.addAll(quote.attribution());
            inside.flow().keepNext();
            Tag line = tag.kid("P");
            blocks.text.lines(
                    blocks.text.runs(source, Role.SOURCE, inside, line, false),
                    Role.SOURCE,
                    inside);
        }
        Box.Inset inset = new Box.Inset(1, 0, 1, side + BAR);
        Colour rule = job.styles.palette().brand();
        Box.Paint paint = new Box.Paint(null, rule, BAR, Box.Edge.LEFT, null, null);
        single(area, inset, paint, tag, inside, SPLIT_ABOVE);
    }

    void question(Block.Question question, Area area) {
        Tag tag = area.tag().kid("Sect");
        double padding = job.styles.padding();
        double side = area.spare(job.styles.gutter() * 1.4) / 2;
        Area inside = area.inside(area.width() - 2 * side, tag).set(area.body(), Align.START);
        Area prompt = inside.inked(job.styles.palette().brandText());
        int around = blocks.text.boxTitle(question.prompt(), question.id(), Role.TERM, prompt, tag);
        if (!question.answers().isEmpty()) {
            answers(question, inside);
        }
        remark("question.after", question.followUp(), inside);
        remark("question.scored", question.attribute(), inside);
        job.leave(around);
        Box.Inset inset = new Box.Inset(padding, side, padding, side);
        Box.Paint paint =
                new Box.Paint(
                        job.styles.palette().surface(),
                        job.styles.palette().brand(),
                        1.2,
                        Box.Edge.TOP,
                        null,
                        null);
        single(area, inset, paint, tag, inside, SPLIT_ABOVE);
    }

    private void answers(Block.Question question, Area inside) {
        Tag list = inside.tag().kid("L").with(Tag.Property.NUMBERING, "None");
        double labels = Math.min(76, inside.width() * 0.25);
        for (Block.Answer answer : question.answers()) {
            Tag item = list.kid("LI");
            Colour colour = job.styles.palette().accent(answer.grade().accent());
            Area label = inside.inside(labels, item.kid("Lbl")).inked(colour);
            List<Inline> text =
                    List.of(
                            new Inline.Strong(
                                    List.of(Inline.Text.of(answer.label())), answer.span()));
            blocks.text.lines(
                    blocks.text.runs(text, label.body(), label, label.tag(), false),
                    label.body(),
                    label);
            Area body = inside.inside(inside.width() - labels, item.kid("LBody"));
            blocks.all(answer.content(), body);
            Box left = plain(0, labels, label);
            Box right = plain(labels, inside.width() - labels, body);
            inside.flow().add(Row.of(List.of(left, right), 60), 2, false);
        }
        inside.flow().space(job.styles.after(Role.BODY));
    }

    private static Box plain(double x, double width, Area area) {
        return new Box(
                x, 0, width, 0, Box.Inset.NONE, Box.Paint.NONE, area.tag(), area.flow().strips());
    }

    private void remark(String word, List<Inline> content, Area area) {
        if (content.isEmpty()) {
            return;
        }
        List<Inline> text = new ArrayList<>();
        String label = job.words.apply(word) + ": ";
        text.add(
                new Inline.Strong(
                        List.of(Inline.Text.of(label)),
                        org.briefpack.model.diagnostic.SourceSpan.NONE));
        text.addAll(content);
        Tag tag = area.tag().kid("P");
        blocks.text.lines(blocks.text.runs(text, Role.SMALL, area, tag, true), Role.SMALL, area);
    }
}

package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.DiagramList;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.theme.Role;

/** Turns blocks into paragraphs: what a text box can hold. */
final class Flow {
    /** PowerPoint has nine levels of lists; deeper ones stand in no further. */
    private static final int DEEPEST = 9;

    private final DeckFacts facts;
    private final DiagnosticSink sink;
    private final RunList runs = new RunList();

    Flow(DeckFacts facts, DiagnosticSink sink) {
        this.facts = facts;
        this.sink = sink;
    }

    RunList runs() {
        return runs;
    }

    /**
     * Returns the paragraphs of blocks. What needs a frame of its own and stands where only text
     * can, is told in words and reported.
     *
     * @param base role of ordinary paragraphs
     */
    List<Para> text(List<Block> blocks, Role base) {
        List<Para> paras = new ArrayList<>();
        blocks.forEach(block -> add(block, base, 0, paras));
        return paras;
    }

    /** Adds a block's paragraphs. */
    void add(Block block, Role base, int indent, List<Para> out) {
        switch (block) {
            case Block.Heading h -> out.add(heading(h, indent));
            case Block.Paragraph p -> {
                if (!Inline.isUnfilled(p.content())) {
                    out.add(paragraph(p, base, indent));
                }
            }
            case Block.Items i -> items(i, base, indent, out);
            case Block.Definitions d ->
                    d.entries().forEach(entry -> definition(entry, base, indent, out));
            case Block.Quote q -> quote(q, out);
            case Block.Contents c -> contents(c, base, out);
            case Block.References r -> references(out);
            case Block.Field f -> out.add(field(f, base, indent));
            case Block.Divider d -> {}
            case Block.PageBreak p -> {}
            case Block.Callout c -> {
                title(c.title(), Role.CALLOUT_TITLE, c.span(), out);
                all(c.content(), base, indent, out);
            }
            case Block.Cards c -> {
                for (Block.Card card : c.cards()) {
                    out.addAll(head(card));
                    all(card.content(), base, indent, out);
                }
            }
            case Block.Columns c ->
                    c.columns().forEach(column -> all(column.content(), base, indent, out));
            case Block.Question q -> question(q, base, indent, out);
            case Block.Table t -> table(t, base, indent, out);
            case Block.Chart c -> chart(c, base, out);
            case Block.Diagram d -> all(DiagramList.of(d), base, indent, out);
            case Block.Figure f -> figure(f, base, out);
        }
    }

    private void all(List<Block> blocks, Role base, int indent, List<Para> out) {
        blocks.forEach(block -> add(block, base, indent, out));
    }

    /** Returns a card's title and, below it, what it says of it: nothing in a card is small. */
    List<Para> head(Block.Card card) {
        List<Para> head = new ArrayList<>();
        title(card.title(), Role.CARD_TITLE, card.span(), head);
        title(card.kicker(), Role.SUBTITLE, card.span(), head);
        head.replaceAll(para -> para.wearing(card.accent()));
        return head;
    }

    /** Adds a title that stays with what follows, where there is one. */
    void title(List<Inline> content, Role role, SourceSpan span, List<Para> out) {
        if (!content.isEmpty()) {
            out.add(Para.of(role, runs.of(content), span).kept());
        }
    }

    private Para heading(Block.Heading heading, int indent) {
        List<Run> content = runs.of(heading.content());
        Role role = Role.heading(heading.level());
        return new Para(role, Mark.NONE, indent, content, true, null, heading.span());
    }

    private Para paragraph(Block.Paragraph paragraph, Role base, int indent) {
        Role role = role(paragraph.role(), base);
        List<Run> content = runs.of(paragraph.content());
        return new Para(role, Mark.NONE, indent, content, false, null, paragraph.span());
    }

    private static Role role(ParagraphRole role, Role base) {
        boolean plain = base == Role.BODY;
        return switch (role) {
            case BODY -> base;
            case LEAD -> plain ? Role.LEAD : base;
            case TITLE -> Role.HEADING_1;
            case SUBTITLE -> Role.SUBTITLE;
            case KICKER -> Role.KICKER;
            case SMALL -> Role.SMALL;
            case SOURCE -> Role.SOURCE;
            case STATEMENT -> plain ? Role.HEADING_1 : base;
        };
    }

    private void items(Block.Items items, Role base, int indent, List<Para> out) {
        int number = items.start();
        for (Block.Item item : items.items()) {
            int first = out.size();
            int deeper = Math.min(indent + 1, DEEPEST);
            if (indent >= DEEPEST) {
                sink.report(
                        Code.SIMPLIFIED,
                        item.span(),
                        "a slide's list has nine levels; what is deeper stands on the ninth");
            }
            item.content().forEach(block -> add(block, base, deeper, out));
            Mark mark = mark(items.style(), number++);
            if (first < out.size()) {
                Para p = out.get(first);
                boolean marked = !(p.mark() instanceof Mark.None);
                Mark own = marked ? p.mark() : mark;
                out.set(
                        first,
                        new Para(
                                p.role(),
                                own,
                                Math.max(p.indent(), deeper),
                                p.runs(),
                                p.keepNext(),
                                p.accent(),
                                p.span()));
            }
        }
    }

    private static Mark mark(ListStyle style, int number) {
        return switch (style) {
            case BULLET -> new Mark.Bullet();
            case CHECK -> new Mark.Check();
            case NUMBER -> new Mark.Number(number);
        };
    }

    private void definition(Block.Definition entry, Role base, int indent, List<Para> out) {
        List<Run> term = new ArrayList<>(runs.of(entry.term(), Look.PLAIN.strong()));
        List<Block> rest = entry.meaning();
        if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph first) {
            term.add(Run.plain(" \u2013 "));
            term.addAll(runs.of(first.content()));
            rest = rest.subList(1, rest.size());
        }
        boolean kept = !rest.isEmpty();
        out.add(new Para(base, Mark.NONE, indent, term, kept, null, entry.span()));
        rest.forEach(block -> add(block, base, indent, out));
    }

    private void quote(Block.Quote quote, List<Para> out) {
        for (Block block : quote.content()) {
            add(block, Role.QUOTE, 0, out);
        }
        if (!quote.attribution().isEmpty()) {
            if (!out.isEmpty()) {
                out.set(out.size() - 1, out.getLast().kept());
            }
            List<Run> said = new ArrayList<>();
            said.add(Run.plain("\u2014 "));
            said.addAll(runs.of(quote.attribution()));
            out.add(Para.of(Role.SUBTITLE, said, quote.span()));
        }
    }

    private void contents(Block.Contents contents, Role base, List<Para> out) {
        title(contents.title(), Role.HEADING_2, contents.span(), out);
        for (Map.Entry<String, String> section : facts.sections().entrySet()) {
            Look look =
                    section.getValue().isEmpty()
                            ? Look.PLAIN
                            : Look.PLAIN.linked("#" + section.getValue());
            List<Run> name = List.of(new Run(section.getKey(), look, contents.span()));
            Mark mark = new Mark.Bullet();
            out.add(new Para(base, mark, 1, name, false, null, contents.span()));
        }
    }

    /** The title in plain ink; the link is what stands behind it, or a slide would be all links. */
    private void references(List<Para> out) {
        for (org.briefpack.model.document.Reference reference : facts.references()) {
            Credit credit = Credit.of(reference);
            Look link =
                    credit.address().isEmpty() ? Look.PLAIN : Look.PLAIN.linked(credit.address());
            SourceSpan span = reference.span();
            List<Run> text = new ArrayList<>();
            if (credit.rest().isEmpty()) {
                text.add(new Run(credit.title(), link, span));
            } else {
                text.add(new Run(credit.title() + ". ", Look.PLAIN, span));
                text.add(new Run(credit.rest(), link, span));
            }
            Mark number = new Mark.Number(reference.number());
            out.add(new Para(Role.FOOTNOTE, number, 1, text, false, null, span));
        }
    }

    private Para field(Block.Field field, Role base, int indent) {
        List<Run> text = new ArrayList<>();
        text.add(new Run(field.label(), Look.PLAIN.strong(), field.span()));
        String value = field.value();
        if (!field.options().isEmpty()) {
            value = value.isEmpty() ? "" : value + " ";
            value += "(" + String.join(" / ", field.options()) + ")";
        }
        text.add(Run.plain(": " + (value.isEmpty() ? "_".repeat(12) : value)));
        return new Para(base, Mark.NONE, indent, text, false, null, field.span());
    }

    private void question(Block.Question question, Role base, int indent, List<Para> out) {
        title(question.prompt(), Role.CARD_TITLE, question.span(), out);
        for (Block.Answer answer : question.answers()) {
            Run label = new Run(answer.label(), Look.PLAIN.strong(), answer.span());
            out.add(
                    Para.of(base, List.of(label), answer.span())
                            .kept()
                            .wearing(answer.grade().accent()));
            answer.content().forEach(block -> add(block, base, indent, out));
        }
        asides(question, out);
    }

    /** Adds what to ask next and what it tells. */
    void asides(Block.Question question, List<Para> out) {
        for (var aside : List.of(question.followUp(), question.attribute())) {
            if (!aside.isEmpty()) {
                List<Run> text = new ArrayList<>();
                text.add(Run.plain("\u2192 "));
                text.addAll(runs.of(aside));
                out.add(Para.of(Role.BODY, text, question.span()));
            }
        }
    }

    private void table(Block.Table table, Role base, int indent, List<Para> out) {
        told(table.span(), "A table inside other content is told as text");
        title(table.caption(), base, table.span(), out);
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                cell.content().forEach(block -> add(block, base, indent, out));
            }
        }
    }

    private void chart(Block.Chart chart, Role base, List<Para> out) {
        told(chart.span(), "A chart inside other content is told by its alternative text");
        title(chart.title(), base, chart.span(), out);
        out.add(
                Para.of(
                        base,
                        List.of(new Run(chart.alt(), Look.PLAIN, chart.span())),
                        chart.span()));
    }

    private void figure(Block.Figure figure, Role base, List<Para> out) {
        told(figure.span(), "A picture inside other content is told by its alternative text");
        String text = figure.alt().isEmpty() ? InlineText.of(figure.caption()) : figure.alt();
        if (!text.isEmpty()) {
            out.add(
                    Para.of(
                            base,
                            List.of(new Run(text, Look.PLAIN, figure.span())),
                            figure.span()));
        }
    }

    private void told(SourceSpan span, String message) {
        sink.report(Code.SIMPLIFIED, span, message, "give it a region of its own");
    }
}

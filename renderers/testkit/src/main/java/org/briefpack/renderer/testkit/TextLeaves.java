package org.briefpack.renderer.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Slide;

/** Collects every text of a publication, in reading order. */
public final class TextLeaves {
    private final List<TextLeaf> leaves = new ArrayList<>();
    private final Deque<SourceSpan> around = new ArrayDeque<>();

    private TextLeaves() {}

    /** Returns all text leaves of a publication: what a reader must find or be told about. */
    public static List<TextLeaf> of(Publication publication) {
        TextLeaves collector = new TextLeaves();
        switch (publication) {
            case Document document -> {
                collector.blocks(document.blocks());
                collector.inlines(document.page().footer());
            }
            case Deck deck -> deck.slides().forEach(collector::slide);
        }
        publication
                .references()
                .forEach(r -> collector.within(r.span(), () -> collector.inlines(r.text())));
        return List.copyOf(collector.leaves);
    }

    private void slide(Slide slide) {
        within(
                slide.span(),
                () -> {
                    inlines(slide.title());
                    slide.regions().values().forEach(this::blocks);
                    blocks(slide.notes());
                });
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> within(block.span(), () -> block(block)));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> inlines(h.content());
            case Block.Paragraph p -> inlines(p.content());
            case Block.Items i ->
                    i.items().forEach(item -> within(item.span(), () -> blocks(item.content())));
            case Block.Table t -> table(t);
            case Block.Definitions d -> d.entries().forEach(this::definition);
            case Block.Callout c -> {
                inlines(c.title());
                blocks(c.content());
            }
            case Block.Cards c -> c.cards().forEach(this::card);
            case Block.Columns c ->
                    c.columns()
                            .forEach(
                                    column ->
                                            within(column.span(), () -> blocks(column.content())));
            case Block.Chart c -> chart(c);
            case Block.Figure f -> inlines(f.caption());
            case Block.Quote q -> {
                blocks(q.content());
                inlines(q.attribution());
            }
            case Block.Question q -> question(q);
            case Block.Field f -> {
                leaf(f.label(), f.span());
                leaf(f.value(), f.span());
            }
            case Block.Contents c -> inlines(c.title());
            case Block.References r -> {}
            case Block.Divider d -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void table(Block.Table table) {
        inlines(table.caption());
        for (Block.Row row : table.rows()) {
            within(
                    row.span(),
                    () ->
                            row.cells()
                                    .forEach(
                                            cell ->
                                                    within(
                                                            cell.span(),
                                                            () -> blocks(cell.content()))));
        }
    }

    private void definition(Block.Definition definition) {
        within(
                definition.span(),
                () -> {
                    inlines(definition.term());
                    blocks(definition.meaning());
                });
    }

    private void card(Block.Card card) {
        within(
                card.span(),
                () -> {
                    inlines(card.kicker());
                    inlines(card.title());
                    blocks(card.content());
                });
    }

    private void chart(Block.Chart chart) {
        inlines(chart.title());
        leaf(chart.unit(), chart.span());
        chart.categories().forEach(category -> leaf(category, chart.span()));
        chart.series().forEach(series -> leaf(series.name(), chart.span()));
        inlines(chart.source());
    }

    private void question(Block.Question question) {
        inlines(question.prompt());
        for (Block.Answer answer : question.answers()) {
            within(
                    answer.span(),
                    () -> {
                        leaf(answer.label(), answer.span());
                        blocks(answer.content());
                    });
        }
        inlines(question.followUp());
        inlines(question.attribute());
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(inline -> within(inline.span(), () -> inline(inline)));
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text t -> leaf(t.text(), t.span());
            case Inline.Code c -> leaf(c.text(), c.span());
            case Inline.Abbreviation a -> leaf(a.text(), a.span());
            case Inline.Variable v -> leaf(v.value().isEmpty() ? v.label() : v.value(), v.span());
            case Inline.Emphasis e -> inlines(e.content());
            case Inline.Strong s -> inlines(s.content());
            case Inline.Link l -> inlines(l.content());
            case Inline.Foreign f -> inlines(f.content());
            case Inline.Footnote f -> blocks(f.content());
            case Inline.Citation c -> {}
            case Inline.LineBreak b -> {}
        }
    }

    private void leaf(String text, SourceSpan span) {
        if (!text.isBlank()) {
            within(span, () -> leaves.add(new TextLeaf(text.strip(), List.copyOf(around))));
        }
    }

    private void within(SourceSpan span, Runnable inside) {
        around.push(span);
        inside.run();
        around.pop();
    }
}

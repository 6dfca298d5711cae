package org.briefpack.renderer.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Slide;

/** Collects the numbers of the sources that are cited. */
final class Citations {
    private final Set<Integer> numbers = new TreeSet<>();

    private Citations() {}

    /** Returns the numbers that a deck's notes cite and its slides do not. */
    static Set<Integer> inNotesOnly(Deck deck) {
        Citations notes = new Citations();
        Citations slides = new Citations();
        for (Slide slide : deck.slides()) {
            notes.blocks(slide.notes());
            slides.inlines(slide.title());
            slide.regions().values().forEach(slides::blocks);
        }
        notes.numbers.removeAll(slides.numbers);
        return notes.numbers;
    }

    /** Returns the numbers that blocks cite. */
    static Set<Integer> in(List<Block> blocks) {
        Citations citations = new Citations();
        citations.blocks(blocks);
        return citations.numbers;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> inlines(h.content());
            case Block.Paragraph p -> inlines(p.content());
            case Block.Items i -> i.items().forEach(item -> blocks(item.content()));
            case Block.Definitions d -> d.entries().forEach(this::definition);
            case Block.Quote q -> titled(q.attribution(), q.content());
            case Block.Callout c -> titled(c.title(), c.content());
            case Block.Cards c -> c.cards().forEach(card -> titled(card.title(), card.content()));
            case Block.Columns c -> c.columns().forEach(column -> blocks(column.content()));
            case Block.Question q -> question(q);
            case Block.Table t -> table(t);
            case Block.Chart c -> titled(c.title(), List.of(), c.source());
            case Block.Figure f -> inlines(f.caption());
            case Block.Contents c -> inlines(c.title());
            case Block.References r -> {}
            case Block.Field f -> {}
            case Block.Divider d -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void definition(Block.Definition definition) {
        titled(definition.term(), definition.meaning());
    }

    private void question(Block.Question question) {
        titled(question.prompt(), List.of(), question.followUp());
        question.answers().forEach(answer -> blocks(answer.content()));
    }

    private void table(Block.Table table) {
        inlines(table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
    }

    private void titled(List<Inline> title, List<Block> content) {
        inlines(title);
        blocks(content);
    }

    private void titled(List<Inline> title, List<Block> content, List<Inline> more) {
        titled(title, content);
        inlines(more);
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Citation c -> numbers.add(c.number());
            case Inline.Emphasis e -> inlines(e.content());
            case Inline.Strong s -> inlines(s.content());
            case Inline.Link l -> inlines(l.content());
            case Inline.Foreign f -> inlines(f.content());
            case Inline.Footnote f -> blocks(f.content());
            case Inline.Text t -> {}
            case Inline.Code c -> {}
            case Inline.Abbreviation a -> {}
            case Inline.Variable v -> {}
            case Inline.LineBreak b -> {}
        }
    }
}

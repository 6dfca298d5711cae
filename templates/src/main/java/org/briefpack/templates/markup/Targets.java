package org.briefpack.templates.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Slide;

/** Checks that every inner link of a publication leads somewhere, and that ids are unique. */
final class Targets {
    private final Set<String> ids = new HashSet<>();
    private final DiagnosticSink sink;
    private boolean collecting = true;

    private Targets(DiagnosticSink sink) {
        this.sink = sink;
    }

    static void check(Publication publication, DiagnosticSink sink) {
        Targets targets = new Targets(sink);
        targets.visit(publication);
        targets.collecting = false;
        targets.visit(publication);
    }

    private void visit(Publication publication) {
        switch (publication) {
            case Document document -> blocks(document.blocks());
            case Deck deck ->
                    deck.slides()
                            .forEach(
                                    slide -> {
                                        id(slide.id());
                                        slide(slide);
                                    });
        }
    }

    private void slide(Slide slide) {
        inlines(slide.title());
        slide.regions().values().forEach(this::blocks);
        blocks(slide.notes());
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> {
                id(h.id());
                inlines(h.content());
            }
            case Block.Paragraph p -> inlines(p.content());
            case Block.Items i ->
                    i.items()
                            .forEach(
                                    item -> {
                                        id(item.id());
                                        blocks(item.content());
                                    });
            case Block.Table t -> {
                id(t.id());
                inlines(t.caption());
                t.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
            }
            case Block.Definitions d ->
                    d.entries()
                            .forEach(
                                    entry -> {
                                        id(entry.id());
                                        inlines(entry.term());
                                        blocks(entry.meaning());
                                    });
            case Block.Callout c -> blocks(c.content());
            case Block.Cards c -> c.cards().forEach(card -> blocks(card.content()));
            case Block.Columns c -> c.columns().forEach(column -> blocks(column.content()));
            case Block.Quote q -> blocks(q.content());
            case Block.Question q -> question(q);
            case Block.Chart c -> id(c.id());
            case Block.Figure f -> id(f.id());
            case Block.Field f -> {}
            case Block.Contents c -> {}
            case Block.References r -> {}
            case Block.Divider d -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void question(Block.Question question) {
        id(question.id());
        inlines(question.prompt());
        question.answers().forEach(answer -> blocks(answer.content()));
        inlines(question.followUp());
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Link l -> {
                if (!collecting && l.isInternal() && !ids.contains(l.target().substring(1))) {
                    sink.report(
                            Code.UNKNOWN_TARGET,
                            l.span(),
                            "the link to `" + l.target() + "` leads nowhere");
                }
                inlines(l.content());
            }
            case Inline.Emphasis e -> inlines(e.content());
            case Inline.Strong s -> inlines(s.content());
            case Inline.Foreign f -> inlines(f.content());
            case Inline.Footnote f -> blocks(f.content());
            case Inline.Text t -> {}
            case Inline.Code c -> {}
            case Inline.Citation c -> {}
            case Inline.Abbreviation a -> {}
            case Inline.Variable v -> {}
            case Inline.LineBreak b -> {}
        }
    }

    private void id(String id) {
        if (collecting && !id.isEmpty()) {
            ids.add(id);
        }
    }
}

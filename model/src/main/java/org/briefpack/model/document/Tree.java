package org.briefpack.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The one place that knows what is inside every node of a publication. A way through it comes to
 * each node in reading order and may put others in the place of those it meets; whatever holds none
 * of them stays the very same object.
 */
public final class Tree {
    /** What is done on the way. */
    public interface Visitor {
        /** Comes to a node, before what is inside. */
        default void enter(Node node) {}

        /** Leaves a node, after what is inside. */
        default void leave(Node node) {}

        /** Comes to words of the node around it: an inline's own, a chart's labels, a field's. */
        default void words(String words) {}

        /** Comes to what stands beside the text: running lines, notes, footnotes, sources. */
        default void beside() {}

        /** Returns to the text, or to what the innermost of those stands beside. */
        default void back() {}

        /** Returns what stands in a block's place, its own content done; usually itself. */
        default Block instead(Block block) {
            return block;
        }

        /** Returns what stands in an inline's place, its own content done; usually itself. */
        default Inline instead(Inline inline) {
            return inline;
        }
    }

    private final Visitor visitor;
    private int changes;

    private Tree(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Goes through nodes and all that is inside. */
    public static void each(List<? extends Node> nodes, Visitor visitor) {
        Tree tree = new Tree(visitor);
        nodes.forEach(tree::node);
    }

    /**
     * Goes through a publication: running lines, then the text, then the sources.
     *
     * @return the publication with what the visitor puts in the place of others
     */
    public static Publication each(Publication publication, Visitor visitor) {
        return new Tree(visitor).publication(publication);
    }

    /** Returns a block without parts that hold nothing; empty where only a frame is left of it. */
    public static Optional<Block> filled(Block block) {
        return switch (block) {
            case Block.Heading b -> kept(b, b.content());
            case Block.Paragraph b -> kept(b, b.content());
            case Block.Items b -> {
                List<Block.Item> items = some(b.items(), Block.Item::content);
                yield kept(new Block.Items(b.style(), b.start(), items, b.span()), items);
            }
            case Block.Table b -> kept(b, b.rows().stream().skip(b.headerRows()).toList());
            case Block.Definitions b -> kept(b, b.entries());
            case Block.Callout b -> kept(b, b.content());
            case Block.Cards b -> {
                List<Block.Card> cards =
                        some(b.cards(), c -> c.content().isEmpty() ? c.kicker() : c.content());
                int perRow = Math.max(1, Math.min(b.perRow(), cards.size()));
                yield kept(new Block.Cards(perRow, cards, b.span()), cards);
            }
            case Block.Columns b -> {
                List<Block.Column> columns = some(b.columns(), Block.Column::content);
                yield kept(new Block.Columns(columns, b.span()), columns);
            }
            case Block.Quote b -> kept(b, b.content());
            case Block.Diagram b -> kept(b, b.entries());
            case Block.Chart b -> Optional.of(b);
            case Block.Figure b -> Optional.of(b);
            case Block.Question b -> Optional.of(b);
            case Block.Field b -> Optional.of(b);
            case Block.Contents b -> Optional.of(b);
            case Block.References b -> Optional.of(b);
            case Block.Divider b -> Optional.of(b);
            case Block.PageBreak b -> Optional.of(b);
        };
    }

    private static Optional<Block> kept(Block block, List<?> inside) {
        return inside.isEmpty() ? Optional.empty() : Optional.of(block);
    }

    private static <P extends Block.Part> List<P> some(List<P> parts, Function<P, List<?>> inside) {
        return parts.stream().filter(part -> !inside.apply(part).isEmpty()).toList();
    }

    private Publication publication(Publication publication) {
        int before = changes;
        Publication now =
                switch (publication) {
                    case Document d -> {
                        PageSetup page = page(d.page());
                        yield new Document(
                                d.metadata(), page, blocks(d.blocks()), sources(d.references()));
                    }
                    case Deck d -> {
                        List<Inline> footer = beside(d.footer(), this::inlines);
                        yield new Deck(
                                d.metadata(),
                                footer,
                                list(d.slides(), this::slide),
                                sources(d.references()));
                    }
                };
        return changes == before ? publication : now;
    }

    private PageSetup page(PageSetup page) {
        return new PageSetup(
                page.paper(),
                page.titlePage(),
                beside(page.header(), this::inlines),
                beside(page.footer(), this::inlines),
                page.maxPages(),
                page.densities(),
                page.yielding());
    }

    private List<Reference> sources(List<Reference> references) {
        return beside(references, all -> list(all, this::source));
    }

    private Reference source(Reference old) {
        int before = changes;
        Reference now = new Reference(old.id(), old.number(), inlines(old.text()), old.span());
        return changes == before ? old : now;
    }

    private <T> List<T> beside(List<T> list, UnaryOperator<List<T>> way) {
        visitor.beside();
        List<T> now = way.apply(list);
        visitor.back();
        return now;
    }

    private List<Block> blocks(List<Block> blocks) {
        return list(blocks, this::block);
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return list(inlines, this::inline);
    }

    /** Returns the list itself where no entry changes. */
    private static <T> List<T> list(List<T> list, UnaryOperator<T> way) {
        List<T> changed = null;
        for (int i = 0; i < list.size(); i++) {
            T old = list.get(i);
            T now = way.apply(old);
            if (now != old && changed == null) {
                changed = new ArrayList<>(list);
            }
            if (changed != null) {
                changed.set(i, now);
            }
        }
        return changed == null ? list : List.copyOf(changed);
    }

    private String words(String words) {
        visitor.words(words);
        return words;
    }

    private void node(Node node) {
        switch (node) {
            case Slide slide -> slide(slide);
            case Block block -> block(block);
            case Block.Part part -> part(part);
            case Inline inline -> inline(inline);
        }
    }

    private Slide slide(Slide old) {
        visitor.enter(old);
        int before = changes;
        List<Inline> title = inlines(old.title());
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        old.regions().forEach((region, blocks) -> regions.put(region, blocks(blocks)));
        Slide now =
                new Slide(
                        old.id(),
                        old.layout(),
                        title,
                        regions,
                        beside(old.notes(), this::blocks),
                        old.time(),
                        old.section(),
                        old.overflow(),
                        old.reveal(),
                        old.span());
        visitor.leave(old);
        return changes == before ? old : now;
    }

    private Block block(Block old) {
        visitor.enter(old);
        int before = changes;
        // Arguments are worked out from left to right, which is the order of reading.
        Block now =
                switch (old) {
                    case Block.Heading b ->
                            new Block.Heading(b.level(), b.id(), inlines(b.content()), b.span());
                    case Block.Paragraph b ->
                            new Block.Paragraph(b.role(), inlines(b.content()), b.span());
                    case Block.Items b ->
                            new Block.Items(b.style(), b.start(), parts(b.items()), b.span());
                    case Block.Table b -> table(b);
                    case Block.Definitions b -> new Block.Definitions(parts(b.entries()), b.span());
                    case Block.Callout b ->
                            new Block.Callout(
                                    b.tone(), inlines(b.title()), blocks(b.content()), b.span());
                    case Block.Cards b -> new Block.Cards(b.perRow(), parts(b.cards()), b.span());
                    case Block.Columns b -> new Block.Columns(parts(b.columns()), b.span());
                    case Block.Chart b -> chart(b);
                    case Block.Diagram b -> diagram(b);
                    case Block.Figure b -> figure(b);
                    case Block.Quote b ->
                            new Block.Quote(
                                    blocks(b.content()), inlines(b.attribution()), b.span());
                    case Block.Question b -> question(b);
                    case Block.Field b -> field(b);
                    case Block.Contents b ->
                            new Block.Contents(inlines(b.title()), b.depth(), b.span());
                    case Block.References b -> b;
                    case Block.Divider b -> b;
                    case Block.PageBreak b -> b;
                };
        Block done = changes == before ? old : now;
        Block instead = visitor.instead(done);
        visitor.leave(old);
        return counted(done, instead);
    }

    private Block table(Block.Table b) {
        return new Block.Table(
                b.id(),
                inlines(b.caption()),
                b.summary(),
                b.columns(),
                b.headerRows(),
                b.headerColumns(),
                b.wide(),
                parts(b.rows()),
                b.span());
    }

    private Block chart(Block.Chart b) {
        List<Inline> title = inlines(b.title());
        words(b.unit());
        b.categories().forEach(this::words);
        b.series().forEach(series -> words(series.name()));
        return new Block.Chart(
                b.id(),
                b.kind(),
                title,
                b.unit(),
                b.categories(),
                b.series(),
                inlines(b.source()),
                b.alt(),
                b.span());
    }

    private Block diagram(Block.Diagram b) {
        return new Block.Diagram(
                b.id(), b.kind(), parts(b.entries()), inlines(b.source()), b.alt(), b.span());
    }

    private Block figure(Block.Figure b) {
        return new Block.Figure(
                b.id(),
                b.asset(),
                b.alt(),
                inlines(b.caption()),
                b.width(),
                b.decorative(),
                b.span());
    }

    private Block question(Block.Question b) {
        return new Block.Question(
                b.id(),
                inlines(b.prompt()),
                parts(b.answers()),
                inlines(b.followUp()),
                inlines(b.attribute()),
                b.span());
    }

    private Block field(Block.Field b) {
        words(b.label());
        words(b.value());
        return b;
    }

    @SuppressWarnings("unchecked") // A part stays one of its own kind.
    private <P extends Block.Part> List<P> parts(List<P> parts) {
        return list(parts, old -> (P) part(old));
    }

    private Block.Part part(Block.Part old) {
        visitor.enter(old);
        int before = changes;
        Block.Part now =
                switch (old) {
                    case Block.Item p -> new Block.Item(p.id(), blocks(p.content()), p.span());
                    case Block.Row p -> new Block.Row(parts(p.cells()), p.span());
                    case Block.Cell p -> p.with(blocks(p.content()));
                    case Block.Definition p ->
                            new Block.Definition(
                                    p.id(), inlines(p.term()), blocks(p.meaning()), p.span());
                    case Block.Card p ->
                            new Block.Card(
                                    p.accent(),
                                    inlines(p.kicker()),
                                    inlines(p.title()),
                                    blocks(p.content()),
                                    p.span());
                    case Block.Column p ->
                            new Block.Column(p.weight(), blocks(p.content()), p.span());
                    case Block.Entry p ->
                            new Block.Entry(
                                    inlines(p.label()),
                                    inlines(p.text()),
                                    p.accent(),
                                    p.icon(),
                                    p.at(),
                                    parts(p.inner()),
                                    p.span());
                    case Block.Answer p ->
                            new Block.Answer(
                                    p.grade(), words(p.label()), blocks(p.content()), p.span());
                };
        visitor.leave(old);
        return changes == before ? old : now;
    }

    private Inline inline(Inline old) {
        visitor.enter(old);
        int before = changes;
        Inline now =
                switch (old) {
                    case Inline.Emphasis i -> new Inline.Emphasis(inlines(i.content()), i.span());
                    case Inline.Strong i -> new Inline.Strong(inlines(i.content()), i.span());
                    case Inline.Link i ->
                            new Inline.Link(inlines(i.content()), i.target(), i.span());
                    case Inline.Foreign i ->
                            new Inline.Foreign(i.language(), inlines(i.content()), i.span());
                    case Inline.Footnote i ->
                            new Inline.Footnote(beside(i.content(), this::blocks), i.span());
                    case Inline.Text i -> own(i);
                    case Inline.Code i -> own(i);
                    case Inline.Abbreviation i -> own(i);
                    case Inline.Variable i -> own(i);
                    case Inline.Citation i -> i;
                    case Inline.LineBreak i -> i;
                };
        Inline done = changes == before ? old : now;
        Inline instead = visitor.instead(done);
        visitor.leave(old);
        return counted(done, instead);
    }

    private <N extends Node> N counted(N done, N instead) {
        if (instead != done) {
            changes++;
        }
        return instead;
    }

    private Inline own(Inline inline) {
        words(inline.said());
        return inline;
    }
}

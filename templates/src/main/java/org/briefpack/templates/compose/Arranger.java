package org.briefpack.templates.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Index;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.Tree;
import org.briefpack.model.pack.Arrangement;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Page;
import org.briefpack.model.reader.Spelling;

/**
 * Puts the parts of a document where the pack wants them: leaves out, renames, brings into order,
 * and moves pages of one's own before or after a part. A part is what a heading of the first level
 * begins, known by its id; in a deck the slides whose ids begin with its name.
 */
public final class Arranger {
    /** What the ids of pages of one's own begin with. */
    private static final String PAGE = "page-";

    private final Pack pack;
    private final String document;
    private final Optional<Arrangement> wanted;
    private final Diagnostics problems = new Diagnostics();

    private Arranger(Pack pack, String document) {
        this.pack = pack;
        this.document = document;
        wanted = Optional.ofNullable(pack.documents().get(document));
    }

    /**
     * Returns the publication as the pack arranges it; itself where the pack says nothing of it.
     */
    public static Outcome<Publication> arrange(
            Publication publication, Pack pack, String document) {
        Arranger arranger = new Arranger(pack, document);
        if (arranger.wanted.isEmpty() && arranger.pages().isEmpty()) {
            return new Outcome.Success<>(publication, List.of());
        }
        Publication arranged =
                switch (publication) {
                    case Document d -> arranger.document(d);
                    case Deck d -> arranger.deck(d);
                };
        return arranger.problems.outcome(withoutDangling(arranged));
    }

    private List<Page> pages() {
        return pack.pages().stream()
                .filter(page -> page.documents().contains(document))
                .filter(page -> page.before().isPresent() || page.after().isPresent())
                .toList();
    }

    private Document document(Document document) {
        SequencedMap<String, List<Block>> parts = new LinkedHashMap<>();
        List<Block> current = new ArrayList<>();
        parts.put("", current);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading h && h.level() == 1 && !h.id().isEmpty()) {
                current = new ArrayList<>();
                parts.put(h.id(), current);
            }
            current.add(block);
        }
        List<String> order = order(new ArrayList<>(parts.keySet()), false);
        List<Block> blocks = new ArrayList<>();
        for (String name : order) {
            List<Block> part = parts.getOrDefault(name, List.of());
            Optional<String> title = title(name);
            for (int i = 0; i < part.size(); i++) {
                blocks.add(
                        i == 0 && title.isPresent()
                                ? renamed(part.get(i), title.get())
                                : part.get(i));
            }
        }
        return new Document(document.metadata(), document.page(), blocks, document.references());
    }

    private Deck deck(Deck deck) {
        SequencedMap<String, List<Slide>> parts = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        names.addAll(wanted.map(Arrangement::without).orElse(List.of()));
        pages().forEach(page -> page.before().or(page::after).ifPresent(names::add));
        for (Slide slide : deck.slides()) {
            String name =
                    names.stream()
                            .filter(n -> slide.id().equals(n) || slide.id().startsWith(n + "-"))
                            .findFirst()
                            .orElse(slide.id());
            parts.computeIfAbsent(name, k -> new ArrayList<>()).add(slide);
        }
        List<Slide> slides = new ArrayList<>();
        String section = "";
        for (String name : order(new ArrayList<>(parts.keySet()), true)) {
            for (Slide slide : parts.getOrDefault(name, List.of())) {
                boolean own = name.startsWith(PAGE);
                section = own ? section : slide.section();
                slides.add(titled(slide, own ? section : slide.section(), title(name)));
            }
        }
        return new Deck(deck.metadata(), deck.footer(), slides, deck.references());
    }

    private static Slide titled(Slide s, String section, Optional<String> title) {
        List<Inline> words =
                title.<List<Inline>>map(t -> List.of(Inline.Text.of(t))).orElse(s.title());
        return new Slide(
                s.id(),
                s.layout(),
                words,
                s.regions(),
                s.notes(),
                s.time(),
                section,
                s.overflow(),
                s.reveal(),
                s.span());
    }

    private Optional<String> title(String name) {
        return wanted.map(Arrangement::titles).map(titles -> titles.get(name));
    }

    private static Block renamed(Block block, String title) {
        return block instanceof Block.Heading h
                ? new Block.Heading(h.level(), h.id(), List.of(Inline.Text.of(title)), h.span())
                : block;
    }

    /** Returns the names of the parts as they shall stand. */
    private List<String> order(List<String> names, boolean deck) {
        List<String> order = new ArrayList<>(names);
        wanted.ifPresent(
                w -> {
                    known(w.without(), "without", w.span(), names);
                    known(List.copyOf(w.titles().keySet()), "titles", w.span(), names);
                    order.removeAll(w.without());
                    if (deck && !w.order().isEmpty()) {
                        problems.report(
                                Code.NO_SUCH_SECTION,
                                pack.places().value(w.span(), "order"),
                                "the order of a deck is that of the session's parts",
                                "change `training: segments:` instead");
                    } else {
                        known(w.order(), "order", w.span(), names);
                        List<String> first = new ArrayList<>(w.order());
                        first.retainAll(order);
                        order.removeAll(first);
                        order.addAll(order.isEmpty() || !order.getFirst().isEmpty() ? 0 : 1, first);
                    }
                });
        pages().forEach(page -> move(page, order));
        return order;
    }

    private void move(Page page, List<String> order) {
        String own = PAGE + page.id();
        String beside = page.before().or(page::after).orElse("");
        String name = order.contains(beside) ? beside : PAGE + beside;
        if (!order.contains(own)) {
            return;
        }
        if (!order.contains(name)) {
            problems.report(
                    Code.NO_SUCH_SECTION,
                    pack.places()
                            .value(page.span(), page.before().isPresent() ? "before" : "after"),
                    "the "
                            + document
                            + " has no part `"
                            + beside
                            + "`; the page stands where it would without",
                    Spelling.hint(beside, named(order)));
            return;
        }
        order.remove(own);
        order.add(order.indexOf(name) + (page.before().isPresent() ? 0 : 1), own);
    }

    private void known(List<String> words, String key, SourceSpan span, List<String> names) {
        for (int i = 0; i < words.size(); i++) {
            if (!names.contains(words.get(i))) {
                SourceSpan list = pack.places().value(span, key);
                problems.report(
                        Code.NO_SUCH_SECTION,
                        key.equals("titles")
                                ? pack.places().key(list, words.get(i))
                                : pack.places().item(list, i),
                        "the " + document + " has no part `" + words.get(i) + "`",
                        Spelling.hint(words.get(i), named(names)));
            }
        }
    }

    private static List<String> named(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    /** A link to what was left out is its words. */
    private static Publication withoutDangling(Publication publication) {
        Set<Inline.Link> dangling = Set.copyOf(Index.of(publication).dangling());
        if (dangling.isEmpty()) {
            return publication;
        }
        String language = publication.metadata().language();
        return Tree.each(
                publication,
                new Tree.Visitor() {
                    @Override
                    public Inline instead(Inline inline) {
                        return inline instanceof Inline.Link link && dangling.contains(link)
                                ? link.content().size() == 1
                                        ? link.content().getFirst()
                                        : new Inline.Foreign(language, link.content(), link.span())
                                : inline;
                    }
                });
    }
}

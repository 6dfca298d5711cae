package org.briefpack.builder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Index;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.Tree;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The facts with figures that a document states, as text that goes into its file: a line {@code
 * briefpack-facts 1}, the pack, the day on which its facts were checked, the theme's fonts, then a
 * line for each fact with an id and the words. What is in it can be read in the document, and no
 * more: a fact's id is made from the claim's, so that nobody can read that out of it. Several
 * threads may use one at once.
 */
final class FactSheet {
    /** The first line, with the version of the form. */
    static final String HEAD = "briefpack-facts 1";

    private static final int ID_BYTES = 6;

    /** A figure with what parts it, as in 1,234.5. */
    private static final Pattern FIGURE = Pattern.compile("\\d(?:[.,]?\\d)*+");

    /**
     * A fact with figures that a pack states.
     *
     * @param id stays the same as long as the claim does, or the words but for their figures
     * @param words without marks
     * @param place where they stand in the pack's file
     */
    private record Fact(String id, String words, long place) {}

    private final Pack pack;
    private @Nullable List<Fact> facts;

    /** Takes the pack; nothing is gathered before a document is to be written. */
    FactSheet(Pack pack) {
        this.pack = pack;
    }

    /**
     * Returns the text for one document of the pack, which holds nothing internal it should not.
     */
    String of(Publication publication, Theme theme) {
        Set<Long> shown = shown(publication);
        StringBuilder text = new StringBuilder(HEAD).append("\npack ").append(pack.id());
        pack.front()
                .flatMap(FrontMatter::factsChecked)
                .ifPresent(day -> text.append("\nchecked ").append(day));
        for (FontSlot slot : FontSlot.values()) {
            text.append("\nfont ").append(theme.font(slot).officeName());
        }
        Map<String, String> stated = new LinkedHashMap<>();
        for (Fact fact : facts()) {
            if (shown.contains(fact.place())) {
                stated.putIfAbsent(fact.id(), fact.words());
            }
        }
        stated.forEach((id, words) -> text.append('\n').append(id).append(' ').append(words));
        return text.append('\n').toString();
    }

    private static Set<Long> shown(Publication publication) {
        Set<Long> shown = new HashSet<>();
        Tree.Visitor places =
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        if (node instanceof Inline) {
                            shown.add(place(node.span()));
                        }
                    }
                };
        switch (publication) {
            case Document document -> Tree.each(document, places);
            // What is below a slide is kept to a page when it is planned, and may lose its end.
            case Deck deck -> deck.slides().forEach(slide -> onSlide(slide, places));
        }
        return shown;
    }

    private static void onSlide(Slide slide, Tree.Visitor places) {
        Tree.each(slide.title(), places);
        slide.regions().values().forEach(blocks -> Tree.each(blocks, places));
    }

    /** Returns all facts of the pack, gathered once for all documents and rows. */
    private synchronized List<Fact> facts() {
        if (facts == null) {
            List<Fact> all = new ArrayList<>();
            Map<String, Claim> claims = new HashMap<>();
            pack.claims().forEach(claim -> claims.put(claim.id(), claim));
            PackWalk.visit(
                    pack,
                    part -> {
                        if (part instanceof Claim claim) {
                            add(claim(claim), claim.text(), claim.text().span(), all);
                        } else if (part instanceof Statement statement) {
                            add(statement, claims, all);
                        }
                    });
            facts = told(all);
        }
        return facts;
    }

    /** Sentences that differ in their figures alone are told apart by the figures. */
    private static List<Fact> told(List<Fact> facts) {
        Map<String, String> first = new HashMap<>();
        Set<String> differing = new HashSet<>();
        for (Fact fact : facts) {
            String words = first.putIfAbsent(fact.id(), fact.words());
            if (words != null && !words.equals(fact.words())) {
                differing.add(fact.id());
            }
        }
        return facts.stream()
                .map(fact -> differing.contains(fact.id()) ? apart(fact) : fact)
                .toList();
    }

    private static Fact apart(Fact fact) {
        return new Fact(id(fact.words()), fact.words(), fact.place());
    }

    private static void add(Statement statement, Map<String, Claim> claims, List<Fact> to) {
        boolean sourced = statement.claim().isPresent() || !statement.sources().isEmpty();
        if (statement.text().isPresent() && sourced) {
            RichText text = statement.text().get();
            add("text " + FIGURE.matcher(text.plain()).replaceAll("#"), text, text.span(), to);
        } else if (statement.text().isEmpty()) {
            statement
                    .claim()
                    .map(claims::get)
                    .ifPresent(c -> add(claim(c), c.text(), statement.span(), to));
        }
    }

    private static String claim(Claim claim) {
        return "claim " + claim.id();
    }

    private static void add(String name, RichText text, SourceSpan place, List<Fact> to) {
        String words = text.plain().strip().replaceAll("\\s+", " ");
        boolean hasFigure = words.chars().anyMatch(Character::isDigit);
        // What a field's value makes of a text is known only when it is given.
        boolean isFixed = Index.of(text.content()).fields().isEmpty();
        if (hasFigure && isFixed) {
            to.add(new Fact(id(name), words, place(place)));
        }
    }

    private static long place(SourceSpan span) {
        return (long) span.line() << Integer.SIZE | span.column();
    }

    private static String id(String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

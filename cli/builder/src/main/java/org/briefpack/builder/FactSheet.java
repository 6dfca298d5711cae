package org.briefpack.builder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Index;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Theme;

/**
 * The facts with figures that a document states, as text that goes into its file: a line {@code
 * briefpack-facts 1}, the pack, the day on which its facts were checked, the theme's fonts, then a
 * line for each fact with an id and the words. What is in it can be read in the document, and no
 * more: a fact's id is made from the claim's, so that nobody can read that out of it.
 */
final class FactSheet {
    /** The first line, with the version of the form. */
    static final String HEAD = "briefpack-facts 1";

    private static final int ID_BYTES = 6;

    private final Set<Long> shown = new HashSet<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, String> facts = new LinkedHashMap<>();

    private FactSheet(Pack pack, Publication publication) {
        Tree.each(
                publication,
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        if (node instanceof Inline) {
                            shown.add(place(node.span()));
                        }
                    }
                });
        pack.claims().forEach(claim -> claims.put(claim.id(), claim));
        PackWalk.visit(
                pack,
                part -> {
                    if (part instanceof Claim claim) {
                        add("claim " + claim.id(), claim.text(), claim.text().span());
                    } else if (part instanceof Statement statement) {
                        add(statement);
                    }
                });
    }

    /** Returns the text for one document of a pack, which holds nothing internal it should not. */
    static String of(Pack pack, Publication publication, Theme theme) {
        FactSheet sheet = new FactSheet(pack, publication);
        StringBuilder text = new StringBuilder(HEAD).append("\npack ").append(pack.id());
        pack.front()
                .flatMap(FrontMatter::factsChecked)
                .ifPresent(day -> text.append("\nchecked ").append(day));
        for (FontSlot slot : FontSlot.values()) {
            text.append("\nfont ").append(theme.font(slot).officeName());
        }
        sheet.facts.forEach((id, words) -> text.append('\n').append(id).append(' ').append(words));
        return text.append('\n').toString();
    }

    private void add(Statement statement) {
        boolean sourced = statement.claim().isPresent() || !statement.sources().isEmpty();
        if (statement.text().isPresent() && sourced) {
            RichText text = statement.text().get();
            add("text " + text.plain(), text, text.span());
        } else if (statement.text().isEmpty()) {
            statement
                    .claim()
                    .map(claims::get)
                    .ifPresent(c -> add("claim " + c.id(), c.text(), statement.span()));
        }
    }

    private void add(String name, RichText text, SourceSpan place) {
        String words = text.plain().strip().replaceAll("\\s+", " ");
        boolean hasFigure = words.chars().anyMatch(Character::isDigit);
        // What a field's value makes of a text is known only when it is given.
        boolean isFixed = Index.of(text.content()).fields().isEmpty();
        if (hasFigure && isFixed && shown.contains(place(place))) {
            facts.putIfAbsent(id(name), words);
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

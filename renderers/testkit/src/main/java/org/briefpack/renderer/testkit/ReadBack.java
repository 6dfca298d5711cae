package org.briefpack.renderer.testkit;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Slide;

/**
 * Compares a publication with what its file says when it is read aloud: each paragraph must be
 * there, word by word, in the order of reading, no space lost, no hyphen left from a line's end.
 */
public final class ReadBack {
    private final List<String> expected = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Reference> references;
    private int called;

    private ReadBack(List<Reference> references) {
        this.references = references;
    }

    /**
     * Returns the texts of a publication that a file does not say at their place.
     *
     * @param read text of the file along its structure, notes last
     */
    public static List<String> lost(Publication publication, String read) {
        return switch (publication) {
            case Document document -> {
                ReadBack model = new ReadBack(document.references());
                model.blocks(document.blocks());
                model.expected.addAll(model.notes);
                yield lost(model.expected, read);
            }
            case Deck deck -> lost(deck, read);
        };
    }

    /** Returns the texts that are not said after those before them. */
    public static List<String> lost(List<String> texts, String read) {
        String words = squeezed(read);
        List<String> lost = new ArrayList<>();
        int from = 0;
        for (String text : texts) {
            int at = find(words, squeezed(text), from);
            if (at < 0) {
                lost.add(text);
            } else {
                from = at;
            }
        }
        return lost;
    }

    /**
     * A plan decides in which order a slide is read; it comes after the one before, title first.
     */
    private static List<String> lost(Deck deck, String read) {
        String words = squeezed(read);
        List<String> lost = new ArrayList<>();
        int from = 0;
        for (Slide slide : deck.slides()) {
            String title = InlineText.of(slide.title());
            int at = find(words, squeezed(title), from);
            if (at < 0) {
                lost.add(title);
                continue;
            }
            from = at;
            Deck alone = new Deck(deck.metadata(), List.of(), List.of(slide), List.of());
            for (TextLeaf leaf : TextLeaves.of(alone)) {
                int start = at - squeezed(title).length();
                if (words.indexOf(squeezed(leaf.text()), start) < 0) {
                    lost.add(leaf.text());
                }
            }
        }
        return lost;
    }

    /** Returns where whole words end that are found from a place on; below 0 for nowhere. */
    private static int find(String words, String text, int from) {
        for (int at = words.indexOf(text, from); at >= 0; at = words.indexOf(text, at + 1)) {
            int end = at + text.length();
            boolean starts = at == 0 || !inWord(words, at - 1) || !inWord(words, at);
            boolean ends = end == words.length() || !inWord(words, end - 1) || !inWord(words, end);
            if (starts && ends) {
                return end;
            }
        }
        return -1;
    }

    private static boolean inWord(String words, int index) {
        return Character.isLetterOrDigit(words.charAt(index));
    }

    private static String squeezed(String text) {
        return text.replace("\u00AD", "").replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> text(h.content());
            case Block.Paragraph p -> text(p.content());
            case Block.Items i -> i.items().forEach(item -> blocks(item.content()));
            case Block.Table t -> {
                text(t.caption());
                t.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
            }
            case Block.Definitions d -> d.entries().forEach(this::definition);
            case Block.Callout c -> {
                text(c.title());
                blocks(c.content());
            }
            case Block.Cards c -> c.cards().forEach(this::card);
            case Block.Columns c -> c.columns().forEach(column -> blocks(column.content()));
            case Block.Chart c -> {
                text(c.title());
                plain(c.unit());
                text(c.source());
            }
            case Block.Diagram d -> {
                // What is drawn is told by its alternative.
                if (d.alt().isEmpty() || !d.kind().relates()) {
                    d.entries().forEach(this::entry);
                }
                text(d.source());
            }
            case Block.Figure f -> text(f.caption());
            case Block.Quote q -> {
                blocks(q.content());
                text(q.attribution());
            }
            case Block.Question q -> question(q);
            case Block.Field f -> plain(f.label());
            case Block.Contents c -> text(c.title());
            case Block.References r -> references.forEach(reference -> text(reference.text()));
            case Block.Divider d -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void definition(Block.Definition definition) {
        text(definition.term());
        blocks(definition.meaning());
    }

    private void entry(Block.Entry entry) {
        text(entry.label());
        text(entry.text());
        entry.inner().forEach(this::entry);
    }

    private void card(Block.Card card) {
        text(card.kicker());
        text(card.title());
        blocks(card.content());
    }

    private void question(Block.Question question) {
        text(question.prompt());
        for (Block.Answer answer : question.answers()) {
            plain(answer.label());
            blocks(answer.content());
        }
        text(question.followUp());
        text(question.attribute());
    }

    private void plain(String text) {
        if (!text.isBlank()) {
            expected.add(text);
        }
    }

    private void text(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        append(inlines, text);
        plain(text.toString());
    }

    private void append(List<Inline> inlines, StringBuilder text) {
        boolean cited = false;
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text t -> text.append(t.text());
                case Inline.Code c -> text.append(c.text());
                case Inline.Abbreviation a -> text.append(a.text());
                case Inline.Variable v -> text.append(v.value().isEmpty() ? v.label() : v.value());
                case Inline.Emphasis e -> append(e.content(), text);
                case Inline.Strong s -> append(s.content(), text);
                case Inline.Link l -> append(l.content(), text);
                case Inline.Foreign f -> append(f.content(), text);
                case Inline.Footnote f -> {
                    text.append(++called);
                    note(f);
                }
                case Inline.Citation c -> text.append(cited ? ", " : "").append(c.number());
                case Inline.LineBreak b -> text.append(' ');
            }
            cited = inline instanceof Inline.Citation;
        }
    }

    private void note(Inline.Footnote footnote) {
        int before = expected.size();
        blocks(footnote.content());
        List<String> own = expected.subList(before, expected.size());
        notes.addAll(own);
        own.clear();
    }
}

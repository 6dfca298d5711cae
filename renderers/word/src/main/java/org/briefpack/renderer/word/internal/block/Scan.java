package org.briefpack.renderer.word.internal.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;

/** What has to be known about a document before its first paragraph can be written. */
public final class Scan {
    /**
     * A heading, for the contents.
     *
     * @param level 1 to 6
     * @param text without notes
     * @param bookmark name of the place
     */
    public record Entry(int level, String text, String bookmark) {}

    private final List<Entry> headings = new ArrayList<>();
    private final Map<Block.Heading, String> headingMarks = new IdentityHashMap<>();
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Set<String> usedNames = new HashSet<>();
    private final Set<String> cited = new HashSet<>();
    private final SequencedMap<String, String> values = new LinkedHashMap<>();
    private boolean footnotes;
    private boolean references;
    private int noteDepth;

    private Scan() {}

    static Scan of(Document document) {
        Scan scan = new Scan();
        document.metadata().properties().forEach(scan.values::put);
        // Running lines are like notes: nothing in them can be noted, cited first or linked to.
        scan.noteDepth = 2;
        scan.inlines(document.page().header());
        scan.inlines(document.page().footer());
        scan.noteDepth = 0;
        scan.blocks(document.blocks());
        return scan;
    }

    /** All headings in order. */
    public List<Entry> headings() {
        return headings;
    }

    /** Returns the bookmark that the contents use for a heading; null for one in a note. */
    String mark(Block.Heading heading) {
        return headingMarks.get(heading);
    }

    /** Returns the bookmark of a block's id; null where no block has it. */
    String bookmark(String id) {
        return bookmarks.get(id);
    }

    /** Returns whether the body, and not only a note, cites a source. */
    boolean cites(String reference) {
        return cited.contains(reference);
    }

    /** Returns whether the body cites a source. */
    public boolean hasCitations() {
        return !cited.isEmpty();
    }

    /** Returns whether the body has footnotes. */
    public boolean hasFootnotes() {
        return footnotes;
    }

    boolean hasReferences() {
        return references;
    }

    /** Values that are filled in once and repeated, by key; empty where there is none yet. */
    SequencedMap<String, String> values() {
        return values;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> heading(h);
            case Block.Paragraph p -> inlines(p.content());
            case Block.Items i -> i.items().forEach(this::item);
            case Block.Table t -> table(t);
            case Block.Definitions d -> d.entries().forEach(this::definition);
            case Block.Callout c -> {
                inlines(c.title());
                blocks(c.content());
            }
            case Block.Cards c -> c.cards().forEach(this::card);
            case Block.Columns c -> c.columns().forEach(column -> blocks(column.content()));
            case Block.Chart c -> {
                id(c.id());
                inlines(c.title());
                inlines(c.source());
            }
            case Block.Figure f -> {
                id(f.id());
                inlines(f.caption());
            }
            case Block.Quote q -> {
                blocks(q.content());
                inlines(q.attribution());
            }
            case Block.Question q -> question(q);
            case Block.Field f -> value(f.key(), f.value());
            case Block.Contents c -> inlines(c.title());
            case Block.References r -> references = true;
            case Block.Divider d -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void heading(Block.Heading heading) {
        id(heading.id());
        inlines(heading.content());
        if (noteDepth > 0) {
            return;
        }
        String mark = String.format(Locale.ROOT, "_Toc%09d", headings.size() + 1);
        headings.add(new Entry(heading.level(), InlineText.of(heading.content()), mark));
        headingMarks.put(heading, mark);
    }

    private void item(Block.Item item) {
        id(item.id());
        blocks(item.content());
    }

    private void table(Block.Table table) {
        id(table.id());
        inlines(table.caption());
        for (Block.Row row : table.rows()) {
            row.cells().forEach(cell -> blocks(cell.content()));
        }
    }

    private void definition(Block.Definition definition) {
        id(definition.id());
        inlines(definition.term());
        blocks(definition.meaning());
    }

    private void card(Block.Card card) {
        inlines(card.kicker());
        inlines(card.title());
        blocks(card.content());
    }

    private void question(Block.Question question) {
        id(question.id());
        inlines(question.prompt());
        question.answers().forEach(answer -> blocks(answer.content()));
        inlines(question.followUp());
        inlines(question.attribute());
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Emphasis e -> inlines(e.content());
            case Inline.Strong s -> inlines(s.content());
            case Inline.Link l -> inlines(l.content());
            case Inline.Foreign f -> inlines(f.content());
            case Inline.Variable v -> value(v.key(), v.value());
            case Inline.Citation c -> {
                if (noteDepth == 0) {
                    cited.add(c.reference());
                }
            }
            case Inline.Footnote f -> footnote(f);
            case Inline.Text t -> {}
            case Inline.Code c -> {}
            case Inline.Abbreviation a -> {}
            case Inline.LineBreak b -> {}
        }
    }

    /** A note within a note or running line is written in brackets, without what is no text. */
    private void footnote(Inline.Footnote footnote) {
        if (noteDepth == 0) {
            footnotes = true;
            noteDepth = 1;
            blocks(footnote.content());
            noteDepth = 0;
            return;
        }
        for (Block block : footnote.content()) {
            if (block instanceof Block.Paragraph paragraph) {
                inlines(paragraph.content());
            }
        }
    }

    private void value(String key, String value) {
        if (!key.isEmpty()) {
            values.merge(key, value, (old, other) -> old.isEmpty() ? other : old);
        }
    }

    private void id(String id) {
        if (!id.isEmpty() && !bookmarks.containsKey(id)) {
            bookmarks.put(id, bookmarkName(id));
        }
    }

    /** Makes a name that Word accepts: letters, digits and low lines, at most 40 (17.13.6.2). */
    private String bookmarkName(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(c -> name.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
        if (!Character.isLetter(name.codePointAt(0))) {
            name.insert(0, "b_");
        }
        String base = name.length() > 34 ? name.substring(0, 34) : name.toString();
        String unique = base;
        for (int i = 2; !usedNames.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = base + "_" + i;
        }
        return unique;
    }
}

package org.briefpack.renderer.pdf.internal.layout.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Reference;

/** All places of a document that links, contents and bookmarks may lead to. */
public final class Places {
    /**
     * A heading.
     *
     * @param node what was written
     * @param id the place's name
     * @param text as plain characters
     */
    public record Heading(Block.Heading node, String id, String text) {}

    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Block.Heading, Heading> byNode = new IdentityHashMap<>();
    private boolean references;

    /**
     * Finds the places of all blocks of a publication, and of its sources where they are listed.
     */
    public Places(List<Block> blocks, List<Reference> sources) {
        blocks(blocks);
        if (references) {
            sources.forEach(source -> ids.add(ofReference(source.id())));
        }
    }

    /** Returns the headings in reading order. */
    public List<Heading> headings() {
        return headings;
    }

    /** Returns the names of all places, in reading order. */
    public Set<String> ids() {
        return ids;
    }

    /** Returns a heading's place. */
    public Heading of(Block.Heading node) {
        return byNode.get(node);
    }

    /** Returns whether there is a place of a name. */
    public boolean has(String id) {
        return ids.contains(id);
    }

    /** Returns the name of the place where a source is listed. */
    public static String ofReference(String id) {
        return "source:" + id;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> heading(h);
            case Block.Items items ->
                    items.items()
                            .forEach(
                                    item -> {
                                        ids.add(item.id());
                                        blocks(item.content());
                                    });
            case Block.Table t -> {
                ids.add(t.id());
                t.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
            }
            case Block.Definitions d ->
                    d.entries()
                            .forEach(
                                    entry -> {
                                        ids.add(entry.id());
                                        blocks(entry.meaning());
                                    });
            case Block.Callout c -> blocks(c.content());
            case Block.Cards c -> c.cards().forEach(card -> blocks(card.content()));
            case Block.Columns c -> c.columns().forEach(column -> blocks(column.content()));
            case Block.Chart c -> ids.add(c.id());
            case Block.Figure f -> ids.add(f.id());
            case Block.Quote q -> blocks(q.content());
            case Block.Question q -> {
                ids.add(q.id());
                q.answers().forEach(answer -> blocks(answer.content()));
            }
            case Block.References r -> references = true;
            case Block.Paragraph p -> {}
            case Block.Field f -> {}
            case Block.Contents c -> {}
            case Block.Divider d -> {}
            case Block.PageBreak b -> {}
        }
    }

    private void heading(Block.Heading node) {
        String id = node.id().isEmpty() ? "heading:" + headings.size() : node.id();
        ids.add(id);
        Heading heading = new Heading(node, id, InlineText.of(node.content()));
        headings.add(heading);
        byNode.putIfAbsent(node, heading);
    }
}

package org.briefpack.renderer.pdf.internal.layout.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Index;
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

    /**
     * What viewers list beside the pages.
     *
     * @param level from 1
     * @param id of the place
     * @param text as plain characters
     */
    public record Entry(int level, String id, String text) {}

    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Entry> listed = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Block.Heading, Heading> byNode = new IdentityHashMap<>();

    /**
     * Finds the places of all blocks of a publication, and of its sources where they are listed.
     */
    public Places(List<Block> blocks, List<Reference> sources) {
        Index index = Index.of(blocks);
        ids.addAll(index.places().keySet());
        for (Block.Heading node : index.headings()) {
            String id = node.id().isEmpty() ? "heading:" + headings.size() : node.id();
            Heading heading = new Heading(node, id, InlineText.of(node.content()));
            headings.add(heading);
            byNode.putIfAbsent(node, heading);
        }
        if (index.listsSources()) {
            sources.forEach(source -> ids.add(ofReference(source.id())));
        }
    }

    /** Returns the headings in reading order. */
    public List<Heading> headings() {
        return headings;
    }

    /** Lists a heading, or a title of a box, under the level that it is read as. */
    public void list(int level, String id, String text) {
        listed.add(new Entry(level, id, text));
    }

    /** Returns a name for the place of the next title without one. */
    public String next() {
        return "title:" + listed.size();
    }

    /** Returns what was listed, in reading order; the headings where nothing was. */
    public List<Entry> listed() {
        return listed.isEmpty()
                ? headings.stream().map(h -> new Entry(h.node().level(), h.id(), h.text())).toList()
                : listed;
    }

    /** Returns whether a heading is one of the text, not of a note. */
    public boolean lists(Block.Heading node) {
        return byNode.containsKey(node);
    }

    /** Returns the names of all places, in reading order. */
    public Set<String> ids() {
        return ids;
    }

    /** Returns the place of a heading; one in a note is in no list and has none of its own. */
    public Heading of(Block.Heading node) {
        Heading heading = byNode.get(node);
        return heading == null
                ? new Heading(node, node.id(), InlineText.of(node.content()))
                : heading;
    }

    /** Returns whether there is a place of a name. */
    public boolean has(String id) {
        return ids.contains(id);
    }

    /** Returns the name of the place where a source is listed. */
    public static String ofReference(String id) {
        return "source:" + id;
    }
}

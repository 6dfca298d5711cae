package org.briefpack.model.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What is where in a publication, found on one way through it. Beside the text stand running lines,
 * footnotes, a speaker's notes and the sources.
 */
public final class Index {
    private final SequencedMap<String, Node> places = new LinkedHashMap<>();
    private final List<Node> doubles = new ArrayList<>();
    private final List<Inline.Link> links = new ArrayList<>();
    private final List<Block.Heading> headings = new ArrayList<>();
    private final List<Inline.Citation> citations = new ArrayList<>();
    private final List<Inline.Citation> citationsBeside = new ArrayList<>();
    private final SequencedMap<String, String> fields = new LinkedHashMap<>();
    private final List<Inline.Footnote> footnotes = new ArrayList<>();
    private boolean listsSources;

    private Index() {}

    /** Returns the index of a whole publication. */
    public static Index of(Publication publication) {
        Index index = new Index();
        Tree.each(publication, index.new Collector());
        return index;
    }

    /** Returns the index of some nodes and what is inside. */
    public static Index of(List<? extends Node> nodes) {
        Index index = new Index();
        Tree.each(nodes, index.new Collector());
        return index;
    }

    /** Returns the nodes that links may lead to by their ids, in order; the first of each id. */
    public SequencedMap<String, Node> places() {
        return Collections.unmodifiableSequencedMap(places);
    }

    /** Returns the nodes whose id another node before them has. */
    public List<Node> doubles() {
        return Collections.unmodifiableList(doubles);
    }

    /** Returns the links to places in the publication that it does not have. */
    public List<Inline.Link> dangling() {
        return links.stream()
                .filter(link -> !places.containsKey(link.target().substring(1)))
                .toList();
    }

    /** Returns the headings of the text, in order. */
    public List<Block.Heading> headings() {
        return Collections.unmodifiableList(headings);
    }

    /** Returns the citations in the text, in order. */
    public List<Inline.Citation> citations() {
        return Collections.unmodifiableList(citations);
    }

    /** Returns the citations beside the text, in order. */
    public List<Inline.Citation> citationsBeside() {
        return Collections.unmodifiableList(citationsBeside);
    }

    /** Returns the values to fill in by their keys, in order; empty where there is none yet. */
    public SequencedMap<String, String> fields() {
        return Collections.unmodifiableSequencedMap(fields);
    }

    /** Returns the footnotes to the text, in order, without those of notes. */
    public List<Inline.Footnote> footnotes() {
        return Collections.unmodifiableList(footnotes);
    }

    /** Returns whether the sources are listed somewhere. */
    public boolean listsSources() {
        return listsSources;
    }

    private final class Collector implements Tree.Visitor {
        private int depth;

        @Override
        public void beside() {
            depth++;
        }

        @Override
        public void back() {
            depth--;
        }

        @Override
        public void enter(Node node) {
            // A note in a note is told in brackets: nothing can lead there.
            if (depth <= 1 && !node.id().isEmpty() && places.putIfAbsent(node.id(), node) != null) {
                doubles.add(node);
            }
            if (node instanceof Block.Heading heading && depth == 0) {
                headings.add(heading);
            } else if (node instanceof Block.References) {
                listsSources = true;
            } else if (node instanceof Block.Field field) {
                field(field.key(), field.value());
            } else if (node instanceof Inline.Variable value) {
                field(value.key(), value.value());
            } else if (node instanceof Inline.Link link && link.isInternal()) {
                links.add(link);
            } else if (node instanceof Inline.Citation citation) {
                (depth == 0 ? citations : citationsBeside).add(citation);
            } else if (node instanceof Inline.Footnote note && depth == 0) {
                footnotes.add(note);
            }
        }

        private void field(String key, String value) {
            if (!key.isEmpty()) {
                fields.merge(key, value, (old, other) -> old.isEmpty() ? other : old);
            }
        }
    }
}

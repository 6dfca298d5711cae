package org.briefpack.renderer.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Tree;

/** Collects every text of a publication, in reading order. */
public final class TextLeaves implements Tree.Visitor {
    private final List<TextLeaf> leaves = new ArrayList<>();
    private final Deque<SourceSpan> around = new ArrayDeque<>();

    private TextLeaves() {}

    /** Returns all text leaves of a publication: what a reader must find or be told about. */
    public static List<TextLeaf> of(Publication publication) {
        TextLeaves collector = new TextLeaves();
        switch (publication) {
            case Document document -> {
                Tree.each(document.blocks(), collector);
                Tree.each(document.page().footer(), collector);
            }
            case Deck deck -> Tree.each(deck.slides(), collector);
        }
        for (Reference reference : publication.references()) {
            collector.around.push(reference.span());
            Tree.each(reference.text(), collector);
            collector.around.pop();
        }
        return List.copyOf(collector.leaves);
    }

    @Override
    public void enter(Node node) {
        around.push(node.span());
    }

    @Override
    public void leave(Node node) {
        around.pop();
    }

    @Override
    public void words(String words) {
        if (!words.isBlank()) {
            leaves.add(new TextLeaf(words.strip(), List.copyOf(around)));
        }
    }
}

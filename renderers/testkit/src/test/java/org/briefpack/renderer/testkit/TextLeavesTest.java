package org.briefpack.renderer.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;
import org.junit.jupiter.api.Test;

class TextLeavesTest {
    @Test
    void findsTextsOfEveryNodeOnce() {
        List<String> texts =
                TextLeaves.of(Samples.document()).stream().map(TextLeaf::text).toList();
        assertEquals(1, texts.stream().filter("The note at the foot."::equals).count());
        assertTrue(texts.contains("Role to fill"), "a variable without value shows its label");
        assertTrue(texts.contains("Second source, 2026."));
    }

    @Test
    void samplesHoldEveryKindOfNodeThatADocumentMayHave() {
        assertEquals(Set.of(), missing(Samples.document()));
        assertEquals(Set.of(), missing(Samples.deck()));
    }

    @Test
    void aKindThatNoSampleHasIsNamed() {
        Document poor = Document.of(Metadata.of("T", "en"), List.of(Block.Paragraph.of("x")));
        assertTrue(missing(poor).contains("Table"));
        assertTrue(missing(poor).contains("Footnote"));
        assertTrue(missing(poor).contains("Cell"));
    }

    /** Returns the names of the kinds of blocks, parts and inlines that are in no sample. */
    private static Set<String> missing(Publication samples) {
        Set<String> kinds = new TreeSet<>();
        for (Class<?> family : List.of(Block.class, Block.Part.class, Inline.class)) {
            for (Class<?> kind : family.getPermittedSubclasses()) {
                kinds.add(kind.getSimpleName());
            }
        }
        Tree.each(
                samples,
                new Tree.Visitor() {
                    @Override
                    public void enter(Node node) {
                        kinds.remove(node.getClass().getSimpleName());
                    }
                });
        return kinds;
    }

    @Test
    void samplesAreEqualAtEveryCall() {
        assertEquals(Samples.document(), Samples.document());
        assertEquals(Samples.request(Samples.deck()), Samples.request(Samples.deck()));
    }
}

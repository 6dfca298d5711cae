package org.briefpack.renderer.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
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
    void samplesHoldEveryKindOfBlockAndInline() {
        Document document = Samples.document();
        List<Class<?>> blocks = List.of(Block.class.getPermittedSubclasses());
        List<?> seen = document.blocks().stream().map(Object::getClass).distinct().toList();
        assertTrue(seen.containsAll(blocks), () -> "missing: " + blocks);
        String all = document.toString();
        for (Class<?> inline : Inline.class.getPermittedSubclasses()) {
            assertTrue(all.contains(inline.getSimpleName() + "["), inline.getSimpleName());
        }
    }

    @Test
    void samplesAreEqualAtEveryCall() {
        assertEquals(Samples.document(), Samples.document());
        assertEquals(Samples.request(Samples.deck()), Samples.request(Samples.deck()));
    }
}

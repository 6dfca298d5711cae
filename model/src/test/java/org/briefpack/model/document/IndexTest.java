package org.briefpack.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;

class IndexTest {
    private static final SourceSpan NONE = SourceSpan.NONE;

    @Test
    void tellsPlacesThatShareAnIdFromTheFirst() {
        Block first = heading("a", Inline.Text.of("One"));
        Block item = heading("a", Inline.Text.of("Two"));
        Index index = Index.of(List.of(first, heading("b", Inline.Text.of("Three")), item));
        assertEquals(List.of("a", "b"), List.copyOf(index.places().keySet()));
        assertEquals(first, index.places().get("a"));
        assertEquals(List.of(item), index.doubles());
    }

    @Test
    void keepsWhatStandsBesideTheTextApart() {
        Block inNote = heading("in-note", new Inline.Citation("two", 2, NONE));
        List<Block> deeper = List.of(heading("deeper"));
        Block text =
                heading(
                        "",
                        new Inline.Citation("one", 1, NONE),
                        new Inline.Footnote(
                                List.of(inNote, paragraph(new Inline.Footnote(deeper, NONE))),
                                NONE));
        Index index = Index.of(List.of(text));
        assertEquals(List.of(text), index.headings());
        assertEquals("one", index.citations().getFirst().reference());
        assertEquals("two", index.citationsBeside().getFirst().reference());
        assertEquals(1, index.footnotes().size());
        assertEquals(List.of("in-note"), List.copyOf(index.places().keySet()));
    }

    @Test
    void countsWhatASpeakerSaysAsBesideTheText() {
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        regions.put(Region.BODY, List.of(paragraph(new Inline.Citation("shown", 1, NONE))));
        Slide slide =
                new Slide(
                        "s",
                        SlideLayout.CONTENT,
                        List.of(Inline.Text.of("Title")),
                        regions,
                        List.of(paragraph(new Inline.Citation("said", 2, NONE))),
                        Duration.ZERO,
                        "",
                        Slide.Overflow.SPLIT,
                        NONE);
        Index index = Index.of(Deck.of(Metadata.of("T", "en"), List.of(slide)));
        assertEquals("shown", index.citations().getFirst().reference());
        assertEquals("said", index.citationsBeside().getFirst().reference());
        assertTrue(index.places().containsKey("s"));
    }

    @Test
    void takesTheFirstValueThatAFieldHas() {
        Index index =
                Index.of(
                        List.of(
                                paragraph(
                                        new Inline.Variable("role", "Role", "", NONE),
                                        new Inline.Variable("client", "Client", "Acme", NONE),
                                        new Inline.Variable("role", "Role", "Cook", NONE),
                                        new Inline.Variable("role", "Role", "Baker", NONE))));
        assertEquals("{role=Cook, client=Acme}", index.fields().toString());
    }

    @Test
    void seesWhetherTheSourcesAreListed() {
        assertTrue(Index.of(List.of(new Block.References(NONE))).listsSources());
    }

    private static Block heading(String id, Inline... content) {
        return new Block.Heading(1, id, List.of(content), NONE);
    }

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph(ParagraphRole.BODY, List.of(content), NONE);
    }
}

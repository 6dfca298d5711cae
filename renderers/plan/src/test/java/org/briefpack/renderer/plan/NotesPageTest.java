package org.briefpack.renderer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.type.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesPageTest {
    private static final String REST = "More on this is in the brief and in the trainer’s guide.";
    private static final Theme THEME = SampleTheme.theme();
    private static final SourceSpan SPAN = SourceSpan.NONE;

    @Test
    void notesThatFitAreAllThere() {
        List<String> notes = notes(List.of(say("Say it"), list(5, "An item", 0)), 0);
        assertEquals("Say it", notes.getFirst());
        assertEquals(6, notes.size());
        assertFalse(notes.contains(REST));
    }

    @Test
    void whatThePageDoesNotPrintIsLeftOutFromTheEndAndThePageSaysWhereItIs() {
        List<String> notes = notes(List.of(say("Say it"), list(90, "An item", 0)), 0);
        assertEquals("Say it", notes.getFirst());
        assertTrue(notes.size() > 15 && notes.size() < 26, notes.size() + " paragraphs");
        assertEquals(REST, notes.getLast());
    }

    @Test
    void aHeadingIsNotTheLastLine() {
        Block heading =
                new Block.Paragraph(
                        ParagraphRole.BODY,
                        List.of(new Inline.Strong(List.of(Inline.Text.of("To draw on")), SPAN)),
                        SPAN);
        String long3000 = "word ".repeat(600);
        List<String> notes = notes(List.of(say("Say it"), heading, say(long3000)), 0);
        assertEquals(List.of("Say it", REST), notes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9})
    void theSourcesOfWhatIsSaidHaveTheirRoom(int sources) {
        List<String> notes = notes(List.of(list(90, "An item", sources)), sources);
        long said = notes.stream().filter(text -> text.startsWith("An item")).count();
        long named = notes.stream().filter(text -> text.startsWith("[")).count();
        assertEquals(sources, named);
        assertTrue(said + named < 30, said + " and " + named);
    }

    private static Block say(String text) {
        return Block.Paragraph.of(text);
    }

    private static Block list(int size, String text, int sources) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Inline> content = new ArrayList<>(List.of(Inline.Text.of(text)));
            if (i < sources) {
                content.add(new Inline.Citation("s" + i, i + 1, SPAN));
            }
            items.add(
                    new Block.Item(
                            "",
                            List.of(new Block.Paragraph(ParagraphRole.BODY, content, SPAN)),
                            SPAN));
        }
        return new Block.Items(ListStyle.BULLET, 1, items, SPAN);
    }

    private static List<String> notes(List<Block> notes, int sources) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            references.add(new Reference("s" + i, i + 1, List.of(Inline.Text.of("Source")), SPAN));
        }
        Slide slide =
                new Slide(
                        "s",
                        SlideLayout.CONTENT,
                        List.of(Inline.Text.of("Title")),
                        new LinkedHashMap<>(),
                        notes,
                        Duration.ZERO,
                        "",
                        Slide.Overflow.SPLIT,
                        SPAN);
        Deck deck = new Deck(Metadata.of("A deck", "en"), List.of(), List.of(slide), references);
        Diagnostics sink = new Diagnostics();
        return new SlidePlanner(
                        deck,
                        THEME,
                        Fonts.named(THEME, sink),
                        name -> OptionalDouble.empty(),
                        new Layouts(THEME),
                        sink)
                .plan().getFirst().notes().stream().map(Para::text).toList();
    }
}

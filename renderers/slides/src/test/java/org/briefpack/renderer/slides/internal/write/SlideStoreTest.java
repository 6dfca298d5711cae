package org.briefpack.renderer.slides.internal.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.PieceStore;
import org.briefpack.renderer.plan.DeckFacts;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What a batch keeps of slides changes nothing but the time that a deck takes. */
class SlideStoreTest {
    private record Written(byte[] file, List<Diagnostic> problems) {}

    @Test
    void decksThatShareSlidesAreTheSameToTheByteAsDecksOfTheirOwn() throws IOException {
        Blob company =
                new Blob("acme.potx", written(quiet(), Optional.empty(), SlideStore.none()).file());
        for (Optional<Blob> base : List.of(Optional.<Blob>empty(), Optional.of(company))) {
            SlideStore store = SlideStore.bounded();
            for (Deck deck : relatives(quiet())) {
                assertSame(written(deck, base, SlideStore.none()), written(deck, base, store));
                assertSame(written(deck, base, SlideStore.none()), written(deck, base, store));
            }
        }
    }

    @Test
    void aSlideWithAnotherNumberIsWrittenAnew() throws IOException {
        SlideStore store = SlideStore.bounded();
        Slide plain = linked("https://example.org");
        Deck two = with(Samples.deck(), List.of(plain, plain));
        for (Deck deck : List.of(two, with(two, List.of(plain)), two)) {
            assertSame(
                    written(deck, Optional.empty(), SlideStore.none()),
                    written(deck, Optional.empty(), store));
        }
    }

    @Test
    void aSlideIsKeptForTheNextDeckOnTheSameGroundOnly() throws IOException {
        Deck deck = quiet();
        SlideStore store = SlideStore.bounded();
        written(deck, Optional.empty(), store);
        Slide slide = deck.slides().getFirst();

        assertNotNull(store.plans(ground(deck)).find(slide));
        assertNull(store.plans(ground(footed(deck, "Another footer"))).find(slide));
        assertNull(store.plans(ground(deck)).find(slide));
    }

    @Test
    void aDeckWithAProblemTellsItEachTimeAndLeavesNothing() throws IOException {
        Deck deck = withSlide(quiet(), 1, linked("file:///etc/x"));
        SlideStore store = SlideStore.bounded();
        Written own = written(deck, Optional.empty(), SlideStore.none());
        assertEquals(2, own.problems().size(), "on the slide and in its notes");
        for (int i = 0; i < 3; i++) {
            assertSame(own, written(deck, Optional.empty(), store));
        }
        assertNull(store.plans(ground(deck)).find(deck.slides().getFirst()));
    }

    /** Decks that have most slides in common: fewer, in another order, others, another foot. */
    private static List<Deck> relatives(Deck deck) {
        List<Slide> backwards = new ArrayList<>(deck.slides());
        Collections.reverse(backwards);
        String last = deck.slides().getLast().id();
        List<Deck> all = new ArrayList<>();
        all.add(deck);
        all.add(with(deck, deck.slides().subList(1, deck.slides().size())));
        all.add(with(deck, backwards));
        all.add(withSlide(deck, 0, linked("https://example.org")));
        all.add(withSlide(deck, 2, linked("#" + last)));
        all.add(with(deck, lastTwoSwapped(all.getLast().slides())));
        all.add(with(deck, all.getLast().slides().subList(1, deck.slides().size())));
        all.add(footed(deck, "Another footer"));
        all.add(deck);
        return all;
    }

    private static List<Slide> lastTwoSwapped(List<Slide> slides) {
        List<Slide> swapped = new ArrayList<>(slides);
        swapped.add(slides.size() - 2, swapped.removeLast());
        return swapped;
    }

    /** The sample deck without the slides of which something is told. */
    private static Deck quiet() throws IOException {
        Deck deck = Samples.deck();
        List<Slide> quiet = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            List<Slide> tried = new ArrayList<>(quiet);
            tried.add(slide);
            if (written(with(deck, tried), Optional.empty(), SlideStore.none())
                    .problems()
                    .isEmpty()) {
                quiet = tried;
            }
        }
        assertEquals(true, quiet.size() > 8, quiet.size() + " slides");
        return with(deck, quiet);
    }

    private static Slide linked(String target) {
        Slide like = Samples.deck().slides().getFirst();
        Map<Region, List<Block>> none = Map.of();
        List<Inline> words = List.of(Inline.Text.of("there"));
        Inline link = new Inline.Link(words, target, SourceSpan.NONE);
        return new Slide(
                "",
                SlideLayout.CONTENT,
                List.of(Inline.Text.of("To "), link),
                new LinkedHashMap<>(none),
                List.of(new Block.Paragraph(ParagraphRole.BODY, List.of(link), SourceSpan.NONE)),
                like.time(),
                like.section(),
                like.overflow(),
                SourceSpan.NONE);
    }

    private static Deck withSlide(Deck deck, int at, Slide slide) {
        List<Slide> slides = new ArrayList<>(deck.slides());
        slides.set(at, slide);
        return with(deck, slides);
    }

    private static Deck with(Deck deck, List<Slide> slides) {
        return new Deck(deck.metadata(), deck.footer(), slides, deck.references());
    }

    private static Deck footed(Deck deck, String footer) {
        List<Inline> foot = List.of(Inline.Text.of(footer));
        return new Deck(deck.metadata(), foot, deck.slides(), deck.references());
    }

    private static SlideStore.Ground ground(Deck deck) {
        Deck empty = with(deck, List.of());
        return new SlideStore.Ground(request(empty, Optional.empty()), DeckFacts.of(deck));
    }

    private static RenderRequest request(Deck deck, Optional<Blob> base) {
        return Samples.request(deck).on(base);
    }

    private static Written written(Deck deck, Optional<Blob> base, SlideStore store)
            throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Diagnostics problems = new Diagnostics();
        DeckFile.write(request(deck, base), deck, PieceStore.none(), store, problems, file);
        return new Written(file.toByteArray(), problems.list());
    }

    private static void assertSame(Written expected, Written actual) {
        assertArrayEquals(expected.file(), actual.file());
        assertEquals(expected.problems(), actual.problems());
    }
}

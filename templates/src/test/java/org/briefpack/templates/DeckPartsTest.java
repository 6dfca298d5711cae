package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Slide;
import org.briefpack.model.pack.DeckPart;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a segment may show, the deck has slides for: a part it forgot stops the build. */
class DeckPartsTest {
    private static final Set<String> FRAME =
            Set.of("title", "objectives", "agenda", "segment-only", "sources");

    @ParameterizedTest
    @EnumSource(DeckPart.class)
    void everyPartHasSlidesWhereASegmentShowsIt(DeckPart part) throws IOException {
        String name = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Outcome<Publication> deck = Composer.compose(pack(name), "deck", ComposeOptions.DEFAULT);
        assertEquals(List.of(), deck.diagnostics());
        List<String> own =
                ((Deck) deck.orElseThrow())
                        .slides().stream()
                                .map(Slide::id)
                                .filter(id -> !FRAME.contains(id))
                                .toList();
        assertFalse(own.isEmpty(), name);
    }

    /** The pack with something in every part, taught in one segment that shows one of them. */
    private static Pack pack(String shown) throws IOException {
        try (InputStream in = DeckPartsTest.class.getResourceAsStream("tea-coffee.yaml")) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int training = yaml.indexOf("\ntraining:");
            String one =
                    "\ntraining:\n  minutes: 30\n  segments:\n    - {id: only, title: Only,"
                            + " minutes: 30, exercise: pour, shows: ["
                            + shown
                            + "]}\n  exercises:\n    - {id: pour, title: Pour, minutes: 10,"
                            + " task: [Pour a cup]}";
            String rest = yaml.substring(yaml.indexOf("\nquiz:"));
            String changed = yaml.substring(0, training) + one + rest;
            return PackReader.read("pack.yaml", changed.getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();
        }
    }
}

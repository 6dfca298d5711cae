package org.briefpack.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefpack.builder.Renderers;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Publication;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.renderer.testkit.PackMaker;
import org.briefpack.renderer.testkit.ReadBack;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SamplePictures;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packs by nobody in particular: two to four subjects, one to twelve of everything, parts left out,
 * in languages with and without words of ours, with a word of its own in every text. Each word that
 * a document says is in its files, read back; or a message tells what was made of it.
 */
class AnyPackInFilesTest {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv");

    private static final int SEEDS = 10;

    /** Words that may follow a text's own. */
    private static final int LONGEST = 6;

    static Stream<Integer> seeds() {
        return IntStream.range(0, SEEDS).boxed();
    }

    private static Pack made(int seed) {
        double present = seed % 5 / 4.0;
        int most = seed % 3 == 0 ? 12 : 3;
        return new PackMaker(seed, present, most, LONGEST)
                .pack(LANGUAGES.get(seed % LANGUAGES.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWordOfADocumentIsInItsFiles(int seed) throws IOException {
        Map<String, Publication> documents = documents(made(seed));
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> lost = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (DocumentKind kind : Composer.documents()) {
            Publication publication = documents.get(kind.name());
            if (publication == null) {
                continue;
            }
            for (String format : Renderers.installed().formats(kind)) {
                Rendering made = rendered(publication, format);
                if (isRefused(made)) {
                    continue;
                }
                String text = FileWords.in(made.bytes(), format);
                texts.put(kind.name() + " " + format, text);
                if (format.equals("pdf") && publication instanceof Document) {
                    String aloud = TaggedText.ofStructure(made.bytes());
                    assertEquals(List.of(), ReadBack.lost(publication, aloud), kind.name());
                }
                List<String> gone = lost(publication, format, text);
                if (publication instanceof Deck && tellsOfNotes(made)) {
                    late.addAll(gone);
                } else if (!gone.isEmpty()) {
                    lost.add(kind.name() + " " + format + " " + gone);
                }
            }
        }
        assertEquals(List.of(), lost);
        String elsewhere = texts.get("brief docx") + texts.get("guide docx");
        assertEquals(List.of(), late.stream().filter(word -> !elsewhere.contains(word)).toList());
    }

    @Test
    void aFileThatForgetsABlockIsFound() throws IOException {
        Document brief = (Document) documents(made(9)).get("brief");
        List<Block> forgetful =
                brief.blocks().stream().filter(b -> !(b instanceof Block.Definitions)).toList();
        assertTrue(forgetful.size() < brief.blocks().size());
        Document less = new Document(brief.metadata(), brief.page(), forgetful, brief.references());
        String text = FileWords.in(rendered(less, "docx").bytes(), "docx");
        assertFalse(lost(brief, "docx", text).isEmpty());
    }

    private static Map<String, Publication> documents(Pack pack) {
        Map<String, Publication> documents = new LinkedHashMap<>();
        for (DocumentKind kind : Composer.documents()) {
            Publication publication =
                    Composer.compose(pack, kind.name(), ComposeOptions.DEFAULT).orElseThrow();
            if (!Composer.isBare(publication)) {
                documents.put(kind.name(), publication);
            }
        }
        return documents;
    }

    private static Rendering rendered(Publication publication, String format) {
        Renderer renderer = Renderers.installed().forFormat(format).orElseThrow();
        RenderRequest request =
                new RenderRequest(
                        publication,
                        BuiltIns.theme("harbour").orElseThrow(),
                        Map.of("p.png", SamplePictures.png()),
                        Samples.TIMESTAMP,
                        Optional.empty(),
                        Map.of());
        return Rendering.of(renderer, request);
    }

    /** What is too much for a format is refused at a line of the pack. */
    private static boolean isRefused(Rendering made) {
        List<Diagnostic> errors =
                made.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
        errors.forEach(error -> assertTrue(error.span().isKnown(), error::toString));
        return !errors.isEmpty();
    }

    private static boolean tellsOfNotes(Rendering made) {
        return made.diagnostics().stream()
                .anyMatch(d -> d.message().startsWith("the notes of this slide"));
    }

    private static List<String> lost(Publication publication, String format, String text) {
        List<String> lost = new ArrayList<>();
        for (String word : FileWords.of(publication, format)) {
            if (!text.contains(word)) {
                lost.add(word);
            }
        }
        return lost;
    }
}

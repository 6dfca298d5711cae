package org.briefpack.renderer.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Publication;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;

/**
 * What every renderer promises. Extend it in the renderer's own tests and say how its files are
 * read back.
 */
public abstract class RendererContract {
    /** For subclasses. */
    protected RendererContract() {}

    /** Returns the renderer to try. */
    protected abstract Renderer renderer();

    /** Reads a file back with a library other than the one that wrote it, where there is one. */
    protected abstract Extract extract(byte[] file) throws Exception;

    @Test
    void everyTextLeafAppearsOrIsReported() throws Exception {
        for (Publication publication : samples()) {
            Rendering rendering = Rendering.of(renderer(), Samples.request(publication));
            String text = squeezed(extract(rendering.bytes()).text());
            Set<SourceSpan> reported =
                    rendering.diagnostics().stream()
                            .map(Diagnostic::span)
                            .collect(Collectors.toSet());
            List<String> lost = new ArrayList<>();
            for (TextLeaf leaf : TextLeaves.of(publication)) {
                boolean told = leaf.spans().stream().anyMatch(reported::contains);
                if (!told && !text.contains(squeezed(leaf.text()))) {
                    lost.add(leaf.text());
                }
            }
            assertEquals(List.of(), lost, "texts that are neither in the file nor reported");
        }
    }

    @Test
    void theSampleIsWrittenWithoutErrors() {
        for (Publication publication : samples()) {
            Rendering rendering = Rendering.of(renderer(), Samples.request(publication));
            assertEquals(
                    List.of(),
                    rendering.diagnostics().stream().filter(Diagnostic::isError).toList());
            assertTrue(rendering.bytes().length > 0);
        }
    }

    @Test
    void saysTitleAuthorLanguageAndAlternativeTexts() throws Exception {
        for (Publication publication : samples()) {
            Extract extract =
                    extract(Rendering.of(renderer(), Samples.request(publication)).bytes());
            assertEquals(publication.metadata().title(), extract.title());
            assertEquals(publication.metadata().author(), extract.author());
            assertEquals(publication.metadata().language(), extract.language());
            String alternatives = String.join("\n", extract.alternatives());
            List<String> wanted =
                    publication instanceof Deck
                            ? List.of("A dot on a slide", "Alternative of Slide CHART")
                            : List.of("A red dot", "A blue dot", "Alternative of Chart LINE");
            for (String alternative : wanted) {
                assertTrue(
                        alternatives.contains(alternative), "no alternative text: " + alternative);
            }
        }
    }

    @Test
    void equalRequestsGiveEqualBytesAcrossAClockTick() throws InterruptedException {
        String first = SecondJvm.hash(renderer().format().id());
        // Zip entries count time in steps of two seconds.
        Thread.sleep(2_100);
        assertEquals(first, SecondJvm.hash(renderer().format().id()));
    }

    @Test
    void equalRequestsGiveEqualBytesInAnotherJvmTimeZoneAndLocale() throws Exception {
        String format = renderer().format().id();
        assertEquals(SecondJvm.hash(format), SecondJvm.hashElsewhere(format));
    }

    @Test
    void aBatchWritesWhatSingleRenderingsWrite() {
        Renderer batch = renderer().forBatch();
        List<Publication> requests = new ArrayList<>(samples());
        requests.add(Samples.paragraph(renderer().format(), "Short"));
        samples().forEach(sample -> requests.addAll(Samples.relatives(sample)));
        requests.addAll(samples());
        for (Publication publication : requests) {
            Rendering alone = Rendering.of(renderer(), Samples.request(publication));
            for (String round : List.of("first", "second")) {
                Rendering row = Rendering.of(batch, Samples.request(publication));
                assertArrayEquals(alone.bytes(), row.bytes(), round);
                assertEquals(alone.diagnostics(), row.diagnostics(), round);
                assertFalse(row.closed());
            }
        }
    }

    @Test
    void examiningFindsTheErrorsOfWriting() {
        List<RenderRequest> requests = new ArrayList<>();
        for (Publication publication : samples()) {
            requests.add(Samples.request(publication));
            requests.add(Samples.request(publication, Map.of()));
            for (Blob other : SamplePictures.doubtful()) {
                Map<String, Blob> assets = Map.of("dot.png", other, "dot.svg", other);
                requests.add(Samples.request(publication, assets));
            }
        }
        requests.add(Samples.request(Samples.longTable(renderer().format(), 10_000)));
        for (RenderRequest request : requests) {
            Diagnostics examined = new Diagnostics();
            renderer().examine(request, examined);
            List<Diagnostic> written = Rendering.of(renderer(), request).diagnostics();
            assertEquals(errors(written), errors(examined.list()));
        }
    }

    private static List<Diagnostic> errors(List<Diagnostic> all) {
        return all.stream().filter(Diagnostic::isError).distinct().toList();
    }

    @Test
    void leavesTheStreamOpen() {
        Publication publication = Samples.paragraph(renderer().format(), "Short");
        assertFalse(Rendering.of(renderer(), Samples.request(publication)).closed());
    }

    @Test
    void survivesHundredfoldNesting() throws Exception {
        Publication publication = Samples.nested(renderer().format(), 100);
        Rendering rendering = Rendering.of(renderer(), Samples.request(publication));
        boolean told = !rendering.diagnostics().isEmpty();
        assertTrue(told || extract(rendering.bytes()).text().contains("Innermost item"));
    }

    @Test
    void survivesATableOfTenThousandRows() throws Exception {
        Publication publication = Samples.longTable(renderer().format(), 10_000);
        Rendering rendering = Rendering.of(renderer(), Samples.request(publication));
        boolean refused = rendering.diagnostics().stream().anyMatch(Diagnostic::isError);
        assertTrue(refused || squeezed(extract(rendering.bytes()).text()).contains("Row 10000"));
    }

    @Test
    void keepsACellForWhichItsRowHasNoColumnAndReportsIt() throws Exception {
        Publication publication = Samples.surplusCell(renderer().format());
        Rendering rendering = Rendering.of(renderer(), Samples.request(publication));
        String text = squeezed(extract(rendering.bytes()).text());
        assertTrue(text.contains("One cell too many"), text);
        List<Diagnostic> told = rendering.diagnostics();
        assertEquals(1, told.size(), told::toString);
        assertEquals(Code.SIMPLIFIED, told.getFirst().code());
        assertTrue(told.getFirst().message().startsWith("the row has more cells"), told::toString);
    }

    @Test
    void reportsACharacterThatNoFontHas() {
        Publication publication =
                Samples.paragraph(renderer().format(), "A private \uE123 character");
        Rendering rendering = Rendering.of(renderer(), Samples.request(publication));
        assertTrue(
                rendering.diagnostics().stream().anyMatch(d -> d.code() == Code.GLYPH_MISSING),
                "U+E123 went unreported");
    }

    private List<Publication> samples() {
        List<Publication> samples = new ArrayList<>();
        if (renderer().format().accepts().contains(Document.class)) {
            samples.add(Samples.document());
        }
        if (renderer().format().accepts().contains(Deck.class)) {
            samples.add(Samples.deck());
        }
        return samples;
    }

    /** Makes white space of any kind one space, so that line breaks do not matter. */
    private static String squeezed(String text) {
        return text.replace("\u00AD", "").replaceAll("[\\s\u00A0]+", " ");
    }
}

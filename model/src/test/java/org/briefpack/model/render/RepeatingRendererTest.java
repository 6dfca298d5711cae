package org.briefpack.model.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.junit.jupiter.api.Test;

class RepeatingRendererTest {
    private final Counting counting = new Counting();
    private final Renderer repeating =
            new RepeatingRenderer(counting, RenderRequest::withoutProperties);

    /** Writes the text of the first paragraph, and counts how often. */
    private static final class Counting implements Renderer {
        private int calls;

        @Override
        public OutputFormat format() {
            return new OutputFormat("txt", "txt", "text/plain", Set.of(Document.class));
        }

        @Override
        public void render(RenderRequest request, OutputStream out, DiagnosticSink sink)
                throws IOException {
            calls++;
            sink.report(Code.SIMPLIFIED, SourceSpan.NONE, "call");
            out.write(request.publication().toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void writesOnceWhatDiffersInNothingThatIsShown() throws IOException {
        String first = render("Tea", "Acme");
        assertEquals(first, render("Tea", "Bolt"));
        assertEquals(first, render("Tea", "Acme"));
        assertEquals(1, counting.calls);
    }

    @Test
    void writesAnewWhatDiffersAndRemembersWhatWasBefore() throws IOException {
        String tea = render("Tea", "Acme");
        String cocoa = render("Cocoa", "Acme");
        assertTrue(tea.contains("Tea") && cocoa.contains("Cocoa"));
        assertEquals(tea, render("Tea", "Acme"));
        assertEquals(2, counting.calls);
    }

    @Test
    void forgetsTheOldestOfMany() throws IOException {
        for (int i = 0; i < 200; i++) {
            render("Tea " + i, "Acme");
        }
        render("Tea 199", "Acme");
        assertEquals(200, counting.calls);
        render("Tea 0", "Acme");
        assertEquals(201, counting.calls);
    }

    @Test
    void keepsWhatIsAskedForAgainAndAgain() throws IOException {
        for (int i = 0; i < 200; i++) {
            render("Tea " + i, "Acme");
            render("Cocoa", "Acme");
        }
        assertEquals(201, counting.calls);
    }

    @Test
    void reportsTheSameProblemsEachTime() throws IOException {
        Diagnostics first = new Diagnostics();
        Diagnostics second = new Diagnostics();
        repeating.render(request("Tea", "Acme"), OutputStream.nullOutputStream(), first);
        repeating.render(request("Tea", "Acme"), OutputStream.nullOutputStream(), second);
        assertEquals(1, second.list().size());
        assertEquals(first.list(), second.list());
    }

    private String render(String text, String client) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        repeating.render(request(text, client), out, new Diagnostics());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static RenderRequest request(String text, String client) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("client", client);
        Metadata metadata = Metadata.of("T", "en").with(fields);
        Document document = Document.of(metadata, List.of(Block.Paragraph.of(text)));
        return new RenderRequest(
                document, null, Map.of(), Instant.EPOCH, Optional.empty(), Map.of());
    }
}

package org.briefpack.renderer.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.Reference;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Paper;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;

/** A document as it was written, for tests that look inside. */
final class Written {
    final Rendering rendering;
    final SequencedMap<String, byte[]> parts;

    private Written(Rendering rendering) throws Exception {
        this.rendering = rendering;
        parts = DocxReader.parts(rendering.bytes());
    }

    static Written of(Document document, Map<String, String> options) throws Exception {
        RenderRequest sample = Samples.request(document);
        return new Written(
                Rendering.of(
                        new WordRenderer(),
                        new RenderRequest(
                                document,
                                sample.theme(),
                                sample.assets(),
                                sample.timestamp(),
                                Optional.empty(),
                                options)));
    }

    static Written of(Document document) throws Exception {
        return of(document, Map.of());
    }

    static Written of(Block... blocks) throws Exception {
        return in("en", blocks);
    }

    static Written in(String language, Block... blocks) throws Exception {
        return of(Document.of(Metadata.of("A title", language), List.of(blocks)));
    }

    static Written citing(List<Reference> references, Block... blocks) throws Exception {
        return of(
                new Document(
                        Metadata.of("A title", "en"),
                        PageSetup.plain(Paper.A4),
                        List.of(blocks),
                        references));
    }

    /** Returns a part's XML. */
    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    String document() {
        return part("word/document.xml");
    }

    List<Diagnostic> diagnostics() {
        return rendering.diagnostics();
    }

    int count(String piece) {
        return document().split(java.util.regex.Pattern.quote(piece), -1).length - 1;
    }

    /** Returns what both checks find. */
    List<String> problems() throws Exception {
        List<String> problems =
                new java.util.ArrayList<>(ReferenceCheck.problems(rendering.bytes()));
        problems.addAll(SchemaCheck.problems(rendering.bytes()));
        return problems;
    }
}

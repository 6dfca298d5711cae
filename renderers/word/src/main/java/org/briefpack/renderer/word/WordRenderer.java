package org.briefpack.renderer.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.render.OutputFormat;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.renderer.ooxml.PieceStore;
import org.briefpack.renderer.word.internal.file.WordFile;

/** Writes documents as .docx: Office Open XML that Word opens without a question and edits well. */
public final class WordRenderer implements Renderer {
    private static final OutputFormat FORMAT =
            new OutputFormat(
                    "docx",
                    "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    Set.of(Document.class));

    private final PieceStore store;

    /** Called by {@link java.util.ServiceLoader}. */
    public WordRenderer() {
        this(PieceStore.none());
    }

    private WordRenderer(PieceStore store) {
        this.store = store;
    }

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public void render(RenderRequest request, OutputStream out, DiagnosticSink sink)
            throws IOException {
        switch (request.publication()) {
            case Document document -> WordFile.write(request, document, store, sink, out);
            case Deck deck ->
                    throw new IllegalArgumentException("a deck is not what this format accepts");
        }
    }

    @Override
    public void examine(RenderRequest request, DiagnosticSink sink) {
        switch (request.publication()) {
            case Document document -> WordFile.examine(request, document, sink);
            case Deck deck ->
                    throw new IllegalArgumentException("a deck is not what this format accepts");
        }
    }

    @Override
    public Renderer forBatch() {
        return new WordRenderer(PieceStore.bounded());
    }
}

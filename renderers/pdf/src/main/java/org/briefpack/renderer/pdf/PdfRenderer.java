package org.briefpack.renderer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.render.OutputFormat;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.render.RepeatingRenderer;
import org.briefpack.renderer.pdf.internal.PdfFile;

/**
 * Writes documents, and decks as notes pages, as PDF that is accessible (PDF/UA-1) and made to be
 * kept (PDF/A-2a).
 */
public final class PdfRenderer implements Renderer {
    private static final OutputFormat FORMAT =
            new OutputFormat("pdf", "pdf", "application/pdf", Set.of(Document.class, Deck.class));

    /** Called by {@link java.util.ServiceLoader}. */
    public PdfRenderer() {}

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public void render(RenderRequest request, OutputStream out, DiagnosticSink sink)
            throws IOException {
        PdfFile.write(request, sink, out);
    }

    @Override
    public void examine(RenderRequest request, DiagnosticSink sink) {
        PdfFile.examine(request, sink);
    }

    @Override
    public Renderer forBatch() {
        return new RepeatingRenderer(this, RenderRequest::withoutProperties);
    }
}

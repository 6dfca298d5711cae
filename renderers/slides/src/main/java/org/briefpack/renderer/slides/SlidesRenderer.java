package org.briefpack.renderer.slides;

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
import org.briefpack.renderer.ooxml.PieceStore;
import org.briefpack.renderer.slides.internal.write.DeckFile;
import org.briefpack.renderer.slides.internal.write.SlideStore;

/** Writes decks as .pptx: every text, table and chart native, nothing outside its placeholder. */
public final class SlidesRenderer implements Renderer {
    private static final OutputFormat FORMAT =
            new OutputFormat(
                    "pptx",
                    "pptx",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    Set.of(Deck.class));

    private final PieceStore store;
    private final SlideStore slides;

    /** Called by {@link java.util.ServiceLoader}. */
    public SlidesRenderer() {
        this(PieceStore.none(), SlideStore.none());
    }

    private SlidesRenderer(PieceStore store, SlideStore slides) {
        this.store = store;
        this.slides = slides;
    }

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public void render(RenderRequest request, OutputStream out, DiagnosticSink sink)
            throws IOException {
        switch (request.publication()) {
            case Deck deck ->
                    DeckFile.write(
                            request.with(request.theme().forSlides()),
                            deck,
                            store,
                            slides,
                            sink,
                            out);
            case Document document ->
                    throw new IllegalArgumentException(
                            "a document is not what this format accepts");
        }
    }

    @Override
    public void examine(RenderRequest request, DiagnosticSink sink) {
        switch (request.publication()) {
            case Deck deck ->
                    DeckFile.examine(request.with(request.theme().forSlides()), deck, sink);
            case Document document ->
                    throw new IllegalArgumentException(
                            "a document is not what this format accepts");
        }
    }

    @Override
    public Renderer forBatch() {
        return new RepeatingRenderer(
                new SlidesRenderer(PieceStore.bounded(), SlideStore.bounded()),
                RenderRequest::withoutProperties);
    }
}

package org.briefpack.renderer.slides.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Deck;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.ooxml.PieceStore;

/** Writes a deck to nowhere, on a template and on layouts of ours, and counts its slides. */
public final class DeckTrial {
    private DeckTrial() {}

    /** Tries a deck. */
    public static BaseTrial of(RenderRequest request, RenderRequest usual) {
        Diagnostics told = new Diagnostics();
        int taken = slides(request, told);
        return new BaseTrial(
                "slides",
                told.hasErrors() ? 0 : taken,
                slides(usual, new Diagnostics()),
                told.list());
    }

    private static int slides(RenderRequest request, Diagnostics told) {
        try {
            return DeckFile.write(
                    request.with(request.theme().forSlides()),
                    (Deck) request.publication(),
                    PieceStore.none(),
                    SlideStore.none(),
                    told,
                    OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to nowhere cannot fail", e);
        }
    }
}

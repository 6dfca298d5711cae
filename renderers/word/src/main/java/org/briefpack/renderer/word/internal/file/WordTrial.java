package org.briefpack.renderer.word.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Document;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.ooxml.PieceStore;

/** Writes a document to nowhere, on a template and on pages of ours, and counts its pages. */
public final class WordTrial {
    private WordTrial() {}

    /** Tries a document. */
    public static BaseTrial of(RenderRequest request, RenderRequest usual) {
        Diagnostics told = new Diagnostics();
        int taken = pages(request, told);
        return new BaseTrial(
                "pages",
                told.hasErrors() ? 0 : taken,
                pages(usual, new Diagnostics()),
                told.list());
    }

    private static int pages(RenderRequest request, Diagnostics told) {
        try {
            return WordFile.write(
                    request,
                    (Document) request.publication(),
                    PieceStore.none(),
                    told,
                    OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to nowhere cannot fail", e);
        }
    }
}

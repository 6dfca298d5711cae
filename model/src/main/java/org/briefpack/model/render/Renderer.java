package org.briefpack.model.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.briefpack.model.diagnostic.DiagnosticSink;

/**
 * Writes publications in one format. Found by {@link java.util.ServiceLoader}. Implementations keep
 * no state between calls, except those made by {@link #forBatch}, and may be used by several
 * threads at once.
 */
public interface Renderer {
    /** Returns the format it writes. */
    OutputFormat format();

    /**
     * Writes a publication. Equal requests give equal bytes. What the format cannot show is
     * reported, never dropped. The stream is flushed but stays open. Where an error was reported,
     * what was written is of no use.
     *
     * @param request what to write; its publication is one that the format accepts, and links in it
     *     that lead nowhere ({@link org.briefpack.model.document.Index#dangling}) were reported
     *     before: they are written as plain text
     * @param out where to
     * @param sink takes what was left out, simplified or does not fit
     * @throws IOException where the stream cannot be written
     */
    void render(RenderRequest request, OutputStream out, DiagnosticSink sink) throws IOException;

    /**
     * Reports at least the errors that {@link #render} would report, each with the same code and
     * place, and writes nothing. May do less than all of the work.
     *
     * @param request as for {@link #render}
     * @param sink takes what does not fit or cannot be used
     */
    default void examine(RenderRequest request, DiagnosticSink sink) {
        try {
            render(request, OutputStream.nullOutputStream(), sink);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to nowhere cannot fail", e);
        }
    }

    /**
     * Returns a renderer for many requests that resemble one another, such as the rows of a batch.
     * It writes the same bytes and reports the same problems, but may keep finished work between
     * calls, within bounds, until it is dropped. May be used by several threads at once.
     */
    default Renderer forBatch() {
        return this;
    }
}

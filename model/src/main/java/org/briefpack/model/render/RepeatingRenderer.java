package org.briefpack.model.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Diagnostics;

/**
 * A renderer that keeps the last file it wrote and hands it out again when the next request asks
 * for the same: equal requests give equal bytes. For many requests in a row, of which some differ
 * in nothing that a format shows. May be used by several threads at once.
 */
public final class RepeatingRenderer implements Renderer {
    private record Kept(RenderRequest request, byte[] file, List<Diagnostic> diagnostics) {}

    private final Renderer renderer;
    private final UnaryOperator<RenderRequest> essence;
    private final AtomicReference<Kept> last = new AtomicReference<>();

    /**
     * Wraps a renderer.
     *
     * @param renderer writes what was not written last
     * @param essence leaves out of a request what the renderer does not look at; it is then given
     *     the rest only
     */
    public RepeatingRenderer(Renderer renderer, UnaryOperator<RenderRequest> essence) {
        this.renderer = renderer;
        this.essence = essence;
    }

    @Override
    public OutputFormat format() {
        return renderer.format();
    }

    @Override
    public void render(RenderRequest request, OutputStream out, DiagnosticSink sink)
            throws IOException {
        RenderRequest wanted = essence.apply(request);
        Kept kept = last.get();
        if (kept == null || !kept.request().equals(wanted)) {
            kept = rendered(wanted);
            last.set(kept);
        }
        kept.diagnostics().forEach(sink::report);
        out.write(kept.file());
        out.flush();
    }

    private Kept rendered(RenderRequest request) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
        Diagnostics problems = new Diagnostics();
        renderer.render(request, file, problems);
        return new Kept(request, file.toByteArray(), problems.list());
    }
}

package org.briefpack.model.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Diagnostics;
import org.jspecify.annotations.Nullable;

/**
 * A renderer that keeps the last files it wrote and hands one out again when a request asks for the
 * same: equal requests give equal bytes. For many requests in a row, of which some differ in
 * nothing that a format shows. May be used by several threads at once.
 */
public final class RepeatingRenderer implements Renderer {
    /** How many files are kept at most, and how many bytes of them. */
    private static final int MOST = 64;

    private static final long BOUND = 16L * 1024 * 1024;

    private record Kept(RenderRequest request, byte[] file, List<Diagnostic> diagnostics) {}

    private final Renderer renderer;
    private final UnaryOperator<RenderRequest> essence;
    private final Deque<Kept> last = new ArrayDeque<>();
    private long size;

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
        Kept kept = find(wanted);
        if (kept == null) {
            kept = rendered(wanted);
            keep(kept);
        }
        kept.diagnostics().forEach(sink::report);
        out.write(kept.file());
        out.flush();
    }

    private synchronized @Nullable Kept find(RenderRequest request) {
        Iterator<Kept> all = last.iterator();
        while (all.hasNext()) {
            Kept kept = all.next();
            if (kept.request().equals(request)) {
                // What is asked for again is the last to be forgotten.
                all.remove();
                last.addFirst(kept);
                return kept;
            }
        }
        return null;
    }

    private synchronized void keep(Kept kept) {
        last.addFirst(kept);
        size += kept.file().length;
        while (last.size() > 1 && (last.size() > MOST || size > BOUND)) {
            size -= last.removeLast().file().length;
        }
    }

    private Kept rendered(RenderRequest request) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
        Diagnostics problems = new Diagnostics();
        renderer.render(request, file, problems);
        return new Kept(request, file.toByteArray(), problems.list());
    }
}

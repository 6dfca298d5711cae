package org.briefpack.renderer.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.render.Renderer;

/**
 * What came out of one rendering.
 *
 * @param bytes the file
 * @param diagnostics what was reported
 * @param closed whether the renderer closed the stream, which it must not
 */
public record Rendering(byte[] bytes, List<Diagnostic> diagnostics, boolean closed) {
    /** Renders a request into memory. */
    public static Rendering of(Renderer renderer, RenderRequest request) {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                };
        Diagnostics sink = new Diagnostics();
        try {
            renderer.render(request, out, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rendering(out.toByteArray(), sink.list(), closed.get());
    }

    /** Returns the SHA-256 of the bytes in hexadecimal. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

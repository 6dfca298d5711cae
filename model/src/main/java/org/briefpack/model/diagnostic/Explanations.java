package org.briefpack.model.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page that belongs to each code: what it means, why it matters, and an example. */
public final class Explanations {
    private Explanations() {}

    /** Returns the code's page as Markdown, ending in a line break; every code has one. */
    public static String page(Code code) {
        String name = "explain/" + code.id() + ".md";
        try (InputStream in = Explanations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

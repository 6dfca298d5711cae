package org.briefpack.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.theme.Blob;

/** What ships inside: packs and themes by name. */
public final class BuiltIns {
    private static final List<String> PACKS =
            List.of("rust-vs-go", "postgres-vs-mongodb", "structured-vs-open");
    private static final List<String> THEMES = List.of("harbour");

    private BuiltIns() {}

    /** Returns the names of the built-in packs; the first is the one built when none is named. */
    public static List<String> packs() {
        return PACKS;
    }

    /** Returns a built-in pack's {@code pack.yaml}; empty where no pack has the name. */
    public static Optional<Blob> pack(String name) {
        return PACKS.contains(name)
                ? Optional.of(resource("packs/" + name + "/pack.yaml", "pack.yaml"))
                : Optional.empty();
    }

    /** Returns the names of the built-in themes; the first is the one used when none is named. */
    public static List<String> themes() {
        return THEMES;
    }

    /** Returns a built-in theme's file; empty where no theme has the name. */
    public static Optional<Blob> theme(String name) {
        return THEMES.contains(name)
                ? Optional.of(resource("themes/" + name + ".yaml", name + ".yaml"))
                : Optional.empty();
    }

    private static Blob resource(String path, String name) {
        try (InputStream in = BuiltIns.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + path);
            }
            return new Blob(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.briefpack.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.reader.theme.BuiltInThemes;
import org.briefpack.model.reader.theme.NamedFiles;
import org.briefpack.model.reader.theme.ThemeReader;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;

/** What ships inside: packs and themes by name. */
public final class BuiltIns {
    /** What each pack is, by its name; the first is the showpiece. */
    private static final SequencedMap<String, String> PACKS = new LinkedHashMap<>();

    static {
        PACKS.put("rust-vs-go", "two programming languages, with every part a pack can have");
        PACKS.put("postgres-vs-mongodb", "two databases; a small example");
        PACKS.put("structured-vs-open", "two ways to interview; a small example outside software");
    }

    /** What each theme is like, by its name; the first is whole, and the others lie on it. */
    private static final SequencedMap<String, String> THEMES = new LinkedHashMap<>();

    static {
        THEMES.put("harbour", "sober; deep navy, rust and teal on white");
        THEMES.put("hearth", "warm; chestnut, clay and pine, headings in a book face");
        THEMES.put("nocturne", "a dark deck, with a light handout and brief to go with it");
        THEMES.put("clarion", "high contrast; black on white, larger type, every text 7 to 1");
        THEMES.put("gazette", "editorial; a newspaper's serif, ink and one red");
    }

    private BuiltIns() {}

    /** Returns the names of the built-in packs; the first is the one built when none is named. */
    public static List<String> packs() {
        return List.copyOf(PACKS.keySet());
    }

    /**
     * Returns what a built-in pack is about, in one line of plain English.
     *
     * @throws java.util.NoSuchElementException where no pack has the name
     */
    public static String packTitle(String name) {
        return Optional.ofNullable(PACKS.get(name)).orElseThrow();
    }

    /** Returns a built-in pack's {@code pack.yaml}; empty where no pack has the name. */
    public static Optional<Blob> pack(String name) {
        return PACKS.containsKey(name)
                ? Optional.of(resource("packs/" + name + "/pack.yaml", "pack.yaml"))
                : Optional.empty();
    }

    /** Returns the names of the built-in themes; the first is the one used when none is named. */
    public static List<String> themes() {
        return List.copyOf(THEMES.keySet());
    }

    /**
     * Returns what a built-in theme is like, in one line of plain English.
     *
     * @throws java.util.NoSuchElementException where no theme has the name
     */
    public static String themeTitle(String name) {
        return Optional.ofNullable(THEMES.get(name)).orElseThrow();
    }

    /** Reads a built-in theme; {@link Code#THEME_MISSING} where none has the name. */
    public static Outcome<Theme> theme(String name) {
        return themeFile(name)
                .map(file -> readTheme(file, (path, at) -> new Outcome.Failure<>(List.of())))
                .orElseGet(() -> missing(name));
    }

    /** Returns a built-in theme's file; empty where no theme has the name. */
    public static Optional<Blob> themeFile(String name) {
        return THEMES.containsKey(name)
                ? Optional.of(resource("themes/" + name + ".yaml", name + ".yaml"))
                : Optional.empty();
    }

    /**
     * Reads a theme file, which may extend a built-in theme.
     *
     * @param file the YAML
     * @param files finds a font or logo file by the path that the theme uses
     */
    public static Outcome<Theme> readTheme(Blob file, NamedFiles files) {
        return ThemeReader.read(file, files, new BuiltInThemes(themes(), BuiltIns::themeFile));
    }

    private static Outcome<Theme> missing(String name) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(
                Code.THEME_MISSING,
                SourceSpan.NONE,
                "there is no theme named `" + name + "`",
                Spelling.hint(name, themes()),
                "a theme of your own is named by its file, ending in .yaml");
        return diagnostics.failure();
    }

    /** Returns the built-in templates, each with its name; the ones that others import too. */
    public static List<Blob> templates() {
        return Stream.of("handout", "brief", "annex", "deck", "guide", "exercises", "lib")
                .map(name -> resource("documents/" + name + ".ftlx", name + ".ftlx"))
                .toList();
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

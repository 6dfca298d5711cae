package org.briefpack.cli.choice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Renderers;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.pack.InputFile;
import org.briefpack.cli.pack.PackFolder;
import org.briefpack.cli.project.Project;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;

/** Finds the theme that {@code --theme} names. */
public final class ThemeChoice {
    private ThemeChoice() {}

    /**
     * Reads a theme: a file where the word looks like one or is one, else a built-in theme. Fonts
     * and logos come from the theme file's folder and nowhere else.
     *
     * @throws IOException where a file cannot be read
     */
    public static Outcome<Theme> read(Optional<String> typed, Console console) throws IOException {
        String name = typed.orElse(BuiltIns.themes().getFirst());
        if (typed.isEmpty() || !isFile(name)) {
            return BuiltIns.theme(name);
        }
        Path path = console.path(name);
        return read(
                new Blob(name, InputFile.read(path, name)),
                PackFolder.ofTheme(path.toAbsolutePath().getParent()));
    }

    /**
     * Reads the theme that a project file names: a built-in one, or a file in the pack's folder.
     *
     * @throws IOException where a file cannot be read
     */
    static Outcome<Theme> read(Project project) throws IOException {
        Optional<String> name = project.file().theme();
        if (name.isEmpty()) {
            return BuiltIns.theme(BuiltIns.themes().getFirst());
        }
        SourceSpan span = project.at("theme");
        if (!isFile(name.get())) {
            return BuiltIns.themes().contains(name.get())
                    ? BuiltIns.theme(name.get())
                    : new Outcome.Failure<>(
                            List.of(project.unknown("theme", name.get(), span, BuiltIns.themes())));
        }
        Outcome<Blob> file = project.read(name.get(), span);
        return file.found().isEmpty()
                ? new Outcome.Failure<>(file.diagnostics())
                : read(file.found().get(), project.folder().around(name.get()).asTheme());
    }

    /**
     * Returns a theme in the colours, fonts and sizes of company templates, for what is not written
     * on them; the built-in one where none of them can be read, which the build says. Logos stay
     * with the templates, which have them already.
     *
     * @param bases by format
     */
    public static Outcome<Theme> of(Map<String, Blob> bases) {
        Optional<CompanyLook> pages = look(bases.get("docx"));
        Optional<CompanyLook> slides = look(bases.get("pptx"));
        if (pages.isEmpty() && slides.isEmpty()) {
            return BuiltIns.theme(BuiltIns.themes().getFirst());
        }
        String name = bases.get(pages.isPresent() ? "docx" : "pptx").name();
        return new LookTheme(
                        name,
                        name,
                        pages.map(CompanyLook::withoutLogo),
                        slides.map(CompanyLook::withoutLogo))
                .theme(name);
    }

    private static Optional<CompanyLook> look(Blob base) {
        return Optional.ofNullable(base)
                .flatMap(Renderers.installed()::inspector)
                .flatMap(inspector -> inspector.look(base).found());
    }

    private static boolean isFile(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static Outcome<Theme> read(Blob file, PackFolder folder) throws IOException {
        try {
            return BuiltIns.readTheme(file, (name, at) -> find(folder, name, at));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Outcome<Blob> find(PackFolder folder, String name, SourceSpan at) {
        try {
            return folder.read(name, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.briefpack.cli.choice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.pack.InputFile;
import org.briefpack.cli.pack.PackFolder;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.ThemeReader;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;

/** Finds the theme that {@code --theme} names. */
final class ThemeChoice {
    private ThemeChoice() {}

    /**
     * Reads a theme: a file where the word looks like one or is one, else a built-in theme. Fonts
     * come from the theme file's folder and nowhere else.
     *
     * @throws IOException where a file cannot be read
     */
    static Outcome<Theme> read(Optional<String> typed, Console console) throws IOException {
        String name = typed.orElse(BuiltIns.themes().getFirst());
        Path path = console.path(name);
        boolean isFile = typed.isPresent() && (name.endsWith(".yaml") || name.endsWith(".yml"));
        if (!isFile) {
            return BuiltIns.theme(name);
        }
        List<Diagnostic> problems = new ArrayList<>();
        Path folder = path.toAbsolutePath().getParent();
        try {
            Outcome<Theme> theme =
                    ThemeReader.read(
                            new Blob(name, InputFile.read(path, name)), fonts(folder, problems));
            problems.addAll(theme.diagnostics());
            Optional<Theme> read = theme.found();
            return read.isPresent()
                    ? new Outcome.Success<>(read.get(), problems)
                    : new Outcome.Failure<>(problems);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Function<String, Optional<Blob>> fonts(Path folder, List<Diagnostic> problems) {
        return name -> {
            try {
                Outcome<Blob> font = new PackFolder(folder).read(name, SourceSpan.NONE);
                problems.addAll(font.diagnostics());
                return font.found();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}

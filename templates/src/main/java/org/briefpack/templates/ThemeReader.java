package org.briefpack.templates;

import java.util.Optional;
import java.util.function.Function;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.RecordReader;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.theme.ContrastCheck;
import org.briefpack.templates.theme.ThemeBuilder;
import org.briefpack.templates.theme.ThemeFile;

/** Reads themes: colours, fonts, sizes and distances, one file for all formats. */
public final class ThemeReader {
    private ThemeReader() {}

    /** Reads a built-in theme; {@link Code#THEME_MISSING} where none has the name. */
    public static Outcome<Theme> builtIn(String name) {
        Optional<Blob> file = BuiltIns.theme(name);
        if (file.isEmpty()) {
            Diagnostics diagnostics = new Diagnostics();
            diagnostics.report(
                    Code.THEME_MISSING,
                    SourceSpan.NONE,
                    "there is no theme named `" + name + "`",
                    Spelling.hint(name, BuiltIns.themes()),
                    "a theme of your own is named by its file, ending in .yaml");
            return diagnostics.failure();
        }
        return read(file.get(), path -> Optional.empty());
    }

    /**
     * Reads a theme file.
     *
     * @param file the YAML
     * @param fontFiles finds a font file by the path that the theme uses
     */
    public static Outcome<Theme> read(Blob file, Function<String, Optional<Blob>> fontFiles) {
        return RecordReader.read(ThemeFile.class, file.name(), file.bytes())
                .then(
                        written -> {
                            Diagnostics diagnostics = new Diagnostics();
                            Theme theme = new ThemeBuilder(written, fontFiles, diagnostics).build();
                            ContrastCheck.check(theme, written.colours().span(), diagnostics);
                            return diagnostics.outcome(theme);
                        });
    }
}

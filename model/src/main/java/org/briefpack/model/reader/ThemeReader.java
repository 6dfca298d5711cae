package org.briefpack.model.reader;

import java.util.Optional;
import java.util.function.Function;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;

/** Reads themes: colours, fonts, sizes and distances, one file for all formats. */
public final class ThemeReader {
    private ThemeReader() {}

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

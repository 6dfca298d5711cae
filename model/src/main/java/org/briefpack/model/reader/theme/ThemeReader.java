package org.briefpack.model.reader.theme;

import java.util.Arrays;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.PackSchema;
import org.briefpack.model.reader.RecordReader;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;

/** Reads themes: colours, fonts, sizes and distances, one file for all formats. */
public final class ThemeReader {
    private ThemeReader() {}

    /**
     * Reads a theme file. What it leaves out comes from the built-in theme that it extends.
     *
     * @param file the YAML
     * @param files finds a font or logo file by the path that the theme uses
     * @param builtIns what it may extend
     */
    public static Outcome<Theme> read(Blob file, NamedFiles files, BuiltInThemes builtIns) {
        Diagnostics diagnostics = new Diagnostics();
        BareColours.report(file, diagnostics);
        Outcome<ThemeFile> own = written(file);
        own.diagnostics().forEach(diagnostics::report);
        Optional<ThemeFile> base =
                own.found().flatMap(found -> base(file, found, builtIns, diagnostics));
        if (base.isEmpty()) {
            return diagnostics.failure();
        }
        Theme theme = new ThemeBuilder(own.orElseThrow(), base.get(), files, diagnostics).build();
        diagnostics.sort();
        return diagnostics.outcome(theme);
    }

    /** Returns the format of themes as a JSON Schema (draft 2020-12), for editors. */
    public static String schema() {
        return PackSchema.json(
                ThemeFile.class, "Briefpack theme", "How all documents of a house look.");
    }

    private static Outcome<ThemeFile> written(Blob file) {
        return RecordReader.read(ThemeFile.class, file.name(), file.bytes());
    }

    /** Returns the whole theme that lies below one; the first alone lies on nothing. */
    private static Optional<ThemeFile> base(
            Blob ownFile, ThemeFile own, BuiltInThemes builtIns, DiagnosticSink sink) {
        String root = builtIns.names().getFirst();
        String name = own.base().orElse(root);
        Optional<Blob> file = builtIns.file().apply(name);
        if (file.isEmpty()) {
            sink.report(
                    Code.THEME_MISSING,
                    own.span(),
                    "`extends` names a built-in theme, and there is none named `" + name + "`",
                    Spelling.hint(name, builtIns.names()));
            return Optional.empty();
        }
        boolean isItself = Arrays.equals(file.get().bytes(), ownFile.bytes());
        ThemeFile found = isItself ? own : written(file.get()).orElseThrow();
        return Optional.of(
                name.equals(root)
                        ? found
                        : Overlay.of(
                                found,
                                written(builtIns.file().apply(root).orElseThrow()).orElseThrow()));
    }
}

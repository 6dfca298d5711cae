package org.briefpack.model.reader.theme;

import java.util.Optional;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Logo;

/** Makes the logo of a theme; reports files that are not there. */
final class LogoBuilder {
    /** A square logo's width as a share of the text's; a longer one gets the same area. */
    private static final double ON_PAGE = 0.12;

    private static final double ON_COVER = 0.19;
    private static final Length ON_SLIDE = Length.mm(9);

    private final NamedFiles files;
    private final DiagnosticSink sink;

    LogoBuilder(NamedFiles files, DiagnosticSink sink) {
        this.files = files;
        this.sink = sink;
    }

    /** Returns the logo; empty where its file is not there, which was reported then. */
    Optional<Logo> logo(ThemeFile.LogoEntry entry, String name) {
        Optional<Blob> light = find(entry.file(), entry.span());
        Optional<Blob> dark = entry.dark().flatMap(file -> find(file, entry.span()));
        Optional<Blob> mark = entry.mark().flatMap(file -> find(file, entry.span()));
        return light.map(
                file -> {
                    double wide = Math.sqrt(LogoShape.aspect(file));
                    return new Logo(
                            file,
                            dark,
                            mark,
                            entry.alt().orElse(name),
                            entry.page().orElse(share(ON_PAGE * wide)),
                            entry.cover().orElse(share(ON_COVER * wide)),
                            entry.slide().map(Length::parse).orElse(ON_SLIDE),
                            entry.place().orElse(Logo.Place.BOTTOM_END),
                            entry.span());
                });
    }

    private static double share(double width) {
        return Math.round(Math.min(0.5, width) * 100) / 100.0;
    }

    private Optional<Blob> find(String name, SourceSpan at) {
        var outcome = files.find(name, at);
        outcome.diagnostics().forEach(sink::report);
        return outcome.found();
    }
}

package org.briefpack.model.reader.theme;

import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.PrintMeasures;
import org.briefpack.model.theme.SlideMeasures;
import org.briefpack.model.theme.Theme;

/**
 * Makes a theme of what is written; reports names that do not exist and files that are not there.
 */
public final class ThemeBuilder {
    private static final Length WIDE = Length.in(13.333);
    private static final Length STANDARD = Length.in(10);
    private static final Length HIGH = Length.in(7.5);

    private final ThemeFile own;
    private final ThemeFile all;
    private final String file;
    private final NamedFiles files;
    private final DiagnosticSink sink;
    private final PaleColours pale = new PaleColours();

    /**
     * Prepares to build.
     *
     * @param own what the theme itself writes
     * @param base what stands where it writes nothing: a whole theme
     * @param files finds the files that the theme names
     * @param sink takes what is wrong
     */
    public ThemeBuilder(ThemeFile own, ThemeFile base, NamedFiles files, DiagnosticSink sink) {
        this.own = own;
        this.all = Overlay.of(own, base);
        this.file = own.span().file();
        this.files = files;
        this.sink = sink;
    }

    /** Returns the theme; of no use where an error was reported. */
    public Theme build() {
        Theme theme = theme();
        pale.report(sink);
        return theme;
    }

    private Theme theme() {
        ThemeFile.PrintPart print = all.print().orElseThrow();
        ThemeFile.SlidesPart slides = all.slides().orElseThrow();
        ThemeFile.Colours colours = all.colours().orElseThrow();
        WrittenColours paper = new WrittenColours(colours, file, false);
        ReadablePalette onPaper = new ReadablePalette(paper, pale, sink);
        WrittenColours canvas = paper;
        ReadablePalette onSlides = onPaper;
        if (slides.colours().isPresent()) {
            canvas = new WrittenColours(Overlay.of(slides.colours().get(), colours), file, true);
            onSlides = new ReadablePalette(canvas, pale, sink);
        }
        String name = name();
        FamilyBuilder families = new FamilyBuilder(file, files, sink);
        double space = within(print.spacing(), 0.5, 2, "spacing", print.span());
        double wide = within(slides.spacing(), 0.5, 2, "spacing", slides.span());
        return new Theme(
                name,
                onPaper.palette(),
                families.families(all.fonts().orElseThrow()),
                new StyleBuilder(paper, onPaper, StyleBuilder.PRINT, sink)
                        .styles(
                                print.base().orElseThrow(),
                                print.roles().orElseThrow(),
                                within(print.scale(), 0.8, 1.5, "scale", print.span()),
                                space),
                new StyleBuilder(canvas, onSlides, StyleBuilder.SLIDES, sink)
                        .styles(
                                slides.base().orElseThrow(),
                                slides.roles().orElseThrow(),
                                within(slides.scale(), 0.8, 1.5, "scale", slides.span()),
                                wide),
                page(print, space),
                slide(slides, wide),
                onSlides.palette(),
                print.paper(),
                own.logo().flatMap(logo -> new LogoBuilder(files, sink).logo(logo, name)));
    }

    private String name() {
        String stem = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return own.name().orElse(stem.replaceFirst("\\.ya?ml$", ""));
    }

    private static PrintMeasures page(ThemeFile.PrintPart print, double space) {
        return new PrintMeasures(
                length(print.top()),
                length(print.bottom()),
                length(print.side()),
                length(print.gutter()).times(space),
                length(print.padding()).times(space),
                length(print.cell()).times(space));
    }

    private static SlideMeasures slide(ThemeFile.SlidesPart slides, double space) {
        boolean standard = slides.canvas().filter("standard"::equals).isPresent();
        return new SlideMeasures(
                slides.width().map(Length::parse).orElse(standard ? STANDARD : WIDE),
                slides.height().map(Length::parse).orElse(HIGH),
                length(slides.margin()),
                length(slides.gutter()).times(space),
                length(slides.padding()).times(space),
                length(slides.minBody()),
                length(slides.minTable()));
    }

    private static Length length(Optional<String> written) {
        return Length.parse(written.orElseThrow());
    }

    private double within(
            Optional<Double> factor, double least, double most, String key, SourceSpan at) {
        double value = factor.orElse(1.0);
        if (value < least || value > most) {
            sink.report(
                    Code.BAD_VALUE,
                    at,
                    String.format(
                            Locale.ROOT,
                            "`%s` is %s; it may be from %s to %s",
                            key,
                            value,
                            least,
                            most),
                    "1 leaves it as it is");
            return 1;
        }
        return value;
    }
}

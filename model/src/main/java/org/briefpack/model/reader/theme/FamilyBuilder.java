package org.briefpack.model.reader.theme;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;

/**
 * Makes the font families of a theme; names once what is not at hand, and what stands in for it.
 */
final class FamilyBuilder {
    /** Families with serifs whose names do not say so. */
    private static final Set<String> SERIFS =
            Set.of(
                    "baskerville",
                    "bodoni",
                    "book antiqua",
                    "bookman old style",
                    "cambria",
                    "caslon",
                    "century",
                    "charter",
                    "constantia",
                    "didot",
                    "eb garamond",
                    "garamond",
                    "georgia",
                    "goudy old style",
                    "hoefler text",
                    "lora",
                    "merriweather",
                    "minion pro",
                    "palatino",
                    "palatino linotype",
                    "perpetua",
                    "playfair display",
                    "rockwell",
                    "times",
                    "times new roman");

    private final String file;
    private final NamedFiles files;
    private final DiagnosticSink sink;
    private final Set<String> told = new HashSet<>();

    FamilyBuilder(String file, NamedFiles files, DiagnosticSink sink) {
        this.file = file;
        this.files = files;
        this.sink = sink;
    }

    Map<FontSlot, FontFamily> families(ThemeFile.Fonts fonts) {
        Map<FontSlot, FontFamily> families = new EnumMap<>(FontSlot.class);
        families.put(FontSlot.BODY, family(fonts.body().orElseThrow(), "sans"));
        families.put(FontSlot.HEADING, family(fonts.heading().orElseThrow(), "sans"));
        families.put(FontSlot.MONO, family(fonts.mono().orElseThrow(), "mono"));
        return families;
    }

    private FontFamily family(ThemeFile.FontEntry entry, String plain) {
        String name = entry.office();
        Map<FontFace, Blob> faces = new EnumMap<>(FontFace.class);
        entry.files()
                .ifPresent(
                        written -> {
                            load(written.regular(), FontFace.REGULAR, written, faces);
                            load(written.bold(), FontFace.BOLD, written, faces);
                            load(written.italic(), FontFace.ITALIC, written, faces);
                            load(written.boldItalic(), FontFace.BOLD_ITALIC, written, faces);
                        });
        String builtIn =
                entry.builtIn()
                        .orElse(FontFamily.twin(name).orElse(hasSerifs(name) ? "serif" : plain));
        boolean absent = faces.isEmpty() && FontFamily.twin(name).isEmpty();
        boolean ours = entry.span().file().equals(file);
        if (absent && ours && told.add(name.toLowerCase(Locale.ROOT))) {
            sink.report(
                    Code.FONT_STANDS_IN,
                    entry.span(),
                    name
                            + " is not at hand: the PDF is set in "
                            + bundled(builtIn)
                            + "; Word and PowerPoint ask for "
                            + name
                            + ", and show another font where it is not installed",
                    "name its files: "
                            + "{office: "
                            + name
                            + ", files: {regular: FILE.ttf, bold: FILE.ttf}}");
        }
        return new FontFamily(name, builtIn, faces, absent && ours);
    }

    private void load(
            Optional<String> path,
            FontFace face,
            ThemeFile.Faces written,
            Map<FontFace, Blob> faces) {
        path.map(name -> files.find(name, written.span()))
                .ifPresent(
                        outcome -> {
                            outcome.diagnostics().forEach(sink::report);
                            outcome.found().ifPresent(font -> faces.put(face, font));
                        });
    }

    private static boolean hasSerifs(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SERIFS.contains(lower) || lower.contains("serif") && !lower.contains("sans");
    }

    private static String bundled(String builtIn) {
        return switch (builtIn) {
            case "serif" -> "Liberation Serif";
            case "mono" -> "Liberation Mono";
            default -> "Liberation Sans";
        };
    }
}

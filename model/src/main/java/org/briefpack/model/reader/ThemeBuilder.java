package org.briefpack.model.reader;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.PrintMeasures;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.SlideMeasures;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.briefpack.model.theme.Typography;

/** Makes a theme of a theme file; reports names that do not exist and files that are not there. */
final class ThemeBuilder {
    private final ThemeFile file;
    private final Function<String, Optional<Blob>> fontFiles;
    private final DiagnosticSink sink;
    private final Map<String, Colour> colours = new LinkedHashMap<>();

    /**
     * Prepares to build.
     *
     * @param file what was written
     * @param fontFiles finds a font file by the name that the theme uses
     * @param sink takes what is wrong
     */
    public ThemeBuilder(
            ThemeFile file, Function<String, Optional<Blob>> fontFiles, DiagnosticSink sink) {
        this.file = file;
        this.fontFiles = fontFiles;
        this.sink = sink;
    }

    /** Returns the theme; of no use where an error was reported. */
    public Theme build() {
        Palette palette = palette();
        ThemeFile.PrintPart print = file.print();
        ThemeFile.SlidesPart slides = file.slides();
        return new Theme(
                file.name(),
                palette,
                fonts(),
                typography(print.base(), print.roles()),
                typography(slides.base(), slides.roles()),
                new PrintMeasures(
                        Length.parse(print.top()),
                        Length.parse(print.bottom()),
                        Length.parse(print.side()),
                        Length.parse(print.gutter()),
                        Length.parse(print.padding()),
                        Length.parse(print.cell())),
                new SlideMeasures(
                        Length.parse(slides.width()),
                        Length.parse(slides.height()),
                        Length.parse(slides.margin()),
                        Length.parse(slides.gutter()),
                        Length.parse(slides.padding()),
                        Length.parse(slides.minBody()),
                        Length.parse(slides.minTable())));
    }

    private Palette palette() {
        ThemeFile.Colours c = file.colours();
        return new Palette(
                colour("ink", c.ink()),
                colour("muted", c.muted()),
                colour("paper", c.paper()),
                colour("surface", c.surface()),
                colour("rule", c.rule()),
                colour("brand", c.brand()),
                colour("onBrand", c.onBrand()),
                colour("link", c.link()),
                colour("first", c.first()),
                colour("second", c.second()),
                colour("third", c.third()),
                colour("fourth", c.fourth()),
                colour("good", c.good()),
                colour("caution", c.caution()),
                colour("bad", c.bad()));
    }

    private Colour colour(String name, String hex) {
        Colour colour = Colour.parse(hex);
        colours.put(name, colour);
        return colour;
    }

    private Map<FontSlot, FontFamily> fonts() {
        Map<FontSlot, FontFamily> fonts = new EnumMap<>(FontSlot.class);
        file.fonts()
                .forEach(
                        (name, entry) ->
                                named(FontSlot.class, name, entry.span())
                                        .ifPresent(slot -> fonts.put(slot, family(slot, entry))));
        fonts.putIfAbsent(FontSlot.BODY, new FontFamily("Arial", "sans", Map.of()));
        fonts.putIfAbsent(FontSlot.HEADING, fonts.get(FontSlot.BODY));
        fonts.putIfAbsent(FontSlot.MONO, new FontFamily("Courier New", "mono", Map.of()));
        return fonts;
    }

    private FontFamily family(FontSlot slot, ThemeFile.FontEntry entry) {
        Map<FontFace, Blob> files = new EnumMap<>(FontFace.class);
        entry.files()
                .forEach(
                        (name, path) ->
                                named(FontFace.class, name, entry.span())
                                        .ifPresent(face -> load(entry, path, face, files)));
        String builtIn = entry.builtIn().orElse(slot == FontSlot.MONO ? "mono" : "sans");
        return new FontFamily(entry.office(), builtIn, files);
    }

    private void load(
            ThemeFile.FontEntry entry, String path, FontFace face, Map<FontFace, Blob> files) {
        Optional<Blob> font = fontFiles.apply(path);
        if (font.isPresent()) {
            files.put(face, font.get());
        } else {
            sink.report(
                    Code.FONT_UNUSABLE,
                    entry.span(),
                    "there is no font file `" + path + "`",
                    "put the file beside the theme, or leave the line out");
        }
    }

    private Typography typography(
            ThemeFile.StyleEntry base, Map<String, ThemeFile.StyleEntry> roles) {
        TextStyle plain =
                new TextStyle(
                        FontSlot.BODY,
                        Length.pt(10),
                        1.4,
                        false,
                        false,
                        colours.get("ink"),
                        Length.ZERO,
                        Length.ZERO);
        TextStyle start = style(base, plain);
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            styles.put(role, start);
        }
        roles.forEach(
                (name, entry) ->
                        named(Role.class, name, entry.span())
                                .ifPresent(role -> styles.put(role, style(entry, start))));
        return new Typography(styles);
    }

    private TextStyle style(ThemeFile.StyleEntry entry, TextStyle start) {
        return new TextStyle(
                entry.font()
                        .map(font -> FontSlot.valueOf(font.toUpperCase(Locale.ROOT)))
                        .orElse(start.font()),
                entry.size().map(Length::parse).orElse(start.size()),
                entry.leading().orElse(start.leading()),
                entry.bold().orElse(start.bold()),
                entry.italic().orElse(start.italic()),
                entry.colour().map(name -> known(name, entry.span())).orElse(start.colour()),
                entry.before().map(Length::parse).orElse(start.before()),
                entry.after().map(Length::parse).orElse(start.after()));
    }

    private Colour known(String name, SourceSpan span) {
        Colour colour = colours.get(name);
        if (colour == null) {
            sink.report(
                    Code.BAD_VALUE,
                    span,
                    "`" + name + "` is not a colour of the palette",
                    "colours: " + String.join(", ", colours.keySet()));
            return colours.get("ink");
        }
        return colour;
    }

    private <E extends Enum<E>> Optional<E> named(Class<E> type, String name, SourceSpan span) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(constant);
            }
        }
        sink.report(Code.UNKNOWN_KEY, span, "unknown name `" + name + "` in the theme");
        return Optional.empty();
    }
}

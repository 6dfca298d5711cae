package org.briefpack.templates;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Key;
import org.briefpack.model.reader.RecordReader;
import org.briefpack.model.reader.theme.ThemeFile;

/** Writes the page that documents every key of a theme, from the records that read it. */
final class ThemePage {
    private static final String HEAD =
            """
            # Themes

            A theme is one YAML file that says how all documents of a house look. It may be three lines:

                name: Northwind
                extends: harbour
                colours: {brand: "#7A0019"}

            What a theme leaves out stays as it is in the built-in theme that it extends. Build with it, or name it in `briefpack.yaml`:

                briefpack build my-pack --theme my-pack/northwind.yaml

            - A colour that cannot be read as text (4.5 to 1, or 3 to 1 for large type) is kept on bars, lines, charts and large type; text is set in the nearest
              shade that can be read. Both values are told once, at the colour's own line (BP402); `--strict` refuses.
            - Fonts and logos lie beside the theme. A font without files and without a bundled twin is named once, with what stands in for it (BP404).
            - A pack's own logo (`front: logo:`) wins over the theme's.
            - Editors complete the keys: write `briefpack schema theme > theme.schema.json`, and
              `# yaml-language-server: $schema=./theme.schema.json` as the theme's first line.

            This page is made from the code; a test compares them.

            ## Built-in themes

            """;

    private final StringBuilder out = new StringBuilder(HEAD);
    private final ThemeFile plain =
            RecordReader.read(
                            ThemeFile.class,
                            "harbour.yaml",
                            BuiltIns.themeFile("harbour").orElseThrow().bytes())
                    .orElseThrow();

    static String text() {
        return new ThemePage().page();
    }

    private String page() {
        for (String name : BuiltIns.themes()) {
            out.append("### ").append(name).append("\n\n");
            String title = BuiltIns.themeTitle(name);
            out.append(title.substring(0, 1).toUpperCase(Locale.ROOT)).append(title.substring(1));
            out.append(".\n\n");
            out.append("![").append(name).append(": a slide, a page and its colours](themes/");
            out.append(name).append(".svg)\n\n");
        }
        group("The file", "", ThemeFile.class, Optional.of(plain));
        group("colours", "colours", ThemeFile.Colours.class, plain.colours());
        group("logo", "logo", ThemeFile.LogoEntry.class, Optional.empty());
        group("fonts", "fonts", ThemeFile.Fonts.class, plain.fonts());
        group(
                "A font family",
                "fonts: body",
                ThemeFile.FontEntry.class,
                plain.fonts().flatMap(f -> f.body()));
        group("Font files", "fonts: body: files", ThemeFile.Faces.class, Optional.empty());
        group("print", "print", ThemeFile.PrintPart.class, plain.print());
        group("slides", "slides", ThemeFile.SlidesPart.class, plain.slides());
        group(
                "A style",
                "print: base",
                ThemeFile.StyleEntry.class,
                plain.print().flatMap(p -> p.base()));
        group(
                "Roles",
                "print: roles",
                ThemeFile.Roles.class,
                plain.print().flatMap(p -> p.roles()));
        return out.toString();
    }

    private void group(
            String title, String path, Class<?> type, Optional<? extends Record> values) {
        out.append("## ").append(title).append("\n\n");
        out.append(
                "| key | type | where nothing is written | example | |\n|---|---|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != SourceSpan.class) {
                row(path, component, values);
            }
        }
        out.append('\n');
    }

    private void row(String path, RecordComponent component, Optional<? extends Record> values) {
        Key key = component.getAnnotation(Key.class);
        String name = key.name().isEmpty() ? component.getName() : key.name();
        String given = values.map(record -> shown(value(component, record))).orElse("");
        String example = example(name, component, given);
        String whole = nested(path, example);
        out.append("| `").append(name).append("` | ").append(type(component, key)).append(" | ");
        out.append(given.isEmpty() ? "" : "`" + given + "`").append(" | `").append(whole);
        out.append("` | ").append(key.value().replace("|", "\\|")).append(" |\n");
    }

    /** Returns an example with the keys above it, and those without which it cannot stand. */
    private static String nested(String path, String example) {
        String whole = example;
        if (path.equals("fonts: body") && !example.startsWith("office")) {
            whole = "office: Georgia, " + example;
        } else if (path.equals("fonts: body: files")) {
            whole = "office: Brand, files: {" + example + "}";
        } else if (path.equals("logo") && !example.startsWith("file")) {
            whole = "file: logo.svg, " + example;
        }
        List<String> keys =
                path.isEmpty() ? List.of() : List.of(path.replace(": files", "").split(": "));
        for (String key : keys.reversed()) {
            whole = key + ": {" + whole + "}";
        }
        return whole;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a value as YAML writes it; nothing for what is not there. */
    private static String shown(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(ThemePage::shown).orElse("");
            case ThemeFile.ColourEntry colour -> "\"" + colour.value() + "\"";
            case ThemeFile.StyleEntry style -> style(style);
            case ThemeFile.FontEntry font -> font.office();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Record group -> "";
            case List<?> list -> "";
            default -> value.toString();
        };
    }

    private static String style(ThemeFile.StyleEntry style) {
        List<String> keys = new ArrayList<>();
        for (RecordComponent component : ThemeFile.StyleEntry.class.getRecordComponents()) {
            String value =
                    component.getType() == SourceSpan.class ? "" : shown(value(component, style));
            if (!value.isEmpty()) {
                keys.add(component.getName() + ": " + value);
            }
        }
        return "{" + String.join(", ", keys) + "}";
    }

    private static String type(RecordComponent component, Key key) {
        Class<?> type = component.getType();
        if (component.getGenericType() instanceof ParameterizedType of) {
            type = (Class<?>) of.getActualTypeArguments()[0];
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(ThemePage::shown)
                    .collect(Collectors.joining(", "));
        }
        if (type == ThemeFile.ColourEntry.class) {
            return component.getType() == List.class ? "colours" : "colour";
        }
        if (key.pattern().contains("pt|mm|in")) {
            return "length, " + key.min() + "pt to " + key.max() + "pt";
        }
        if (!key.pattern().isEmpty()) {
            return key.pattern().replace("|", ", ");
        }
        return type == String.class
                ? "text"
                : type == Double.class ? "number" : type == Boolean.class ? "true, false" : "keys";
    }

    private static String example(String name, RecordComponent component, String given) {
        String value =
                switch (name) {
                    case "name" -> "Northwind";
                    case "extends" -> "gazette";
                    case "colours" -> "{brand: \"#7A0019\"}";
                    case "charts" -> "[\"#E07A1F\", \"#1F77B4\"]";
                    case "logo" -> "{file: logo.svg, alt: Northwind}";
                    case "file" -> "logo.svg";
                    case "alt" -> "Northwind";
                    case "dark" -> "logo-white.svg";
                    case "mark" -> "mark.svg";
                    case "page" -> "0.2";
                    case "cover" -> "0.3";
                    case "slide" -> "9mm";
                    case "place" -> "top-end";
                    case "fonts" -> "{body: Georgia}";
                    case "files" -> "{regular: Brand.ttf, bold: Brand-Bold.ttf}";
                    case "regular" -> "Brand.ttf";
                    case "italic" ->
                            component.getGenericType().getTypeName().contains("Boolean")
                                    ? "true"
                                    : "Brand-Italic.ttf";
                    case "bold-italic" -> "Brand-BoldItalic.ttf";
                    case "bold" ->
                            component.getGenericType().getTypeName().contains("Boolean")
                                    ? "true"
                                    : "Brand-Bold.ttf";
                    case "print" -> "{scale: 1.05}";
                    case "slides" -> "{canvas: standard}";
                    case "paper" -> given.isEmpty() ? "letter" : given;
                    case "scale" -> "1.05";
                    case "spacing" -> "0.9";
                    case "width" -> "11.69in";
                    case "height" -> "8.27in";
                    case "base" -> "{size: 10pt}";
                    case "roles" -> "{title: {size: 26pt}}";
                    case "body" ->
                            given.startsWith("{") || given.isEmpty() ? "{size: 10pt}" : "Georgia";
                    case "before" -> "6pt";
                    default -> given.isEmpty() ? "{bold: true}" : given;
                };
        return name + ": " + value;
    }
}

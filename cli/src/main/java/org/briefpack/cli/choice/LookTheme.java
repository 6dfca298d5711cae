package org.briefpack.cli.choice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;
import org.briefpack.model.theme.Typography;
import org.briefpack.templates.BuiltIns;

/**
 * A theme file in the look of company templates: of one for pages, of one for slides, or of both at
 * once. What they do not say is left to the built-in theme that it extends.
 */
public final class LookTheme {
    private static final double DARK = 0.18;
    private static final Colour WHITE = Colour.parse("#FFFFFF");
    private static final double NEARLY_WHITE = 1.2;

    /** Type of pages is at most a sixth larger than ours: two pages must hold a handout. */
    private static final double LARGEST_PRINT = 1.16;

    private static final double LARGEST_SLIDES = 1.25;
    private static final double SMALLEST = 0.9;

    /** The smallest and largest sizes of headings that leave room for what they head. */
    private static final Map<Role, List<Double>> BOUNDS =
            Map.of(
                    Role.TITLE, List.of(16.0, 28.0),
                    Role.HEADING_1, List.of(11.0, 20.0),
                    Role.HEADING_2, List.of(10.0, 16.0));

    private final Optional<CompanyLook> pages;
    private final Optional<CompanyLook> slides;
    private final String name;
    private final SequencedMap<String, Blob> logos = new LinkedHashMap<>();
    private final StringBuilder yaml = new StringBuilder();

    /**
     * Writes the theme.
     *
     * @param template the file that it is taken from, as people typed it
     * @param name what the theme is called, and its logo files begin with
     * @param pages the look of a Word template
     * @param slides the look of a PowerPoint template; one of both is there
     */
    public LookTheme(
            String template,
            String name,
            Optional<CompanyLook> pages,
            Optional<CompanyLook> slides) {
        this.pages = pages;
        this.slides = slides;
        this.name = bare(name);
        write(template);
    }

    /** Returns the text of the file. */
    public String yaml() {
        return yaml.toString();
    }

    /** Returns the logo files that it names, by their names. */
    public SequencedMap<String, Blob> logos() {
        return logos;
    }

    /**
     * Returns the theme; what it says of fonts and colours is said of the template.
     *
     * @param template what problems call the template
     */
    public Outcome<Theme> theme(String template) {
        Blob file = new Blob(template, yaml().getBytes(StandardCharsets.UTF_8));
        Outcome<Theme> read =
                BuiltIns.readTheme(
                        file, (wanted, at) -> new Outcome.Success<>(logos.get(wanted), List.of()));
        List<Diagnostic> told = new ArrayList<>();
        for (Diagnostic problem : read.diagnostics()) {
            if (problem.code() != Code.LOW_CONTRAST) {
                told.add(at(problem.code(), problem.message(), template));
            }
        }
        read.found()
                .map(LookTheme::pale)
                .filter(pale -> !pale.isEmpty())
                .ifPresent(pale -> told.add(at(Code.LOW_CONTRAST, pale, template)));
        return read.found().isPresent()
                ? new Outcome.Success<>(read.found().get(), told)
                : new Outcome.Failure<>(told);
    }

    /** Returns which of the template's colours text does not take, and which it takes instead. */
    private static String pale(Theme theme) {
        SequencedSet<String> pale = new LinkedHashSet<>();
        pale(theme.palette(), "", pale);
        pale(theme.canvas(), " on slides", pale);
        return pale.isEmpty()
                ? ""
                : "as text, "
                        + String.join(", ", pale)
                        + "; fills and lines keep the template's colours";
    }

    private static void pale(Palette palette, String where, SequencedSet<String> pale) {
        Map<String, Accent> accents = new LinkedHashMap<>();
        List.of(Accent.FIRST, Accent.SECOND, Accent.THIRD, Accent.FOURTH)
                .forEach(accent -> accents.put(accent.name().toLowerCase(Locale.ROOT), accent));
        accents.forEach(
                (name, accent) ->
                        pale(name, palette.fill(accent), palette.accent(accent), where, pale));
        pale("brand", palette.brand(), palette.brandText(), where, pale);
    }

    private static void pale(
            String name, Colour fill, Colour text, String where, SequencedSet<String> pale) {
        String said = name + " #" + fill.hex() + " becomes #" + text.hex();
        if (!fill.equals(text) && !pale.contains(said)) {
            pale.add(said + where);
        }
    }

    /** The template has no lines to point at, and cannot be mended by what a theme would write. */
    private static Diagnostic at(Code code, String message, String template) {
        return Diagnostic.of(
                code,
                SourceSpan.NONE,
                template + ": " + message,
                "`briefpack theme from " + template + "` writes a theme to change that in");
    }

    private void write(String template) {
        CompanyLook first = pages.or(() -> slides).orElseThrow();
        boolean dark = slides.filter(LookTheme::isDark).isPresent();
        String ground = dark ? "nocturne" : "harbour";
        Theme ours = BuiltIns.theme(ground).orElseThrow();
        line("# The look of " + bare(template) + ".");
        line("name: \"" + name + "\"");
        line("extends: " + ground);
        SequencedMap<String, Colour> paper = onPaper(first);
        if (!paper.isEmpty()) {
            line("colours:");
            paper.forEach((key, colour) -> colour("  ", key, colour));
        }
        logo();
        fonts(first);
        pages.ifPresent(look -> print(look, ours));
        slides.ifPresent(look -> slides(look, ours, paper));
    }

    /** A ground that is dark or coloured is a slide's; pages stay as light as paper. */
    private static SequencedMap<String, Colour> onPaper(CompanyLook look) {
        SequencedMap<String, Colour> colours = new LinkedHashMap<>(look.colours());
        Colour paper = colours.get("paper");
        if (isDark(look)) {
            colours.clear();
        } else if (paper != null && paper.contrast(WHITE) > NEARLY_WHITE) {
            colours.remove("paper");
            colours.remove("surface");
        }
        return colours;
    }

    private static boolean isDark(CompanyLook look) {
        return Optional.ofNullable(look.colours().get("paper"))
                .filter(paper -> paper.luminance() < DARK)
                .isPresent();
    }

    private void logo() {
        List<CompanyLook.Logos> both = new ArrayList<>();
        slides.map(CompanyLook::logo).ifPresent(both::add);
        pages.map(CompanyLook::logo).ifPresent(both::add);
        Optional<Blob> light = both.stream().flatMap(l -> l.light().stream()).findFirst();
        Optional<Blob> dark = both.stream().flatMap(l -> l.dark().stream()).findFirst();
        String alt = ", alt: \"" + name + "\"";
        if (light.isPresent()) {
            String file = keep("logo", light.get());
            String other = dark.map(found -> ", dark: " + keep("logo-dark", found)).orElse("");
            line("logo: {file: " + file + alt + other + "}");
        } else if (dark.isPresent()) {
            String file = keep("logo-dark", dark.get());
            line(
                    "# The template has its logo on dark grounds only. Put one for light grounds here:");
            line("# logo: {file: LIGHT.svg" + alt + ", dark: " + file + "}");
        } else {
            both.stream()
                    .flatMap(found -> found.unusable().stream())
                    .findFirst()
                    .ifPresent(
                            file ->
                                    line(
                                            "# Its logo is "
                                                    + bare(file)
                                                    + "; save it as PNG or SVG and name it here:\n"
                                                    + "# logo: {file: LOGO.svg"
                                                    + alt
                                                    + "}"));
        }
    }

    private String keep(String suffix, Blob picture) {
        String ending = picture.name().substring(picture.name().lastIndexOf('.'));
        String file = name.replaceAll("[^\\p{L}\\p{Nd}._-]+", "-") + "-" + suffix + ending;
        logos.put(file, new Blob(file, picture.bytes()));
        return "\"" + file + "\"";
    }

    private void fonts(CompanyLook look) {
        if (look.body().isPresent() || look.heading().isPresent()) {
            line("fonts:");
            look.body().ifPresent(font -> line("  body: \"" + bare(font) + "\""));
            look.heading().ifPresent(font -> line("  heading: \"" + bare(font) + "\""));
        }
    }

    private void print(CompanyLook look, Theme ours) {
        List<String> lines = new ArrayList<>();
        look.paper()
                .ifPresent(paper -> lines.add("  paper: " + paper.name().toLowerCase(Locale.ROOT)));
        lines.addAll(sizes(look, ours.print(), LARGEST_PRINT, true));
        group("print:", lines);
    }

    private void slides(CompanyLook look, Theme ours, Map<String, Colour> said) {
        List<String> lines = new ArrayList<>();
        if (look.standard()) {
            lines.add("  canvas: standard");
        }
        lines.addAll(sizes(look, ours.slides(), LARGEST_SLIDES, false));
        List<String> colours = new ArrayList<>();
        look.colours()
                .forEach(
                        (key, colour) -> {
                            if (!colour.equals(said.get(key))) {
                                colours.add("    " + key + ": \"#" + colour.hex() + "\"");
                            }
                        });
        if (!colours.isEmpty()) {
            lines.add("  colours:");
            lines.addAll(colours);
        }
        group("slides:", lines);
    }

    private void group(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            line(key);
            lines.forEach(this::line);
        }
    }

    /** All type grows with the running text; headings then are as large as the template's. */
    private static List<String> sizes(
            CompanyLook look, Typography ours, double largest, boolean headings) {
        List<String> lines = new ArrayList<>();
        double usual = ours.style(Role.BODY).size().points();
        double body = look.sizes().getOrDefault(Role.BODY, usual);
        double scale =
                Math.round(Math.max(SMALLEST, Math.min(largest, body / usual)) * 100) / 100.0;
        if (Math.abs(scale - 1) > 0.02) {
            lines.add("  scale: " + number(scale));
        } else {
            scale = 1;
        }
        List<String> roles = new ArrayList<>();
        for (Map.Entry<Role, Double> size : look.sizes().entrySet()) {
            List<Double> bounds = BOUNDS.get(size.getKey());
            if (bounds != null && headings) {
                double held = Math.max(bounds.get(0), Math.min(bounds.get(1), size.getValue()));
                String key = size.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
                double written = Math.round(held / scale * 2) / 2.0;
                roles.add(key + ": {size: " + number(written) + "pt}");
            }
        }
        if (!roles.isEmpty()) {
            lines.add("  roles: {" + String.join(", ", roles) + "}");
        }
        return lines;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private void colour(String margin, String key, Colour colour) {
        line(margin + key + ": \"#" + colour.hex() + "\"");
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }

    private static String bare(String text) {
        return text.replaceAll("[\"\\\\\\p{Cntrl}]", "");
    }
}

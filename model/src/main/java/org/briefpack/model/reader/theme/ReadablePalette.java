package org.briefpack.model.reader.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Shade;

/**
 * The colours of a theme so that every text can be read: a colour that cannot be read as text stays
 * on fills and lines, and text is set in the nearest shade that can. Each is told once.
 */
final class ReadablePalette {
    /** How much of a tint is paper, as {@link Palette#tint} mixes it. */
    private static final double TINT = 0.9;

    private final WrittenColours written;
    private final PaleColours pale;
    private final DiagnosticSink sink;
    private final Map<String, Colour> shades = new LinkedHashMap<>();
    private final Palette palette;

    /** Takes the colours; those that cannot be read are kept to be told. */
    ReadablePalette(WrittenColours written, PaleColours pale, DiagnosticSink sink) {
        this.written = written;
        this.pale = pale;
        this.sink = sink;
        palette = build();
    }

    Palette palette() {
        return palette;
    }

    /**
     * Returns the colour of a role's text.
     *
     * @param name of the colour that the theme gives it
     * @param large whether it is large type, which needs less contrast
     * @param at where the theme says so
     */
    Colour text(String name, Role role, boolean large, SourceSpan at) {
        Colour own = written.colour(name);
        List<Ground> grounds = grounds(role);
        double least = large ? Shade.LARGE : Shade.TEXT;
        if (Shade.contrast(own, colours(grounds)) >= least) {
            return own;
        }
        Colour known = shades.get(name);
        if (known != null && Shade.contrast(known, colours(grounds)) >= least) {
            return known;
        }
        return shade(name, own, grounds, at);
    }

    private Palette build() {
        Map<Accent, Colour> fills = new EnumMap<>(Accent.class);
        for (Accent accent : Accent.values()) {
            if (accent != Accent.NEUTRAL) {
                fills.put(accent, colour(name(accent)));
            }
        }
        List<Ground> everywhere = everywhere();
        Colour[] accents =
                java.util.stream.Stream.of(
                                Accent.FIRST,
                                Accent.SECOND,
                                Accent.THIRD,
                                Accent.FOURTH,
                                Accent.GOOD,
                                Accent.CAUTION,
                                Accent.BAD)
                        .map(this::accent)
                        .toArray(Colour[]::new);
        return new Palette(
                readable("ink", everywhere),
                readable("muted", everywhere),
                colour("paper"),
                colour("surface"),
                colour("rule"),
                colour("brand"),
                onBrand(),
                readable("link", everywhere),
                accents[0],
                accents[1],
                accents[2],
                accents[3],
                accents[4],
                accents[5],
                accents[6],
                readable("brand", everywhere),
                fills,
                written.charts());
    }

    /** An accent is read on its own tint too, which a darker shade would darken. */
    private Colour accent(Accent accent) {
        String name = name(accent);
        Colour tint = colour(name).mix(colour("paper"), TINT);
        return readable(
                name,
                List.of(ground("paper"), ground("surface"), new Ground("its own tint", tint)));
    }

    /**
     * Text on the brand's colour: as written, else in whichever of paper and ink is read better.
     */
    private Colour onBrand() {
        Colour brand = colour("brand");
        Colour own = colour("onBrand");
        if (own.contrast(brand) >= Shade.TEXT) {
            return own;
        }
        Colour paper = colour("paper");
        Colour ink = colour("ink");
        Colour better = paper.contrast(brand) >= ink.contrast(brand) ? paper : ink;
        List<Ground> on = List.of(new Ground("brand", brand));
        if (better.contrast(brand) < Shade.TEXT) {
            return readable("onBrand", on);
        }
        tell("onBrand", own, on.getFirst(), better, written.place("onBrand", "brand"));
        return better;
    }

    private Colour readable(String name, List<Ground> grounds) {
        Colour own = colour(name);
        return Shade.contrast(own, colours(grounds)) >= Shade.TEXT
                ? own
                : shade(name, own, grounds, written.place(name, worst(own, grounds).name()));
    }

    private Colour shade(String name, Colour own, List<Ground> grounds, SourceSpan at) {
        Ground worst = worst(own, grounds);
        Optional<Colour> shade = Shade.readable(own, colours(grounds), Shade.TEXT);
        Colour paper = colour("paper");
        for (double least = Shade.TEXT; least < 2 * Shade.TEXT; least += 0.1) {
            Optional<Colour> further = Shade.readable(own, colours(grounds), least);
            if (further.filter(s -> s.contrast(s.mix(paper, TINT)) >= Shade.TEXT).isPresent()) {
                shade = further;
                break;
            }
        }
        if (shade.isEmpty()) {
            sink.report(
                    Code.NO_READABLE_SHADE,
                    at,
                    name + " has no shade that can be read on " + listed(grounds),
                    "make the grounds of text all light or all dark");
            return own;
        }
        if (shades.put(name, shade.get()) == null) {
            tell(name, own, worst, shade.get(), at);
        }
        return shade.get();
    }

    private void tell(String name, Colour own, Ground ground, Colour shade, SourceSpan at) {
        pale.add(
                new PaleColours.Pale(name, own, ground.name(), ground.colour(), shade, at),
                written.onSlides());
    }

    private static Ground worst(Colour own, List<Ground> grounds) {
        Ground worst = grounds.getFirst();
        for (Ground ground : grounds) {
            if (own.contrast(ground.colour()) < own.contrast(worst.colour())) {
                worst = ground;
            }
        }
        return worst;
    }

    /** Where text of a role may stand. */
    private List<Ground> grounds(Role role) {
        return switch (role) {
            case TABLE_HEADER -> List.of(ground("brand"));
            case TITLE, SUBTITLE, HEADING_1, HEADING_2, STATEMENT, RUNNING, FOOTNOTE ->
                    List.of(ground("paper"));
            case HEADING_3, HEADING_4, BODY, LEAD, SMALL, SOURCE, KICKER, TABLE, CAPTION ->
                    everywhere();
            case CARD_TITLE, CALLOUT_TITLE, QUOTE, CODE, TERM, CHART -> everywhere();
        };
    }

    /** The page and every kind of box. */
    private List<Ground> everywhere() {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(ground("paper"));
        grounds.add(ground("surface"));
        for (Accent accent : Accent.values()) {
            if (accent != Accent.NEUTRAL) {
                Colour tint = colour(name(accent)).mix(colour("paper"), TINT);
                grounds.add(new Ground("the tint of " + name(accent), tint));
            }
        }
        return grounds;
    }

    private Ground ground(String name) {
        return new Ground(name, colour(name));
    }

    private Colour colour(String name) {
        return Objects.requireNonNull(written.colour(name));
    }

    private static String name(Accent accent) {
        return accent.name().toLowerCase(Locale.ROOT);
    }

    private static List<Colour> colours(List<Ground> grounds) {
        return grounds.stream().map(Ground::colour).toList();
    }

    private static String listed(List<Ground> grounds) {
        return grounds.stream()
                .map(g -> g.name() + " #" + g.colour().hex())
                .limit(3)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private record Ground(String name, Colour colour) {}
}

package org.briefpack.model.reader.theme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;

/** The colours that a theme gives, each with its name and place. */
final class WrittenColours {
    private static final List<Accent> SUBJECTS =
            List.of(Accent.FIRST, Accent.SECOND, Accent.THIRD, Accent.FOURTH);

    private final Map<String, ThemeFile.ColourEntry> entries = new LinkedHashMap<>();
    private final List<ThemeFile.ColourEntry> charts;
    private final String file;
    private final SourceSpan group;
    private final boolean onSlides;

    /**
     * Takes a whole palette.
     *
     * @param file the theme's own, for places
     * @param onSlides whether slides have them
     */
    WrittenColours(ThemeFile.Colours c, String file, boolean onSlides) {
        this.file = file;
        this.onSlides = onSlides;
        group = c.span();
        charts = c.charts();
        put("ink", c.ink());
        put("muted", c.muted());
        put("paper", c.paper());
        put("surface", c.surface());
        put("rule", c.rule());
        put("brand", c.brand());
        put("onBrand", c.onBrand());
        put("link", c.link());
        put("first", c.first());
        put("second", c.second());
        put("third", c.third());
        put("fourth", c.fourth());
        put("good", c.good());
        put("caution", c.caution());
        put("bad", c.bad());
    }

    private void put(String name, Optional<ThemeFile.ColourEntry> entry) {
        entries.put(name, entry.orElseThrow());
    }

    Set<String> names() {
        return entries.keySet();
    }

    Colour colour(String name) {
        return Colour.parse(Objects.requireNonNull(entries.get(name)).value());
    }

    boolean onSlides() {
        return onSlides;
    }

    /** Returns what charts wear, by accent. */
    Map<Accent, Colour> charts() {
        Map<Accent, Colour> worn = new EnumMap<>(Accent.class);
        for (int i = 0; i < Math.min(charts.size(), SUBJECTS.size()); i++) {
            worn.put(SUBJECTS.get(i), Colour.parse(charts.get(i).value()));
        }
        return worn;
    }

    /** Returns where the theme's own file writes the first of these that it does write. */
    SourceSpan place(String... names) {
        for (String name : names) {
            ThemeFile.ColourEntry entry = entries.get(name.replace("the tint of ", ""));
            if (entry != null && entry.span().file().equals(file)) {
                return entry.span();
            }
        }
        return group;
    }
}

package org.briefpack.model.theme;

import java.util.Map;
import java.util.Objects;

/**
 * The colours of a theme. All but {@link #paper}, {@link #surface}, {@link #rule} and {@link
 * #brand} can be read as text on paper, on the surface and on tints; where somebody wrote a colour
 * that cannot, it is kept among the fills and charts.
 *
 * @param ink text
 * @param muted text that steps back; still readable on paper and surface
 * @param paper behind everything
 * @param surface behind cards, callouts and banded rows
 * @param rule lines
 * @param brand title areas, table headers, the first thing one sees
 * @param onBrand text on brand
 * @param link links
 * @param first accent of the first subject, readable as text on paper
 * @param second accent of the second subject
 * @param third accent of the third subject
 * @param fourth accent of the fourth subject
 * @param good green: go on
 * @param caution amber: look closer
 * @param bad red: stop and ask
 * @param brandText the brand's colour, or the nearest shade of it that can be read on paper
 * @param fills accents as they were written, where text needs another shade
 * @param charts accents that charts wear instead
 */
public record Palette(
        Colour ink,
        Colour muted,
        Colour paper,
        Colour surface,
        Colour rule,
        Colour brand,
        Colour onBrand,
        Colour link,
        Colour first,
        Colour second,
        Colour third,
        Colour fourth,
        Colour good,
        Colour caution,
        Colour bad,
        Colour brandText,
        Map<Accent, Colour> fills,
        Map<Accent, Colour> charts) {
    /** Copies the maps. */
    public Palette {
        fills = Map.copyOf(fills);
        charts = Map.copyOf(charts);
    }

    /** Takes colours that can all be read as they are. */
    public Palette(
            Colour ink,
            Colour muted,
            Colour paper,
            Colour surface,
            Colour rule,
            Colour brand,
            Colour onBrand,
            Colour link,
            Colour first,
            Colour second,
            Colour third,
            Colour fourth,
            Colour good,
            Colour caution,
            Colour bad) {
        this(
                ink, muted, paper, surface, rule, brand, onBrand, link, first, second, third,
                fourth, good, caution, bad, brand, Map.of(), Map.of());
    }

    /** Returns whether what is read is lighter than what it stands on. */
    public boolean isDark() {
        return paper.luminance() < 0.18;
    }

    /** Returns whether ink is read better on the brand's colour than paper is. */
    public boolean inkOnBrand() {
        return ink.contrast(brand) > paper.contrast(brand);
    }

    /** Returns an accent's colour for bars, lines and other forms without text on them. */
    public Colour fill(Accent accent) {
        return Objects.requireNonNull(fills.getOrDefault(accent, accent(accent)));
    }

    /** Returns the colour in which a chart draws a series of this accent. */
    public Colour chart(Accent accent) {
        return Objects.requireNonNull(charts.getOrDefault(accent, fill(accent)));
    }

    /** Returns an accent's colour for text; neutral is {@link #muted}. */
    public Colour accent(Accent accent) {
        return switch (accent) {
            case FIRST -> first;
            case SECOND -> second;
            case THIRD -> third;
            case FOURTH -> fourth;
            case NEUTRAL -> muted;
            case GOOD -> good;
            case CAUTION -> caution;
            case BAD -> bad;
        };
    }

    /** Returns a light tint of an accent for the ground behind ink-coloured text. */
    public Colour tint(Accent accent) {
        return accent == Accent.NEUTRAL ? surface : fill(accent).mix(paper, 0.90);
    }
}

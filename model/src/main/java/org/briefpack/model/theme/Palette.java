package org.briefpack.model.theme;

/**
 * The colours of a theme.
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
        Colour bad) {
    /** Returns the colour of an accent; neutral is {@link #muted}. */
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
        return accent == Accent.NEUTRAL ? surface : accent(accent).mix(paper, 0.90);
    }
}

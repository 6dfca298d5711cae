package org.briefpack.model.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How all publications of a family look.
 *
 * @param name what people call it
 * @param palette its colours
 * @param fonts one family for each slot
 * @param print text styles on paper
 * @param slides text styles on slides
 * @param page distances on paper
 * @param slide distances on slides
 */
public record Theme(
        String name,
        Palette palette,
        Map<FontSlot, FontFamily> fonts,
        Typography print,
        Typography slides,
        PrintMeasures page,
        SlideMeasures slide) {
    /** Copies the map; refuses one that lacks a slot. */
    public Theme {
        for (FontSlot slot : FontSlot.values()) {
            if (!fonts.containsKey(slot)) {
                throw new IllegalArgumentException("no font for " + slot);
            }
        }
        fonts = Collections.unmodifiableMap(new EnumMap<>(fonts));
    }

    /** Returns the family of a slot. */
    public FontFamily font(FontSlot slot) {
        return Objects.requireNonNull(fonts.get(slot));
    }
}

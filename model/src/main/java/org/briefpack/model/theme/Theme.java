package org.briefpack.model.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
 * @param canvas the colours of slides, which may be dark where paper is light
 * @param paper the sheet it is made for; empty for whichever
 * @param logo the mark of whoever publishes
 */
public record Theme(
        String name,
        Palette palette,
        Map<FontSlot, FontFamily> fonts,
        Typography print,
        Typography slides,
        PrintMeasures page,
        SlideMeasures slide,
        Palette canvas,
        Optional<Paper> paper,
        Optional<Logo> logo) {
    /** Copies the map; refuses one that lacks a slot. */
    public Theme {
        for (FontSlot slot : FontSlot.values()) {
            if (!fonts.containsKey(slot)) {
                throw new IllegalArgumentException("no font for " + slot);
            }
        }
        fonts = Collections.unmodifiableMap(new EnumMap<>(fonts));
    }

    /** Takes what looks alike on paper and slides, without a logo. */
    public Theme(
            String name,
            Palette palette,
            Map<FontSlot, FontFamily> fonts,
            Typography print,
            Typography slides,
            PrintMeasures page,
            SlideMeasures slide) {
        this(
                name,
                palette,
                fonts,
                print,
                slides,
                page,
                slide,
                palette,
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the theme with another logo. */
    public Theme with(Logo other) {
        return new Theme(
                name,
                palette,
                fonts,
                print,
                slides,
                page,
                slide,
                canvas,
                paper,
                Optional.of(other));
    }

    /** Returns the theme in the colours of its slides. */
    public Theme forSlides() {
        return new Theme(name, canvas, fonts, print, slides, page, slide, canvas, paper, logo);
    }

    /** Returns the family of a slot. */
    public FontFamily font(FontSlot slot) {
        return Objects.requireNonNull(fonts.get(slot));
    }
}

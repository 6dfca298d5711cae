package org.briefpack.renderer.pdf.internal.layout.deck;

import org.briefpack.model.theme.PrintMeasures;
import org.briefpack.model.theme.SlideMeasures;
import org.briefpack.model.theme.Theme;

/** A theme whose pages are slides, for what draws itself on pages and slides alike. */
final class SlideTheme {
    private SlideTheme() {}

    /** Returns a theme whose print styles and distances are those of its slides. */
    static Theme of(Theme theme) {
        SlideMeasures slide = theme.slide();
        PrintMeasures page =
                new PrintMeasures(
                        slide.margin(),
                        slide.margin(),
                        slide.margin(),
                        slide.gutter(),
                        slide.padding(),
                        theme.page().cell());
        return new Theme(
                theme.name(),
                theme.canvas(),
                theme.fonts(),
                theme.slides(),
                theme.slides(),
                page,
                slide);
    }
}

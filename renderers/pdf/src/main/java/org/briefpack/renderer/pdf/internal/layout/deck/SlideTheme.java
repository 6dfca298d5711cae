package org.briefpack.renderer.pdf.internal.layout.deck;

import java.util.EnumMap;
import java.util.Map;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.PrintMeasures;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.SlideMeasures;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.briefpack.model.theme.Typography;

/** A theme's slides made so small that one fits across a sheet of paper. */
final class SlideTheme {
    /** No text is set smaller, in points: fine print on a slide would be dust on paper. */
    private static final double LEAST = 7;

    private SlideTheme() {}

    /** Returns how much smaller a slide is when it is as wide as told, in points. */
    static double scale(Theme theme, double width) {
        return width / theme.slide().width().points();
    }

    /** Returns a theme whose print styles and distances are those of slides of a width. */
    static Theme on(Theme theme, double width) {
        double scale = scale(theme, width);
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            TextStyle style = theme.slides().style(role);
            double size = style.size().points();
            styles.put(role, style.scaled(Math.max(scale, Math.min(1, LEAST / size)), scale));
        }
        SlideMeasures slide = theme.slide();
        Length margin = slide.margin().times(scale);
        PrintMeasures page =
                new PrintMeasures(
                        margin,
                        margin,
                        margin,
                        slide.gutter().times(scale),
                        slide.padding().times(scale),
                        theme.page().cell().times(0.8));
        return new Theme(
                theme.name(),
                theme.palette(),
                theme.fonts(),
                new Typography(styles),
                theme.slides(),
                page,
                slide);
    }
}

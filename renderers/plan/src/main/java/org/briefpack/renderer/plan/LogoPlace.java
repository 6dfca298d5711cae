package org.briefpack.renderer.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Logo;
import org.briefpack.model.theme.Theme;

/**
 * Where a theme's logo stands on slides: large on the one that opens the deck, small on the others
 * but those on the brand's colour.
 *
 * @param asset which of the logo's pictures
 * @param alt what it shows, for people who do not see it
 * @param box the picture's frame
 * @param plate white below it, where the ground is the brand's colour or dark, and there is no
 *     picture for that: logos wear their brand's colour, and would vanish
 */
public record LogoPlace(String asset, String alt, Box box, Optional<Box> plate) {
    private static final double COVER = 2.4;
    private static final double HIGHEST = 27;
    private static final double WIDEST = 260;
    private static final double BAND = 150;
    private static final double EDGE = 24;
    private static final double PLATE = 7;

    /** Returns where it stands on the slide that opens a deck; empty where there is none. */
    public static Optional<LogoPlace> cover(
            Theme theme, Layouts layouts, Pictures pictures, DiagnosticSink sink) {
        if (theme.logo().isEmpty()) {
            return Optional.empty();
        }
        Logo logo = theme.logo().get();
        if (!layouts.ours()) {
            sink.report(
                    Code.SIMPLIFIED,
                    logo.span(),
                    "slides bear the company template's own logo, not the pack's or the theme's");
            return Optional.empty();
        }
        boolean dark = isDark(theme.palette().brand());
        String asset = dark && logo.dark().isPresent() ? Logo.DARK_ASSET : Logo.ASSET;
        Optional<Box> frame = frame(logo, asset, logo.slide().points() * COVER, pictures, sink);
        return frame.map(
                size -> {
                    Box foot = layouts.openingDate();
                    double x = theme.slide().width().points() - BAND - EDGE - size.w();
                    Box box =
                            new Box(x, foot.y() + foot.h() - size.h() - PLATE, size.w(), size.h());
                    return new LogoPlace(
                            asset, logo.alt(), box, plate(asset.equals(Logo.ASSET), box));
                });
    }

    /** Returns where it stands on ordinary slides; empty where it does not. */
    public static Optional<LogoPlace> slide(Theme theme, Layouts layouts, Pictures pictures) {
        if (theme.logo().isEmpty() || !layouts.ours()) {
            return Optional.empty();
        }
        Logo logo = theme.logo().get();
        boolean dark = theme.palette().isDark();
        String asset =
                dark && logo.dark().isPresent()
                        ? Logo.DARK_ASSET
                        : logo.mark().isPresent() ? Logo.MARK_ASSET : Logo.ASSET;
        double high = Math.min(HIGHEST, logo.slide().points());
        Optional<Box> frame =
                logo.place() == Logo.Place.COVER_ONLY
                        ? Optional.empty()
                        : frame(logo, asset, high, pictures, problem -> {});
        return frame.map(
                size -> {
                    Box number = layouts.number();
                    double end = number.x() + number.w();
                    boolean top = logo.place() == Logo.Place.TOP_END;
                    double x = (top ? end : end - EDGE - 6) - size.w();
                    double y = top ? 11 : number.y() + (number.h() - size.h()) / 2;
                    Box box = new Box(x, y, size.w(), size.h());
                    return new LogoPlace(
                            asset, logo.alt(), box, plate(dark && logo.dark().isEmpty(), box));
                });
    }

    /** Returns the logo that slides of a layout bear. */
    public static Optional<LogoPlace> on(
            LayoutPlan layout, Optional<LogoPlace> cover, Optional<LogoPlace> slide) {
        if (layout.kind() == SlideLayout.TITLE) {
            return cover;
        }
        return layout.ground() == LayoutPlan.Ground.BRAND ? Optional.empty() : slide;
    }

    private static Optional<Box> frame(
            Logo logo, String asset, double height, Pictures pictures, DiagnosticSink sink) {
        try {
            OptionalDouble ratio = pictures.ratio(asset);
            if (ratio.isEmpty()) {
                return Optional.empty();
            }
            double width = Math.min(WIDEST, height * ratio.getAsDouble());
            return Optional.of(new Box(0, 0, width, width / ratio.getAsDouble()));
        } catch (Pictures.Unusable e) {
            sink.report(
                    Code.PICTURE_UNUSABLE,
                    logo.span(),
                    "the logo cannot be used: " + e.getMessage(),
                    "save it as PNG or SVG");
            return Optional.empty();
        }
    }

    private static Optional<Box> plate(boolean needed, Box box) {
        return needed
                ? Optional.of(
                        new Box(
                                box.x() - PLATE,
                                box.y() - PLATE,
                                box.w() + 2 * PLATE,
                                box.h() + 2 * PLATE))
                : Optional.empty();
    }

    private static boolean isDark(Colour ground) {
        return ground.luminance() < 0.3;
    }
}

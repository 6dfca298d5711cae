package org.briefpack.builder;

import java.util.Optional;
import org.briefpack.model.pack.FrontMatter;
import org.briefpack.model.pack.Picture;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Logo;
import org.briefpack.model.theme.Theme;

/** Which logo a pack's documents bear: the pack's own, else the theme's. */
final class BrandLogo {
    private static final Length ON_SLIDE = Length.mm(9);

    private BrandLogo() {}

    /** Returns the theme with the logo that its documents bear. */
    static Theme in(Theme theme, PackInput input) {
        Optional<Picture> own = input.pack().front().flatMap(FrontMatter::logo);
        Optional<Blob> file = own.map(picture -> input.pictures().get(picture.file()));
        return own.isEmpty() || file.isEmpty()
                ? theme
                : theme.with(logo(theme, own.get(), file.get()));
    }

    private static Logo logo(Theme theme, Picture own, Blob file) {
        Optional<Logo> styled = theme.logo();
        return new Logo(
                file,
                Optional.empty(),
                Optional.empty(),
                own.decorative().orElse(false) ? "" : own.alt().orElse(""),
                styled.map(Logo::page).orElse(0.2),
                styled.map(Logo::cover).orElse(0.3),
                styled.map(Logo::slide).orElse(ON_SLIDE),
                styled.map(Logo::place).orElse(Logo.Place.BOTTOM_END),
                own.span());
    }
}

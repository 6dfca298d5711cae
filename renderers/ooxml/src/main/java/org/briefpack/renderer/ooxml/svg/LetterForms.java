package org.briefpack.renderer.ooxml.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefpack.model.theme.FontFace;
import org.briefpack.renderer.svg.Drawing;
import org.briefpack.renderer.svg.Paint;
import org.briefpack.renderer.type.BundledFont;
import org.briefpack.renderer.type.Composed;

/** Sets the letters of a drawing as forms, in the bundled font nearest to the one they name. */
final class LetterForms {
    private LetterForms() {}

    /** Returns the forms of a line; empty where a letter has none, or has to be shaped first. */
    static Optional<List<Drawing.Form>> of(Drawing.Letters letters) {
        List<Drawing.Form> forms = new ArrayList<>();
        double x = 0;
        for (Drawing.Words words : letters.words()) {
            GlyphForms font = GlyphForms.of(font(words));
            Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int c : Composed.of(words.text()).codePoints().toArray()) {
                int glyph = font.glyph(c);
                if (glyph == 0 || shaped(c)) {
                    return Optional.empty();
                }
                AffineTransform set = AffineTransform.getTranslateInstance(x, words.drop());
                set.scale(words.size(), words.size());
                path.append(font.form(glyph).getPathIterator(set), false);
                x += font.width(glyph) * words.size();
            }
            forms.add(new Drawing.Form(path, null, new Paint.Plain(words.rgb()), words.opacity()));
        }
        AffineTransform place = new AffineTransform(letters.place());
        place.translate(
                switch (letters.anchor()) {
                    case START -> 0;
                    case MIDDLE -> -x / 2;
                    case END -> -x;
                },
                0);
        return Optional.of(
                forms.stream()
                        .map(
                                form ->
                                        new Drawing.Form(
                                                new Path2D.Double(form.path(), place),
                                                null,
                                                form.paint(),
                                                form.opacity()))
                        .toList());
    }

    /** Letters that run from the right, join or stand over one another need more than a place. */
    private static boolean shaped(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_NONSPACING_MARK ->
                    true;
            default -> false;
        };
    }

    private static BundledFont font(Drawing.Words words) {
        String name = words.family().toLowerCase(Locale.ROOT);
        boolean sans = name.contains("sans") || name.isBlank();
        String family =
                name.matches(".*(mono|courier|consolas|menlo).*")
                        ? "mono"
                        : !sans && name.matches(".*(serif|georgia|times|garamond|cambria|book).*")
                                ? "serif"
                                : "sans";
        return BundledFont.of(family, FontFace.of(words.bold(), words.italic()));
    }
}

package org.briefpack.templates.theme;

import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;

/** Checks that every pair of colours that the renderers put on one another can be read. */
public final class ContrastCheck {
    /** WCAG 2.1, success criterion 1.4.3: the least contrast of text with its ground. */
    private static final double LEAST = 4.5;

    private final DiagnosticSink sink;
    private final SourceSpan span;

    private ContrastCheck(DiagnosticSink sink, SourceSpan span) {
        this.sink = sink;
        this.span = span;
    }

    /** Reports each pair of text and ground whose contrast is under 4.5 to 1. */
    public static void check(Palette palette, SourceSpan span, DiagnosticSink sink) {
        ContrastCheck check = new ContrastCheck(sink, span);
        check.pair("ink", palette.ink(), "paper", palette.paper());
        check.pair("ink", palette.ink(), "surface", palette.surface());
        check.pair("muted", palette.muted(), "paper", palette.paper());
        check.pair("muted", palette.muted(), "surface", palette.surface());
        check.pair("link", palette.link(), "paper", palette.paper());
        check.pair("link", palette.link(), "surface", palette.surface());
        check.pair("onBrand", palette.onBrand(), "brand", palette.brand());
        check.pair("brand", palette.brand(), "paper", palette.paper());
        for (Accent accent : Accent.values()) {
            String name = accent.name().toLowerCase(Locale.ROOT);
            check.pair(name, palette.accent(accent), "paper", palette.paper());
            check.pair(name, palette.accent(accent), "tint of " + name, palette.tint(accent));
            check.pair("ink", palette.ink(), "tint of " + name, palette.tint(accent));
            check.pair("paper", palette.paper(), name, palette.accent(accent));
        }
    }

    private void pair(String textName, Colour text, String groundName, Colour ground) {
        double contrast = text.contrast(ground);
        if (contrast < LEAST) {
            sink.report(
                    Code.LOW_CONTRAST,
                    span,
                    String.format(
                            Locale.ROOT,
                            "%s on %s has a contrast of %.1f to 1; text needs %.1f",
                            textName,
                            groundName,
                            contrast,
                            LEAST),
                    "make " + textName + " darker or " + groundName + " lighter");
        }
    }
}

package org.briefpack.model.reader;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;

/** Checks that every pair of colours that the renderers put on one another can be read. */
final class ContrastCheck {
    /** WCAG 2.1, success criterion 1.4.3: the least contrast of text with its ground. */
    private static final double LEAST = 4.5;

    private final Palette palette;
    private final DiagnosticSink sink;
    private final SourceSpan span;
    private final Set<Long> checked = new HashSet<>();

    private ContrastCheck(Palette palette, DiagnosticSink sink, SourceSpan span) {
        this.palette = palette;
        this.sink = sink;
        this.span = span;
    }

    /** Reports each pair of text and ground whose contrast is under 4.5 to 1. */
    public static void check(Theme theme, SourceSpan span, DiagnosticSink sink) {
        ContrastCheck check = new ContrastCheck(theme.palette(), sink, span);
        check.colours();
        for (Role role : Role.values()) {
            check.role(role, theme.print().style(role).colour());
            check.role(role, theme.slides().style(role).colour());
        }
    }

    /** Checks what the renderers colour by themselves, whatever the styles say. */
    private void colours() {
        pair("onBrand", palette.onBrand(), "brand", palette.brand());
        everywhere("ink", palette.ink());
        everywhere("muted", palette.muted());
        everywhere("link", palette.link());
        everywhere("brand", palette.brand());
        for (Accent accent : Accent.values()) {
            String name = name(accent);
            pair(name, palette.accent(accent), "paper", palette.paper());
            pair(name, palette.accent(accent), "surface", palette.surface());
            pair(name, palette.accent(accent), "tint of " + name, palette.tint(accent));
            pair("paper", palette.paper(), name, palette.accent(accent));
        }
    }

    /** Checks the colour that a theme gives to a role where text of that role may stand. */
    private void role(Role role, Colour colour) {
        String name = "text of " + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        switch (role) {
            case TABLE_HEADER -> pair(name, colour, "brand", palette.brand());
            case TITLE, SUBTITLE, HEADING_1, HEADING_2, STATEMENT, RUNNING, FOOTNOTE ->
                    pair(name, colour, "paper", palette.paper());
            case HEADING_3, HEADING_4, BODY, LEAD, SMALL, SOURCE, KICKER, TABLE, CAPTION ->
                    everywhere(name, colour);
            case CARD_TITLE, CALLOUT_TITLE, QUOTE, CODE, TERM, CHART -> everywhere(name, colour);
        }
    }

    /** Checks text that may stand on the page and in every kind of box. */
    private void everywhere(String name, Colour colour) {
        pair(name, colour, "paper", palette.paper());
        pair(name, colour, "surface", palette.surface());
        for (Accent accent : Accent.values()) {
            pair(name, colour, "tint of " + name(accent), palette.tint(accent));
        }
    }

    private static String name(Accent accent) {
        return accent.name().toLowerCase(Locale.ROOT);
    }

    private void pair(String textName, Colour text, String groundName, Colour ground) {
        if (!checked.add((long) text.rgb() << 32 | ground.rgb())) {
            return;
        }
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

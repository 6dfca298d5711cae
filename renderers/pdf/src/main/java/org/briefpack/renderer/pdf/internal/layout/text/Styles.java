package org.briefpack.renderer.pdf.internal.layout.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.document.Density;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.pdf.internal.text.Face;
import org.briefpack.renderer.pdf.internal.text.Fonts;
import org.briefpack.renderer.pdf.internal.text.Look;

/** The theme's text styles and distances at one density, in points. */
public final class Styles {
    private static final double LEAST_READ = 9;
    private static final double LEAST_BESIDE = 7.5;

    /** Lines of a sheet stand so close where space gives way, and no closer. */
    private static final double CLOSEST = 1.2;

    private final Theme theme;
    private final Fonts fonts;
    private final Density density;
    private final boolean sheet;
    private final Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
    private final Map<Role, Look> looks = new EnumMap<>(Role.class);

    public Styles(Theme theme, Fonts fonts, Density density) {
        this(theme, fonts, density, false);
    }

    /**
     * Sets styles in a theme.
     *
     * @param sheet whether the text is fitted to its pages: it never gets too small to be read then
     */
    public Styles(Theme theme, Fonts fonts, Density density, boolean sheet) {
        this.theme = theme;
        this.fonts = fonts;
        this.density = density;
        this.sheet = sheet;
    }

    /** Returns the theme. */
    public Theme theme() {
        return theme;
    }

    /** Returns the theme's colours. */
    public Palette palette() {
        return theme.palette();
    }

    /** Returns a style at this density. */
    public TextStyle style(Role role) {
        return styles.computeIfAbsent(
                role,
                r -> {
                    TextStyle scaled =
                            theme.print().style(r).scaled(density.text(), density.space());
                    double least = sheet ? least(r) : 0;
                    return scaled.size().points() < least ? scaled.sized(Length.pt(least)) : scaled;
                });
    }

    /** Returns the smallest type that a role is set in, in points: of what is read, and beside. */
    private static double least(Role role) {
        return switch (role) {
            case SMALL, SOURCE, FOOTNOTE, KICKER, CAPTION, CHART, RUNNING -> LEAST_BESIDE;
            case BODY, LEAD, TERM, TABLE, TABLE_HEADER, QUOTE, CODE -> LEAST_READ;
            case TITLE, SUBTITLE, STATEMENT, CARD_TITLE, CALLOUT_TITLE -> LEAST_READ;
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> LEAST_READ;
        };
    }

    /** Returns the fonts, size and colour of a style. */
    public Look look(Role role) {
        return looks.computeIfAbsent(role, this::make);
    }

    private Look make(Role role) {
        TextStyle style = style(role);
        FontFace face = FontFace.of(style.bold(), style.italic());
        return new Look(
                chain(role, style.font(), face), style.size().points(), style.colour(), 0, false);
    }

    /** Returns fonts; in tables those whose figures stand below one another. */
    List<Face> chain(Role role, FontSlot slot, FontFace face) {
        return role == Role.TABLE ? fonts.tabular(slot, face) : fonts.chain(slot, face);
    }

    /** Returns the distance from one baseline to the next. */
    public double leading(Role role) {
        TextStyle style = style(role);
        double spare = Math.max(0, style.leading() - CLOSEST);
        double left = sheet ? spare * Math.min(1, density.space()) : spare;
        return style.size().points() * (Math.min(style.leading(), CLOSEST) + left);
    }

    /** Returns how far below a line's top its baseline lies. */
    public double baseline(Role role) {
        Look look = look(role);
        return (leading(role) - look.ascent() - look.descent()) / 2 + look.ascent();
    }

    /** Returns the space above a paragraph, in points. */
    double before(Role role) {
        return style(role).before().points();
    }

    /** Returns the space below a paragraph, in points. */
    public double after(Role role) {
        return style(role).after().points();
    }

    /** Returns the distance between columns, in points. */
    public double gutter() {
        return theme.page().gutter().points();
    }

    /** Returns the room inside the edges of a box, in points. */
    public double padding() {
        return theme.page().padding().points() * space();
    }

    /** Returns the room inside the edges of a table's cell, in points. */
    public double cell() {
        return theme.page().cell().points();
    }

    /** Returns the factor on vertical distances. */
    public double space() {
        return density.space();
    }

    /** Returns the theme's fonts at hand. */
    public Fonts fonts() {
        return fonts;
    }
}

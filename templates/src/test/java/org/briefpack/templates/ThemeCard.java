package org.briefpack.templates;

import java.util.List;
import java.util.Locale;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;

/** Draws a theme as a small picture: its title slide, a slide, a page, and its colours. */
final class ThemeCard {
    private final StringBuilder out = new StringBuilder();
    private final Theme theme;

    private ThemeCard(Theme theme) {
        this.theme = theme;
    }

    static String svg(Theme theme) {
        return new ThemeCard(theme).draw();
    }

    private String draw() {
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 210\" role=\"img\">\n");
        out.append("<title>").append(theme.name()).append("</title>\n");
        box(0, 0, 760, 210, new Colour(0xE6E9EC));
        cover(10, 10);
        slide(262, 10);
        page(514, 10);
        Palette p = theme.palette();
        List<Colour> row =
                List.of(
                        p.ink(),
                        p.muted(),
                        p.surface(),
                        p.rule(),
                        p.brand(),
                        p.link(),
                        p.first(),
                        p.second(),
                        p.third(),
                        p.fourth(),
                        p.good(),
                        p.caution(),
                        p.bad());
        for (int i = 0; i < row.size(); i++) {
            box(10 + i * 38, 162, 34, 38, row.get(i));
        }
        return out.append("</svg>\n").toString();
    }

    private void cover(int x, int y) {
        Palette p = theme.canvas();
        Colour on = p.inkOnBrand() ? p.ink() : p.paper();
        box(x, y, 242, 136, p.brand());
        box(x + 204, y, 38, 86, p.first());
        box(x + 204, y + 86, 38, 50, p.second());
        text(x + 14, y + 76, 19, Role.TITLE, on, theme.name());
        text(x + 14, y + 96, 9, Role.SUBTITLE, on, "One pack, three outputs");
    }

    private void slide(int x, int y) {
        Palette p = theme.canvas();
        box(x, y, 242, 136, p.paper());
        box(x + 12, y, 12, 2, p.fill(Accent.FIRST));
        box(x + 26, y, 12, 2, p.fill(Accent.SECOND));
        text(
                x + 12,
                y + 24,
                13,
                Role.TITLE,
                theme.slides().style(Role.TITLE).colour(),
                "What each one is");
        card(x + 12, y + 38, p, Accent.FIRST, "The first");
        card(x + 127, y + 38, p, Accent.SECOND, "The second");
        text(x + 12, y + 128, 5.5, Role.RUNNING, p.muted(), "Facts checked; sources in the notes");
    }

    private void card(int x, int y, Palette p, Accent accent, String title) {
        box(x, y, 103, 76, p.tint(accent));
        box(x, y, 103, 2.5, p.fill(accent));
        text(x + 8, y + 18, 10, Role.CARD_TITLE, p.accent(accent), title);
        text(x + 8, y + 33, 7.5, Role.BODY, p.ink(), "One idea a line,");
        text(x + 8, y + 44, 7.5, Role.BODY, p.ink(), "read from a chair.");
        text(x + 8, y + 62, 7, Role.SMALL, p.muted(), "Where it is used");
    }

    private void page(int x, int y) {
        Palette p = theme.palette();
        box(x, y, 236, 190, p.paper());
        text(
                x + 14,
                y + 26,
                15,
                Role.TITLE,
                theme.print().style(Role.TITLE).colour(),
                "To keep on the desk");
        text(x + 14, y + 40, 8, Role.SUBTITLE, p.muted(), "What to know in ten minutes");
        text(
                x + 14,
                y + 60,
                10,
                Role.HEADING_1,
                theme.print().style(Role.HEADING_1).colour(),
                "Side by side");
        box(x + 14, y + 68, 208, 13, p.brand());
        text(
                x + 18,
                y + 77,
                6.5,
                Role.TABLE_HEADER,
                p.onBrand(),
                "Factor          The first          The second");
        for (int i = 0; i < 3; i++) {
            box(x + 14, y + 81 + i * 14, 208, 14, i % 2 == 1 ? p.surface() : p.paper());
            box(x + 14, y + 94.5 + i * 14, 208, 0.5, p.rule());
            text(
                    x + 18,
                    y + 90 + i * 14,
                    6.5,
                    Role.TABLE,
                    p.ink(),
                    List.of("Learning", "Speed", "Pay").get(i));
        }
        box(x + 14, y + 132, 208, 24, p.tint(Accent.GOOD));
        box(x + 14, y + 132, 2.5, 24, p.fill(Accent.GOOD));
        text(x + 22, y + 147, 7.5, Role.CALLOUT_TITLE, p.accent(Accent.GOOD), "Say this first");
        text(x + 14, y + 172, 7.5, Role.BODY, p.link(), "A link, and where it leads");
    }

    private void box(double x, double y, double w, double h, Colour colour) {
        out.append(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#%s\"/>%n",
                        number(x),
                        number(y),
                        number(w),
                        number(h),
                        colour.hex()));
    }

    private void text(double x, double y, double size, Role role, Colour colour, String words) {
        var style = theme.print().style(role);
        String family = theme.font(style.font()).builtIn();
        String named =
                theme.font(style.font() == FontSlot.MONO ? FontSlot.MONO : style.font())
                        .officeName();
        out.append(
                String.format(
                        Locale.ROOT,
                        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-family=\"%s, %s\" font-weight=\"%s\""
                                + " font-style=\"%s\" fill=\"#%s\">%s</text>%n",
                        number(x),
                        number(y),
                        number(size),
                        named,
                        family.equals("serif") ? "serif" : "sans-serif",
                        style.bold() ? "bold" : "normal",
                        style.italic() ? "italic" : "normal",
                        colour.hex(),
                        words));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}

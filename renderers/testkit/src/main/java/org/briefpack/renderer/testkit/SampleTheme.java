package org.briefpack.renderer.testkit;

import java.util.EnumMap;
import java.util.Map;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.PrintMeasures;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.SlideMeasures;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Theme;
import org.briefpack.model.theme.Typography;

/** A plain theme for tests, made without a file. */
public final class SampleTheme {
    private SampleTheme() {}

    /** Returns the theme; equal at every call. */
    public static Theme theme() {
        Map<FontSlot, FontFamily> fonts = new EnumMap<>(FontSlot.class);
        fonts.put(FontSlot.BODY, new FontFamily("Arial", "sans", Map.of()));
        fonts.put(FontSlot.HEADING, new FontFamily("Arial", "sans", Map.of()));
        fonts.put(FontSlot.MONO, new FontFamily("Courier New", "mono", Map.of()));
        return new Theme(
                "Sample",
                palette(),
                fonts,
                typography(10),
                typography(20),
                new PrintMeasures(mm(20), mm(20), mm(18), mm(5), mm(3), mm(2)),
                new SlideMeasures(
                        Length.in(13.333),
                        Length.in(7.5),
                        mm(16),
                        mm(8),
                        mm(5),
                        Length.pt(18),
                        Length.pt(12)));
    }

    private static Palette palette() {
        return new Palette(
                c("#1B2430"),
                c("#55606E"),
                c("#FFFFFF"),
                c("#F3F5F8"),
                c("#C9D0D9"),
                c("#16324F"),
                c("#FFFFFF"),
                c("#1F5FA8"),
                c("#A63D1E"),
                c("#0B6E7F"),
                c("#6A4BA3"),
                c("#7A5B00"),
                c("#2C6E3F"),
                c("#8A5A00"),
                c("#A32638"));
    }

    private static Typography typography(double body) {
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            styles.put(role, style(role, body));
        }
        return new Typography(styles);
    }

    private static TextStyle style(Role role, double body) {
        double size =
                switch (role) {
                    case TITLE -> body * 1.8;
                    case HEADING_1, STATEMENT -> body * 1.5;
                    case HEADING_2, SUBTITLE -> body * 1.25;
                    case SMALL, SOURCE, KICKER, CAPTION, RUNNING, FOOTNOTE, CHART -> body * 0.8;
                    default -> body;
                };
        boolean bold =
                switch (role) {
                    case TITLE,
                            HEADING_1,
                            HEADING_2,
                            HEADING_3,
                            HEADING_4,
                            TABLE_HEADER,
                            CARD_TITLE,
                            CALLOUT_TITLE,
                            TERM ->
                            true;
                    default -> false;
                };
        FontSlot slot = role == Role.CODE ? FontSlot.MONO : FontSlot.BODY;
        double before = bold ? body * 0.8 : 0;
        return new TextStyle(
                slot,
                Length.pt(size),
                1.35,
                bold,
                role == Role.QUOTE,
                c("#1B2430"),
                Length.pt(before),
                Length.pt(body * 0.4));
    }

    private static Colour c(String hex) {
        return Colour.parse(hex);
    }

    private static Length mm(double millimetres) {
        return Length.mm(millimetres);
    }
}

package org.briefpack.model.reader.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.model.theme.Typography;

/** Makes the text styles of one medium. */
final class StyleBuilder {
    /** How far a handout is set smaller where its sheets ask for it. */
    static final double PRINT = 0.85;

    /** How far text on a slide is set smaller before it is divided. */
    static final double SLIDES = 0.8;

    private static final double LARGE = 18;
    private static final double LARGE_AND_BOLD = 14;

    private final WrittenColours written;
    private final ReadablePalette readable;
    private final double smallest;
    private final DiagnosticSink sink;

    /**
     * Prepares to build.
     *
     * @param smallest by how much type may be set smaller than it is written
     */
    StyleBuilder(
            WrittenColours written,
            ReadablePalette readable,
            double smallest,
            DiagnosticSink sink) {
        this.written = written;
        this.readable = readable;
        this.smallest = smallest;
        this.sink = sink;
    }

    Typography styles(
            ThemeFile.StyleEntry base, ThemeFile.Roles roles, double scale, double space) {
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            ThemeFile.StyleEntry entry =
                    written(role, roles).map(own -> Overlay.of(own, base)).orElse(base);
            styles.put(role, style(role, entry).scaled(scale, space));
        }
        return new Typography(styles);
    }

    private TextStyle style(Role role, ThemeFile.StyleEntry entry) {
        Length size = entry.size().map(Length::parse).orElse(Length.pt(10));
        boolean bold = entry.bold().orElse(false);
        boolean large = size.points() * smallest >= (bold ? LARGE_AND_BOLD : LARGE);
        return new TextStyle(
                entry.font().orElse(FontSlot.BODY),
                size,
                entry.leading().orElse(1.4),
                bold,
                entry.italic().orElse(false),
                colour(entry.colour().orElse("ink"), role, large, entry.span()),
                entry.before().map(Length::parse).orElse(Length.ZERO),
                entry.after().map(Length::parse).orElse(Length.ZERO));
    }

    private Colour colour(String name, Role role, boolean large, SourceSpan at) {
        if (!written.names().contains(name)) {
            sink.report(
                    Code.BAD_VALUE,
                    at,
                    "`" + name + "` is not a colour of the palette",
                    Spelling.hint(name, written.names()));
            return readable.palette().ink();
        }
        if (role == Role.TABLE_HEADER && name.equals("onBrand")) {
            return readable.palette().onBrand();
        }
        return readable.text(name, role, large, at);
    }

    private static Optional<ThemeFile.StyleEntry> written(Role role, ThemeFile.Roles r) {
        return switch (role) {
            case TITLE -> r.title();
            case SUBTITLE -> r.subtitle();
            case HEADING_1 -> r.heading1();
            case HEADING_2 -> r.heading2();
            case HEADING_3 -> r.heading3();
            case HEADING_4 -> r.heading4();
            case BODY -> r.body();
            case LEAD -> r.lead();
            case SMALL -> r.small();
            case SOURCE -> r.source();
            case KICKER -> r.kicker();
            case STATEMENT -> r.statement();
            case TABLE -> r.table();
            case TABLE_HEADER -> r.tableHeader();
            case CAPTION -> r.caption();
            case CARD_TITLE -> r.cardTitle();
            case CALLOUT_TITLE -> r.calloutTitle();
            case QUOTE -> r.quote();
            case CODE -> r.code();
            case TERM -> r.term();
            case RUNNING -> r.running();
            case FOOTNOTE -> r.footnote();
            case CHART -> r.chart();
        };
    }
}

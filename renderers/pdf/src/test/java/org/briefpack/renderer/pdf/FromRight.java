package org.briefpack.renderer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Tone;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Samples;

/** Whole documents in Hebrew and in Arabic, with English words, figures and links in them. */
record FromRight(
        String language,
        String title,
        String first,
        String second,
        String story,
        String name,
        String value,
        String note) {
    static final FromRight HEBREW =
            new FromRight(
                    "he",
                    "מדריך למגייסים",
                    "יתרונות",
                    "חסרונות",
                    "שפת Rust מבטיחה בטיחות זיכרון ללא איסוף אשפה, ולכן 83% מהמפתחים שסקרנו ב-2024"
                            + " רוצים להמשיך לעבוד בה (לעומת 51% ב-Go); הקוד מהיר, אמין וקל לתחזוקה"
                            + " לאורך שנים.",
                    "שם השפה",
                    "ערך",
                    "הערת שוליים קצרה על Cargo");
    static final FromRight ARABIC =
            new FromRight(
                    "ar",
                    "دليل مسؤولي التوظيف",
                    "المزايا",
                    "العيوب",
                    "تضمن لغة Rust سلامة الذاكرة بلا جامع للقمامة، ولذلك يرغب 83% من المطورين الذين"
                            + " سألناهم عام 2024 في مواصلة العمل بها (مقابل 51% في Go)؛ فالشيفرة"
                            + " سريعة وموثوقة وسهلة الصيانة لأعوام طويلة.",
                    "اسم اللغة",
                    "القيمة",
                    "حاشية قصيرة عن Cargo");

    Document document() {
        Nodes n = new Nodes();
        List<Block> blocks =
                List.of(
                        n.heading(1, "top", title),
                        new Block.Contents(n.text(name), 3, n.span()),
                        n.paragraph(story),
                        mixed(n),
                        n.heading(2, "first", first + " Rust"),
                        n.items(ListStyle.BULLET, first, story, "Cargo"),
                        n.items(ListStyle.NUMBER, second, story, value),
                        n.items(ListStyle.CHECK, second + " 1.5", value),
                        n.table(
                                name,
                                n.row(name, "Rust", value + " (2024)"),
                                n.row(first, "1.5", story),
                                n.row(second, "12%", first)),
                        n.heading(2, "second", second),
                        new Block.Cards(2, cards(n), n.span()),
                        new Block.Callout(
                                Tone.KEY, n.text(first), List.of(n.paragraph(story)), n.span()),
                        new Block.Columns(
                                List.of(
                                        new Block.Column(1, List.of(n.paragraph(first)), n.span()),
                                        new Block.Column(
                                                2, List.of(n.paragraph(second)), n.span())),
                                n.span()),
                        n.question(name + "?"),
                        new Block.Quote(List.of(n.paragraph(story)), n.text(name), n.span()),
                        chart(n),
                        new Block.Figure("", "dot.png", value, n.text(name), 0.3, false, n.span()),
                        new Block.Figure("", "dot.svg", value, n.text(first), 0.2, false, n.span()),
                        new Block.Field(
                                "f", FieldKind.TEXT, name, "Ada", List.of(), "", 1, n.span()),
                        new Block.Field(
                                "g",
                                FieldKind.CHOICE,
                                name,
                                first + " Rust",
                                List.of(first + " Rust", second),
                                "",
                                1,
                                n.span()),
                        new Block.References(n.span()));
        Reference source =
                new Reference("one", 1, n.text(name + ", Example Press, 2025."), n.span());
        return new Document(
                Metadata.of(title, language),
                new PageSetup(Paper.A4, false, n.text(title), n.text(name), 0, List.of()),
                blocks,
                List.of(source));
    }

    private Block mixed(Nodes n) {
        return n.paragraph(
                new Inline.Strong(n.text(first), n.span()),
                new Inline.Text(": " + second + " ", n.span()),
                new Inline.Link(n.text("example.org " + name), "https://example.org", n.span()),
                new Inline.Footnote(List.of(n.paragraph(note)), n.span()),
                new Inline.Text(", ", n.span()),
                new Inline.Link(n.text(value), "#second", n.span()),
                new Inline.Citation("one", 1, n.span()),
                new Inline.Text(". ", n.span()),
                new Inline.Foreign("en", n.text("fearless concurrency"), n.span()),
                new Inline.Text(" " + value + ".", n.span()));
    }

    private List<Block.Card> cards(Nodes n) {
        return List.of(
                new Block.Card(
                        Accent.FIRST,
                        n.text(name),
                        n.text(first),
                        List.of(n.paragraph(story)),
                        n.span()),
                new Block.Card(
                        Accent.SECOND,
                        n.text(name),
                        n.text(second),
                        List.of(n.items(ListStyle.BULLET, value, name)),
                        n.span()));
    }

    private Block chart(Nodes n) {
        return new Block.Chart(
                "",
                ChartKind.BAR,
                n.text(name),
                value,
                List.of("2023", "2024"),
                List.of(
                        new Block.ChartSeries(
                                first, Accent.FIRST, List.of(Optional.of(10.5), Optional.of(12.)))),
                n.text(second),
                story,
                n.span());
    }

    /** Returns the request, in a theme whose running text is set in a font with Arabic letters. */
    RenderRequest request() {
        RenderRequest plain = Samples.request(document());
        return new RenderRequest(
                plain.publication(),
                themed(plain.theme(), "naskh.ttf"),
                plain.assets(),
                plain.timestamp(),
                plain.base(),
                plain.options());
    }

    /** Returns a theme that names a font file of the tests for regular and bold running text. */
    static Theme themed(Theme theme, String file) {
        return themed(theme, font(file));
    }

    static Theme themed(Theme theme, Blob font) {
        Map<FontSlot, FontFamily> fonts = new EnumMap<>(theme.fonts());
        FontFamily family =
                new FontFamily(
                        "Sample", "sans", Map.of(FontFace.REGULAR, font, FontFace.BOLD, font));
        fonts.put(FontSlot.BODY, family);
        fonts.put(FontSlot.HEADING, family);
        return new Theme(
                theme.name(),
                theme.palette(),
                fonts,
                theme.print(),
                theme.slides(),
                theme.page(),
                theme.slide());
    }

    static Blob font(String file) {
        try (InputStream in = FromRight.class.getResourceAsStream("fonts/" + file)) {
            return new Blob(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

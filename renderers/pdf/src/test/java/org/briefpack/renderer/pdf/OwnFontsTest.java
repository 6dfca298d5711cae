package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.ReadBack;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/** A theme's own TrueType and OpenType files: embedded, with all that they can do. */
class OwnFontsTest {
    private static final List<String> FILES = List.of("sans.ttf", "serif.otf");

    /** Texts whose width depends on kerning, ligatures and characters that are replaced. */
    private static final String[] TRICKY = {
        "AVATAR To. Yes",
        "office flow affluent first",
        "AV\u2011AV To\u2011Yes",
        "to\u00ADday AV\u00ADAV"
    };

    private static Document document() {
        Nodes n = new Nodes();
        return Document.of(
                Metadata.of("Own fonts", "en-GB"),
                List.of(
                        n.heading(1, "First in the office"),
                        n.paragraph("An affluent office finds the first flow; AVATAR, To, Yes."),
                        n.paragraph(
                                new Inline.Strong(n.text("Fifty "), n.span()),
                                new Inline.Link(n.text("files"), "https://example.org", n.span()),
                                new Inline.Text(" offered. 111111 000000", n.span())),
                        n.items(ListStyle.NUMBER, "one efficient fjord", "two"),
                        n.table(
                                "Figures",
                                n.row("Offer", "Figures"),
                                n.row("111111", "first"),
                                n.row("000000", "second"))));
    }

    private static Rendering render(Document document, Theme theme) {
        RenderRequest plain = Samples.request(document);
        return Rendering.of(
                new PdfRenderer(),
                new RenderRequest(
                        plain.publication(),
                        theme,
                        plain.assets(),
                        plain.timestamp(),
                        plain.base(),
                        plain.options()));
    }

    private static Theme plain() {
        return Samples.request(document()).theme();
    }

    private static Rendering render(Document document, String file) {
        return render(document, FromRight.themed(plain(), file));
    }

    @Test
    void keepBothStandardsAndAreReadWordByWord() throws Exception {
        for (String file : FILES) {
            Rendering result = render(document(), file);
            assertEquals(List.of(), result.diagnostics(), file);
            assertEquals(Map.of(), Conformance.brokenRules(result.bytes()), file);
            String read = TaggedText.ofStructure(result.bytes());
            assertEquals(List.of(), ReadBack.lost(document(), read), file);
            assertEquals(result.hash(), render(document(), file).hash(), file);
        }
    }

    @Test
    void areEmbeddedInPart() throws IOException {
        for (String file : FILES) {
            byte[] bytes = render(document(), file).bytes();
            List<PDFont> own = new ArrayList<>();
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                for (PDPage page : pdf.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        if (font.getName().contains("Sample")) {
                            own.add(font);
                        }
                    }
                }
                assertFalse(own.isEmpty(), file);
                for (PDFont font : own) {
                    assertTrue(font.isEmbedded() && font instanceof PDType0Font, font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                }
            }
            assertTrue(bytes.length < 60_000, file + " " + bytes.length);
        }
    }

    @Test
    void meltLettersThatAreReadAsTheyWereWritten() throws IOException {
        for (String file : FILES) {
            byte[] bytes = render(document(), file).bytes();
            String seen = seen(bytes);
            assertTrue(seen.contains("\uFB01nds") && seen.contains("\uFB02ow"), file + seen);
            String read = TaggedText.ofStructure(bytes);
            assertTrue(read.contains("An affluent office finds"), read);
            assertTrue(read.chars().noneMatch(c -> c >= 0xFB00 && c <= 0xFB06), read);
        }
    }

    @Test
    void setFiguresOfOneWidthInTablesAndAsTheyAreElsewhere() throws IOException {
        List<TextPosition> glyphs = Glyph.seen(render(document(), "sans.ttf").bytes());
        assertTrue(widths(glyphs, "1") > 1, "figures in running text");
        List<TextPosition> table =
                glyphs.subList(text(glyphs).lastIndexOf("111111"), glyphs.size());
        assertEquals(1, widths(table.subList(0, 6), "1"));
        double one = table.getFirst().getWidth();
        double zero = table.get(text(table).indexOf("000000")).getWidth();
        assertEquals(zero, one, 0.01);
    }

    @Test
    void measureWhatIsDrawn() throws IOException {
        List<Theme> themes = new ArrayList<>(List.of(plain()));
        FILES.forEach(file -> themes.add(FromRight.themed(plain(), file)));
        for (Theme theme : themes) {
            List<TextPosition> glyphs = Glyph.seen(render(atTheEnd(), theme).bytes());
            List<Double> edges = lineEnds(glyphs);
            assertEquals(TRICKY.length, edges.size());
            for (double end : edges) {
                assertEquals(edges.getFirst(), end, 0.06, theme.fonts() + " " + edges);
            }
        }
    }

    @Test
    void standNearerWhereTheFontSaysSo() throws IOException {
        for (String file : FILES) {
            List<TextPosition> glyphs = Glyph.seen(render(document(), file).bytes());
            int at = text(glyphs).indexOf("To,");
            TextPosition first = glyphs.get(at);
            TextPosition second = glyphs.get(at + 1);
            assertTrue(second.getX() < first.getX() + first.getWidth() - 0.2, file);
        }
    }

    @Test
    void areReportedWhereTheyAreNoFontsOrMayNotBeEmbedded() {
        byte[] forbidden = FromRight.font("sans.ttf").bytes();
        int entry = new String(forbidden, StandardCharsets.ISO_8859_1).indexOf("OS/2");
        int table = ByteBuffer.wrap(forbidden).getInt(entry + 8);
        ByteBuffer.wrap(forbidden).putShort(table + 8, (short) 2);
        byte[] none = "not a font at all".getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : List.of(forbidden, none)) {
            Theme theme = FromRight.themed(plain(), new Blob("house.ttf", bytes));
            Rendering result = render(document(), theme);
            assertEquals(
                    List.of(Code.FONT_UNUSABLE),
                    result.diagnostics().stream().map(d -> d.code()).toList());
            assertTrue(result.bytes().length > 0);
        }
    }

    /** Returns a table whose only column ends at one edge. */
    private static Document atTheEnd() {
        Nodes n = new Nodes();
        List<Block.Row> rows = new ArrayList<>();
        for (String text : TRICKY) {
            rows.add(n.row(text));
        }
        Block table =
                new Block.Table(
                        "",
                        List.of(),
                        "",
                        List.of(new Block.TableColumn(1, Align.END)),
                        0,
                        0,
                        false,
                        rows,
                        n.span());
        return Document.of(Metadata.of("Ends", "en-GB"), List.of(table));
    }

    private static List<Double> lineEnds(List<TextPosition> glyphs) {
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            TextPosition glyph = glyphs.get(i);
            boolean last = i + 1 == glyphs.size() || glyphs.get(i + 1).getY() != glyph.getY();
            if (last && glyph.getY() < glyph.getPageHeight() - 60) {
                ends.add((double) glyph.getX() + glyph.getWidth());
            }
        }
        return ends;
    }

    private static long widths(List<TextPosition> glyphs, String digit) {
        return glyphs.stream()
                .filter(g -> g.getUnicode().equals(digit))
                .map(g -> Math.round(g.getWidth() / g.getFontSizeInPt() * 100))
                .distinct()
                .count();
    }

    private static String text(List<TextPosition> glyphs) {
        StringBuilder all = new StringBuilder();
        glyphs.forEach(g -> all.append(g.getUnicode().charAt(0)));
        return all.toString();
    }

    private static String seen(byte[] file) throws IOException {
        return text(Glyph.seen(file));
    }
}

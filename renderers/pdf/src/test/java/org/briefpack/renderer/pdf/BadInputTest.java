package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Tone;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontFamily;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SamplePictures;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/** What nobody should hand in gets a diagnostic or a sane page: no exception, no text lost. */
class BadInputTest {
    private final Nodes n = new Nodes();

    @Test
    void reportsAPictureThatIsMissing() {
        picture("none.png", new byte[0], "is not among the pack's pictures");
    }

    @Test
    void reportsAPictureThatIsNone() {
        picture("bad.png", "not a picture".getBytes(StandardCharsets.UTF_8), "can be read");
    }

    @Test
    void reportsAPictureThatEndsTooEarly() throws IOException {
        byte[] whole = SamplePictures.png().bytes();
        picture("bad.png", Arrays.copyOf(whole, whole.length / 2), "bad.png");
    }

    @Test
    void reportsAPictureWithMorePixelsThanCanBePrintedWithoutUnpackingIt() throws IOException {
        picture("bad.png", header(60_000, 60_000), "more pixels than can be printed");
    }

    @Test
    void reportsAFontFileThatIsNone() throws Exception {
        Theme theme = SampleTheme.theme();
        Map<FontSlot, FontFamily> fonts = new EnumMap<>(theme.fonts());
        Blob none = new Blob("acme.ttf", "not a font".getBytes(StandardCharsets.UTF_8));
        fonts.put(FontSlot.BODY, new FontFamily("Acme", "sans", Map.of(FontFace.REGULAR, none)));
        Theme acme =
                new Theme(
                        theme.name(),
                        theme.palette(),
                        fonts,
                        theme.print(),
                        theme.slides(),
                        theme.page(),
                        theme.slide());
        Rendering rendering =
                rendering(
                        new RenderRequest(
                                document(n.paragraph("Some text")),
                                acme,
                                Map.of(),
                                Samples.TIMESTAMP,
                                Optional.empty(),
                                Map.of()));
        Diagnostic told = only(rendering, Code.FONT_UNUSABLE);
        assertTrue(told.message().contains("acme.ttf"), told.message());
        assertTrue(TaggedText.ofStructure(rendering.bytes()).contains("Some text"));
    }

    @Test
    void setsATableThatIsWiderThanThePageCellByCell() throws Exception {
        String[] cells = new String[60];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = "Cell" + i;
        }
        Rendering rendering = sane(n.table("Wide", n.row(cells), n.row(cells)));
        only(rendering, Code.SIMPLIFIED);
        String text = TaggedText.ofStructure(rendering.bytes());
        assertEquals(2, text.split("Cell59", -1).length - 1);
    }

    @Test
    void dividesAWordThatIsLongerThanTheLine() throws Exception {
        String word = "abcdefghij".repeat(100);
        Rendering rendering = sane(n.paragraph(word), n.table("T", n.row(word, word)));
        String text = TaggedText.ofStructure(rendering.bytes()).replace("\u00AD", "");
        assertEquals(3, text.split(word, -1).length - 1);
    }

    @Test
    void carriesAFootnoteThatIsLongerThanThePageOnToTheNext() throws Exception {
        List<Block> note = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            note.add(n.paragraph("Line of the note " + i + "."));
        }
        Rendering rendering =
                sane(
                        n.paragraph(
                                new Inline.Text("A word", n.span()),
                                new Inline.Footnote(note, n.span())),
                        n.paragraph("The text goes on."));
        String text = TaggedText.ofStructure(rendering.bytes());
        for (int i = 0; i < 150; i++) {
            assertTrue(text.contains("Line of the note " + i + "."), "lost " + i);
        }
    }

    @Test
    void setsListsAndBoxesAHundredDeepAndTablesInTables() throws Exception {
        Block list = n.items(ListStyle.NUMBER, "Innermost item");
        for (int i = 0; i < 100; i++) {
            list =
                    new Block.Items(
                            ListStyle.values()[i % 3],
                            i * 1000,
                            List.of(n.item(n.paragraph("Level " + i), list)),
                            n.span());
        }
        Block table = n.paragraph("Innermost cell");
        for (int i = 0; i < 20; i++) {
            Block.Row row =
                    new Block.Row(
                            List.of(n.cell(1, 1, n.paragraph("Row " + i)), n.cell(1, 1, table)),
                            n.span());
            table = n.table("Table " + i, row);
        }
        Block box = n.paragraph("Innermost box");
        for (int i = 0; i < 100; i++) {
            box = around(i, List.of(box));
        }
        String text = TaggedText.ofStructure(sane(list, table, box).bytes()).replace("\u00AD", "");
        assertTrue(text.contains("Innermost item"));
        assertTrue(text.contains("Innermost cell"));
        assertTrue(text.contains("Innermost box"));
    }

    private Block around(int i, List<Block> inside) {
        return switch (i % 3) {
            case 0 -> new Block.Callout(Tone.TIP, List.of(), inside, n.span());
            case 1 -> new Block.Quote(inside, List.of(), n.span());
            default ->
                    new Block.Definitions(
                            List.of(new Block.Definition("", n.text("Term"), inside, n.span())),
                            n.span());
        };
    }

    private void picture(String name, byte[] bytes, String told) {
        Block figure = new Block.Figure("", name, "A dot", n.text("Caption"), 1, false, n.span());
        Map<String, Blob> assets =
                bytes.length == 0 ? Map.of() : Map.of(name, new Blob(name, bytes));
        Rendering rendering =
                rendering(
                        new RenderRequest(
                                document(figure),
                                SampleTheme.theme(),
                                assets,
                                Samples.TIMESTAMP,
                                Optional.empty(),
                                Map.of()));
        Diagnostic diagnostic = only(rendering, Code.PICTURE_UNUSABLE);
        assertTrue(diagnostic.message().contains(told), diagnostic.message());
        assertTrue(diagnostic.span().isKnown());
        assertEquals(1, diagnostic.hints().size());
    }

    /** Renders blocks and expects the text to lie on the paper, and the file to keep standards. */
    private static Rendering sane(Block... blocks) throws Exception {
        Rendering rendering = rendering(Samples.request(document(blocks)));
        assertEquals(List.of(), PaperEdge.outside(rendering.bytes()));
        assertEquals(Map.of(), Conformance.brokenRules(rendering.bytes()));
        return rendering;
    }

    private static Rendering rendering(RenderRequest request) {
        return Rendering.of(new PdfRenderer(), request);
    }

    private static Diagnostic only(Rendering rendering, Code code) {
        List<Diagnostic> told = rendering.diagnostics();
        assertEquals(List.of(code), told.stream().map(Diagnostic::code).toList(), told.toString());
        return told.getFirst();
    }

    private static Document document(Block... blocks) {
        return Document.of(Metadata.of("Bad input", "en"), List.of(blocks));
    }

    /** Returns a PNG file of a header alone: what it claims is all there is to it. */
    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(chunk);
        data.writeBytes("IHDR");
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) sum.getValue());
        return file.toByteArray();
    }
}

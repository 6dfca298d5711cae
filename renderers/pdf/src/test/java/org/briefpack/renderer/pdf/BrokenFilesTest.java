package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The judge is awake: each rule that our files keep is reported when a file breaks it. */
class BrokenFilesTest {
    private static final byte[] GOOD = good();

    /** Takes away from a good file what one rule asks for. */
    private interface Damage {
        void to(PDDocument file) throws IOException;
    }

    @Test
    void savingTheFileAgainBreaksNothing() throws Exception {
        assertEquals(Map.of(), Conformance.brokenRules(damaged(file -> {})));
    }

    @TestFactory
    Stream<DynamicTest> reportsWhatTheStructureLacks() {
        return Stream.of(
                breaks("ua1 7.3-1", file -> element(file, "Figure").removeItem(COSName.ALT)),
                breaks("ua1 7.5-1", BrokenFilesTest::withoutScope),
                breaks("ua1 7.9-1", file -> element(file, "Note").removeItem(COSName.ID)),
                breaks("ua1 7.4.2-1", file -> element(file, "H2").setName(COSName.S, "H4")),
                breaks("ua1 7.2-20", file -> element(file, "LBody").setName(COSName.S, "P")),
                breaks("ua1 7.2-10", file -> element(file, "TD").setName(COSName.S, "P")),
                breaks("2a 6.7.3.4-1", file -> element(file, "Sect").setName(COSName.S, "Chapter")),
                breaks("ua1 7.2-26", file -> element(file, "TOC").setName(COSName.S, "Div")),
                breaks("ua1 7.9-2", BrokenFilesTest::withOneIdForAllNotes),
                breaks("ua1 7.1-1", file -> nested(file, "P", "Artifact")),
                breaks("ua1 7.1-2", file -> nested(file, "Artifact", "P")),
                breaks("ua1 7.1-3", BrokenFilesTest::untagged),
                breaks("2a 6.7.3.3-1", file -> catalog(file).removeItem(COSName.STRUCT_TREE_ROOT)),
                breaks("2a 6.7.2.2-1", file -> catalog(file).removeItem(COSName.MARK_INFO)));
    }

    @TestFactory
    Stream<DynamicTest> reportsWhatAnnotationsAndFieldsLack() {
        return Stream.of(
                breaks("ua1 7.18.5-2", file -> link(file).removeItem(COSName.CONTENTS)),
                breaks("ua1 7.18.5-1", file -> link(file).removeItem(COSName.STRUCT_PARENT)),
                breaks("2a 6.3.2-1", file -> link(file).removeItem(COSName.F)),
                breaks("ua1 7.18.1-3", file -> widget(file).removeItem(COSName.TU)),
                breaks("ua1 7.18.4-1", file -> widget(file).removeItem(COSName.STRUCT_PARENT)),
                breaks("2a 6.3.3-1", file -> widget(file).removeItem(COSName.AP)),
                breaks("ua1 7.18.3-1", file -> page(file).removeItem(COSName.getPDFName("Tabs"))),
                breaks(
                        "2a 6.5.1-1",
                        file ->
                                file.getDocumentCatalog()
                                        .setOpenAction(new PDActionJavaScript("0"))));
    }

    @TestFactory
    Stream<DynamicTest> reportsWhatTheFileLacks() {
        return Stream.of(
                breaks("ua1 7.2-34", file -> catalog(file).removeItem(COSName.LANG)),
                breaks("ua1 7.1-10", file -> catalog(file).removeItem(COSName.VIEWER_PREFERENCES)),
                breaks("ua1 7.1-8", file -> catalog(file).removeItem(COSName.METADATA)),
                breaks("2a 6.6.2.1-1", file -> catalog(file).removeItem(COSName.METADATA)),
                breaks("ua1 5-1", file -> withoutMetadata(file, "<pdfuaid:part>1</pdfuaid:part>")),
                breaks("2a 6.6.4-2", file -> withoutMetadata(file, "<pdfaid:part>2</pdfaid:part>")),
                breaks("ua1 7.1-9", file -> withoutMetadata(file, "<dc:title>.*</dc:title>")),
                breaks("ua1 7.1-4", file -> markInfo(file).setBoolean("Suspects", true)),
                breaks("ua1 7.21.4.2-2", BrokenFilesTest::withIncompleteCidSet),
                breaks("2a 6.2.11.4.2-2", BrokenFilesTest::withIncompleteCidSet),
                breaks("ua1 7.21.5-1", BrokenFilesTest::withWrongWidths),
                breaks("2a 6.2.4.3-2", file -> catalog(file).removeItem(COSName.OUTPUT_INTENTS)),
                breaks("ua1 7.21.4.1-1", file -> descriptor(file).removeItem(COSName.FONT_FILE2)),
                breaks("2a 6.2.11.4.1-1", file -> descriptor(file).removeItem(COSName.FONT_FILE2)),
                breaks("ua1 7.21.7-1", file -> font(file).removeItem(COSName.TO_UNICODE)),
                breaks("2a 6.2.11.7.2-1", file -> font(file).removeItem(COSName.TO_UNICODE)));
    }

    private static DynamicTest breaks(String rule, Damage damage) {
        return DynamicTest.dynamicTest(
                rule,
                () -> {
                    Set<String> broken = Conformance.brokenRules(damaged(damage)).keySet();
                    assertTrue(broken.contains(rule), rule + " is not among " + broken);
                });
    }

    private static byte[] good() {
        Nodes n = new Nodes();
        List<Block> blocks =
                List.of(
                        n.heading(1, "top", "First"),
                        n.heading(2, "Second"),
                        n.paragraph(
                                new Inline.Link(n.text("a link"), "https://example.org", n.span()),
                                new Inline.Footnote(List.of(n.paragraph("A note.")), n.span()),
                                new Inline.Footnote(List.of(n.paragraph("More.")), n.span())),
                        new Block.Contents(n.text("Contents"), 2, n.span()),
                        n.items(ListStyle.BULLET, "An item"),
                        n.table("A table", n.row("A", "B"), n.row("C", "D")),
                        new Block.Figure(
                                "", "dot.png", "A dot", n.text("A dot"), 0.2, false, n.span()),
                        n.question("Why?"),
                        new Block.Field(
                                "name", FieldKind.TEXT, "Name", "Jo", List.of(), "", 1, n.span()));
        Document document = Document.of(Metadata.of("Good", "en"), blocks);
        return Rendering.of(new PdfRenderer(), Samples.request(document)).bytes();
    }

    private static byte[] damaged(Damage damage) throws IOException {
        try (PDDocument file = Loader.loadPDF(GOOD)) {
            damage.to(file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    /** Draws something that belongs neither to the structure nor to the page's furniture. */
    private static void untagged(PDDocument file) throws IOException {
        var append = PDPageContentStream.AppendMode.APPEND;
        try (PDPageContentStream content =
                new PDPageContentStream(file, file.getPage(0), append, false, true)) {
            content.addRect(10, 10, 20, 20);
            content.fill();
        }
    }

    /** Draws marked content of one kind inside that of another. */
    private static void nested(PDDocument file, String outer, String inner) throws IOException {
        String operators =
                "/%s %s BDC /%s %s BDC 10 10 20 20 re f EMC EMC"
                        .formatted(outer, properties(outer), inner, properties(inner));
        PDStream stream =
                new PDStream(
                        file,
                        new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII)));
        List<PDStream> all = new ArrayList<>();
        file.getPage(0).getContentStreams().forEachRemaining(all::add);
        all.add(stream);
        file.getPage(0).setContents(all);
    }

    private static String properties(String kind) {
        return kind.equals("Artifact") ? "<<>>" : "<</MCID 0>>";
    }

    private static void withoutMetadata(PDDocument file, String pattern) throws IOException {
        PDMetadata metadata = file.getDocumentCatalog().getMetadata();
        String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String rest = packet.replaceAll("(?s)" + pattern, "");
        assertTrue(rest.length() < packet.length(), pattern + " is not in " + packet);
        metadata.importXMPMetadata(rest.getBytes(StandardCharsets.UTF_8));
    }

    /** Says that the font has no glyph but the first. */
    private static void withIncompleteCidSet(PDDocument file) throws IOException {
        PDStream set = new PDStream(file, new ByteArrayInputStream(new byte[] {(byte) 0x80}));
        descriptor(file).setItem(COSName.CID_SET, set);
    }

    private static void withWrongWidths(PDDocument file) throws IOException {
        COSDictionary descendant =
                (COSDictionary) font(file).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        descendant.removeItem(COSName.W);
    }

    private static void withOneIdForAllNotes(PDDocument file) {
        COSDictionary root = catalog(file).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        find(
                root.getDictionaryObject(COSName.K),
                element -> {
                    if ("Note".equals(element.getNameAsString("S"))) {
                        element.setString(COSName.ID, "note");
                    }
                    return false;
                });
    }

    private static COSDictionary markInfo(PDDocument file) {
        return catalog(file).getCOSDictionary(COSName.MARK_INFO);
    }

    private static void withoutScope(PDDocument file) {
        COSDictionary root = catalog(file).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        find(
                root.getDictionaryObject(COSName.K),
                element -> {
                    if ("TH".equals(element.getNameAsString("S"))) {
                        element.removeItem(COSName.A);
                    }
                    return false;
                });
    }

    private static COSDictionary catalog(PDDocument file) {
        return file.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary page(PDDocument file) {
        return file.getPage(0).getCOSObject();
    }

    private static COSDictionary font(PDDocument file) throws IOException {
        PDPage page = file.getPage(0);
        COSName name = page.getResources().getFontNames().iterator().next();
        return page.getResources().getFont(name).getCOSObject();
    }

    private static COSDictionary descriptor(PDDocument file) throws IOException {
        COSArray descendants = font(file).getCOSArray(COSName.DESCENDANT_FONTS);
        return ((COSDictionary) descendants.getObject(0)).getCOSDictionary(COSName.FONT_DESC);
    }

    private static COSDictionary link(PDDocument file) throws IOException {
        return annotation(file, "Link");
    }

    private static COSDictionary widget(PDDocument file) throws IOException {
        return annotation(file, "Widget");
    }

    private static COSDictionary annotation(PDDocument file, String kind) throws IOException {
        return file.getPage(0).getAnnotations().stream()
                .filter(annotation -> annotation.getSubtype().equals(kind))
                .findFirst()
                .orElseThrow()
                .getCOSObject();
    }

    private static COSDictionary element(PDDocument file, String type) {
        COSDictionary root = catalog(file).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSDictionary found =
                find(root.getDictionaryObject(COSName.K), e -> type.equals(e.getNameAsString("S")));
        if (found == null) {
            throw new IllegalArgumentException("no " + type + " in the file");
        }
        return found;
    }

    private static COSDictionary find(COSBase kid, Predicate<COSDictionary> wanted) {
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSDictionary found = find(array.getObject(i), wanted);
                if (found != null) {
                    return found;
                }
            }
        } else if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            return wanted.test(element)
                    ? element
                    : find(element.getDictionaryObject(COSName.K), wanted);
        }
        return null;
    }
}

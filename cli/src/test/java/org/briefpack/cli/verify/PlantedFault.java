package org.briefpack.cli.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.briefpack.model.diagnostic.Code;

/**
 * A file with one thing wrong.
 *
 * @param name what is wrong
 * @param file the file that is changed
 * @param code what verify says of it
 * @param change how it is made wrong
 */
record PlantedFault(String name, String file, Code code, Change change) {
    /** A change of a file. */
    interface Change {
        byte[] of(byte[] file) throws IOException;
    }

    /** A change of a PDF file, through a library that did not write it. */
    interface PdfChange {
        void make(PDDocument document) throws IOException;
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }

    /** Returns one fault of each kind for each format that can have it. */
    static Stream<PlantedFault> all() {
        return Stream.of(word(), slides(), pdf()).flatMap(List::stream);
    }

    private static List<PlantedFault> word() {
        String main = "word/document.xml";
        return List.of(
                word("cut off", Code.VERIFY_NOT_OURS, f -> Arrays.copyOf(f, f.length / 2)),
                word("no facts", Code.VERIFY_NO_FACTS, xml("customXml/.*", "briefpack-facts", "")),
                word(
                        "a part is damaged",
                        Code.VERIFY_STRUCTURE,
                        xml("word/settings.xml", "</w:settings>", "")),
                word(
                        "a link leads nowhere",
                        Code.VERIFY_STRUCTURE,
                        xml(main, "r:id=\"rId[0-9]+\"", "r:id=\"rId999\"")),
                word("a head is none", Code.VERIFY_TAGS, xml(main, "<w:tblHeader/>", "")),
                word(
                        "a heading is too deep",
                        Code.VERIFY_TAGS,
                        xml(main, "(?s)(.*?)\"Heading2\"", "$1\"Heading5\"")),
                word(
                        "no title",
                        Code.VERIFY_TITLE,
                        xml("docProps/core.xml", "<dc:title>.*?</dc:title>", "")),
                word(
                        "no language",
                        Code.VERIFY_TITLE,
                        xml("word/styles.xml", "<w:lang [^>]*>", "")),
                word("no description", Code.VERIFY_ALTERNATIVE, xml(main, " descr=\"[^\"]*\"", "")),
                word(
                        "pale text",
                        Code.VERIFY_CONTRAST,
                        xml(
                                "word/styles.xml",
                                "<w:color w:val=\"[^\"]*\"",
                                "<w:color w:val=\"E0E0E0\"")),
                word(
                        "another font",
                        Code.VERIFY_FONT,
                        xml(
                                main,
                                "(?s)<w:r><w:t>",
                                "<w:r><w:rPr><w:rFonts w:ascii=\"Comic Sans MS\"/></w:rPr><w:t>")),
                word("another figure", Code.VERIFY_FACT_CHANGED, xml(main, "57\\.9", "58.9")));
    }

    private static List<PlantedFault> slides() {
        String slide = "ppt/slides/slide[0-9]+.xml";
        return List.of(
                slides(
                        "no facts",
                        Code.VERIFY_NO_FACTS,
                        xml("customXml/.*", "briefpack-facts", "")),
                slides(
                        "a picture leads nowhere",
                        Code.VERIFY_STRUCTURE,
                        xml(slide, "r:id=\"rId[0-9]+\"", "r:id=\"rId999\"")),
                slides(
                        "a table without a head",
                        Code.VERIFY_TAGS,
                        xml(slide, " firstRow=\"1\"", "")),
                slides(
                        "a slide without a title",
                        Code.VERIFY_TITLE,
                        xml("ppt/slides/slide3.xml", "type=\"title\"", "type=\"body\"")),
                slides(
                        "no description",
                        Code.VERIFY_ALTERNATIVE,
                        xml(slide, " descr=\"[^\"]*\"", "")),
                slides(
                        "pale text in a card",
                        Code.VERIFY_CONTRAST,
                        xml(
                                slide,
                                "<p:spPr/>(.*?)<a:rPr ([^>]*)/>",
                                "<p:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></p:spPr>$1"
                                        + "<a:rPr $2><a:solidFill><a:srgbClr val=\"DDDDDD\"/></a:solidFill>"
                                        + "</a:rPr>")),
                slides(
                        "another font",
                        Code.VERIFY_FONT,
                        xml(
                                slide,
                                "<a:rPr ([^>]*)/>",
                                "<a:rPr $1><a:latin typeface=\"Comic Sans MS\"/></a:rPr>")),
                slides(
                        "another figure",
                        Code.VERIFY_FACT_CHANGED,
                        xml("ppt/.*", "57\\.9", "58.9")));
    }

    private static List<PlantedFault> pdf() {
        return List.of(
                pdf("no PDF", Code.VERIFY_NOT_OURS, file -> "%PDF-1.7".getBytes()),
                pdf(
                        "no facts",
                        Code.VERIFY_NO_FACTS,
                        changed(d -> root(d).removeItem(name("PieceInfo")))),
                pdf(
                        "not marked",
                        Code.VERIFY_STRUCTURE,
                        changed(d -> root(d).removeItem(name("MarkInfo")))),
                pdf(
                        "text without a tag",
                        Code.VERIFY_STRUCTURE,
                        changed(d -> draw(d, false, "/P <</MCID 999>> BDC EMC\n"))),
                pdf("a page is gone", Code.VERIFY_STRUCTURE, changed(d -> d.removePage(0))),
                pdf(
                        "it says no standard",
                        Code.VERIFY_STRUCTURE,
                        changed(d -> root(d).removeItem(COSName.METADATA))),
                pdf(
                        "heads are cells",
                        Code.VERIFY_TAGS,
                        changed(
                                d ->
                                        each(
                                                d,
                                                e -> e.getNameAsString("S", "").equals("TH"),
                                                e -> e.setName(COSName.S, "TD")))),
                pdf(
                        "a heading is too deep",
                        Code.VERIFY_TAGS,
                        changed(
                                d ->
                                        each(
                                                d,
                                                e -> e.getNameAsString("S", "").equals("H2"),
                                                e -> e.setName(COSName.S, "H4")))),
                pdf(
                        "no title",
                        Code.VERIFY_TITLE,
                        changed(d -> d.getDocumentInformation().setTitle(null))),
                pdf(
                        "no language",
                        Code.VERIFY_TITLE,
                        changed(d -> root(d).removeItem(COSName.LANG))),
                pdf(
                        "no description",
                        Code.VERIFY_ALTERNATIVE,
                        changed(
                                d ->
                                        each(
                                                d,
                                                e -> e.getNameAsString("S", "").equals("Figure"),
                                                e -> e.removeItem(COSName.ALT)))),
                pdf(
                        "dark ground",
                        Code.VERIFY_CONTRAST,
                        changed(
                                d ->
                                        draw(
                                                d,
                                                true,
                                                "/Artifact BMC q 0 0 0 rg 0 0 900 900 re f Q EMC\n"))),
                pdf(
                        "a font without its program",
                        Code.VERIFY_FONT,
                        changed(
                                d ->
                                        each(
                                                d,
                                                e -> e.containsKey("FontFile2"),
                                                e -> e.removeItem(COSName.FONT_FILE2)))),
                pdf("another figure", Code.VERIFY_FACT_CHANGED, changed(PlantedFault::facts)));
    }

    private static PlantedFault word(String name, Code code, Change change) {
        return new PlantedFault(name, PlantedFaultsTest.PACK + "-brief.docx", code, change);
    }

    private static PlantedFault slides(String name, Code code, Change change) {
        return new PlantedFault(name, PlantedFaultsTest.PACK + "-deck.pptx", code, change);
    }

    private static PlantedFault pdf(String name, Code code, Change change) {
        return new PlantedFault(name, PlantedFaultsTest.PACK + "-brief.pdf", code, change);
    }

    /** Replaces a pattern in every part whose name matches. */
    private static Change xml(String part, String pattern, String with) {
        return file -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boolean changed = false;
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
                    ZipOutputStream copy = new ZipOutputStream(out)) {
                for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                    byte[] bytes = zip.readAllBytes();
                    if (e.getName().matches(part) && e.getName().endsWith(".xml")) {
                        String text = new String(bytes, StandardCharsets.UTF_8);
                        String now = text.replaceAll(pattern, with);
                        changed |= !now.equals(text);
                        bytes = now.getBytes(StandardCharsets.UTF_8);
                    }
                    copy.putNextEntry(new ZipEntry(e.getName()));
                    copy.write(bytes);
                }
            }
            assertEquals(true, changed, "there is nothing to change");
            return out.toByteArray();
        };
    }

    private static Change changed(PdfChange change) {
        return file -> {
            try (PDDocument document = Loader.loadPDF(file)) {
                change.make(document);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        };
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    /** Returns where a PDF file keeps its facts. */
    static COSStream stream(PDDocument document) {
        return (COSStream)
                root(document)
                        .getCOSDictionary(name("PieceInfo"))
                        .getCOSDictionary(name("Briefpack"))
                        .getDictionaryObject(name("Private"));
    }

    private static void facts(PDDocument document) throws IOException {
        COSStream facts = stream(document);
        String text = new String(facts.createInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (var out = facts.createOutputStream()) {
            out.write(text.replace("57.9", "58.9").getBytes(StandardCharsets.UTF_8));
        }
    }

    @SuppressWarnings("deprecation") // The other ways to write content check it.
    private static void draw(PDDocument document, boolean below, String what) throws IOException {
        PDPage page = document.getPage(0);
        try (PDPageContentStream content =
                new PDPageContentStream(
                        document,
                        page,
                        below
                                ? PDPageContentStream.AppendMode.PREPEND
                                : PDPageContentStream.AppendMode.APPEND,
                        false)) {
            content.appendRawCommands(what);
        }
    }

    private interface Which {
        boolean is(COSDictionary dictionary);
    }

    private interface Edit {
        void make(COSDictionary dictionary);
    }

    private static void each(PDDocument document, Which which, Edit edit) {
        int[] changed = {0};
        for (var key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase inside = object.getObject();
            if (inside instanceof COSArray) {
                continue;
            }
            if (inside instanceof COSDictionary dictionary && which.is(dictionary)) {
                edit.make(dictionary);
                changed[0]++;
            }
        }
        assertNotEquals(0, changed[0], "there is nothing to change");
    }
}

package org.briefpack.renderer.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a PDF file as a screen reader does: along the structure tree, no space added by guessing.
 */
public final class TaggedText {
    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Reference", "Code", "Lbl", "Quote");

    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder artifacts = new StringBuilder();
    private final List<String> alternatives = new ArrayList<>();
    private final List<String> outline = new ArrayList<>();
    private final StringBuilder notes = new StringBuilder();
    private StringBuilder text = new StringBuilder();

    private TaggedText(PDDocument document) {
        this.document = document;
    }

    /** Returns what a reader of the file finds in it. */
    public static Extract read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            TaggedText reader = new TaggedText(document);
            reader.read();
            StringBuilder all = new StringBuilder(reader.text).append('\n');
            all.append(reader.notes).append('\n');
            all.append(reader.artifacts);
            if (document.getDocumentCatalog().getAcroForm() != null) {
                for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                    all.append('\n').append(field.getValueAsString());
                }
            }
            return new Extract(
                    all.toString(),
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentInformation().getAuthor(),
                    document.getDocumentCatalog().getLanguage(),
                    reader.alternatives);
        }
    }

    /**
     * Returns the text of the structure tree alone, a line for each block; notes come last, each in
     * a line of its own, so that no note parts the paragraph that calls it.
     */
    public static String ofStructure(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            TaggedText reader = new TaggedText(document);
            reader.read();
            return reader.text.append('\n').append(reader.notes).toString();
        }
    }

    /** Returns the structure types from the root down, such as {@code Document/P/Link}. */
    public static List<String> outline(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            TaggedText reader = new TaggedText(document);
            reader.read();
            return reader.outline;
        }
    }

    private void read() throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> byId = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                String characters = characters(content);
                if (content.getMCID() >= 0) {
                    byId.merge(content.getMCID(), characters, String::concat);
                } else {
                    artifacts.append(characters).append('\n');
                }
            }
            marked.put(page.getCOSObject(), byId);
        }
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        kids(root.getDictionaryObject(COSName.K), null, "");
    }

    private static String characters(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder characters = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                characters.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                characters.append(characters(inner));
            }
        }
        return characters.toString();
    }

    private void kids(COSBase kid, COSDictionary page, String path) {
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids(array.getObject(i), page, path);
            }
        } else if (kid instanceof COSInteger id) {
            text.append(marked.get(page).get(id.intValue()));
        } else if (kid instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.S)) {
                element(dictionary, path);
            } else if (dictionary.containsKey(COSName.MCID)) {
                COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
                text.append(
                        marked.get(own == null ? page : own).get(dictionary.getInt(COSName.MCID)));
            } else if (dictionary.getCOSDictionary(COSName.OBJ) != null) {
                // What is said of a field that has the focus.
                String name = dictionary.getCOSDictionary(COSName.OBJ).getString(COSName.TU);
                text.append(name == null ? "" : name);
            }
        }
    }

    private void element(COSDictionary element, String path) {
        String type = element.getNameAsString(COSName.S);
        String here = path.isEmpty() ? type : path + "/" + type;
        outline.add(here);
        String alternative = element.getString(COSName.ALT);
        if (alternative != null) {
            alternatives.add(alternative);
        }
        StringBuilder around = text;
        if (type.equals("Note")) {
            text = notes;
        }
        if (!INLINE.contains(type)) {
            text.append('\n');
        }
        int before = text.length();
        kids(element.getDictionaryObject(COSName.K), element.getCOSDictionary(COSName.PG), here);
        String said = element.getString(COSName.getPDFName("ActualText"));
        if (said != null && type.equals("Span")) {
            text.replace(before, text.length(), said);
        }
        if (!INLINE.contains(type)) {
            text.append('\n');
        }
        text = around;
    }
}

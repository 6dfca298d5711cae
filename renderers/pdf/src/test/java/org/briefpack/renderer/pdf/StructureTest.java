package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each thing on the page is told for what it is to those who do not see it. */
class StructureTest {
    private static byte[] bytes;
    private static PDDocument file;
    private static final List<COSDictionary> ELEMENTS = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        bytes = Rendering.of(new PdfRenderer(), Samples.request(Samples.document())).bytes();
        file = Loader.loadPDF(bytes);
        collect(catalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT), ELEMENTS);
    }

    @AfterAll
    static void close() throws IOException {
        ELEMENTS.clear();
        file.close();
    }

    @Test
    void namesTheLanguageOfForeignWords() {
        assertTrue(
                of("Span").stream().anyMatch(e -> "fr".equals(e.getString(COSName.LANG))),
                "no French in " + of("Span"));
        assertEquals("en-GB", catalog().getLanguage());
    }

    @Test
    void expandsAbbreviations() {
        assertTrue(
                of("Span").stream()
                        .anyMatch(
                                e -> "application programming interface".equals(e.getString("E"))));
    }

    @Test
    void numbersPagesAsPrintedAndListsHeadingsAsBookmarks() throws IOException {
        PDPageLabels labels = catalog().getPageLabels();
        assertNotNull(labels);
        assertEquals("2", labels.getLabelsByPageIndices()[1]);
        var bookmark = catalog().getDocumentOutline().getFirstChild();
        assertEquals("Heading of level 1", bookmark.getTitle());
        assertEquals("Heading of level 2", bookmark.getFirstChild().getTitle());
        assertTrue(catalog().getViewerPreferences().displayDocTitle());
    }

    @Test
    void tellsHeaderCellsWhichWayTheyLookAndSpansHowFarTheyReach() {
        for (COSDictionary header : of("TH")) {
            String scope = attributes(header).getNameAsString("Scope");
            assertTrue(List.of("Row", "Column", "Both").contains(scope), scope);
        }
        List<COSDictionary> cells = new ArrayList<>(of("TH"));
        cells.addAll(of("TD"));
        assertTrue(cells.stream().anyMatch(cell -> attributes(cell).getInt("ColSpan") == 2));
        assertTrue(cells.stream().anyMatch(cell -> attributes(cell).getInt("RowSpan") == 2));
        assertTrue(
                of("Table").stream()
                        .allMatch(table -> attributes(table).getString("Summary") != null));
    }

    @Test
    void tellsTheCornerOfATableThatItHeadsARowAndAColumn() throws IOException {
        Nodes n = new Nodes();
        Document table =
                Document.of(
                        Metadata.of("Corner", "en"),
                        List.of(n.table("A table", n.row("A", "B"), n.row("C", "D"))));
        byte[] small = Rendering.of(new PdfRenderer(), Samples.request(table)).bytes();
        List<String> scopes = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(small)) {
            COSDictionary root = read.getDocumentCatalog().getCOSObject();
            List<COSDictionary> cells = new ArrayList<>();
            collect(root.getCOSDictionary(COSName.STRUCT_TREE_ROOT), cells);
            cells.removeIf(cell -> !isA(cell, "TH"));
            cells.forEach(cell -> scopes.add(attributes(cell).getNameAsString("Scope")));
        }
        assertEquals(List.of("Both", "Column", "Row"), scopes);
    }

    @Test
    void nestsListsTablesAndContentsAsTheStandardHasThem() throws IOException {
        List<String> paths = TaggedText.outline(bytes);
        holdsOnly(paths, "L", "LI", "L", "Caption");
        holdsOnly(paths, "LI", "Lbl", "LBody");
        holdsOnly(paths, "TOC", "TOCI", "TOC", "Caption");
        holdsOnly(paths, "TOCI", "Reference", "Lbl", "P", "TOC", "NonStruct");
        holdsOnly(paths, "Table", "THead", "TBody", "TFoot", "Caption");
        holdsOnly(paths, "TR", "TH", "TD");
        assertTrue(paths.stream().anyMatch(path -> path.endsWith("/LBody/L/LI/LBody/P")));
        assertTrue(paths.stream().anyMatch(path -> path.endsWith("TOC/TOCI/Reference/Link")));
        assertTrue(paths.stream().anyMatch(path -> path.endsWith("Figure/Caption")));
    }

    @Test
    void callsNotesWhereTheyBelong() {
        assertFalse(of("Note").isEmpty());
        for (COSDictionary note : of("Note")) {
            assertNotNull(note.getString(COSName.ID));
            COSArray siblings = note.getCOSDictionary(COSName.P).getCOSArray(COSName.K);
            int at = index(siblings, note);
            boolean called = false;
            for (int i = 0; i < at; i++) {
                called |= isA(siblings.getObject(i), "Reference");
            }
            assertTrue(called, "a note before its reference");
        }
    }

    @Test
    void tiesEachLinkAndFieldToItsAnnotation() {
        for (String type : List.of("Link", "Form")) {
            assertFalse(of(type).isEmpty());
            for (COSDictionary element : of(type)) {
                COSDictionary object = object(element.getDictionaryObject(COSName.K));
                assertNotNull(object, "no annotation in a " + type);
                assertTrue(object.containsKey(COSName.STRUCT_PARENT));
            }
        }
    }

    /** The standards' validator passes a file whose elements do not name their annotations. */
    @Test
    void noticesWhereALinkOrAFieldIsNotTiedToItsAnnotation() {
        for (String type : List.of("Link", "Form")) {
            COSBase kids = of(type).getFirst().getDictionaryObject(COSName.K);
            COSArray tied = kids instanceof COSArray array ? array : new COSArray(List.of(kids));
            COSArray untied = new COSArray();
            for (int i = 0; i < tied.size(); i++) {
                if (object(tied.getObject(i)) == null) {
                    untied.add(tied.get(i));
                }
            }
            assertTrue(untied.size() < tied.size(), type);
            assertNull(object(untied), type);
        }
    }

    @Test
    void saysTheFiguresOfEveryChart() {
        for (COSDictionary figure : of("Figure")) {
            assertFalse(figure.getString(COSName.ALT).isBlank());
        }
    }

    private static void holdsOnly(List<String> paths, String parent, String... kids) {
        for (String path : paths) {
            String[] types = path.split("/");
            if (types.length > 1 && types[types.length - 2].equals(parent)) {
                assertTrue(List.of(kids).contains(types[types.length - 1]), path);
            }
        }
    }

    private static PDDocumentCatalog catalog() {
        return file.getDocumentCatalog();
    }

    private static List<COSDictionary> of(String type) {
        return ELEMENTS.stream().filter(element -> isA(element, type)).toList();
    }

    private static boolean isA(COSBase element, String type) {
        return element instanceof COSDictionary dictionary
                && type.equals(dictionary.getNameAsString(COSName.S));
    }

    private static COSDictionary attributes(COSDictionary element) {
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        return attributes == null ? new COSDictionary() : attributes;
    }

    private static int index(COSArray kids, COSDictionary wanted) {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) == wanted) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a kid of its parent");
    }

    /** Returns the annotation that an object reference among the kids names; null for none. */
    private static COSDictionary object(COSBase kids) {
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSDictionary found = object(array.getObject(i));
                if (found != null) {
                    return found;
                }
            }
        } else if (kids instanceof COSDictionary kid) {
            if (COSName.getPDFName("OBJR").equals(kid.getCOSName(COSName.TYPE))) {
                return kid.getCOSDictionary(COSName.getPDFName("Obj"));
            }
            return kid.containsKey(COSName.S) ? object(kid.getDictionaryObject(COSName.K)) : null;
        }
        return null;
    }

    private static void collect(COSDictionary parent, List<COSDictionary> found) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                element(array.getObject(i), found);
            }
        } else {
            element(kids, found);
        }
    }

    private static void element(COSBase kid, List<COSDictionary> found) {
        if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            found.add(element);
            collect(element, found);
        }
    }
}

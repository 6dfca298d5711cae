package org.briefpack.renderer.ooxml.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.briefpack.renderer.ooxml.ContentTypes;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceCheckTest {
    private static final String W =
            "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r="
                    + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
                    + "xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing' "
                    + "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' "
                    + "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
                    + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
    private static final String CELL = "<w:tc><w:p/></w:tc>";

    @Test
    void isContentWithASoundFile() throws IOException {
        assertEquals(List.of(), ReferenceCheck.problems(file("<w:p/>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <w:p><w:pPr><w:pStyle w:val="No"/></w:pPr></w:p> | word/document.xml uses no paragraph style No
                    <w:p><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:p> | word/document.xml uses no list 7
                    <w:p><w:hyperlink w:anchor="x"/></w:p> | word/document.xml links to no bookmark x
                    <w:p><w:hyperlink r:id="rId9"/></w:p> | word/document.xml uses no relationship rId9
                    <w:p><w:r><w:instrText> NOTEREF y \\h </w:instrText></w:r></w:p> | word/document.xml links to no bookmark y
                    <w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p> | word/document.xml refers to no footnote 2
                    <w:p><w:r><wp:docPr id="1" descr=""/></w:r></w:p> | word/document.xml has a picture without alternative text
                    <w:p><w:r><wp:docPr id="1" descr="a"/><wp:docPr id="1" descr="b"/></w:r></w:p> | two drawings with the number 1
                    <w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc/></w:tr></w:tbl><w:p/> | word/document.xml has a cell that does not end with a paragraph
                    <w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/> | word/document.xml has a row of 1 in a grid of 2
                    <w:sdt><w:sdtPr><w:id w:val="3"/></w:sdtPr></w:sdt><w:sdt><w:sdtPr><w:id w:val="3"/></w:sdtPr></w:sdt> | two content controls with the number 3
                    <wps:cNvCnPr><a:stCxn id="8" idx="0"/></wps:cNvCnPr> | word/document.xml joins a line to no shape 8
                    <wps:cNvPr id="5"/><wps:cNvPr id="5"/> | two shapes with the number 5
                    <wps:wsp/> | word/document.xml has a shape that says nothing of its text's place
                    <w:txbxContent/> | word/document.xml has a shape with text of no paragraph
                    <mc:AlternateContent><mc:Choice/></mc:AlternateContent> | word/document.xml shows nothing to programs before 2010
                    <w:p><w:bookmarkEnd w:id="4"/></w:p> | word/document.xml ends a bookmark that does not start
                    <w:p><w:pPr> | not well-formed
                    """)
    void findsWhatDangles(String body, String problem) throws IOException {
        List<String> problems = ReferenceCheck.problems(file(body));
        assertEquals(1, problems.size(), problems.toString());
        String found = problems.getFirst();
        assertEquals(true, found.contains(problem), found);
    }

    @Test
    void findsTablesThatTouch() throws IOException {
        String table =
                "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>" + CELL + "</w:tr></w:tbl>";
        assertEquals(
                List.of("word/document.xml has two tables that touch"),
                ReferenceCheck.problems(file(table + table + "<w:p/>")));
    }

    @Test
    void findsPartsThatNothingLeadsTo() throws IOException {
        OfficePackage parts = parts("<w:p/>");
        parts.add("/word/lost.xml", ContentTypes.XML).xml().leaf("lost");
        assertEquals(
                List.of("nothing leads to word/lost.xml"), ReferenceCheck.problems(write(parts)));
    }

    @Test
    void findsPicturesFetchedFromOutside() throws IOException {
        OfficePackage parts = parts("<w:p/>");
        parts.part("/word/document.xml")
                .relateExternal("https://example.org/a.png", Relations.IMAGE);
        assertEquals(1, ReferenceCheck.problems(write(parts)).size());
    }

    private static byte[] file(String body) throws IOException {
        return write(parts(body));
    }

    private static OfficePackage parts(String body) {
        OfficePackage parts = new OfficePackage();
        OfficePart main = parts.add("/word/document.xml", "application/x-main+xml");
        String xml = "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
        main.content(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        parts.root().relate(main, Relations.OFFICE_DOCUMENT);
        return parts;
    }

    private static byte[] write(OfficePackage parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.write(out);
        return out.toByteArray();
    }
}

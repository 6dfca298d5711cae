package org.briefpack.renderer.ooxml.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
    @Test
    void findsElementsThatAreOutOfOrder() throws IOException {
        assertEquals(0, problems("<w:pPr><w:keepNext/><w:jc w:val='center'/></w:pPr>"));
        assertEquals(1, problems("<w:pPr><w:jc w:val='center'/><w:keepNext/></w:pPr>"));
    }

    @Test
    void findsValuesThatAreNotAllowed() throws IOException {
        assertEquals(1, problems("<w:pPr><w:jc w:val='middle'/></w:pPr>"));
    }

    @Test
    void looksIntoWhatTheNewestProgramsReadOfAlternatives() throws IOException {
        String run =
                "<w:r><mc:AlternateContent xmlns:mc='%s'><mc:Choice Requires='w'>%s"
                        + "</mc:Choice><mc:Fallback><w:t>Said</w:t></mc:Fallback></mc:AlternateContent></w:r>";
        String uri = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        assertEquals(0, problems(run.formatted(uri, "<w:t>Drawn</w:t>")));
        assertEquals(1, problems(run.formatted(uri, "<w:tr/>")));
    }

    private static int problems(String paragraph) throws IOException {
        String xml =
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                        + "<w:body><w:p>"
                        + paragraph
                        + "</w:p></w:body></w:document>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return SchemaCheck.problems(out.toByteArray()).size();
    }
}

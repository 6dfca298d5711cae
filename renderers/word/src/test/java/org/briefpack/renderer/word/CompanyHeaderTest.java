package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What stays of a template's running lines, and what must not. */
class CompanyHeaderTest {
    private static final byte[] LOGO = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @Test
    void keepsTheLogo() throws Exception {
        Bases base = Bases.template();
        OfficePart logo = base.parts.add("/word/media/logo.png", "image/png");
        logo.content(LOGO);
        header(base, drawing(base.header.relate(logo, Relations.IMAGE)));
        Rendering rendering = render(base);
        SequencedMap<String, byte[]> parts = DocxReader.parts(rendering.bytes());
        assertArrayEquals(LOGO, parts.get("word/media/logo.png"));
        assertTrue(text(parts, "word/header1.xml").contains("a:blip"));
        assertEquals(List.of(), ReferenceCheck.problems(rendering.bytes()));
    }

    @Test
    void leavesOutAPictureThatIsNotThere() throws Exception {
        Bases base = Bases.template();
        OfficePart logo = base.parts.add("/word/media/logo.png", "image/png");
        header(base, drawing(base.header.relate(logo, Relations.IMAGE)));
        base.parts.remove("/word/media/logo.png");
        Rendering rendering = render(base);
        assertFalse(text(DocxReader.parts(rendering.bytes()), "word/header1.xml").contains("blip"));
        assertTrue(
                rendering.diagnostics().stream()
                        .anyMatch(d -> d.message().contains("is not in the file")));
    }

    @Test
    void keepsTheCompanysTitleButNotItsRevisions() throws Exception {
        Bases base = Bases.template();
        header(
                base,
                "<w:p><w:del w:id='1' w:author='Jo Doe'><w:r><w:delText>old</w:delText></w:r>"
                        + "</w:del><w:ins w:id='2' w:author='Jo Doe'><w:r><w:t>ACME</w:t></w:r>"
                        + "</w:ins><w:r><w:t> AG</w:t></w:r></w:p>");
        String header = text(DocxReader.parts(render(base).bytes()), "word/header1.xml");
        assertTrue(header.contains("ACME"), header);
        assertTrue(header.contains(" AG"), header);
        assertFalse(header.contains("Jo Doe"), header);
        assertFalse(header.contains("old"), header);
    }

    @Test
    void keepsNoNumbersOfEditingSessions() throws Exception {
        Bases base = Bases.template();
        header(
                base,
                "<w:p w:rsidR='00AB12CD'><w:r w:rsidRPr='00AB12CD'><w:t>ACME</w:t></w:r></w:p>");
        String styles = text(DocxReader.parts(base.blob().bytes()), "word/styles.xml");
        Bases.xml(
                base.parts.part("/word/styles.xml"),
                styles.replace(
                        "<w:name w:val='Normal'/>",
                        "<w:name w:val='Normal'/><w:rsid w:val='00AB12CD'/>"));
        SequencedMap<String, byte[]> parts = DocxReader.parts(render(base).bytes());
        for (String name : parts.keySet()) {
            assertFalse(text(parts, name).contains("rsid"), name);
        }
        assertTrue(text(parts, "word/header1.xml").contains("ACME"));
    }

    @Test
    void saysSoWhereAPartIsNestedWithoutEnd() throws Exception {
        Bases base = Bases.template();
        header(base, "<w:sdt>".repeat(40_000) + "</w:sdt>".repeat(40_000));
        Rendering rendering = render(base);
        assertEquals(0, rendering.bytes().length);
        assertEquals(Code.BASE_UNUSABLE, rendering.diagnostics().getLast().code());
    }

    private static void header(Bases base, String content) {
        Bases.xml(base.header, "<w:hdr " + Bases.W + ">" + content + "</w:hdr>");
    }

    private static String drawing(String relationship) {
        String a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        return "<w:p><w:r><w:drawing><wp:inline xmlns:wp='"
                + "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'>"
                + "<wp:docPr id='7' name='Logo' descr='ACME'/><a:graphic xmlns:a='"
                + a
                + "'><a:graphicData uri='x'><a:blip r:embed='"
                + relationship
                + "'/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    private static Rendering render(Bases base) throws Exception {
        return Rendering.of(
                new WordRenderer(),
                Samples.request(Samples.document()).on(Optional.of(base.blob())));
    }

    private static String text(SequencedMap<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}

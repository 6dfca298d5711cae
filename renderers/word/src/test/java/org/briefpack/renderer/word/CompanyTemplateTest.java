package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

class CompanyTemplateTest {
    @Test
    void keepsHeaderPageAndThemeAndLosesTheText() throws Exception {
        Rendering rendering = render(Bases.template().blob());
        SequencedMap<String, byte[]> parts = DocxReader.parts(rendering.bytes());
        String document = text(parts, "word/document.xml");
        assertTrue(text(parts, "word/header1.xml").contains("ACME AG"));
        assertTrue(document.contains("w:w=\"12240\""));
        assertTrue(document.contains("w:left=\"2200\""));
        assertFalse(document.contains("Old text"));
        assertTrue(text(parts, "word/theme/theme1.xml").contains("ACME"));
        assertTrue(text(parts, "[Content_Types].xml").contains("document.main+xml"));
        assertTrue(told(rendering, "Text of the template left out"));
    }

    @Test
    void mapsStylesByNameWhateverTheirIds() throws Exception {
        SequencedMap<String, byte[]> parts =
                DocxReader.parts(render(Bases.template().blob()).bytes());
        String document = text(parts, "word/document.xml");
        assertTrue(document.contains("<w:pStyle w:val=\"berschrift1\"/>"));
        assertTrue(document.contains("<w:pStyle w:val=\"Standard\"/>"));
        assertTrue(document.contains("<w:pStyle w:val=\"Aufzhlungszeichen\"/>"));
        // The template uses the id Heading2 for something else.
        assertTrue(document.contains("<w:pStyle w:val=\"Heading22\"/>"));
    }

    @Test
    void addsMissingStylesInTheCompanysColours() throws Exception {
        SequencedMap<String, byte[]> parts =
                DocxReader.parts(render(Bases.template().blob()).bytes());
        String styles = text(parts, "word/styles.xml");
        assertTrue(styles.contains("w:fill=\"550055\""), "table header in the brand colour");
        assertFalse(styles.contains("16324F"), "our own brand colour");
        assertFalse(styles.contains("de-DE"), "the template's language");
    }

    @Test
    void isValidByBothChecks() throws Exception {
        byte[] file = render(Bases.template().blob()).bytes();
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        Files.write(folder.resolve("on-a-company-template.docx"), file);
        assertEquals(List.of(), ReferenceCheck.problems(file));
        assertEquals(List.of(), SchemaCheck.problems(file));
    }

    @Test
    void leavesOutMacrosLinkedTemplatesRemotePicturesAndObjects() throws Exception {
        Bases base = Bases.withMacros();
        OfficePart macros = base.parts.add("/word/vbaProject.bin", "application/vnd.ms-office.vba");
        macros.content(new byte[] {1});
        base.main.relate(
                macros, "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
        OfficePart settings = base.part("/word/settings.xml", "settings", "settings+xml");
        String template =
                settings.relateExternal(
                        "file:///C:/Users/jo/acme.dotm", Relations.of("attachedTemplate"));
        Bases.xml(
                settings,
                "<w:settings "
                        + Bases.W
                        + "><w:attachedTemplate r:id='"
                        + template
                        + "'/></w:settings>");
        String remote = base.header.relateExternal("https://example.org/logo.png", Relations.IMAGE);
        OfficePart object = base.parts.add("/word/embeddings/a.bin", "application/x-ole");
        object.content(new byte[] {2});
        String embedded = base.header.relate(object, Relations.of("oleObject"));
        Bases.xml(
                base.header,
                "<w:hdr "
                        + Bases.W
                        + "><w:p><w:r><w:t>ACME AG</w:t></w:r><w:r><w:drawing><x r:link='"
                        + remote
                        + "'/></w:drawing></w:r><w:r><w:object><o r:id='"
                        + embedded
                        + "'/></w:object></w:r></w:p></w:hdr>");

        Rendering rendering = render(base.blob());

        assertTrue(told(rendering, "Macros left out"));
        assertTrue(told(rendering, "Link to another template left out"));
        assertTrue(told(rendering, "Remote picture left out"));
        assertTrue(told(rendering, "Embedded object in a header or footer left out"));
        SequencedMap<String, byte[]> parts = DocxReader.parts(rendering.bytes());
        assertFalse(parts.containsKey("word/vbaProject.bin"));
        assertFalse(parts.containsKey("word/embeddings/a.bin"));
        for (String name : parts.keySet()) {
            assertFalse(text(parts, name).contains("Users/jo"), name);
            assertFalse(text(parts, name).contains("logo.png"), name);
        }
        assertTrue(text(parts, "word/header1.xml").contains("ACME AG"));
    }

    @Test
    void saysWhyAFileCannotBeUsed() throws Exception {
        refused("no Office file", "not a zip".getBytes(StandardCharsets.UTF_8));
        refused("no Office file", new byte[0]);
        byte[] encrypted =
                Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        refused("encrypted", encrypted);
        byte[] good = Bases.template().blob().bytes();
        refused("damaged", Arrays.copyOf(good, good.length / 2));
        refused("no Word document", zip("ppt/presentation.xml", new byte[] {'<'}));
        refused("no Word document", new Bases("application/x-other+xml").blob().bytes());
        refused("200 MB", zip("word/document.xml", new byte[201 * 1024 * 1024]));
    }

    @Test
    void refusesTheStrictVariant() throws Exception {
        Bases base = Bases.template();
        base.parts
                .root()
                .relate(
                        base.main,
                        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");
        refused("Strict", base.blob().bytes());
    }

    @Test
    void worksWithoutStylesHeadersOrTheme() throws Exception {
        Bases base = Bases.template();
        base.main.relationships().forEach(r -> base.main.unrelate(r.id()));
        for (String part : List.of("styles.xml", "header1.xml", "theme/theme1.xml")) {
            base.parts.remove("/word/" + part);
        }
        Bases.xml(base.main, "<w:document " + Bases.W + "><w:body/></w:document>");
        byte[] file = render(base.blob()).bytes();
        assertEquals(List.of(), ReferenceCheck.problems(file));
        assertEquals(List.of(), SchemaCheck.problems(file));
    }

    @Test
    void turnsATemplateFromARightToLeftOfficeRound() throws Exception {
        Bases base = Bases.template();
        Bases.xml(
                base.parts.part("/word/styles.xml"),
                "<w:styles "
                        + Bases.W
                        + "><w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name"
                        + " w:val='Normal'/><w:pPr><w:bidi/></w:pPr></w:style></w:styles>");
        Rendering rendering = render(base.blob());
        assertTrue(told(rendering, "from right to left"));
        SequencedMap<String, byte[]> parts = DocxReader.parts(rendering.bytes());
        assertFalse(text(parts, "word/styles.xml").contains("<w:bidi/>"));
    }

    @Test
    void inspectionSaysWhatMapsWhatIsAddedAndWhatIsLost() throws Exception {
        Outcome<BaseReport> outcome = new WordBaseInspector().inspect(Bases.withMacros().blob());
        List<String> lines =
                outcome.orElseThrow().findings().stream()
                        .map(f -> f.fate() + " " + f.subject() + ": " + f.detail())
                        .toList();
        assertTrue(lines.contains("KEPT Theme: ACME"), lines.toString());
        assertTrue(lines.contains("KEPT Page: 216 by 279 mm, its margins"), lines.toString());
        assertTrue(
                lines.contains("MAPPED Styles of the same name: Normal, heading 1, List Bullet"),
                lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(
                                l ->
                                        l.startsWith("ADDED Styles in the template's colours: ")
                                                && l.contains(" Title, ")),
                lines.toString());
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("LEFT_OUT Macros")));
        assertTrue(new WordBaseInspector().recognises(new Blob("A.DOTX", new byte[0])));
    }

    private static void refused(String reason, byte[] file) {
        Rendering rendering = render(new Blob("acme.dotx", file));
        assertEquals(0, rendering.bytes().length, reason);
        assertEquals(Code.BASE_UNUSABLE, rendering.diagnostics().getLast().code());
        String message = rendering.diagnostics().getLast().message();
        assertTrue(message.startsWith("acme.dotx cannot be used: "), message);
        assertTrue(message.contains(reason), message);
        assertFalse(rendering.diagnostics().getLast().hints().isEmpty());
    }

    private static byte[] zip(String name, byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                    + "<Default Extension='xml' ContentType='application/xml'/>"
                                    + "</Types>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static Rendering render(Blob base) {
        return Rendering.of(
                new WordRenderer(), Samples.request(Samples.document()).on(Optional.of(base)));
    }

    private static boolean told(Rendering rendering, String what) {
        return rendering.diagnostics().stream()
                .anyMatch(d -> d.code() == Code.BASE_CHANGED && d.message().contains(what));
    }

    private static String text(SequencedMap<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}

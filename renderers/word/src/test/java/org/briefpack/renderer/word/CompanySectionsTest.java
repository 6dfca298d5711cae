package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What a company's sections say about pages reaches ours, or is named beforehand. */
class CompanySectionsTest {
    private static final String SIZE = "<w:pgSz w:w='12240' w:h='15840'/>";
    private static final String HEADER = "<w:headerReference w:type='default' r:id='rId1'/>";

    @Test
    void aSectionHasTheHeaderOfTheOneBefore() throws IOException {
        Bases base = sections("<w:sectPr>" + HEADER + SIZE + "</w:sectPr>", SIZE);
        assertTrue(main(base).contains("<w:headerReference w:type=\"default\" r:id=\"rId1\"/>"));
        assertSaysTheSame(base);
    }

    @Test
    void aHeaderWithoutFooterGetsPageNumbers() throws IOException {
        String main = main(sections("", HEADER + SIZE));
        assertTrue(main.contains("<w:headerReference w:type=\"default\" r:id=\"rId1\"/>"));
        assertTrue(main.contains("<w:footerReference w:type=\"default\""));
    }

    @Test
    void aLetterheadStandsOnTheFirstPageToo() throws IOException {
        assertFalse(main(sections("", HEADER + SIZE)).contains("<w:titlePg/>"));
        assertTrue(main(sections("", HEADER + SIZE + "<w:titlePg/>")).contains("<w:titlePg/>"));
    }

    @Test
    void bordersAndFormatsOfPageNumbersStay() throws IOException {
        String kept =
                "<w:pgBorders w:offsetFrom='page'><w:top w:val='single' w:sz='4' w:space='24'"
                        + " w:color='auto'/></w:pgBorders><w:pgNumType w:fmt='lowerRoman'/>";
        String main = main(sections("", HEADER + SIZE + kept));
        assertTrue(main.contains("<w:pgBorders w:offsetFrom=\"page\">"));
        assertTrue(main.contains("<w:pgNumType w:fmt=\"lowerRoman\"/>"));
    }

    @Test
    void whatCannotStayIsNamedByInspectAndByTheBuild() throws IOException {
        String turned = "<w:pgSz w:w='15840' w:h='12240' w:orient='landscape'/>";
        Bases base = sections("", HEADER + turned + "<w:cols w:num='2'/>");
        assertEquals(List.of("Pages on their side", "Columns"), leftOut(base));
        assertSaysTheSame(base);
    }

    @Test
    void fieldsOfTheTemplatesOwnPropertiesBecomeTheirText() throws IOException {
        Bases base = sections("", HEADER + SIZE);
        Bases.xml(
                base.header,
                "<w:hdr "
                        + Bases.W
                        + "><w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
                        + " DOCPROPERTY Classification </w:instrText></w:r><w:r><w:fldChar"
                        + " w:fldCharType='separate'/></w:r><w:r><w:t>Internal</w:t></w:r><w:r>"
                        + "<w:fldChar w:fldCharType='end'/></w:r><w:fldSimple w:instr='TITLE'>"
                        + "<w:r><w:t>T</w:t></w:r></w:fldSimple></w:p></w:hdr>");
        String header = part(written(base, new Diagnostics()), "word/header1.xml");
        assertTrue(header.contains("Internal"));
        assertFalse(header.contains("fldChar"));
        assertTrue(header.contains("fldSimple"), "our own title may follow");
        assertSaysTheSame(base);
    }

    /** A template whose first section ends with a paragraph, unless it is empty. */
    private static Bases sections(String first, String last) {
        Bases base = Bases.template();
        String paragraph = first.isEmpty() ? "" : "<w:p><w:pPr>" + first + "</w:pPr></w:p>";
        Bases.xml(
                base.main,
                "<w:document "
                        + Bases.W
                        + "><w:body>"
                        + paragraph
                        + "<w:sectPr>"
                        + last
                        + "</w:sectPr></w:body></w:document>");
        return base;
    }

    private static void assertSaysTheSame(Bases base) throws IOException {
        Diagnostics problems = new Diagnostics();
        written(base, problems);
        List<String> said = new ArrayList<>();
        for (Diagnostic problem : problems.list()) {
            if (problem.message().contains(" left out")) {
                String what = problem.message().substring("acme.dotx: ".length());
                said.add(what.substring(0, what.indexOf(" left out")));
            }
        }
        assertEquals(leftOut(base), said);
    }

    private static List<String> leftOut(Bases base) throws IOException {
        Outcome<BaseReport> outcome = new WordBaseInspector().inspect(base.blob());
        return outcome.found().orElseThrow().findings().stream()
                .filter(finding -> finding.fate() == BaseReport.Fate.LEFT_OUT)
                .map(BaseReport.Finding::subject)
                .toList();
    }

    private static String main(Bases base) throws IOException {
        return part(written(base, new Diagnostics()), "word/document.xml");
    }

    private static byte[] written(Bases base, Diagnostics problems) throws IOException {
        RenderRequest request = Samples.request(Samples.document()).on(Optional.of(base.blob()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().render(request, out, problems);
        return out.toByteArray();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no part " + name);
    }
}

package org.briefpack.renderer.slides;

import static org.briefpack.renderer.slides.StrangeTemplate.MAIN;
import static org.briefpack.renderer.slides.StrangeTemplate.MASTER;
import static org.briefpack.renderer.slides.StrangeTemplate.blob;
import static org.briefpack.renderer.slides.StrangeTemplate.change;
import static org.briefpack.renderer.slides.StrangeTemplate.layouts;
import static org.briefpack.renderer.slides.StrangeTemplate.template;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Decks on a company's template. The templates are decks of ours, made strange. */
class CompanyDeckTest {
    @Test
    void keepsMasterLayoutsThemeAndTableStylesAsTheyAre() throws Exception {
        OfficePackage base = template();
        change(
                base,
                "/ppt/theme/theme1.xml",
                xml -> xml.replaceFirst("name=\"[^\"]*\"", "name=\"ACME\""));
        SequencedMap<String, byte[]> before = DeckReader.parts(blob(base).bytes());

        Rendering rendering = render(blob(base));

        SequencedMap<String, byte[]> after = DeckReader.parts(rendering.bytes());
        for (String name : before.keySet()) {
            if (name.matches("ppt/(slideLayouts|slideMasters)/.*xml|ppt/theme/theme1.xml")) {
                assertArrayEquals(before.get(name), after.get(name), name);
            }
        }
        assertTrue(text(after, "ppt/theme/theme1.xml").contains("ACME"));
        assertTrue(told(rendering, "Slides of the template left out"));
        assertTrue(text(after, "[Content_Types].xml").contains("presentation.main+xml"));
    }

    @Test
    void isValidByBothChecksAndTheSameEveryTime() throws Exception {
        byte[] file = render(blob(template())).bytes();
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        Files.write(folder.resolve("on-a-company-template.pptx"), file);
        assertEquals(List.of(), ReferenceCheck.problems(file));
        assertEquals(List.of(), SchemaCheck.problems(file));
        assertArrayEquals(file, render(blob(template())).bytes());
    }

    @Test
    void findsLayoutsByTheirTypeInAnyLanguage() throws Exception {
        OfficePackage base = template();
        layouts(
                base,
                xml ->
                        xml.replaceFirst(
                                "<p:cSld name=\"[^\"]*\"",
                                "<p:cSld name=\"\u30EC\u30A4\u30A2\u30A6\u30C8\""));
        assertEquals(mapped(blob(template())).size(), mapped(blob(base)).size());
        assertTrue(
                mapped(blob(base)).getFirst().detail().contains("\u30EC\u30A4\u30A2\u30A6\u30C8"));
    }

    @Test
    void findsLayoutsByTheirPlaceholdersWhereTheyHaveNoType() throws Exception {
        OfficePackage base = template();
        layouts(base, xml -> xml.replaceFirst(" type=\"[a-zA-Z]+\" ", " "));
        List<BaseReport.Finding> found = mapped(blob(base));
        assertTrue(detail(found, "content").contains("Title and content"), found.toString());
        assertTrue(detail(found, "two content").contains("Two contents"), found.toString());
        assertTrue(detail(found, "title").contains("Title"), found.toString());
    }

    @Test
    void measuresInTheCompanysPlaceholders() throws Exception {
        OfficePackage small = template();
        // Bodies half as high: what filled one slide now needs more.
        layouts(small, xml -> xml.replaceAll("cy=\"4[0-9]{6}\"", "cy=\"2200000\""));
        long usual = slides(render(blob(template())).bytes());
        long more = slides(render(blob(small)).bytes());
        assertTrue(more > usual, more + " slides after " + usual);
    }

    @Test
    void writesOnSlidesOfAnotherShape() throws Exception {
        OfficePackage base = template();
        change(
                base,
                MAIN,
                xml ->
                        xml.replaceFirst(
                                "<p:sldSz [^>]*/>", "<p:sldSz cx=\"9144000\" cy=\"6858000\"/>"));
        byte[] file = render(blob(base)).bytes();
        assertTrue(
                text(DeckReader.parts(file), "ppt/presentation.xml")
                        .contains("cx=\"9144000\" cy=\"6858000\""));
        assertEquals(List.of(), SchemaCheck.problems(file));
    }

    @Test
    void keepsTheCompanysBulletsAndBringsOursWhereItHasNone() throws Exception {
        OfficePackage dashes = template();
        layouts(dashes, xml -> xml.replace("char=\"\u2022\"", "char=\"\u2013\""));
        OfficePackage plain = template();
        layouts(plain, xml -> xml.replaceAll("<a:buChar [^>]*/>", "<a:buNone/>"));
        assertFalse(bodies(render(blob(dashes))).contains("<a:buChar char=\"\u2022\"/>"));
        assertTrue(bodies(render(blob(plain))).contains("<a:buChar char=\"\u2022\"/>"));
    }

    @Test
    void textInAnAccentCanBeReadHoweverPaleTheCompanysIs() throws Exception {
        OfficePackage pale = template();
        change(
                pale,
                "/ppt/theme/theme1.xml",
                xml ->
                        xml.replaceAll(
                                "(<a:accent[1-6]>).*?(</a:accent)",
                                "$1<a:srgbClr val=\"FFE680\"/>$2"));
        accentsAreReadable(blob(pale), "#FFFFFF");
    }

    @Test
    void textInAnAccentIsLightOnADarkMaster() throws Exception {
        accentsAreReadable(OddTemplates.dark(), "#101820");
    }

    private static void accentsAreReadable(Blob base, String paper) throws Exception {
        SequencedMap<String, byte[]> parts = DeckReader.parts(render(base).bytes());
        Pattern run = Pattern.compile("<a:rPr [^>]*><a:solidFill><a:(\\w+) val=\"(\\w+)\"");
        int seen = 0;
        for (String name : parts.keySet()) {
            Matcher text =
                    run.matcher(name.matches("ppt/slides/slide\\d+.*") ? text(parts, name) : "");
            while (text.find()) {
                assertFalse(text.group(2).startsWith("accent"), name);
                if (text.group(1).equals("srgbClr")) {
                    seen++;
                    double contrast =
                            Colour.parse("#" + text.group(2)).contrast(Colour.parse(paper));
                    assertTrue(contrast >= 4.5, text.group());
                }
            }
        }
        assertTrue(seen > 0);
    }

    /** Returns the placeholders for content of all slides. */
    private static String bodies(Rendering rendering) throws Exception {
        StringBuilder bodies = new StringBuilder();
        SequencedMap<String, byte[]> parts = DeckReader.parts(rendering.bytes());
        for (String name : parts.keySet()) {
            if (name.matches("ppt/slides/slide\\d+\\.xml")) {
                Matcher body =
                        Pattern.compile("(?s)<p:ph idx=\"1\"/></p:nvPr></p:nvSpPr>.*?</p:sp>")
                                .matcher(text(parts, name));
                while (body.find()) {
                    bodies.append(body.group());
                }
            }
        }
        return bodies.toString();
    }

    @Test
    void saysWhereTextStandsWhereTwoPlaceholdersGoByOneName() throws Exception {
        OfficePackage base = template();
        layouts(
                base,
                xml ->
                        xml.contains("type=\"twoObj\"")
                                ? xml.replaceAll("<p:ph idx=\"[12]\"/>", "<p:ph/>")
                                : xml);
        SequencedMap<String, byte[]> parts = DeckReader.parts(render(blob(base)).bytes());
        String slide =
                parts.keySet().stream()
                        .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                        .map(name -> text(parts, name))
                        .filter(xml -> xml.split("<p:ph/>", -1).length == 3)
                        .findFirst()
                        .orElseThrow();
        Matcher frames = Pattern.compile("<p:ph/>.{0,60}<a:off x=\"(\\d+)\"").matcher(slide);
        assertTrue(frames.find(), slide);
        String left = frames.group(1);
        assertTrue(frames.find(), slide);
        assertNotEquals(left, frames.group(1));
    }

    @Test
    void namesTheFontOfTextBesideTypedTextBecauseLayoutsMayNotName() throws Exception {
        SequencedMap<String, byte[]> parts = DeckReader.parts(render(blob(template())).bytes());
        String slide =
                parts.keySet().stream()
                        .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                        .map(name -> text(parts, name))
                        .filter(xml -> xml.matches("(?s).*<p:ph[^>]*>.*Courier New.*"))
                        .findFirst()
                        .orElseThrow();
        int typed = slide.indexOf("Courier New");
        int start = slide.lastIndexOf("<p:sp>", typed);
        String shape = slide.substring(start, slide.indexOf("</p:sp>", typed));
        assertEquals(shape.split("<a:rPr ", -1).length, shape.split("<a:latin ", -1).length, shape);
    }

    @Test
    void leavesOutWhatRunsFetchesOrMoves() throws Exception {
        OfficePackage base = template();
        OfficePart master = base.part(MASTER);
        OfficePart object = base.add("/ppt/embeddings/a.bin", "application/x-ole");
        object.content(new byte[] {2});
        String embedded = master.relate(object, Relations.of("oleObject"));
        String remote = master.relateExternal("https://example.org/logo.png", Relations.IMAGE);
        String pictures =
                "<p:pic><p:blipFill><a:blip r:link=\"%s\"/></p:blipFill></p:pic>".formatted(remote)
                        + "<p:graphicFrame><p:oleObj r:id=\"%s\"/></p:graphicFrame>"
                                .formatted(embedded);
        change(
                base,
                MASTER,
                xml ->
                        xml.replace("</p:spTree>", pictures + "</p:spTree>")
                                .replace("<p:txStyles>", "<p:timing/><p:txStyles>"));

        Rendering rendering = render(blob(base));

        assertTrue(told(rendering, "Embedded object left out"));
        assertTrue(told(rendering, "Linked or moving media left out"));
        SequencedMap<String, byte[]> parts = DeckReader.parts(rendering.bytes());
        assertFalse(parts.containsKey("ppt/embeddings/a.bin"));
        String after = text(parts, "ppt/slideMasters/slideMaster1.xml");
        assertFalse(
                after.contains("oleObj") || after.contains("p:pic") || after.contains("timing"));
        assertFalse(
                text(parts, "ppt/slideMasters/_rels/slideMaster1.xml.rels").contains("logo.png"));
        assertEquals(List.of(), SchemaCheck.problems(rendering.bytes()));
    }

    @Test
    void saysWhyAFileCannotBeUsed() throws Exception {
        refused("no Office file", "not a zip".getBytes(StandardCharsets.UTF_8));
        byte[] encrypted =
                Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        refused("encrypted", encrypted);
        OfficePackage none = template();
        change(none, MAIN, xml -> xml.replaceFirst("<p:sldMasterIdLst>.*</p:sldMasterIdLst>", ""));
        refused("no slide master", blob(none).bytes());
        OfficePackage pictures = template();
        layouts(pictures, xml -> xml.replaceAll("<p:ph [^>]*/>", ""));
        refused("placeholder for a title", blob(pictures).bytes());
        OfficePackage empty = template();
        change(
                empty,
                MASTER,
                xml -> xml.replaceFirst("<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>", ""));
        refused("placeholder for a title", blob(empty).bytes());
    }

    private static void refused(String why, byte[] file) throws Exception {
        Rendering rendering = render(new Blob("acme.potx", file));
        assertEquals(0, rendering.bytes().length, why);
        assertEquals(Code.BASE_UNUSABLE, rendering.diagnostics().getFirst().code());
        assertTrue(told(rendering, why), rendering.diagnostics().toString());
        assertTrue(
                new SlidesBaseInspector().inspect(new Blob("acme.potx", file))
                        instanceof Outcome.Failure);
    }

    private static List<BaseReport.Finding> mapped(Blob file) {
        return new SlidesBaseInspector()
                .inspect(file).orElseThrow().findings().stream()
                        .filter(finding -> finding.fate() == Fate.MAPPED)
                        .toList();
    }

    private static String detail(List<BaseReport.Finding> findings, String kind) {
        return findings.stream()
                .filter(finding -> finding.subject().endsWith("kind " + kind))
                .findFirst()
                .orElseThrow()
                .detail();
    }

    private static Rendering render(Blob base) throws Exception {
        return Rendering.of(
                new SlidesRenderer(), Samples.request(Samples.deck()).on(Optional.of(base)));
    }

    private static boolean told(Rendering rendering, String what) {
        return rendering.diagnostics().stream().anyMatch(d -> d.message().contains(what));
    }

    private static long slides(byte[] file) throws Exception {
        return DeckReader.parts(file).keySet().stream()
                .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                .count();
    }

    private static String text(SequencedMap<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}

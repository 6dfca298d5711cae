package org.briefpack.renderer.slides;

import static org.briefpack.renderer.slides.StrangeTemplate.MAIN;
import static org.briefpack.renderer.slides.StrangeTemplate.MASTER;
import static org.briefpack.renderer.slides.StrangeTemplate.blob;
import static org.briefpack.renderer.slides.StrangeTemplate.change;
import static org.briefpack.renderer.slides.StrangeTemplate.layouts;
import static org.briefpack.renderer.slides.StrangeTemplate.template;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates whose ground, room or masters are not what their theme says. */
class OddDecksTest {
    private static final String DARK =
            "<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"101820\"/></a:solidFill>"
                    + "<a:effectLst/></p:bgPr></p:bg>";
    private static final String TURNED = "bg1=\"dk1\"";

    @Test
    void aDarkGroundOnTheMasterMakesTextLight() throws Exception {
        OfficePackage base = template();
        ground(base, DARK);
        change(
                base,
                MASTER,
                xml -> xml.replace("<a:schemeClr val=\"tx1\"/>", "<a:schemeClr val=\"bg1\"/>"));
        SequencedMap<String, byte[]> parts = valid(blob(base));
        assertTrue(slides(parts, TURNED) > 5);
        // Text that was light by a colour of its own would be dark now: its placeholder says so.
        String content = layout(parts, "obj");
        assertTrue(content.contains(TURNED));
        assertTrue(
                Pattern.compile(
                                "<a:lvl1pPr[^>]*>(?:(?!</a:lvl1pPr>).)*<a:solidFill><a:schemeClr val=\"tx1\"/>")
                        .matcher(content)
                        .find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p:bg><p:bgRef idx=\"1001\"><a:srgbClr val=\"101820\"/></p:bgRef></p:bg>",
                "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></p:bgPr></p:bg>",
                "<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"FFFFFF\"><a:lumMod val=\"10000\"/>"
                        + "</a:srgbClr></a:solidFill></p:bgPr></p:bg>",
                "<p:bg><p:bgPr><a:gradFill><a:gsLst><a:gs pos=\"0\"><a:srgbClr val=\"101820\"/></a:gs>"
                        + "<a:gs pos=\"100000\"><a:srgbClr val=\"202830\"/></a:gs></a:gsLst>"
                        + "<a:lin ang=\"0\"/></a:gradFill></p:bgPr></p:bg>"
            })
    void aDarkGroundIsFoundHoweverItIsSaid(String background) throws Exception {
        OfficePackage base = template();
        ground(base, background);
        assertTrue(slides(parts(blob(base)), TURNED) > 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A gradient from dark to light, and a picture.
                "<p:bg><p:bgPr><a:gradFill><a:gsLst><a:gs pos=\"0\"><a:srgbClr val=\"000000\"/></a:gs>"
                        + "<a:gs pos=\"100000\"><a:srgbClr val=\"FFFFFF\"/></a:gs></a:gsLst>"
                        + "<a:lin ang=\"0\"/></a:gradFill></p:bgPr></p:bg>",
                "<p:bg><p:bgPr><a:blipFill><a:blip/><a:stretch/></a:blipFill></p:bgPr></p:bg>",
                "<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"777777\"/></a:solidFill></p:bgPr></p:bg>"
            })
    void textOnAGroundThatIsUnevenOrUnknownHasAPanel(String background) throws Exception {
        OfficePackage base = template();
        ground(base, background.replace("</p:bgPr>", "<a:effectLst/></p:bgPr>"));
        String content = layout(valid(blob(base)), "obj");
        // On the grey no ink of the theme may be enough; where one is, no panel is needed.
        assertTrue(content.contains("name=\"Panel\"") || background.contains("777777"));
    }

    @Test
    void aPictureUnderTheTextIsCountedAsUnknown() throws Exception {
        assertTrue(layout(valid(blob(pictured())), "obj").contains("name=\"Panel\""));
        OfficePackage hidden = pictured();
        layouts(
                hidden,
                xml ->
                        xml.replaceAll(" showMasterSp=\"\\d\"", "")
                                .replaceFirst("<p:sldLayout ", "<p:sldLayout showMasterSp=\"0\" "));
        assertFalse(layout(parts(blob(hidden)), "obj").contains("name=\"Panel\""));
    }

    @Test
    void aPanelLiesBehindAllTextOfLayoutsOfOursToo() throws Exception {
        OfficePackage base = pictured();
        layouts(base, xml -> xml.replaceAll("cy=\"[34][0-9]{6}\"", "cy=\"500000\""));
        SequencedMap<String, byte[]> parts = valid(blob(base));
        Pattern panel = Pattern.compile("name=\"Panel\".*?<a:ext cx=\"(\\d+)\" cy=\"(\\d+)\"");
        long highest = 0;
        for (String name : parts.keySet()) {
            Matcher found = panel.matcher(name.contains("Layouts/s") ? read(parts, name) : "");
            if (found.find()) {
                highest = Math.max(highest, Long.parseLong(found.group(2)));
                assertFalse(found.find(), name);
            }
        }
        assertTrue(highest > 5_000_000, highest + "");
    }

    @Test
    void howFarPromptsAreShrunkIsNotHandedDown() throws Exception {
        OfficePackage base = template();
        String shrunk = "<a:normAutofit fontScale=\"70000\" lnSpcReduction=\"20000\"/>";
        layouts(base, xml -> xml.replaceAll("<a:noAutofit/>|<a:normAutofit/>", shrunk));
        change(base, MASTER, xml -> xml.replaceAll("<a:noAutofit/>|<a:normAutofit/>", shrunk));
        assertTrue(text(base.part(MASTER)).contains("fontScale"));
        SequencedMap<String, byte[]> parts = valid(blob(base));
        for (String name : parts.keySet()) {
            if (name.matches("ppt/slide(Layouts|Masters)/.*xml")) {
                assertFalse(read(parts, name).contains("fontScale"), name);
            }
        }
    }

    /** A picture over the whole master. */
    private static OfficePackage pictured() throws Exception {
        OfficePackage base = template();
        change(
                base,
                MASTER,
                xml ->
                        xml.replace(
                                "</p:spTree>",
                                "<p:pic><p:nvPicPr><p:cNvPr id=\"99\" name=\"P\"/><p:cNvPicPr/>"
                                        + "<p:nvPr userDrawn=\"1\"/></p:nvPicPr><p:blipFill><a:blip/>"
                                        + "<a:stretch/></p:blipFill><p:spPr><a:xfrm><a:off x=\"0\""
                                        + " y=\"0\"/><a:ext cx=\"12192000\" cy=\"6858000\"/></a:xfrm>"
                                        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>"
                                        + "</p:pic></p:spTree>"));
        return base;
    }

    @Test
    void aTemplateWhoseInkCannotBeReadOnItsPaperIsRefused() throws Exception {
        OfficePackage base = template();
        change(
                base,
                "/ppt/theme/theme1.xml",
                xml ->
                        xml.replaceAll("(<a:dk1>).*?(</a:dk1)", "$1<a:srgbClr val=\"888888\"/>$2")
                                .replaceAll(
                                        "(<a:lt1>).*?(</a:lt1)",
                                        "$1<a:srgbClr val=\"999999\"/>$2"));
        Rendering rendering = render(blob(base));
        assertEquals(0, rendering.bytes().length);
        assertEquals(Code.BASE_UNUSABLE, rendering.diagnostics().getLast().code());
    }

    @Test
    void layoutsOfAnyMasterServe() throws Exception {
        OfficePackage base = template();
        // The first master keeps its opening; content stands on a second.
        OfficePart first = base.part(MASTER);
        OfficePart second = base.add("/ppt/slideMasters/slideMaster2.xml", first.contentType());
        String ids = "";
        String listed = text(first);
        Matcher entry = Pattern.compile("<p:sldLayoutId [^>]*r:id=\"(\\w+)\"/>").matcher(listed);
        String kept = "";
        int id = 3000;
        while (entry.find()) {
            String target =
                    first.relationships().stream()
                            .filter(r -> r.id().equals(entry.group(1)))
                            .findFirst()
                            .orElseThrow()
                            .target();
            OfficePart layout = base.part(target);
            if (text(layout).contains("type=\"title\" ")) {
                kept = entry.group();
                continue;
            }
            layout.relationships().forEach(r -> layout.unrelate(r.id()));
            layout.relate(second, Relations.of("slideMaster"));
            ids +=
                    "<p:sldLayoutId id=\"214748%d\" r:id=\"%s\"/>"
                            .formatted(id++, second.relate(layout, Relations.of("slideLayout")));
            first.unrelate(entry.group(1));
        }
        String all = ids;
        String opening = kept;
        String list = "<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>";
        second.content(
                listed.replaceFirst(list, "<p:sldLayoutIdLst>" + all + "</p:sldLayoutIdLst>")
                        .getBytes(StandardCharsets.UTF_8));
        change(
                base,
                MASTER,
                xml ->
                        xml.replaceFirst(
                                list, "<p:sldLayoutIdLst>" + opening + "</p:sldLayoutIdLst>"));
        second.relate(base.part("/ppt/theme/theme1.xml"), Relations.THEME);
        String master = base.part(MAIN).relate(second, Relations.of("slideMaster"));
        change(
                base,
                MAIN,
                xml ->
                        xml.replace(
                                "</p:sldMasterIdLst>",
                                "<p:sldMasterId id=\"2147489999\" r:id=\""
                                        + master
                                        + "\"/></p:sldMasterIdLst>"));
        Rendering usual = render(blob(template()));
        Rendering two = render(blob(base));
        assertEquals(
                0, two.diagnostics().stream().filter(d -> d.code() == Code.BASE_CRAMPED).count());
        assertEquals(
                slides(DeckReader.parts(usual.bytes()), "<p:sld "),
                slides(DeckReader.parts(two.bytes()), "<p:sld "));
    }

    @Test
    void aTemplateWithoutRoomGetsOurLayoutsOnItsMaster() throws Exception {
        OfficePackage base = template();
        layouts(base, xml -> xml.replaceAll("cy=\"[34][0-9]{6}\"", "cy=\"500000\""));
        Rendering cramped = render(blob(base));
        assertTrue(cramped.diagnostics().stream().anyMatch(d -> d.code() == Code.BASE_CRAMPED));
        long usual = slides(DeckReader.parts(render(blob(template())).bytes()), "<p:sld ");
        long here = slides(DeckReader.parts(cramped.bytes()), "<p:sld ");
        assertTrue(here <= 2 * usual, here + " slides after " + usual);
        assertEquals(List.of(), SchemaCheck.problems(cramped.bytes()));
        assertEquals(List.of(), ReferenceCheck.problems(cramped.bytes()));
        assertFalse(
                render(blob(template())).diagnostics().stream()
                        .anyMatch(d -> d.code() == Code.BASE_CRAMPED));
    }

    @Test
    void noTextIsSmallerThanTheThemeAllowsHoweverSmallTheTemplates() throws Exception {
        OfficePackage base = template();
        layouts(base, xml -> xml.replaceAll(" sz=\"(1[0-9]|2[0-9])00\"", " sz=\"800\""));
        change(base, MASTER, xml -> xml.replaceAll(" sz=\"(1[0-9]|2[0-9])00\"", " sz=\"800\""));
        double least = Samples.request(Samples.deck()).theme().slide().minBody().points() * 100;
        SequencedMap<String, byte[]> parts = parts(blob(base));
        for (String name : parts.keySet()) {
            Matcher body =
                    Pattern.compile("(?s)<p:ph idx=\"1\"/></p:nvPr></p:nvSpPr>.*?</p:sp>")
                            .matcher(
                                    name.matches("ppt/slides/slide\\d+\\.xml")
                                            ? read(parts, name)
                                            : "");
            while (body.find()) {
                // What comes first; headings, small print and deeper levels have sizes of their
                // own.
                Matcher size =
                        Pattern.compile(" sz=\"(\\d+)\" dirty=\"0\"/>").matcher(body.group());
                if (size.find()) {
                    // A heading within the text goes with it; its role is a little smaller.
                    assertTrue(Integer.parseInt(size.group(1)) >= 0.95 * least, body.group());
                }
            }
        }
    }

    @Test
    void theCompanysMastersOfPrintedPagesStay() throws Exception {
        OfficePackage base = template();
        for (String name : List.of("notesMasters/notesMaster1", "handoutMasters/handoutMaster1")) {
            change(
                    base,
                    "/ppt/" + name + ".xml",
                    xml -> xml.replaceAll("name=\"Slide number\"", "name=\"ACME number\""));
        }
        SequencedMap<String, byte[]> parts = valid(blob(base));
        for (String name : List.of("notesMasters/notesMaster1", "handoutMasters/handoutMaster1")) {
            assertTrue(read(parts, "ppt/" + name + ".xml").contains("ACME number"), name);
        }
        assertFalse(parts.containsKey("ppt/notesMasters/notesMaster2.xml"));
    }

    private static void ground(OfficePackage base, String background) {
        change(base, MASTER, xml -> xml.replaceFirst("<p:bg>.*?</p:bg>", background));
        layouts(
                base,
                xml ->
                        xml.contains("overrideClrMapping")
                                ? xml
                                : xml.replaceFirst("<p:bg>.*?</p:bg>", ""));
    }

    private static String layout(SequencedMap<String, byte[]> parts, String type) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("ppt/slideLayouts/slideLayout"))
                .map(name -> read(parts, name))
                .filter(xml -> xml.contains("type=\"" + type + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static long slides(SequencedMap<String, byte[]> parts, String piece) {
        return parts.keySet().stream()
                .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                .filter(name -> read(parts, name).contains(piece))
                .count();
    }

    private static SequencedMap<String, byte[]> valid(Blob base) throws Exception {
        Rendering rendering = render(base);
        byte[] file = rendering.bytes();
        assertTrue(file.length > 0, rendering.diagnostics().toString());
        assertEquals(List.of(), SchemaCheck.problems(file));
        assertEquals(List.of(), ReferenceCheck.problems(file));
        return DeckReader.parts(file);
    }

    private static SequencedMap<String, byte[]> parts(Blob base) throws Exception {
        return DeckReader.parts(render(base).bytes());
    }

    private static String read(SequencedMap<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static String text(OfficePart part) {
        return new String(part.content(), StandardCharsets.UTF_8);
    }

    private static Rendering render(Blob base) {
        return Rendering.of(
                new SlidesRenderer(), Samples.request(Samples.deck()).on(Optional.of(base)));
    }
}

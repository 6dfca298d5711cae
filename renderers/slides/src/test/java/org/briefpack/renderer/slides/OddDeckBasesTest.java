package org.briefpack.renderer.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a company's deck is like: what we say of it is what happens, and the file is whole. */
class OddDeckBasesTest {
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Elements of layouts and of the presentation, and how they are called where they go. */
    private static final Map<String, String> NAMED =
            Map.of(
                    "p:transition", "Transitions and animations",
                    "p:modifyVerifier", "Write protection",
                    "p:custShowLst", "Custom shows",
                    "p:kiosk", "Settings of the show",
                    "firstSlideNum", "Number of the first slide",
                    "p15:guide", "Guides",
                    "p:sldId ", "Slides of the template");

    private static final SequencedMap<String, Blob> BASES = new LinkedHashMap<>();
    private static final Map<String, Rendering> BUILT = new LinkedHashMap<>();

    @BeforeAll
    static void make() throws Exception {
        BASES.put("small", StrangeTemplate.small());
        BASES.put("wide", StrangeTemplate.wide());
        add("plain", base -> {});
        presentation("write protection", "<p:defaultTextStyle>", "$0", "<p:modifyVerifier/>");
        presentation(
                "custom shows",
                "<p:defaultTextStyle>",
                "<p:custShowLst><p:custShow name=\"Short\" id=\"0\"><p:sldLst/></p:custShow>"
                        + "</p:custShowLst>$0",
                "");
        presentation("first slide is the fifth", "<p:presentation ", "$0firstSlideNum=\"5\" ", "");
        presentation(
                "guides",
                "<p:extLst>",
                "$0<p:ext uri=\"{EFAFB233-063F-42B5-8137-9DF3F51BA10A}\"><p15:sldGuideLst"
                        + " xmlns:p15=\"http://schemas.microsoft.com/office/powerpoint/2012/main\">"
                        + "<p15:guide id=\"1\" orient=\"horz\" pos=\"2160\"/></p15:sldGuideLst>"
                        + "</p:ext>",
                "");
        add(
                "kiosk",
                base ->
                        StrangeTemplate.change(
                                base,
                                "/ppt/presProps.xml",
                                xml ->
                                        xml.replaceFirst("/>\\s*$", "></p:presentationPr>")
                                                .replace(
                                                        "></p:presentationPr>",
                                                        "><p:showPr><p:kiosk/></p:showPr>"
                                                                + "</p:presentationPr>")));
        layouts(
                "transitions",
                xml ->
                        xml.replaceFirst(
                                "</p:clrMapOvr>", "$0<p:transition><p:fade/></p:transition>"));
        layouts(
                "nothing of the master",
                xml ->
                        xml.contains("showMasterSp")
                                ? xml
                                : xml.replaceFirst("<p:sldLayout ", "$0showMasterSp=\"0\" "));
        layouts(
                "dates that stand still",
                xml -> xml.replace("</p:spTree>", text("1 January 2020") + "</p:spTree>"));
        layouts("no bodies", xml -> xml.replaceAll(" type=\"body\"", " type=\"pic\""));
        layouts("tiny type", xml -> xml.replaceAll(" sz=\"\\d{4}\"", " sz=\"600\""));
        layouts("huge type", xml -> xml.replaceAll(" sz=\"\\d{4}\"", " sz=\"9600\""));
        layouts(
                "capitals",
                xml -> xml.replaceAll("<a:defRPr ", "<a:defRPr cap=\"all\" spc=\"300\" "));
        layouts(
                "pictures behind",
                xml ->
                        xml.replaceFirst(
                                "(<p:cSld[^>]*>)(<p:bg>.*?</p:bg>)?",
                                "$1<p:bg><p:bgPr><a:pattFill prst=\"pct50\"><a:fgClr>"
                                        + "<a:srgbClr val=\"000000\"/></a:fgClr><a:bgClr>"
                                        + "<a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>"
                                        + "<a:effectLst/></p:bgPr></p:bg>"));
        related("labels", "custom-properties", "/docProps/custom.xml");
        related("a ribbon", "extensibility", "/customUI/customUI.xml");
        related("an add-in", "webextensiontaskpanes", "/ppt/webextensions/taskpanes.xml");
        related("data", "customXml", "/customXml/item9.xml");
        BASES.forEach((name, base) -> BUILT.put(name, build(base)));
    }

    private interface Change {
        void make(OfficePackage base) throws Exception;
    }

    private static void add(String name, Change change) throws Exception {
        OfficePackage base = StrangeTemplate.template();
        change.make(base);
        BASES.put(name, StrangeTemplate.blob(base));
    }

    private static void presentation(String name, String before, String after, String more)
            throws Exception {
        add(
                name,
                base ->
                        StrangeTemplate.change(
                                base,
                                StrangeTemplate.MAIN,
                                xml ->
                                        xml.replaceFirst(Pattern.quote(before), after)
                                                .replace("<p:extLst>", more + "<p:extLst>")));
    }

    private static void layouts(String name, UnaryOperator<String> change) throws Exception {
        add(name, base -> StrangeTemplate.layouts(base, change));
    }

    private static void related(String name, String kind, String part) throws Exception {
        add(
                name,
                base -> {
                    OfficePart other = base.add(part, "application/xml");
                    other.content("<x/>".getBytes(StandardCharsets.UTF_8));
                    base.root().relate(other, OFFICE + kind);
                });
    }

    private static String text(String words) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"77\" name=\"Date\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/>"
                + "</p:nvSpPr><p:spPr><a:xfrm><a:off x=\"100\" y=\"100\"/>"
                + "<a:ext cx=\"1000000\" cy=\"300000\"/></a:xfrm><a:prstGeom prst=\"rect\">"
                + "<a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>"
                + "<a:rPr lang=\"en\"/><a:t>"
                + words
                + "</a:t></a:r></a:p></p:txBody></p:sp>";
    }

    @Test
    void inspectionAndBuildSayTheSame() {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Blob> base : BASES.entrySet()) {
            List<String> before = lost(base.getValue());
            List<String> built = leftOut(BUILT.get(base.getKey()), base.getValue());
            if (!before.equals(built)) {
                problems.add(base.getKey() + ": " + before + " or " + built);
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void whatGoesIsNamed() throws Exception {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Blob> base : BASES.entrySet()) {
            StringBuilder given = new StringBuilder();
            DeckReader.parts(base.getValue().bytes())
                    .forEach(
                            (name, part) -> {
                                if (!name.startsWith("ppt/slides/")) {
                                    given.append(new String(part, StandardCharsets.UTF_8));
                                }
                            });
            List<String> lost = lost(base.getValue());
            NAMED.forEach(
                    (tag, subject) -> {
                        boolean there = given.indexOf("<" + tag) >= 0;
                        there |= tag.equals("firstSlideNum") && given.indexOf(tag) >= 0;
                        if (there != lost.contains(subject)) {
                            problems.add(base.getKey() + ": " + subject + " is said: " + !there);
                        }
                    });
        }
        assertEquals(List.of(), problems);
        for (String one : List.of("labels", "a ribbon", "an add-in", "data")) {
            int usual = lost(BASES.get("plain")).size();
            assertEquals(usual + 1, lost(BASES.get(one)).size(), one);
        }
    }

    @Test
    void everyBaseCarriesADeckThatIsWhole() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        List<String> problems = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, Blob> base : BASES.entrySet()) {
            Rendering built = BUILT.get(base.getKey());
            byte[] file = built.bytes();
            if (file.length == 0) {
                problems.add(base.getKey() + ": " + built.diagnostics());
                continue;
            }
            for (String problem : ReferenceCheck.problems(file)) {
                problems.add(base.getKey() + ": " + problem);
            }
            for (String problem : SchemaCheck.problems(file)) {
                problems.add(base.getKey() + ": " + problem);
            }
            // The Open XML SDK looks at some of them where continuous checks run.
            Files.write(folder.resolve("odd-base-" + at++ + ".pptx"), file);
        }
        assertEquals(List.of(), problems);
    }

    private static List<String> lost(Blob base) {
        return new SlidesBaseInspector()
                .inspect(base).found().orElseThrow().findings().stream()
                        .filter(finding -> finding.fate() == Fate.LEFT_OUT)
                        .map(Finding::subject)
                        .toList();
    }

    private static List<String> leftOut(Rendering built, Blob base) {
        List<String> said = new ArrayList<>();
        for (Diagnostic problem : built.diagnostics()) {
            if (problem.code() == Code.BASE_CHANGED && problem.message().contains(" left out")) {
                String what = problem.message().substring(base.name().length() + 2);
                said.add(what.substring(0, what.indexOf(" left out")));
            }
        }
        return said;
    }

    private static Rendering build(Blob base) {
        RenderRequest sample = Samples.request(Samples.deck());
        return Rendering.of(
                new SlidesRenderer(),
                new RenderRequest(
                        sample.publication(),
                        sample.theme(),
                        sample.assets(),
                        sample.timestamp(),
                        Optional.of(base),
                        sample.options()));
    }
}

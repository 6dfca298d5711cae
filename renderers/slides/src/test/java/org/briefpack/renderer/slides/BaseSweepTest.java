package org.briefpack.renderer.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Deck;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.render.BaseTrial;
import org.briefpack.model.render.CompanyLook;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.HostileDecks;
import org.briefpack.renderer.testkit.Losses;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever a company's template for slides is like: what we say of it beforehand is what a build
 * does, and the file is whole.
 */
class BaseSweepTest {
    /** For each template; continuous checks may ask for more. */
    private static final int DECKS = Integer.getInteger("generated.decks", 1);

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

    private static SequencedMap<String, Blob> bases;

    @BeforeAll
    static void make() throws Exception {
        bases = OddTemplates.all();
        bases.putAll(OddDeckBases.all());
    }

    @Test
    void inspectionTrialAndBuildSayTheSame() throws Exception {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Blob> base : bases.entrySet()) {
            RenderRequest request = request(base.getValue(), Samples.deck());
            Rendering built = Rendering.of(new SlidesRenderer(), request);
            BaseTrial trial =
                    new SlidesBaseInspector().tried(request, request.on(Optional.empty()));
            if (!trial.problems().equals(built.diagnostics())) {
                problems.add(base.getKey() + ": " + trial.problems() + built.diagnostics());
            }
            int slides = trial.refused() ? 0 : slides(built);
            if (trial.taken() != slides) {
                problems.add(base.getKey() + ": " + trial.taken() + " or " + slides);
            }
            List<String> before = lost(base.getValue());
            List<String> after = Losses.told(built, base.getValue());
            if (!before.equals(after)) {
                problems.add(base.getKey() + ": " + before + " or " + after);
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyTemplateCarriesAnyDeck() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "ci"));
        List<String> problems = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, Blob> base : bases.entrySet()) {
            for (int i = 0; i < DECKS; i++) {
                int seed = 5000 + at * DECKS + i;
                Rendering built =
                        Rendering.of(
                                new SlidesRenderer(),
                                request(base.getValue(), HostileDecks.deck(seed, 3)));
                for (Diagnostic told : built.diagnostics()) {
                    if (told.isError() && told.code() != Code.OVERFLOW) {
                        problems.add(base.getKey() + ", seed " + seed + ": " + told);
                    }
                }
                check(base.getKey() + ", seed " + seed, built.bytes(), problems);
            }
            byte[] sample =
                    Rendering.of(new SlidesRenderer(), request(base.getValue(), Samples.deck()))
                            .bytes();
            check(base.getKey(), sample, problems);
            // The Open XML SDK looks at them where continuous checks run.
            Files.write(folder.resolve("odd-template-" + at++ + ".pptx"), sample);
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void whatGoesIsNamed() throws Exception {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Blob> base : bases.entrySet()) {
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
            int usual = lost(bases.get("plain")).size();
            assertEquals(usual + 1, lost(bases.get(one)).size(), one);
        }
    }

    @Test
    void layoutsOfBothMastersServe() {
        List<Finding> findings = findings(bases.get("several masters"));
        assertTrue(
                findings.stream()
                        .anyMatch(f -> f.subject().equals("Masters") && f.detail().startsWith("2")),
                findings.toString());
        assertTrue(detail(findings, "two content").contains("New Two contents"));
    }

    @Test
    void namesInOtherLanguagesChangeNothing() throws Exception {
        List<String> usual = kinds("plain");
        assertEquals(usual.size(), kinds("German names").size());
        assertTrue(detail(findings(bases.get("German names")), "content").contains("Inhalt"));
        assertTrue(
                detail(findings(bases.get("German names, and no types")), "content")
                        .contains("Titel und Inhalt"));
        for (String name : List.of("German names", "Japanese names")) {
            Rendering built =
                    Rendering.of(new SlidesRenderer(), request(bases.get(name), Samples.deck()));
            Rendering plain =
                    Rendering.of(new SlidesRenderer(), request(bases.get("plain"), Samples.deck()));
            assertEquals(slides(plain), slides(built), name);
        }
    }

    @Test
    void aDarkTemplateLooksDarkHoweverItSaysSo() {
        for (String name : List.of("dark", "dark by its background")) {
            CompanyLook look = look(bases.get(name));
            Colour paper = look.colours().get("paper");
            Colour ink = look.colours().get("ink");
            assertTrue(paper.luminance() < 0.1, name + ": " + look);
            assertTrue(ink.contrast(paper) >= 4.5, name + ": " + look);
        }
        assertTrue(look(bases.get("plain")).colours().get("paper").luminance() > 0.9);
    }

    @Test
    void aTemplateWithLittleRoomIsSaidToBeOne() throws Exception {
        RenderRequest request = request(bases.get("little room"), Samples.deck());
        BaseTrial trial = new SlidesBaseInspector().tried(request, request.on(Optional.empty()));
        assertTrue(trial.cramped(), trial.toString());
    }

    @Test
    void theLogoOnLightAndTheOneOnDarkAreTold() throws Exception {
        OfficePackage base = StrangeTemplate.template();
        picture(base, StrangeTemplate.MASTER, "Logo", "/ppt/media/light.png", png(1));
        String title =
                base.parts().stream()
                        .filter(part -> part.name().startsWith("/ppt/slideLayouts/"))
                        .filter(part -> text(part).contains("type=\"title\""))
                        .findFirst()
                        .orElseThrow()
                        .name();
        StrangeTemplate.change(
                base,
                title,
                xml ->
                        StrangeTemplate.filled(xml, "0B1F33")
                                .replaceFirst(" showMasterSp=\"[^\"]*\"", "")
                                .replaceFirst("<p:sldLayout ", "<p:sldLayout showMasterSp=\"0\" "));
        picture(base, title, "Logo white", "/ppt/media/dark.png", png(2));
        CompanyLook.Logos logos = look(StrangeTemplate.blob(base)).logo();
        assertEquals(png(1).length, logos.light().orElseThrow().bytes().length);
        assertEquals(png(2).length, logos.dark().orElseThrow().bytes().length);

        OfficePackage metafile = StrangeTemplate.template();
        picture(metafile, StrangeTemplate.MASTER, "Logo", "/ppt/media/image9.emf", new byte[90]);
        assertEquals(
                Optional.of("image9.emf"), look(StrangeTemplate.blob(metafile)).logo().unusable());
        OfficePackage ornament = StrangeTemplate.template();
        picture(ornament, StrangeTemplate.MASTER, "Leaf", "/ppt/media/a.png", png(1));
        picture(ornament, StrangeTemplate.MASTER, "Leaf 2", "/ppt/media/b.png", png(2));
        assertEquals(CompanyLook.Logos.NONE, look(StrangeTemplate.blob(ornament)).logo());
    }

    private static byte[] png(int more) {
        byte[] bytes = new byte[40 + more];
        byte[] head = {(byte) 0x89, 'P', 'N', 'G'};
        System.arraycopy(head, 0, bytes, 0, 4);
        return bytes;
    }

    private static void picture(
            OfficePackage base, String owner, String name, String file, byte[] bytes) {
        OfficePart media = base.add(file, file.endsWith("emf") ? "image/x-emf" : "image/png");
        media.content(bytes);
        String id = base.part(owner).relate(media, Relations.IMAGE);
        String pic =
                "<p:pic><p:nvPicPr><p:cNvPr id=\"901\" name=\""
                        + name
                        + "\"/><p:cNvPicPr/><p:nvPr userDrawn=\"1\"/></p:nvPicPr><p:blipFill><a:blip r:embed=\""
                        + id
                        + "\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off"
                        + " x=\"300000\" y=\"200000\"/><a:ext cx=\"1200000\" cy=\"500000\"/></a:xfrm>"
                        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>";
        StrangeTemplate.change(
                base, owner, xml -> xml.replaceFirst("</p:spTree>", pic + "</p:spTree>"));
    }

    private static void check(String what, byte[] file, List<String> problems) throws Exception {
        if (file.length > 0) {
            ReferenceCheck.problems(file).forEach(problem -> problems.add(what + ": " + problem));
            SchemaCheck.problems(file).forEach(problem -> problems.add(what + ": " + problem));
        }
    }

    private static List<String> kinds(String base) {
        return findings(bases.get(base)).stream()
                .filter(finding -> finding.fate() == Fate.MAPPED)
                .map(Finding::subject)
                .toList();
    }

    private static String detail(List<Finding> findings, String kind) {
        return findings.stream()
                .filter(finding -> finding.subject().endsWith("kind " + kind))
                .findFirst()
                .orElseThrow()
                .detail();
    }

    private static List<Finding> findings(Blob base) {
        return new SlidesBaseInspector().inspect(base).orElseThrow().findings();
    }

    private static CompanyLook look(Blob base) {
        return new SlidesBaseInspector().look(base).orElseThrow();
    }

    private static List<String> lost(Blob base) {
        return Losses.foretold(new SlidesBaseInspector(), base);
    }

    private static int slides(Rendering built) throws Exception {
        return (int)
                DeckReader.parts(built.bytes()).keySet().stream()
                        .filter(name -> name.matches("ppt/slides/slide\\d+\\.xml"))
                        .count();
    }

    private static String text(OfficePart part) {
        return new String(part.content(), StandardCharsets.UTF_8);
    }

    private static RenderRequest request(Blob base, Deck deck) {
        return Samples.request(deck).on(Optional.of(base));
    }
}

package org.briefpack.renderer.slides;

import static org.briefpack.renderer.slides.StrangeTemplate.MAIN;
import static org.briefpack.renderer.slides.StrangeTemplate.MASTER;
import static org.briefpack.renderer.slides.StrangeTemplate.blob;
import static org.briefpack.renderer.slides.StrangeTemplate.change;
import static org.briefpack.renderer.slides.StrangeTemplate.layouts;
import static org.briefpack.renderer.slides.StrangeTemplate.template;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;

/** Companies' templates for slides as people have them: each is unusual in its own way. */
final class OddTemplates {
    private static final String P = "application/vnd.openxmlformats-officedocument.presentationml.";

    /** What offices in Germany and Japan call the layouts that Office ships with. */
    private static final Map<String, List<String>> NAMES =
            Map.of(
                    "Title",
                            List.of(
                                    "Titelfolie",
                                    "\u30BF\u30A4\u30C8\u30EB \u30B9\u30E9\u30A4\u30C9"),
                    "Title and content",
                            List.of(
                                    "Titel und Inhalt",
                                    "\u30BF\u30A4\u30C8\u30EB\u3068\u30B3\u30F3\u30C6\u30F3\u30C4"),
                    "Section",
                            List.of(
                                    "Abschnitts\u00FCberschrift",
                                    "\u30BB\u30AF\u30B7\u30E7\u30F3\u898B\u51FA\u3057"),
                    "Two contents",
                            List.of("Zwei Inhalte", "2 \u3064\u306E\u30B3\u30F3\u30C6\u30F3\u30C4"),
                    "Title only", List.of("Nur Titel", "\u30BF\u30A4\u30C8\u30EB\u306E\u307F"));

    private OddTemplates() {}

    /** Returns all of them by what is odd. */
    static SequencedMap<String, Blob> all() throws Exception {
        SequencedMap<String, Blob> all = new LinkedHashMap<>();
        all.put("plain", blob(template()));
        all.put("small", named(StrangeTemplate.small()));
        all.put("wide", named(StrangeTemplate.wide()));
        all.put("several masters", severalMasters());
        all.put("German names", localised(0));
        all.put("Japanese names", localised(1));
        all.put("German names, and no types", untyped());
        all.put("dark", dark());
        all.put("dark by its background", darkBackground());
        all.put("little room", cramped());
        return all;
    }

    private static Blob named(Blob base) {
        return new Blob("acme.potx", base.bytes());
    }

    /** A second master, as a merger leaves one, with layouts of its own for tables and charts. */
    private static Blob severalMasters() throws Exception {
        OfficePackage base = template();
        OfficePart theirs = base.part(MASTER);
        OfficePart theme =
                base.add(
                        "/ppt/theme/theme9.xml",
                        "application/vnd.openxmlformats-officedocument.theme+xml");
        theme.content(
                text(base.part("/ppt/theme/theme1.xml"))
                        .replaceFirst("name=\"[^\"]*\"", "name=\"After the merger\"")
                        .getBytes(StandardCharsets.UTF_8));
        OfficePart master = base.add("/ppt/slideMasters/slideMaster2.xml", P + "slideMaster+xml");
        master.relate(theme, Relations.THEME);
        StringBuilder list = new StringBuilder();
        int number = 0;
        for (OfficePart part : List.copyOf(base.parts())) {
            if (part.name().matches("/ppt/slideLayouts/slideLayout\\d+\\.xml")) {
                OfficePart layout =
                        base.add(
                                "/ppt/slideLayouts/slideLayout" + (100 + number) + ".xml",
                                P + "slideLayout+xml");
                layout.content(
                        text(part)
                                .replaceFirst("<p:cSld name=\"", "<p:cSld name=\"New ")
                                .getBytes(StandardCharsets.UTF_8));
                layout.relate(master, Relations.of("slideMaster"));
                String id = master.relate(layout, Relations.of("slideLayout"));
                long own = 2147484000L + number++;
                list.append("<p:sldLayoutId id=\"" + own + "\" r:id=\"" + id + "\"/>");
            }
        }
        master.content(
                text(theirs)
                        .replaceFirst(
                                "(?s)<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>",
                                "<p:sldLayoutIdLst>" + list + "</p:sldLayoutIdLst>")
                        .getBytes(StandardCharsets.UTF_8));
        String id = base.part(MAIN).relate(master, Relations.of("slideMaster"));
        change(
                base,
                MAIN,
                xml ->
                        xml.replace(
                                "</p:sldMasterIdLst>",
                                "<p:sldMasterId id=\"2147483990\" r:id=\""
                                        + id
                                        + "\"/></p:sldMasterIdLst>"));
        // The old master has lost the layout for text beside text.
        layouts(
                base,
                xml ->
                        xml.contains("name=\"Two contents\"")
                                ? xml.replace("type=\"twoObj\"", "type=\"titleOnly\"")
                                        .replaceAll(
                                                "(?s)<p:sp>(?:(?!</p:sp>).)*idx=\"2\".*?</p:sp>",
                                                "")
                                : xml);
        return blob(base);
    }

    private static Blob localised(int language) throws Exception {
        OfficePackage base = template();
        NAMES.forEach(
                (name, others) -> {
                    try {
                        layouts(
                                base,
                                xml ->
                                        xml.replace(
                                                "<p:cSld name=\"" + name + "\"",
                                                "<p:cSld name=\"" + others.get(language) + "\""));
                    } catch (RuntimeException e) {
                        throw new IllegalStateException(name, e);
                    }
                });
        layouts(
                base,
                xml ->
                        xml.replaceAll(
                                "(<p:cNvPr id=\"\\d+\" name=\")[^\"]*",
                                "$1"
                                        + (language == 0
                                                ? "Textplatzhalter"
                                                : "\u30C6\u30AD\u30B9\u30C8")));
        return blob(base);
    }

    private static Blob untyped() throws Exception {
        OfficePackage base = org.briefpack.renderer.ooxml.PackageReader.read(localised(0));
        layouts(base, xml -> xml.replaceFirst(" type=\"[a-zA-Z]+\" ", " "));
        return blob(base);
    }

    /** The theme's dark colour is what text stands on. */
    static Blob dark() throws Exception {
        OfficePackage base = template();
        change(
                base,
                MASTER,
                xml -> xml.replaceFirst("bg1=\"lt1\" tx1=\"dk1\"", "bg1=\"dk1\" tx1=\"lt1\""));
        change(
                base,
                "/ppt/theme/theme1.xml",
                xml ->
                        xml.replaceAll("(<a:dk1>).*?(</a:dk1)", "$1<a:srgbClr val=\"101820\"/>$2")
                                .replaceAll(
                                        "(<a:lt1>).*?(</a:lt1)",
                                        "$1<a:srgbClr val=\"FFFFFF\"/>$2"));
        return blob(base);
    }

    /** Only the background says it: text is still mapped to the theme's dark colour. */
    private static Blob darkBackground() throws Exception {
        OfficePackage base = template();
        change(base, MASTER, xml -> StrangeTemplate.filled(xml, "0B1F33"));
        return blob(base);
    }

    private static Blob cramped() throws Exception {
        OfficePackage base = template();
        layouts(base, xml -> xml.replaceAll("cy=\"4[0-9]{6}\"", "cy=\"900000\""));
        return blob(base);
    }

    private static String text(OfficePart part) {
        return new String(part.content(), StandardCharsets.UTF_8);
    }
}

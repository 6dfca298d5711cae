package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.Relating.Relationship;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.Names;
import org.w3c.dom.Element;

/**
 * A company's template, opened: its styles, theme, numbering, headers, footers and page stay; its
 * text goes, and with it everything that runs, fetches or tells where the file has been.
 */
public final class BaseTemplate {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument";
    private static final Set<String> MAIN_TYPES =
            Set.of(
                    Names.DOCUMENT,
                    MAIN + ".wordprocessingml.template.main+xml",
                    "application/vnd.ms-word.document.macroEnabled.main+xml",
                    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");
    private static final String EARLIER = "Headers or footers of an earlier section";

    private static final Set<String> KEPT =
            Set.of(
                    Relations.of("styles"),
                    Relations.of("numbering"),
                    Relations.of("fontTable"),
                    Relations.THEME,
                    Relations.of("header"),
                    Relations.of("footer"));

    private final OfficePackage parts;
    private final OfficePart main;
    private final Element section;
    private final List<Finding> findings = new ArrayList<>();
    private final Element settings;

    private BaseTemplate(OfficePackage parts, OfficePart main, Element section, Element settings) {
        this.parts = parts;
        this.main = main;
        this.section = section;
        this.settings = settings;
    }

    /** Opens a template and takes out what does not belong in a file that is forwarded. */
    public static BaseTemplate open(Blob file) throws Unusable {
        OfficePackage parts = PackageReader.read(file);
        OfficePart main = main(parts);
        Element root = XmlTree.parse(main);
        Element body = XmlTree.child(root, "body");
        if (!"w".equals(root.getPrefix()) || body == null) {
            throw notWord();
        }
        OfficePart settings = parts.related(main, Relations.of("settings"));
        BaseTemplate base =
                new BaseTemplate(
                        parts,
                        main,
                        XmlTree.child(body, "sectPr"),
                        settings == null ? null : XmlTree.parse(settings));
        base.reportText(body);
        base.sections(body);
        base.clean();
        return base;
    }

    private static OfficePart main(OfficePackage parts) throws Unusable {
        for (Relationship r : parts.root().relationships()) {
            OfficePart part = parts.part(r.target());
            if (r.type().equals(Relations.OFFICE_DOCUMENT) && part != null) {
                if (MAIN_TYPES.contains(part.contentType())) {
                    return part;
                }
                throw notWord();
            }
        }
        throw notWord();
    }

    private static Unusable notWord() {
        return new Unusable("the file is no Word document", "Name a .dotx or .docx file");
    }

    /** Returns the part that the main part relates to by a type's last segment; null for none. */
    public OfficePart related(String segment) {
        return parts.related(main, Relations.of(segment));
    }

    /** The package as it was opened, cleaned. */
    public OfficePackage parts() {
        return parts;
    }

    OfficePart main() {
        return main;
    }

    /** The last section's properties; null where the template has none. */
    public Element section() {
        return section;
    }

    /** The template's settings; null where it has none. */
    public Element settings() {
        return settings;
    }

    /** What was left out, in plain words. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * A section without running lines of its own has those of the one before (ECMA-376 part 1,
     * 17.10.1); the document goes on with the last.
     */
    private void sections(Element body) {
        if (section == null) {
            return;
        }
        List<Element> earlier = new ArrayList<>();
        for (Element paragraph : XmlTree.children(body, "p")) {
            Element properties = XmlTree.child(paragraph, "pPr");
            Element ends = properties == null ? null : XmlTree.child(properties, "sectPr");
            if (ends != null) {
                earlier.addFirst(ends);
            }
        }
        boolean cover = XmlTree.child(section, "titlePg") != null;
        for (Element one : earlier) {
            for (String tag : List.of("headerReference", "footerReference")) {
                for (Element reference : XmlTree.children(one, tag)) {
                    inherit(tag, reference, cover);
                }
            }
        }
        page();
    }

    private void inherit(String tag, Element reference, boolean cover) {
        String type = XmlTree.value(reference, "type");
        String id = reference.getAttributeNS(Names.R, "id");
        for (Element own : XmlTree.children(section, tag)) {
            if (XmlTree.value(own, "type").equals(type)) {
                if (!own.getAttributeNS(Names.R, "id").equals(id)) {
                    leftOut(EARLIER, "the document has those of the last section");
                }
                return;
            }
        }
        if (type.equals("first") && !cover) {
            leftOut(EARLIER, "the last section's first page is like its others");
            return;
        }
        section.insertBefore(reference.cloneNode(true), section.getFirstChild());
    }

    private void page() {
        Element size = XmlTree.child(section, "pgSz");
        if (size != null && number(size, "w") > number(size, "h")) {
            leftOut("Pages on their side", "text stands upright, wide tables stand turned");
        }
        Element columns = XmlTree.child(section, "cols");
        if (columns != null && number(columns, "num") > 1) {
            leftOut("Columns", "the document is set over the whole width");
        }
    }

    private static int number(Element element, String attribute) {
        String text = XmlTree.value(element, attribute);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private void reportText(Element body) {
        boolean text = XmlTree.children(body).stream().anyMatch(BaseTemplate::saysSomething);
        if (text) {
            leftOut("Text of the template", "the document's own text takes its place");
        }
    }

    private static boolean saysSomething(Element block) {
        return !block.getLocalName().equals("sectPr") && !block.getTextContent().isBlank();
    }

    private void clean() throws Unusable {
        if (main.contentType().contains("macroEnabled")) {
            leftOut("Macros", "files with macros are stopped by many mail systems");
        }
        Set<String> used = new HashSet<>();
        if (section != null) {
            XmlTree.each(section, e -> used.add(e.getAttributeNS(Names.R, "id")));
        }
        for (Relationship r : main.relationships()) {
            boolean running = r.type().endsWith("/header") || r.type().endsWith("/footer");
            if (!KEPT.contains(r.type()) || r.external() || running && !used.contains(r.id())) {
                main.unrelate(r.id());
                reportPart(r);
            }
        }
        for (Relationship r : parts.root().relationships()) {
            if (!r.type().equals(Relations.OFFICE_DOCUMENT)) {
                parts.root().unrelate(r.id());
            }
        }
        reportAttachedTemplate();
        if (related("styles") == null) {
            OfficePart styles = parts.add("/word/styles.xml", Names.type("styles"));
            styles.xml().start("w:styles").namespace("w", Names.W).end();
            main.relate(styles, Relations.of("styles"));
        }
        for (Relationship r : main.relationships()) {
            OfficePart part = parts.part(r.target());
            if (part != null && (r.type().endsWith("/header") || r.type().endsWith("/footer"))) {
                new BaseStory(part, this).clean();
            }
        }
    }

    private void reportPart(Relationship r) {
        String kind = r.type().substring(r.type().lastIndexOf('/') + 1);
        switch (kind) {
            case "oleObject", "package", "control" ->
                    leftOut("Embedded object", "it stood in the template's text");
            case "comments" -> leftOut("Comments", "they belong to the template's text");
            case "customXml" -> leftOut("Custom data", "it may tell where the template comes from");
            case "glossaryDocument" -> leftOut("Building blocks", "they stay in the template");
            case "subDocument", "frame", "mailMergeSource", "mailMergeHeaderSource" ->
                    leftOut("Link to another file", "the output must not depend on it");
            default -> {}
        }
    }

    private void reportAttachedTemplate() {
        if (settings != null && XmlTree.child(settings, "attachedTemplate") != null) {
            leftOut("Link to another template", "it tells where the file has been");
        }
    }

    /** Returns the main part without content, related to what is kept of the template. */
    public OfficePart emptied() {
        main.restart(Names.DOCUMENT);
        parts.retainReachable();
        return main;
    }

    /** Notes that something of the template is not taken over. */
    void leftOut(String subject, String why) {
        Finding finding = new Finding(Fate.LEFT_OUT, subject, why);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}

package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.PackageRest;
import org.briefpack.renderer.ooxml.Relating.Relationship;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.Names;
import org.briefpack.renderer.word.internal.style.Style;
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
    private boolean background;
    private BaseStyles styles;

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
                        parts, main, last(body), settings == null ? null : XmlTree.parse(settings));
        base.reportText(body);
        base.background = XmlTree.child(root, "background") != null;
        base.sections(body);
        if (base.settings != null) {
            new BaseSettings(base).settle(base.settings);
        }
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

    /** Returns whether our documents have text in a style: the title and the first headings. */
    boolean hasTextIn(String style) {
        if (style.matches("[12]")) {
            return true;
        }
        StyleNames elsewhere = new StyleNames();
        return Stream.of(Style.TITLE, Style.HEADING_1, Style.HEADING_2)
                .anyMatch(
                        one ->
                                style.equalsIgnoreCase(styles.nameOf(one))
                                        || style.equalsIgnoreCase(one.styleName())
                                        || elsewhere
                                                .elsewhere(one)
                                                .contains(style.toLowerCase(Locale.ROOT)));
    }

    /** Returns whether the pages of the template are coloured. */
    boolean hasBackground() {
        return background;
    }

    /** Returns whether even pages have running lines of their own (17.10.1). */
    public boolean hasEvenPages() {
        return settings != null && XmlTree.child(settings, "evenAndOddHeaders") != null;
    }

    /** What is kept, added and left out, in plain words. */
    public List<Finding> findings() {
        return findings;
    }

    private void sections(Element body) {
        if (section != null) {
            new BaseSection(section, this).settle(BaseSection.earlier(body, section));
        } else {
            found(new Finding(Fate.ADDED, "Header and footer", "with page numbers"));
        }
    }

    /** The last section's properties, wherever it ends; null where a template has no section. */
    private static Element last(Element body) {
        Element own = XmlTree.child(body, "sectPr");
        List<Element> ended = BaseSection.earlier(body, own);
        return own == null && !ended.isEmpty() ? ended.getFirst() : own;
    }

    /** Returns whether a relationship of the text leads to a part in the file. */
    boolean hasStory(String id) {
        return main.relationships().stream()
                .anyMatch(r -> r.id().equals(id) && parts.part(r.target()) != null);
    }

    private void reportText(Element body) {
        boolean[] found = new boolean[2];
        XmlTree.each(
                body,
                element -> {
                    switch (element.getLocalName()) {
                        case "t" -> found[0] |= !element.getTextContent().isBlank();
                        case "drawing", "pict" -> found[1] = true;
                        default -> {}
                    }
                });
        if (found[0]) {
            leftOut("Text of the template", "the document's own text takes its place");
        }
        if (found[1]) {
            leftOut(
                    "Pictures in the template's text",
                    "only those in its headers and footers are on the document's pages");
        }
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
        PackageRest.of(parts).forEach(this::leftOut);
        for (Relationship r : parts.root().relationships()) {
            if (!r.type().equals(Relations.OFFICE_DOCUMENT)) {
                parts.root().unrelate(r.id());
            }
        }
        if (related("styles") == null) {
            // A part of this name that nothing refers to is none of the template's.
            parts.remove("/word/styles.xml");
            OfficePart styles = parts.add("/word/styles.xml", Names.type("styles"));
            styles.xml().start("w:styles").namespace("w", Names.W).end();
            main.relate(styles, Relations.of("styles"));
        }
        styles = BaseStyles.of(XmlTree.parse(related("styles")));
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

    /** Returns the main part without content, related to what is kept of the template. */
    public OfficePart emptied() {
        main.restart(Names.DOCUMENT);
        parts.retainReachable();
        return main;
    }

    /** Notes that something of the template is not taken over. */
    void leftOut(String subject, String why) {
        found(new Finding(Fate.LEFT_OUT, subject, why));
    }

    /** Notes that something of the template is taken over. */
    void keep(String subject, String detail) {
        found(new Finding(Fate.KEPT, subject, detail));
    }

    /** Notes a thing once. */
    void found(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}

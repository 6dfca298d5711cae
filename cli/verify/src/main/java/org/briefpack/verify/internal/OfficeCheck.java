package org.briefpack.verify.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader;
import org.briefpack.renderer.ooxml.Relating;
import org.briefpack.renderer.ooxml.XmlTree;
import org.w3c.dom.Element;

/** Opens a Word or PowerPoint file and looks at what both kinds have. */
final class OfficeCheck {
    private static final String RELATION_ATTRIBUTES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final OfficePackage parts;
    private final Findings findings;
    private final Map<String, Element> trees = new LinkedHashMap<>();

    private OfficeCheck(OfficePackage parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    /** Looks at a file and returns what it says. */
    static Reopened.Content check(Blob file, Findings findings) throws Reopened.Damaged {
        OfficePackage opened;
        try {
            opened = PackageReader.read(file);
        } catch (PackageReader.Unusable e) {
            throw new Reopened.Damaged(e.getMessage());
        }
        OfficeCheck check = new OfficeCheck(opened, findings);
        check.parse();
        check.relations();
        check.title();
        check.alternatives();
        Optional<Element> document = check.tree("/word/document.xml");
        boolean slides = check.tree("/ppt/presentation.xml").isPresent();
        String text;
        if (document.isPresent()) {
            text = new WordCheck(check, findings).check(document.get());
        } else if (slides) {
            text = new SlideCheck(check, findings).check();
        } else {
            throw new Reopened.Damaged("it has neither a document nor slides");
        }
        return new Reopened.Content(text, check.facts());
    }

    /** Returns the tree of a part; empty where there is no such part, or a damaged one. */
    Optional<Element> tree(String name) {
        return Optional.ofNullable(trees.get(name));
    }

    /** Returns the trees of the parts whose names begin so, in their numbers' order. */
    Map<String, Element> trees(String prefix) {
        Map<String, Element> found = new LinkedHashMap<>();
        trees.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted(
                        java.util.Comparator.comparingInt(String::length)
                                .thenComparing(java.util.Comparator.naturalOrder()))
                .forEach(name -> found.put(name, trees.get(name)));
        return found;
    }

    private void parse() {
        for (OfficePart part : parts.parts()) {
            if (part.name().endsWith(".xml")) {
                try {
                    trees.put(part.name(), XmlTree.parse(part));
                } catch (PackageReader.Unusable e) {
                    findings.add(Code.VERIFY_STRUCTURE, e.getMessage());
                }
            }
        }
    }

    /** Every id of a relationship that a part names has to be there, and lead to a part. */
    private void relations() {
        Map<String, OfficePart> byName = new HashMap<>();
        parts.parts().forEach(part -> byName.put(part.name(), part));
        for (OfficePart part : parts.parts()) {
            Map<String, Relating.Relationship> known = new HashMap<>();
            for (Relating.Relationship relation : part.relationships()) {
                known.put(relation.id(), relation);
                if (!relation.external() && !byName.containsKey(relation.target())) {
                    findings.add(
                            Code.VERIFY_STRUCTURE,
                            part.name() + " needs " + relation.target() + ", which is not there");
                }
            }
            tree(part.name()).ifPresent(root -> XmlTree.each(root, e -> ids(part, e, known)));
        }
    }

    private void ids(OfficePart part, Element element, Map<String, Relating.Relationship> known) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            boolean names = RELATION_ATTRIBUTES.equals(attribute.getNamespaceURI());
            if (names
                    && !attribute.getNodeValue().isEmpty()
                    && !known.containsKey(attribute.getNodeValue())) {
                findings.add(
                        Code.VERIFY_STRUCTURE,
                        part.name()
                                + " names "
                                + attribute.getNodeValue()
                                + ", which leads nowhere");
            }
        }
    }

    private void title() {
        if (parts.title().isBlank()) {
            findings.add(Code.VERIFY_TITLE, "its properties have no title");
        }
    }

    /** ECMA-376 part 1, 20.1.2.2.8 and 20.4.2.5: the descriptions of drawings. */
    private void alternatives() {
        trees.forEach(
                (name, root) -> {
                    if (name.startsWith("/word/") || name.startsWith("/ppt/slides/")) {
                        XmlTree.each(root, element -> alternative(name, element));
                    }
                });
    }

    private void alternative(String name, Element element) {
        String tag = element.getLocalName();
        boolean drawing = tag.equals("docPr");
        if (tag.equals("cNvPr") && name.startsWith("/ppt/")) {
            String owner = element.getParentNode().getLocalName();
            drawing = owner.equals("nvPicPr") || owner.equals("nvGraphicFramePr");
        }
        if (drawing && element.getAttribute("descr").isBlank() && !isDecorative(element)) {
            findings.add(
                    Code.VERIFY_ALTERNATIVE,
                    name + " has a picture, chart or table without alternative text");
        }
    }

    private static boolean isDecorative(Element properties) {
        boolean[] decorative = {false};
        XmlTree.each(
                properties,
                e ->
                        decorative[0] |=
                                e.getLocalName().equals("decorative")
                                        && !e.getAttribute("val").equals("0"));
        return decorative[0];
    }

    /** Returns the fonts that the file says its theme has, beside those of its theme part. */
    Set<String> fonts() {
        return Facts.parse(facts()).map(Facts::fonts).orElse(Set.of());
    }

    private String facts() {
        return trees("/customXml/").values().stream()
                .filter(root -> "urn:briefpack:facts".equals(root.getNamespaceURI()))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }
}

package org.briefpack.renderer.ooxml.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Checks what the parts of a .docx say about one another. */
final class WordCheck {
    /** Core, extended and cover page properties: data that every file has. */
    private static final Set<String> OFFICE_STORES =
            Set.of(
                    "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}",
                    "{6668398D-A668-4E3E-A5EB-62B293D839F1}",
                    "{55AF091B-3C7A-41E3-B477-F2FDAA23CFDA}");

    private final Parts parts;
    private final List<String> problems;
    private final Map<String, String> styles = new HashMap<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> stores = new HashSet<>();
    private final Unique bookmarkIds;
    private final Unique bookmarks;
    private final Unique drawings;
    private final Unique shapes;
    private final Unique controls;

    WordCheck(Parts parts, List<String> problems) {
        this.parts = parts;
        this.problems = problems;
        bookmarkIds = new Unique("bookmarks with the number", problems);
        bookmarks = new Unique("bookmarks named", problems);
        drawings = new Unique("drawings with the number", problems);
        shapes = new Unique("shapes with the number", problems);
        controls = new Unique("content controls with the number", problems);
    }

    void run() {
        parts.xml("word/styles.xml").ifPresent(this::styles);
        parts.xml("word/numbering.xml").ifPresent(this::numbering);
        for (String name : parts.xmlNames("customXml/itemProps")) {
            stores.add(parts.xml(name).orElseThrow().getAttribute("ds:itemID"));
        }
        for (String name : parts.xmlNames("word/")) {
            Parts.each(parts.xml(name).orElseThrow(), this::identity);
        }
        for (String name : parts.xmlNames("word/")) {
            if (!name.endsWith(".rels")) {
                Parts.each(parts.xml(name).orElseThrow(), element -> use(name, element));
            }
        }
        new WordTables(problems).run(parts);
    }

    private void styles(Element root) {
        for (Element style : Parts.children(root, "w:style")) {
            String id = style.getAttribute("w:styleId");
            if (styles.put(id, style.getAttribute("w:type")) != null) {
                problems.add("two styles with the id " + id);
            }
        }
        for (Element style : Parts.children(root, "w:style")) {
            for (String tag : List.of("w:basedOn", "w:next", "w:link")) {
                for (Element reference : Parts.children(style, tag)) {
                    style(reference, null, "word/styles.xml");
                }
            }
        }
    }

    private void numbering(Element root) {
        Unique definitions = new Unique("list definitions", problems);
        for (Element definition : Parts.children(root, "w:abstractNum")) {
            definitions.add(definition.getAttribute("w:abstractNumId"));
        }
        for (Element num : Parts.children(root, "w:num")) {
            String id = num.getAttribute("w:numId");
            if (!lists.add(id)) {
                problems.add("two lists with the number " + id);
            }
            String definition =
                    Parts.children(num, "w:abstractNumId").getFirst().getAttribute("w:val");
            if (!definitions.contains(definition)) {
                problems.add("list " + id + " has no definition " + definition);
            }
        }
    }

    private void identity(Element element) {
        switch (element.getTagName()) {
            case "w:bookmarkStart" -> {
                bookmarkIds.add(element.getAttribute("w:id"));
                bookmarks.add(element.getAttribute("w:name").toLowerCase(Locale.ROOT));
            }
            case "wp:docPr" -> drawings.add(element.getAttribute("id"));
            case "wps:cNvPr" -> shapes.add(element.getAttribute("id"));
            case "w:sdtPr" -> {
                for (Element id : Parts.children(element, "w:id")) {
                    controls.add(id.getAttribute("w:val"));
                }
            }
            default -> {}
        }
    }

    private void use(String name, Element element) {
        switch (element.getTagName()) {
            case "w:pStyle" -> style(element, "paragraph", name);
            case "w:rStyle" -> style(element, "character", name);
            case "w:tblStyle" -> style(element, "table", name);
            case "w:numId" -> list(element, name);
            case "w:hyperlink" -> anchor(element.getAttribute("w:anchor"), name);
            case "w:instrText" -> field(element.getTextContent().trim(), name);
            case "w:footnoteReference" -> note("footnote", element, name);
            case "w:endnoteReference" -> note("endnote", element, name);
            case "w:dataBinding" -> binding(element, name);
            case "w:bookmarkEnd" -> {
                if (!bookmarkIds.contains(element.getAttribute("w:id"))) {
                    problems.add(name + " ends a bookmark that does not start");
                }
            }
            case "wp:docPr" -> alternative(element, name);
            case "a:stCxn", "a:endCxn" -> {
                if (!shapes.contains(element.getAttribute("id"))) {
                    problems.add(name + " joins a line to no shape " + element.getAttribute("id"));
                }
            }
            case "wps:wsp" -> {
                if (Parts.children(element, "wps:bodyPr").isEmpty()) {
                    problems.add(name + " has a shape that says nothing of its text's place");
                }
            }
            case "w:txbxContent" -> {
                if (Parts.children(element, "w:p").isEmpty()) {
                    problems.add(name + " has a shape with text of no paragraph");
                }
            }
            case "mc:AlternateContent" -> {
                if (Parts.children(element, "mc:Fallback").isEmpty()) {
                    problems.add(name + " shows nothing to programs before 2010");
                }
            }
            default -> {}
        }
    }

    private void style(Element element, String type, String name) {
        String id = element.getAttribute("w:val");
        String found = styles.get(id);
        if (found == null || (type != null && !found.equals(type))) {
            problems.add(name + " uses no " + (type == null ? "" : type + " ") + "style " + id);
        }
    }

    private void list(Element element, String name) {
        String id = element.getAttribute("w:val");
        if (!id.equals("0") && !lists.contains(id)) {
            problems.add(name + " uses no list " + id);
        }
    }

    private void anchor(String target, String name) {
        if (!target.isEmpty() && !bookmarks.contains(target.toLowerCase(Locale.ROOT))) {
            problems.add(name + " links to no bookmark " + target);
        }
    }

    private void field(String instruction, String name) {
        String[] words = instruction.split("\\s+");
        boolean refers = Set.of("NOTEREF", "REF", "PAGEREF").contains(words[0]);
        if (refers && words.length > 1) {
            anchor(words[1], name);
        }
    }

    private void note(String kind, Element element, String name) {
        String id = element.getAttribute("w:id");
        boolean known =
                parts.xml("word/" + kind + "s.xml").stream()
                        .flatMap(root -> Parts.children(root).stream())
                        .anyMatch(note -> note.getAttribute("w:id").equals(id));
        if (!known) {
            problems.add(name + " refers to no " + kind + " " + id);
        }
    }

    private void binding(Element element, String name) {
        String store = element.getAttribute("w:storeItemID");
        if (!stores.contains(store) && !OFFICE_STORES.contains(store.toUpperCase(Locale.ROOT))) {
            problems.add(name + " is bound to no data");
        }
    }

    private void alternative(Element element, String name) {
        boolean[] decorative = {false};
        Parts.each(element, e -> decorative[0] |= e.getLocalName().equals("decorative"));
        if (element.getAttribute("descr").isBlank() && !decorative[0]) {
            problems.add(name + " has a picture without alternative text");
        }
    }
}

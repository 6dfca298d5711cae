package org.briefpack.renderer.ooxml.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Checks what the parts of a .pptx say about one another. */
final class SlideCheck {
    private final Parts parts;
    private final List<String> problems;

    SlideCheck(Parts parts, List<String> problems) {
        this.parts = parts;
        this.problems = problems;
    }

    void run() {
        Element presentation = parts.xml("ppt/presentation.xml").orElseThrow();
        Unique slides = new Unique("slides with the number", problems);
        Unique masters = new Unique("masters or layouts with the number", problems);
        Parts.each(
                presentation,
                element -> {
                    switch (element.getTagName()) {
                        case "p:sldId" -> slides.add(element.getAttribute("id"));
                        case "p:sldMasterId" -> masters.add(element.getAttribute("id"));
                        default -> {}
                    }
                });
        for (String name : parts.xmlNames("ppt/slideMasters/")) {
            Parts.each(
                    parts.xml(name).orElseThrow(),
                    element -> {
                        if (element.getTagName().equals("p:sldLayoutId")) {
                            masters.add(element.getAttribute("id"));
                        }
                    });
        }
        for (String name : parts.xmlNames("ppt/")) {
            if (!name.endsWith(".rels")) {
                shapes(name, parts.xml(name).orElseThrow());
            }
        }
        for (String name : parts.xmlNames("ppt/slides/slide")) {
            title(name, parts.xml(name).orElseThrow());
            references(name, parts.xml(name).orElseThrow());
        }
    }

    /** What the schema does not know: lines that join shapes, and clicks that show them. */
    private void references(String name, Element root) {
        Map<String, Element> shapes = new HashMap<>();
        Set<Element> grouped = new HashSet<>();
        Parts.each(
                root,
                element -> {
                    if (element.getTagName().equals("p:cNvPr")) {
                        Element shape = (Element) element.getParentNode().getParentNode();
                        shapes.put(element.getAttribute("id"), shape);
                        if (shape.getParentNode().getNodeName().equals("p:grpSp")) {
                            grouped.add(shape);
                        }
                    }
                });
        Unique times = new Unique("nodes of time in " + name + " with the number", problems);
        Parts.each(
                root,
                element -> {
                    switch (element.getTagName()) {
                        case "a:stCxn", "a:endCxn" ->
                                site(name, element, shapes.get(element.getAttribute("id")));
                        case "p:cTn" -> times.add(element.getAttribute("id"));
                        case "p:spTgt" -> {
                            Element shape = shapes.get(element.getAttribute("spid"));
                            if (shape == null || grouped.contains(shape)) {
                                problems.add(
                                        name + " shows at a click what is no shape of its own");
                            }
                        }
                        case "p:pRg" -> paragraphs(name, element, shapes);
                        default -> {}
                    }
                });
    }

    private void site(String name, Element end, Element shape) {
        int sites = 4;
        if (shape != null) {
            boolean[] round = {false};
            Parts.each(shape, e -> round[0] |= e.getAttribute("prst").equals("ellipse"));
            sites = round[0] ? 8 : 4;
        }
        if (shape == null || Integer.parseInt(end.getAttribute("idx")) >= sites) {
            problems.add(name + " has a line that joins nothing");
        }
    }

    private void paragraphs(String name, Element range, Map<String, Element> shapes) {
        Element target = (Element) range.getParentNode().getParentNode();
        Element shape = shapes.get(target.getAttribute("spid"));
        int[] count = {0};
        if (shape != null) {
            Parts.each(shape, e -> count[0] += e.getTagName().equals("a:p") ? 1 : 0);
        }
        if (Integer.parseInt(range.getAttribute("end")) >= count[0]) {
            problems.add(name + " shows a paragraph that is not there");
        }
    }

    private void shapes(String name, Element root) {
        Unique ids = new Unique("shapes in " + name + " with the number", problems);
        Parts.each(
                root,
                element -> {
                    switch (element.getTagName()) {
                        case "p:cNvPr" -> {
                            ids.add(element.getAttribute("id"));
                            alternative(name, element);
                        }
                        case "a:tc" -> text(name, element, "a:txBody");
                        default -> {}
                    }
                });
    }

    private void text(String name, Element owner, String tag) {
        boolean paragraph =
                Parts.children(owner, tag).stream()
                        .anyMatch(body -> !Parts.children(body, "a:p").isEmpty());
        if (!paragraph) {
            problems.add(name + " has a cell without a paragraph");
        }
    }

    private void alternative(String name, Element properties) {
        String kind = properties.getParentNode().getNodeName();
        boolean shown = kind.equals("p:nvPicPr") || kind.equals("p:nvGraphicFramePr");
        boolean[] decorative = {false};
        Parts.each(properties, e -> decorative[0] |= e.getLocalName().equals("decorative"));
        boolean slide = name.startsWith("ppt/slides/");
        if (slide && shown && !decorative[0] && properties.getAttribute("descr").isBlank()) {
            problems.add(name + " has a picture, chart or table without alternative text");
        }
    }

    private void title(String name, Element root) {
        boolean[] titled = {false};
        Parts.each(
                root,
                element -> {
                    String type = element.getAttribute("type");
                    boolean title = type.equals("title") || type.equals("ctrTitle");
                    titled[0] |= element.getTagName().equals("p:ph") && title;
                });
        if (!titled[0]) {
            problems.add(name + " has no title");
        }
    }
}

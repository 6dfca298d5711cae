package org.briefpack.renderer.ooxml.check;

import java.util.List;
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

package org.briefpack.renderer.ooxml.check;

import java.util.List;
import org.w3c.dom.Element;

/** Checks what Word demands of tables and schemas do not say. */
final class WordTables {
    private final List<String> problems;

    WordTables(List<String> problems) {
        this.problems = problems;
    }

    void run(Parts parts) {
        for (String name : parts.xmlNames("word/")) {
            Parts.each(
                    parts.xml(name).orElseThrow(),
                    element -> {
                        switch (element.getTagName()) {
                            case "w:tc" -> cell(name, element);
                            case "w:tbl" -> grid(name, element);
                            case "w:body", "w:hdr", "w:ftr", "w:footnote", "w:endnote" ->
                                    apart(name, element);
                            default -> {}
                        }
                    });
        }
    }

    private void cell(String name, Element cell) {
        List<Element> children = Parts.children(cell);
        if (children.isEmpty() || !children.getLast().getTagName().equals("w:p")) {
            problems.add(name + " has a cell that does not end with a paragraph");
        }
        apart(name, cell);
    }

    private void apart(String name, Element story) {
        String before = "";
        for (Element child : Parts.children(story)) {
            String tag = child.getTagName();
            if (tag.equals("w:tbl") && before.equals("w:tbl")) {
                problems.add(name + " has two tables that touch");
            }
            if (tag.equals("w:sectPr") && before.equals("w:tbl")) {
                problems.add(name + " ends with a table");
            }
            before = tag;
        }
    }

    private void grid(String name, Element table) {
        int columns = Parts.children(Parts.children(table, "w:tblGrid").getFirst()).size();
        for (Element row : Parts.children(table, "w:tr")) {
            int covered = 0;
            for (Element cell : Parts.children(row, "w:tc")) {
                covered += span(cell);
            }
            if (covered != columns) {
                problems.add(name + " has a row of " + covered + " in a grid of " + columns);
            }
        }
    }

    private static int span(Element cell) {
        for (Element properties : Parts.children(cell, "w:tcPr")) {
            for (Element span : Parts.children(properties, "w:gridSpan")) {
                return Integer.parseInt(span.getAttribute("w:val"));
            }
        }
        return 1;
    }
}

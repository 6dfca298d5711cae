package org.briefpack.verify.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.XmlTree;
import org.w3c.dom.Element;

/** Looks at a PowerPoint file: titles, tables, colours and fonts of its slides. */
final class SlideCheck {
    private static final int LARGE_HUNDREDTHS = 1800;

    private final OfficeCheck file;
    private final Findings findings;
    private final Set<String> fonts = new HashSet<>();

    /** The theme's fonts as the file keeps them; where it keeps none, fonts are not judged. */
    private final Set<String> own;

    private final Map<String, Colour> scheme = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    SlideCheck(OfficeCheck file, Findings findings) {
        this.file = file;
        this.findings = findings;
        own = file.fonts();
        fonts.addAll(own);
    }

    /** Looks at the file and returns its text: slides, notes and charts. */
    String check() {
        file.trees("/ppt/theme/theme1.xml").values().forEach(this::theme);
        for (String masters : new String[] {"/ppt/slideMasters/", "/ppt/slideLayouts/"}) {
            file.trees(masters).values().forEach(root -> XmlTree.each(root, this::masterFont));
        }
        file.trees("/ppt/slides/slide").forEach(this::slide);
        file.trees("/ppt/notesSlides/").values().forEach(this::words);
        file.trees("/ppt/charts/").values().forEach(this::words);
        boolean[] language = {false};
        file.trees("/ppt/slides/slide")
                .values()
                .forEach(
                        root ->
                                XmlTree.each(
                                        root,
                                        e -> language[0] |= !e.getAttribute("lang").isEmpty()));
        if (!language[0]) {
            findings.add(Code.VERIFY_TITLE, "it does not say in which language it is");
        }
        return text.toString();
    }

    private void theme(Element root) {
        XmlTree.each(
                root,
                element -> {
                    masterFont(element);
                    if (element.getLocalName().equals("clrScheme")) {
                        XmlTree.children(element).forEach(this::schemeColour);
                    }
                });
        // What masters call them (ECMA-376 part 1, 19.3.1.6); ours map them so.
        scheme.put("bg1", scheme.get("lt1"));
        scheme.put("tx1", scheme.get("dk1"));
        scheme.put("bg2", scheme.get("lt2"));
        scheme.put("tx2", scheme.get("dk2"));
    }

    /** Keeps a colour of the theme; one that the file leaves open is not judged. */
    private void schemeColour(Element entry) {
        for (Element value : XmlTree.children(entry)) {
            String attribute = value.getLocalName().equals("sysClr") ? "lastClr" : "val";
            scheme.putIfAbsent(entry.getLocalName(), Contrasts.hex(value.getAttribute(attribute)));
        }
    }

    private void masterFont(Element element) {
        if (element.getLocalName().equals("latin")) {
            fonts.add(element.getAttribute("typeface"));
        }
    }

    private void words(Element root) {
        XmlTree.each(
                root,
                element -> {
                    switch (element.getLocalName()) {
                        case "t", "v" -> text.append(element.getTextContent());
                        case "p", "pt" -> text.append('\n');
                        default -> {}
                    }
                });
    }

    private void slide(String name, Element root) {
        words(root);
        boolean[] titled = {false};
        XmlTree.each(
                root,
                element -> {
                    switch (element.getLocalName()) {
                        case "sp" -> {
                            titled[0] |= isTitle(element) && !element.getTextContent().isBlank();
                            runs(element, fill(XmlTree.child(element, "spPr")));
                        }
                        case "tbl" -> table(name, element);
                        case "latin" -> font(name, element.getAttribute("typeface"));
                        default -> {}
                    }
                });
        if (!titled[0]) {
            findings.add(Code.VERIFY_TITLE, name + " has no title");
        }
    }

    private static boolean isTitle(Element shape) {
        boolean[] title = {false};
        XmlTree.each(
                shape,
                e ->
                        title[0] |=
                                e.getLocalName().equals("ph")
                                        && e.getAttribute("type").matches("title|ctrTitle"));
        return title[0];
    }

    private void table(String name, Element table) {
        Element properties = XmlTree.child(table, "tblPr");
        boolean headed =
                properties != null
                        && (properties.getAttribute("firstRow").equals("1")
                                || properties.getAttribute("firstCol").equals("1"));
        if (!headed) {
            findings.add(
                    Code.VERIFY_TAGS, name + " has a table that does not say what its head is");
        }
        for (Element row : XmlTree.children(table, "tr")) {
            for (Element cell : XmlTree.children(row, "tc")) {
                runs(cell, fill(XmlTree.child(cell, "tcPr")));
            }
        }
    }

    /**
     * Holds the colours that runs have of their own against the fill of their own shape or cell.
     */
    private void runs(Element owner, Colour ground) {
        if (ground == null) {
            return;
        }
        XmlTree.each(
                owner,
                element -> {
                    Element properties =
                            element.getLocalName().equals("r")
                                    ? XmlTree.child(element, "rPr")
                                    : null;
                    Colour colour = fill(properties);
                    if (colour != null && colour.contrast(ground) < least(properties)) {
                        findings.add(
                                Code.VERIFY_CONTRAST,
                                "\u201c"
                                        + element.getTextContent().strip()
                                        + "\u201d stands out too little");
                    }
                });
    }

    private static double least(Element properties) {
        String size = properties.getAttribute("sz");
        return size.matches("[0-9]{1,6}") && Integer.parseInt(size) >= LARGE_HUNDREDTHS
                ? Contrasts.LEAST_LARGE
                : Contrasts.LEAST;
    }

    private Colour fill(Element properties) {
        Element fill = properties == null ? null : XmlTree.child(properties, "solidFill");
        if (fill == null || XmlTree.children(fill).isEmpty()) {
            return null;
        }
        Element colour = XmlTree.children(fill).getFirst();
        if (!XmlTree.children(colour).isEmpty()) {
            // Made lighter, darker or clear: not worked out.
            return null;
        }
        return switch (colour.getLocalName()) {
            case "srgbClr" -> Contrasts.hex(colour.getAttribute("val"));
            case "schemeClr" -> scheme.get(colour.getAttribute("val"));
            default -> null;
        };
    }

    private void font(String name, String typeface) {
        if (!own.isEmpty() && !typeface.startsWith("+") && !fonts.contains(typeface)) {
            findings.add(
                    Code.VERIFY_FONT,
                    name + " has text in " + typeface + ", which is no font of its theme");
        }
    }
}

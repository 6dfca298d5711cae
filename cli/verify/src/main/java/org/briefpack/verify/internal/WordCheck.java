package org.briefpack.verify.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.XmlTree;
import org.w3c.dom.Element;

/** Looks at a Word file: headings, tables, language, colours and fonts of its text. */
final class WordCheck {
    private static final int LARGE_HALF_POINTS = 36;

    private final OfficeCheck file;
    private final Findings findings;
    private final Map<String, Element> styles = new HashMap<>();
    private final Set<String> fonts = new HashSet<>();

    /** The theme's fonts as the file keeps them; where it keeps none, fonts are not judged. */
    private final Set<String> own;

    private final StringBuilder text = new StringBuilder();
    private int level;

    WordCheck(OfficeCheck file, Findings findings) {
        this.file = file;
        this.findings = findings;
        own = file.fonts();
        fonts.addAll(own);
    }

    /** Looks at the file and returns its text. */
    String check(Element document) {
        file.tree("/word/styles.xml").ifPresent(this::styles);
        file.trees("/word/theme/").values().forEach(root -> XmlTree.each(root, this::themeFont));
        walk(document, Colour.parse("#FFFFFF"));
        file.tree("/word/footnotes.xml").ifPresent(r -> walk(r, Colour.parse("#FFFFFF")));
        return text.toString();
    }

    private void styles(Element root) {
        for (Element style : XmlTree.children(root, "style")) {
            styles.put(XmlTree.value(style, "styleId"), style);
        }
        boolean[] language = {false};
        XmlTree.each(
                root,
                element -> {
                    if (element.getLocalName().equals("rFonts")) {
                        fonts.add(XmlTree.value(element, "ascii"));
                    }
                    language[0] |=
                            element.getLocalName().equals("lang")
                                    && !XmlTree.value(element, "val").isEmpty();
                });
        if (!language[0]) {
            findings.add(Code.VERIFY_TITLE, "it does not say in which language it is");
        }
    }

    private void themeFont(Element element) {
        if (element.getLocalName().equals("latin")) {
            fonts.add(element.getAttribute("typeface"));
        }
    }

    /** Walks through blocks; the ground is null where it cannot be told. */
    private void walk(Element element, Colour ground) {
        switch (element.getLocalName()) {
            case "p" -> paragraph(element, ground);
            case "tbl" -> table(element, ground);
            case "del", "sdtPr" -> {}
            default -> XmlTree.children(element).forEach(child -> walk(child, ground));
        }
    }

    private void table(Element table, Colour ground) {
        Element properties = XmlTree.child(table, "tblPr");
        Element look = properties == null ? null : XmlTree.child(properties, "tblLook");
        boolean headed = look != null && XmlTree.value(look, "firstRow").equals("1");
        boolean sided = look != null && XmlTree.value(look, "firstColumn").equals("1");
        boolean first = true;
        for (Element row : XmlTree.children(table, "tr")) {
            Element rowProperties = XmlTree.child(row, "trPr");
            boolean header =
                    rowProperties != null && XmlTree.child(rowProperties, "tblHeader") != null;
            if (first && headed && !header) {
                findings.add(
                        Code.VERIFY_TAGS, "a table does not say that its first row is its head");
            }
            boolean firstCell = true;
            for (Element cell : XmlTree.children(row)) {
                // What a table's style does to heads is not looked at.
                boolean styled = header || sided && firstCell;
                walk(cell, fill(XmlTree.child(cell, "tcPr"), styled ? null : ground));
                firstCell &= !cell.getLocalName().equals("tc");
            }
            first = false;
        }
    }

    private void paragraph(Element paragraph, Colour ground) {
        Element properties = XmlTree.child(paragraph, "pPr");
        Optional<Element> style = style(properties, "pStyle", "Normal");
        int outline = outline(style);
        if (outline > 0) {
            // A long document may leave a level out that its contents shall not list.
            if (outline > level + 2) {
                findings.add(
                        Code.VERIFY_TAGS,
                        "a heading of level "
                                + outline
                                + " follows one of level "
                                + level
                                + ": \u201c"
                                + paragraph.getTextContent().strip()
                                + "\u201d");
            }
            level = outline;
        }
        Colour own = fill(properties, fill(style, ground));
        XmlTree.children(paragraph).forEach(child -> inline(child, style, own));
        text.append('\n');
    }

    private void inline(Element element, Optional<Element> paragraph, Colour ground) {
        switch (element.getLocalName()) {
            case "r" -> run(element, paragraph, ground);
            case "del", "sdtPr", "pPr" -> {}
            default -> XmlTree.children(element).forEach(child -> inline(child, paragraph, ground));
        }
    }

    private void run(Element run, Optional<Element> paragraph, Colour ground) {
        StringBuilder words = new StringBuilder();
        for (Element part : XmlTree.children(run)) {
            switch (part.getLocalName()) {
                case "t" -> words.append(part.getTextContent());
                case "tab", "br", "cr" -> words.append(' ');
                // A text box, which has paragraphs of its own.
                case "drawing", "pict", "AlternateContent" -> walk(part, null);
                default -> {}
            }
        }
        text.append(words);
        if (words.toString().isBlank()) {
            return;
        }
        Element properties = XmlTree.child(run, "rPr");
        Optional<Element> style = style(properties, "rStyle", "");
        Colour colour = colour(properties);
        colour = colour == null ? colour(style, "rPr") : colour;
        colour = colour == null ? colour(paragraph, "rPr") : colour;
        Colour behind = fill(properties, ground);
        if (colour != null && behind != null && colour.contrast(behind) < least(properties)) {
            findings.add(
                    Code.VERIFY_CONTRAST,
                    "\u201c" + words.toString().strip() + "\u201d stands out too little");
        }
        font(properties);
    }

    private static double least(Element properties) {
        Element size = properties == null ? null : XmlTree.child(properties, "sz");
        boolean large =
                size != null
                        && XmlTree.value(size, "val").matches("[0-9]{1,4}")
                        && Integer.parseInt(XmlTree.value(size, "val")) >= LARGE_HALF_POINTS;
        return large ? Contrasts.LEAST_LARGE : Contrasts.LEAST;
    }

    private void font(Element properties) {
        Element font = properties == null ? null : XmlTree.child(properties, "rFonts");
        String name = font == null ? "" : XmlTree.value(font, "ascii");
        boolean boxes = name.equals("MS Gothic");
        if (!own.isEmpty() && !name.isEmpty() && !boxes && !fonts.contains(name)) {
            findings.add(
                    Code.VERIFY_FONT,
                    "a text is set in " + name + ", which is no font of its styles");
        }
    }

    private Optional<Element> style(Element properties, String tag, String usual) {
        Element named = properties == null ? null : XmlTree.child(properties, tag);
        return Optional.ofNullable(styles.get(named == null ? usual : XmlTree.value(named, "val")));
    }

    private Optional<Element> base(Element style) {
        Element base = XmlTree.child(style, "basedOn");
        return base == null
                ? Optional.empty()
                : Optional.ofNullable(styles.get(XmlTree.value(base, "val")));
    }

    /** Returns the level that a style makes a heading of, from 1; 0 where it makes none. */
    private int outline(Optional<Element> style) {
        Optional<Element> at = style;
        for (int i = 0; i < styles.size() && at.isPresent(); i++) {
            Element properties = XmlTree.child(at.get(), "pPr");
            Element outline = properties == null ? null : XmlTree.child(properties, "outlineLvl");
            if (outline != null) {
                int found = Integer.parseInt(XmlTree.value(outline, "val"));
                return found > 8 ? 0 : found + 1;
            }
            at = base(at.get());
        }
        return 0;
    }

    private Colour colour(Optional<Element> style, String tag) {
        Optional<Element> at = style;
        for (int i = 0; i < styles.size() && at.isPresent(); i++) {
            Colour found = colour(XmlTree.child(at.get(), tag));
            if (found != null) {
                return found;
            }
            at = base(at.get());
        }
        return null;
    }

    private static Colour colour(Element properties) {
        Element colour = properties == null ? null : XmlTree.child(properties, "color");
        return colour == null ? null : Contrasts.hex(XmlTree.value(colour, "val"));
    }

    private Colour fill(Optional<Element> style, Colour otherwise) {
        return style.map(found -> fill(XmlTree.child(found, "pPr"), otherwise)).orElse(otherwise);
    }

    private static Colour fill(Element properties, Colour otherwise) {
        Element shading = properties == null ? null : XmlTree.child(properties, "shd");
        Colour fill = shading == null ? null : Contrasts.hex(XmlTree.value(shading, "fill"));
        return fill == null ? otherwise : fill;
    }
}

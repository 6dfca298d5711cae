package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.Names;
import org.w3c.dom.Element;

/**
 * The properties of a template's last section (ECMA-376 part 1, 17.6.17), which the document's
 * pages have. Here is decided what of them stays: what does not is taken out and named, so that
 * inspection and build, which writes what is left, cannot differ.
 */
final class BaseSection {
    private static final String EARLIER = "Headers or footers of an earlier section";
    private static final List<String> RUNNING = List.of("headerReference", "footerReference");

    /** What the pages of a section may have, and others not, in the order in which it is told. */
    private static final SequencedMap<String, String> OF_PAGES = new LinkedHashMap<>();

    static {
        OF_PAGES.put("titlePg", "First page of its own");
        OF_PAGES.put("pgBorders", "Page borders");
        OF_PAGES.put("lnNumType", "Line numbers");
        OF_PAGES.put("pgNumType", "Format of page numbers");
    }

    /** The narrowest text that a document can be set in, in twips. */
    private static final int NARROWEST = 2_000;

    private static final int LOWEST = 3_000;

    /** Paper that a template does not name may be A4 or Letter: the less of both, in twips. */
    private static final int NARROW_PAPER = 11_906;

    private static final int LOW_PAPER = 15_840;

    private final Element section;
    private final BaseTemplate base;

    BaseSection(Element section, BaseTemplate base) {
        this.section = section;
        this.base = base;
    }

    /**
     * A section without running lines of its own has those of the one before (17.10.1); the
     * document goes on with the last.
     *
     * @param earlier the sections before it, the nearest first
     */
    void settle(List<Element> earlier) {
        Element own = XmlTree.child(section, "titlePg");
        if (own != null && !BaseStyles.on(own)) {
            XmlTree.remove(own);
        }
        boolean cover = XmlTree.child(section, "titlePg") != null;
        for (Element one : earlier) {
            for (String tag : RUNNING) {
                XmlTree.children(one, tag).forEach(reference -> inherit(tag, reference, cover));
            }
        }
        earlier.forEach(this::pages);
        RUNNING.forEach(tag -> XmlTree.children(section, tag).forEach(this::leadsSomewhere));
        page();
        running();
        XmlTree.children(section).forEach(this::rest);
    }

    private void inherit(String tag, Element reference, boolean cover) {
        String type = type(reference);
        String id = reference.getAttributeNS(Names.R, "id");
        for (Element own : XmlTree.children(section, tag)) {
            if (type(own).equals(type)) {
                if (!own.getAttributeNS(Names.R, "id").equals(id)) {
                    base.leftOut(EARLIER, "the document has those of the last section");
                }
                return;
            }
        }
        if (type.equals("first") && !cover) {
            base.leftOut(EARLIER, "the last section's first page is like its others");
            return;
        }
        section.insertBefore(reference.cloneNode(true), section.getFirstChild());
    }

    /** Pages of an earlier section may be unlike those of the last, which the document has. */
    private void pages(Element earlier) {
        Element size = XmlTree.child(earlier, "pgSz");
        Element own = XmlTree.child(section, "pgSz");
        if (turned(size) && !turned(own)) {
            base.leftOut("Pages on their side", "only an earlier section has them");
        }
        Element columns = XmlTree.child(earlier, "cols");
        if (columns != null && isMany(columns) && XmlTree.child(section, "cols") == null) {
            base.leftOut("Columns", "only an earlier section has them");
        }
        for (Map.Entry<String, String> property : OF_PAGES.entrySet()) {
            boolean there = XmlTree.child(earlier, property.getKey()) != null;
            if (there && XmlTree.child(section, property.getKey()) == null) {
                base.leftOut(
                        property.getValue() + " of an earlier section",
                        "the document has the pages of the last section");
            }
        }
    }

    private static boolean turned(Element size) {
        return size != null && number(size, "w") > number(size, "h");
    }

    private static String type(Element reference) {
        String type = XmlTree.value(reference, "type");
        return type.isEmpty() ? "default" : type;
    }

    private void leadsSomewhere(Element reference) {
        if (!base.hasStory(reference.getAttributeNS(Names.R, "id"))) {
            XmlTree.remove(reference);
            base.leftOut("Header or footer", "the template does not have the part it refers to");
        }
    }

    private void page() {
        Element size = XmlTree.child(section, "pgSz");
        if (turned(size)) {
            base.leftOut("Pages on their side", "text stands upright, wide tables stand turned");
            String width = XmlTree.value(size, "w");
            size.setAttributeNS(Names.W, "w:w", XmlTree.value(size, "h"));
            size.setAttributeNS(Names.W, "w:h", width);
        }
        if (size != null) {
            size.removeAttributeNS(Names.W, "orient");
        }
        Element margins = XmlTree.child(section, "pgMar");
        if (size != null && (number(size, "w") < NARROWEST || number(size, "h") < LOWEST)) {
            base.leftOut("Page", "it has no room for text");
            XmlTree.remove(size);
            size = null;
        }
        if (margins != null && !leavesRoom(size, margins)) {
            base.leftOut("Margins", "they leave no room for text");
            XmlTree.remove(margins);
            margins = null;
        }
        if (size != null) {
            String what = millimetres(size, "w") + " by " + millimetres(size, "h") + " mm";
            base.keep("Page", margins == null ? what : what + ", its margins");
        }
        if (margins != null && number(margins, "gutter") > 0) {
            base.keep("Gutter", millimetres(margins, "gutter") + " mm");
        }
    }

    private static boolean leavesRoom(Element size, Element margins) {
        int sides = number(margins, "left") + number(margins, "right") + number(margins, "gutter");
        int ends = Math.abs(number(margins, "top")) + Math.abs(number(margins, "bottom"));
        int width = size == null ? NARROW_PAPER : number(size, "w");
        int height = size == null ? LOW_PAPER : number(size, "h");
        return width - sides >= NARROWEST && height - ends >= LOWEST;
    }

    private void running() {
        int headers = XmlTree.children(section, "headerReference").size();
        int footers = XmlTree.children(section, "footerReference").size();
        if (headers + footers > 0) {
            base.keep("Running lines", "headers: " + headers + ", footers: " + footers);
        }
        if (headers + footers == 0) {
            base.found(new Finding(Fate.ADDED, "Header and footer", "with page numbers"));
        } else if (lacksFooter(section)) {
            base.found(new Finding(Fate.ADDED, "Footer", "with page numbers"));
        }
        if (XmlTree.child(section, "titlePg") != null) {
            base.keep("First page of its own", "");
        }
    }

    /** Returns whether the usual pages of a section have no footer. */
    private static boolean lacksFooter(Element section) {
        return XmlTree.children(section, "footerReference").stream()
                .noneMatch(reference -> type(reference).equals("default"));
    }

    private void rest(Element child) {
        switch (child.getLocalName()) {
            case "pgBorders" -> base.keep("Page borders", "");
            case "lnNumType" -> base.keep("Line numbers", "");
            case "pgNumType" -> base.keep("Format of page numbers", "");
            case "paperSrc" -> base.keep("Paper tray", "");
            case "docGrid" -> {
                if (!XmlTree.value(child, "type").isEmpty()) {
                    base.keep("Grid of lines", "");
                }
            }
            case "cols" -> columns(child);
            case "headerReference", "footerReference", "pgSz", "pgMar", "titlePg" -> {}
            default -> lost(child);
        }
    }

    private void columns(Element columns) {
        if (isMany(columns)) {
            base.leftOut("Columns", "the document is set over the whole width");
        }
        XmlTree.remove(columns);
    }

    private static boolean isMany(Element columns) {
        return number(columns, "num") > 1 || XmlTree.children(columns, "col").size() > 1;
    }

    private void lost(Element child) {
        XmlTree.remove(child);
        String value = XmlTree.value(child, "val");
        boolean on = BaseStyles.on(child);
        switch (child.getLocalName()) {
            case "footnotePr", "endnotePr" ->
                    base.leftOut("Numbering of notes", "sources count 1, 2, 3, notes a, b, c");
            case "type" -> {
                boolean certain = value.equals("oddPage") || value.equals("evenPage");
                lost(certain, "Section that begins on a certain page", "it has one section");
            }
            case "vAlign" ->
                    lost(
                            !value.equals("top"),
                            "Vertical alignment of the page",
                            "text begins at the top");
            case "textDirection" ->
                    lost(
                            !value.equals("lrTb"),
                            "Direction of the page's text",
                            "lines run from side to side");
            case "bidi" -> lost(on, "Page from right to left", "the document's language decides");
            case "rtlGutter" -> lost(on, "Gutter at the right", "it stands at the left");
            case "formProt" -> lost(on, "Protection", "--fields-only asks for it");
            case "printerSettings" ->
                    base.leftOut("Printer settings", "they belong to somebody's printer");
            default -> {}
        }
    }

    private void lost(boolean had, String what, String instead) {
        if (had) {
            base.leftOut(what, instead);
        }
    }

    private static String millimetres(Element element, String attribute) {
        return String.format(Locale.ROOT, "%.0f", number(element, attribute) / 1440.0 * 25.4);
    }

    private static int number(Element element, String attribute) {
        return Measure.twips(element, attribute).orElse(0);
    }

    /** Returns the sections that end before the last, the nearest to it first. */
    static List<Element> earlier(Element body, Element last) {
        List<Element> found = new ArrayList<>();
        XmlTree.each(
                body,
                element -> {
                    boolean ends =
                            element.getLocalName().equals("sectPr")
                                    && element.getParentNode() instanceof Element parent
                                    && parent.getLocalName().equals("pPr");
                    if (ends && element != last) {
                        found.addFirst(element);
                    }
                });
        return found;
    }
}

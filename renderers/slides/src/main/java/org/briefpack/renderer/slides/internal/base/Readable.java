package org.briefpack.renderer.slides.internal.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.slides.internal.base.BaseColours.Fill;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes text on a company's layout readable on what is really behind it (WCAG 2.2, 1.4.3): light
 * and dark change places, placeholders say the colour of their text, or a panel goes behind them.
 *
 * @param turned whether light and dark change places on slides of this layout
 * @param panel whether a panel goes behind the text
 * @param stated whether the placeholders say their colour
 * @param colours as slides of this layout have them
 * @param ground what text stands on, the worst of it
 */
record Readable(boolean turned, boolean panel, boolean stated, BaseColours colours, Colour ground) {
    /** The least contrast of text, and of large text. */
    static final double TEXT = 4.5;

    private static final double LARGE = 3;
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final int LEVELS = 9;

    /** A number that shapes of templates do not have. */
    private static final String PANEL = "90210";

    /** Air around the text on a panel, in points. */
    private static final double AIR = 6;

    private static final long EMU = 12_700;

    /**
     * Decides for a layout.
     *
     * @param mayTurn whether it may go its own way; else what is given of the turn holds
     * @param turn whether light and dark change places, where the layout may not decide
     */
    static Readable of(BaseLayout layout, boolean mayTurn, boolean turn) {
        BaseColours usual = layout.colours();
        Fill behind = Fill.NONE;
        for (Box box : layout.textBoxes()) {
            behind = behind.and(layout.ground().behind(box, usual));
        }
        if (behind.isNone()) {
            behind = Fill.of(usual.named("bg1"));
        }
        double plain = behind.contrast(usual.named("tx1"));
        double other = behind.contrast(usual.turned().named("tx1"));
        boolean turned = mayTurn ? plain < TEXT && other >= TEXT : turn;
        BaseColours colours = turned ? usual.turned() : usual;
        Colour ink = colours.named("tx1");
        boolean panel = behind.contrast(ink) < TEXT;
        Fill ground = panel ? Fill.of(colours.named("bg1")) : behind;
        boolean stated = false;
        for (Holder holder : layout.holders()) {
            if (holder.isTitle() || holder.isContent()) {
                double least = holder.size() >= 24 ? LARGE : TEXT;
                stated |= ground.contrast(holder.ink(colours)) < least;
            }
        }
        Colour worst = ground.colours().getFirst();
        for (Colour colour : ground.colours()) {
            worst = colour.contrast(ink) < worst.contrast(ink) ? colour : worst;
        }
        return new Readable(turned, panel, stated, colours, worst);
    }

    /** Returns whether text in the theme's own ink can be read. */
    boolean holds() {
        return colours.named("tx1").contrast(ground) >= TEXT;
    }

    /** Returns whether the layout has to be changed. */
    boolean changes() {
        return turned || panel || stated;
    }

    /** Changes a layout and writes it again. */
    void apply(BaseLayout layout, Box slide) {
        Element root = layout.content();
        if (turned) {
            map(root);
        }
        if (panel) {
            panel(root, around(layout.textBoxes(), slide));
        }
        if (stated) {
            for (Element shape : LayoutReader.shapes(root)) {
                String type = LayoutReader.type(LayoutReader.placeholder(shape));
                if (!type.matches("dt|ftr|sldNum|hdr|sldImg|pic|chart|tbl|dgm|media|clipArt")) {
                    state(shape);
                }
            }
        }
        write(layout);
    }

    /**
     * Puts a panel behind text that stands elsewhere than in the layout's own placeholders, where
     * it could not be read there; it takes the place of one behind those.
     */
    void cover(BaseLayout layout, List<Box> boxes, Box slide) {
        Fill behind = Fill.NONE;
        for (Box box : boxes) {
            behind = behind.and(layout.ground().behind(box, colours));
        }
        if (behind.isNone() || behind.contrast(colours.named("tx1")) >= TEXT) {
            return;
        }
        Element root = layout.content();
        Element tree = XmlTree.child(XmlTree.child(root, "cSld"), "spTree");
        for (Element shape : XmlTree.children(tree, "sp")) {
            Element names = XmlTree.child(shape, "nvSpPr");
            Element name = names == null ? null : XmlTree.child(names, "cNvPr");
            if (name != null && name.getAttribute("id").equals(PANEL)) {
                XmlTree.remove(shape);
            }
        }
        panel(root, around(boxes, slide));
        write(layout);
    }

    private static void write(BaseLayout layout) {
        XmlWriter w = new XmlWriter();
        XmlTree.write(w, layout.content());
        layout.part().content(w.toByteArray());
    }

    private void map(Element root) {
        Document document = root.getOwnerDocument();
        Element old = XmlTree.child(root, "clrMapOvr");
        Element override = document.createElementNS(P, "p:clrMapOvr");
        Element own = document.createElementNS(A, "a:overrideClrMapping");
        for (Map.Entry<String, String> use : ordered(colours.map())) {
            own.setAttribute(use.getKey(), use.getValue());
        }
        override.appendChild(own);
        Element data = XmlTree.child(root, "cSld");
        root.insertBefore(override, data.getNextSibling());
        if (old != null) {
            XmlTree.remove(old);
        }
    }

    /** Returns the uses of a map in the order of their names: the same bytes every time. */
    static List<Map.Entry<String, String>> ordered(Map<String, String> map) {
        List<Map.Entry<String, String>> all = new ArrayList<>(map.entrySet());
        all.sort(Map.Entry.comparingByKey());
        return all;
    }

    /** Returns the room of text, with some air, within the slide. */
    private static Box around(List<Box> boxes, Box slide) {
        double left = slide.w();
        double top = slide.h();
        double right = 0;
        double foot = 0;
        for (Box box : boxes) {
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.x() + box.w());
            foot = Math.max(foot, box.y() + box.h());
        }
        left = Math.max(0, left - AIR);
        top = Math.max(0, top - AIR);
        right = Math.min(slide.w(), right + AIR);
        return new Box(left, top, right - left, Math.min(slide.h(), foot + AIR) - top);
    }

    /** The last shape of a layout lies above its pictures and below the text of slides. */
    private static void panel(Element root, Box box) {
        Element tree = XmlTree.child(XmlTree.child(root, "cSld"), "spTree");
        Document document = root.getOwnerDocument();
        Element shape = add(document, tree, P, "p:sp");
        Element names = add(document, shape, P, "p:nvSpPr");
        Element name = add(document, names, P, "p:cNvPr");
        name.setAttribute("id", PANEL);
        name.setAttribute("name", "Panel");
        add(document, names, P, "p:cNvSpPr");
        add(document, names, P, "p:nvPr").setAttribute("userDrawn", "1");
        Element properties = add(document, shape, P, "p:spPr");
        Element frame = add(document, properties, A, "a:xfrm");
        Element off = add(document, frame, A, "a:off");
        off.setAttribute("x", emu(box.x()));
        off.setAttribute("y", emu(box.y()));
        Element ext = add(document, frame, A, "a:ext");
        ext.setAttribute("cx", emu(box.w()));
        ext.setAttribute("cy", emu(box.h()));
        Element form = add(document, properties, A, "a:prstGeom");
        form.setAttribute("prst", "rect");
        add(document, form, A, "a:avLst");
        add(document, add(document, properties, A, "a:solidFill"), A, "a:schemeClr")
                .setAttribute("val", "bg1");
        add(document, add(document, properties, A, "a:ln"), A, "a:noFill");
        Element last = XmlTree.child(tree, "extLst");
        if (last != null) {
            tree.insertBefore(shape, last);
        }
        // LibreOffice draws date, footer and number where the layout has them.
        for (Element foot : LayoutReader.shapes(root)) {
            if (LayoutReader.type(LayoutReader.placeholder(foot)).matches("dt|ftr|sldNum")) {
                tree.insertBefore(foot, last);
            }
        }
    }

    private static Element add(Document document, Element parent, String space, String name) {
        Element child = document.createElementNS(space, name);
        parent.appendChild(child);
        return child;
    }

    private static String emu(double points) {
        return Long.toString(Math.round(points * EMU));
    }

    /** Says for each level of a placeholder that its text has the ink of the theme. */
    private static void state(Element shape) {
        Element text = XmlTree.child(shape, "txBody");
        Element body = text == null ? null : XmlTree.child(text, "bodyPr");
        if (body == null) {
            return;
        }
        Document document = shape.getOwnerDocument();
        Element list = XmlTree.child(text, "lstStyle");
        if (list == null) {
            list = document.createElementNS(A, "a:lstStyle");
            text.insertBefore(list, body.getNextSibling());
        }
        for (int level = 1; level <= LEVELS; level++) {
            String tag = "lvl" + level + "pPr";
            Element own = XmlTree.child(list, tag);
            if (own == null) {
                own = document.createElementNS(A, "a:" + tag);
                Element after = null;
                for (Element other : XmlTree.children(list)) {
                    String name = other.getLocalName();
                    boolean later = name.equals("extLst") || name.compareTo(tag) > 0;
                    after = after == null && later && !name.equals("defPPr") ? other : after;
                }
                list.insertBefore(own, after);
            }
            ink(document, own);
        }
    }

    private static void ink(Document document, Element level) {
        Element run = XmlTree.child(level, "defRPr");
        if (run == null) {
            run = document.createElementNS(A, "a:defRPr");
            level.insertBefore(run, XmlTree.child(level, "extLst"));
        }
        for (Element child : XmlTree.children(run)) {
            if (child.getLocalName().endsWith("Fill")) {
                XmlTree.remove(child);
            }
        }
        Element fill = document.createElementNS(A, "a:solidFill");
        add(document, fill, A, "a:schemeClr").setAttribute("val", "tx1");
        Element line = XmlTree.child(run, "ln");
        run.insertBefore(fill, line == null ? run.getFirstChild() : line.getNextSibling());
    }
}

package org.briefpack.renderer.slides.internal.base;

import java.util.List;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.slides.internal.base.BaseColours.Fill;
import org.w3c.dom.Element;

/**
 * What is really behind the text of a layout: its own background or the master's, and the shapes
 * and pictures of both that lie under it.
 */
final class BaseGround {
    private static final Colour WHITE = Colour.parse("#FFFFFF");

    /** Shares of a box that something covers: below, it is an edge; above, it is the ground. */
    private static final double EDGE = 0.04;

    private static final double WHOLE = 0.97;

    private final Element master;
    private final Element layout;

    BaseGround(Element master, Element layout) {
        this.master = master;
        this.layout = layout;
    }

    /**
     * Returns what is behind a box.
     *
     * @param colours of the layout, which may map them in its own way
     */
    Fill behind(Box box, BaseColours colours) {
        Fill own = colours.background(layout);
        Fill below = own == null ? colours.background(master) : own;
        Fill ground = below == null || below.isNone() ? Fill.of(colours.named("bg1")) : below;
        if (!layout.getAttribute("showMasterSp").matches("0|false")) {
            ground = under(master, box, colours, ground);
        }
        return under(layout, box, colours, ground);
    }

    private Fill under(Element root, Box box, BaseColours colours, Fill ground) {
        Fill found = ground;
        for (Element shape : shapes(root)) {
            found = over(shape, box, colours, found);
        }
        return found;
    }

    private static List<Element> shapes(Element root) {
        Element data = XmlTree.child(root, "cSld");
        Element tree = data == null ? null : XmlTree.child(data, "spTree");
        return tree == null ? List.of() : XmlTree.children(tree);
    }

    private Fill over(Element shape, Box box, BaseColours colours, Fill ground) {
        Fill fill = fill(shape, colours);
        Box covered = LayoutReader.box(shape);
        if (fill.isNone() || covered == null || LayoutReader.placeholder(shape) != null) {
            return ground;
        }
        double share = shared(covered, box);
        if (share < EDGE) {
            return ground;
        }
        return share > WHOLE && !shape.getLocalName().equals("grpSp") ? fill : ground.and(fill);
    }

    private static Fill fill(Element shape, BaseColours colours) {
        Element properties = XmlTree.child(shape, "spPr");
        return switch (shape.getLocalName()) {
            case "pic", "graphicFrame", "grpSp", "AlternateContent" -> Fill.PICTURE;
            case "sp" -> {
                Fill own = colours.fill(properties, WHITE);
                Element style = XmlTree.child(shape, "style");
                Element reference = style == null ? null : XmlTree.child(style, "fillRef");
                yield own != null ? own : reference == null ? Fill.NONE : colours.styled(reference);
            }
            default -> Fill.NONE;
        };
    }

    /** Returns how much of a box another covers, from 0 to 1. */
    private static double shared(Box cover, Box box) {
        double w =
                Math.min(cover.x() + cover.w(), box.x() + box.w()) - Math.max(cover.x(), box.x());
        double h =
                Math.min(cover.y() + cover.h(), box.y() + box.h()) - Math.max(cover.y(), box.y());
        return w <= 0 || h <= 0 ? 0 : w * h / Math.max(1, box.w() * box.h());
    }
}

package org.briefpack.renderer.ooxml;

import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Icon;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Sketch;

/**
 * Writes what shapes of a drawing look like: place, outline, ground and edge, as PowerPoint and
 * Word share them (ECMA-376 part 1, 20.1.2.2.35). What a shape is called and what stands in it is
 * for each format to write around that.
 */
public final class SketchShapes {
    /** By this share of its radius a rounded corner pushes text in (presetShapeDefinitions.xml). */
    private static final double CORNER = 0.29289;

    /** An ellipse has eight places for lines; ours are every other one of them. */
    private static final int[] ELLIPSE_SITES = {0, 2, 4, 6};

    private static final Sketch.Ink INK = new Sketch.Ink(Sketch.Tint.INK, Accent.NEUTRAL);

    /** How many steps a unit of an icon's grid has in the file. */
    private static final int UNITS = 100;

    private final XmlWriter w;
    private final Palette palette;
    private final Tone tone;
    private final Sketch sketch;
    private final double shift;

    /**
     * Writes shapes of one drawing.
     *
     * @param company whether the theme in the file is a company's own
     * @param shift how far to the right of its plan the drawing stands, in points
     */
    public SketchShapes(
            XmlWriter w, Palette palette, boolean company, Sketch sketch, double shift) {
        this.w = w;
        this.palette = palette;
        this.tone = new Tone(palette, company);
        this.sketch = sketch;
        this.shift = shift;
    }

    /** Writes place, outline, ground and edge of a box. */
    public void node(Sketch.Node node) {
        frame(node.box(), "");
        Box b = node.box();
        switch (node.form()) {
            case RECT -> preset("rect");
            case ELLIPSE -> preset("ellipse");
            case ROUND -> {
                double least = Math.min(b.w(), b.h());
                double radius = Math.min(sketch.round(), least / 2);
                long adjust = Math.round(radius / least * 100_000);
                w.open("a:prstGeom", "prst", "roundRect").start("a:avLst");
                w.leaf("a:gd", "name", "adj", "fmla", "val " + adjust).end().end();
            }
        }
        if (node.fill() == null) {
            w.leaf("a:noFill");
        } else {
            fill(node.fill());
        }
        w.start("a:ln");
        if (node.line() == null) {
            w.leaf("a:noFill");
        } else {
            w.attribute("w", emu(node.weight()));
            fill(node.line());
        }
        w.end();
    }

    /**
     * Writes how far a box's words stand from its edges, as attributes of the element that is open:
     * less what the outline keeps away by itself.
     */
    public void insets(Sketch.Node node, boolean fromRight) {
        boolean ellipse = node.form() == Sketch.Form.ELLIPSE;
        double corner = node.form() == Sketch.Form.ROUND ? sketch.round() * CORNER : 0;
        double left = ellipse ? 0 : fromRight ? node.trail() : node.lead();
        double right = ellipse ? 0 : fromRight ? node.lead() : node.trail();
        w.attribute("lIns", emu(Math.max(0, left - corner)));
        w.attribute("tIns", emu(Math.max(0, node.top() - corner)));
        w.attribute("rIns", emu(Math.max(0, right - corner))).attribute("bIns", "0");
    }

    /** Writes place, route and look of a line. */
    public void link(Sketch.Link link) {
        double x = Math.min(link.x1(), link.x2());
        double y = Math.min(link.y1(), link.y2());
        double wide = Math.abs(link.x2() - link.x1());
        double high = Math.abs(link.y2() - link.y1());
        boolean back = link.x2() < link.x1();
        switch (link.route()) {
            case STRAIGHT, ELBOW -> {
                String turned = (back ? "h" : "") + (link.y2() < link.y1() ? "v" : "");
                frame(new Box(x, y, wide, high), turned);
                boolean elbow = link.route() == Sketch.Route.ELBOW;
                preset(elbow ? "bentConnector3" : "straightConnector1");
            }
            case CORNER -> {
                // The preset goes across, then down; turned by a quarter it goes down first.
                Box swapped = new Box(x + (wide - high) / 2, y + (high - wide) / 2, high, wide);
                frame(swapped, back ? "r" : "lh");
                preset("bentConnector2");
            }
        }
        w.open("a:ln", "w", emu(link.weight()));
        fill(link.ink());
        if (link.arrow()) {
            w.leaf("a:tailEnd", "type", "triangle");
        }
        w.end();
    }

    /** Writes to which boxes the ends of a line are glued, by the numbers of all parts. */
    public void glue(Sketch.Link link, int[] numbers) {
        glue("a:stCxn", link.from(), link.fromSite(), numbers);
        glue("a:endCxn", link.to(), link.toSite(), numbers);
    }

    private void glue(String name, int to, int site, int[] numbers) {
        if (to >= 0) {
            boolean round =
                    sketch.parts().get(to) instanceof Sketch.Node node
                            && node.form() == Sketch.Form.ELLIPSE;
            int index = round ? ELLIPSE_SITES[site] : site;
            w.leaf(name, "id", Integer.toString(numbers[to]), "idx", Integer.toString(index));
        }
    }

    /** Writes place, outline and colour of an icon. */
    public void icon(Sketch.Icon icon) {
        frame(icon.box(), "");
        w.start("a:custGeom").start("a:pathLst");
        String grid = units(Icon.GRID);
        w.open("a:path", "w", grid, "h", grid);
        icon.icon().steps().forEach(this::step);
        w.end().end().end();
        fill(icon.ink());
        w.start("a:ln").leaf("a:noFill").end();
    }

    private static String units(double value) {
        return Long.toString(Math.round(value * UNITS));
    }

    private void step(Icon.Step step) {
        switch (step.kind()) {
            case 'M' -> w.start("a:moveTo");
            case 'L' -> w.start("a:lnTo");
            case 'C' -> w.start("a:cubicBezTo");
            default -> w.start("a:close");
        }
        for (int i = 0; i < step.points().size(); i += 2) {
            w.leaf("a:pt", "x", units(step.points().get(i)), "y", units(step.points().get(i + 1)));
        }
        w.end();
    }

    /** Writes a place; turned by a quarter to the right or left, or over, as letters say. */
    private void frame(Box box, String turned) {
        w.start("a:xfrm");
        if (turned.contains("r") || turned.contains("l")) {
            w.attribute("rot", turned.contains("r") ? "5400000" : "16200000");
        }
        if (turned.contains("h")) {
            w.attribute("flipH", "1");
        }
        if (turned.contains("v")) {
            w.attribute("flipV", "1");
        }
        w.leaf("a:off", "x", emu(box.x() + shift), "y", emu(box.y()));
        w.leaf("a:ext", "cx", emu(box.w()), "cy", emu(box.h())).end();
    }

    private void preset(String name) {
        w.open("a:prstGeom", "prst", name).leaf("a:avLst").end();
    }

    /** Writes the colour of text: ink where the brand's own is too pale to be read. */
    public void text(Sketch.Ink ink) {
        fill(palette.inkOnBrand() && ink.tint() == Sketch.Tint.BRAND ? INK : ink);
    }

    private void fill(Sketch.Ink ink) {
        switch (ink.tint()) {
            case ACCENT -> tone.text(w, ink.accent());
            case PALE -> tone.tint(w, ink.accent());
            case INK -> scheme("tx1");
            case PAPER -> scheme("bg1");
            case SURFACE -> scheme("bg2");
            case BRAND -> scheme("tx2");
            case ON_BRAND -> scheme(palette.inkOnBrand() ? "tx1" : "bg1");
            case MUTED -> {
                w.start("a:solidFill");
                AccentColour.muted(w, palette);
                w.end();
            }
            case RULE -> {
                w.start("a:solidFill");
                AccentColour.rule(w, palette);
                w.end();
            }
            case FAINT -> {
                w.start("a:solidFill").open("a:schemeClr", "val", "tx1");
                w.leaf("a:alpha", "val", "16000").end().end();
            }
        }
    }

    private void scheme(String colour) {
        w.start("a:solidFill").leaf("a:schemeClr", "val", colour).end();
    }

    private static String emu(double points) {
        return Long.toString(Length.pt(points).emu());
    }
}

package org.briefpack.renderer.slides.internal.write;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Icon;
import org.briefpack.renderer.ooxml.AccentColour;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Run;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.Sketch;

/**
 * Writes a drawing as shapes that can be edited: one group for what is there from the start, one
 * for what a click brings. Lines come first, so that boxes lie over their ends, and are glued to
 * the boxes that they join (ECMA-376 part 1, 20.1.2.2.33).
 */
final class SketchXml {
    /** By this share of its radius a rounded corner pushes text in (presetShapeDefinitions.xml). */
    private static final double CORNER = 0.29289;

    /** An ellipse has eight places for lines; ours are every other one of them. */
    private static final int[] ELLIPSE_SITES = {0, 2, 4, 6};

    private static final Sketch.Ink INK = new Sketch.Ink(Sketch.Tint.INK, Accent.NEUTRAL);

    /** How many steps a unit of an icon's grid has in the file. */
    private static final int UNITS = 100;

    private final XmlWriter w;
    private final DeckRendering job;
    private final ShapeIds ids;
    private final TextXml text;
    private final Tone tone;
    private int[] numbers = {};

    /** What the names of parts begin with where no group has the drawing's. */
    private String prefix = "";

    /** How far to the right of its plan the drawing stands. */
    private double shift;

    SketchXml(XmlWriter w, DeckRendering job, ShapeIds ids, TextXml text) {
        this.w = w;
        this.job = job;
        this.ids = ids;
        this.text = text;
        tone = new Tone(job);
    }

    void write(Shape.Drawing drawing, TimingXml timing) {
        Sketch sketch = drawing.sketch();
        numbers = new int[sketch.parts().size()];
        shift = job.seen(sketch.box()).x() - sketch.box().x();
        for (int step = 0; step <= sketch.steps(); step++) {
            List<Integer> own = parts(sketch, step);
            if (isText(sketch)) {
                prefix = drawing.name() + ": ";
                loose(sketch, own, step, timing);
                continue;
            }
            if (step > 0) {
                timing.keepsBack(ids.coming());
            }
            group(sketch, own, step, drawing.name() + (step == 0 ? "" : ": answer"));
        }
    }

    /** What is read itself is text: its boxes are placeholders, which no group can hold. */
    private static boolean isText(Sketch sketch) {
        return sketch.alt().isEmpty();
    }

    private static List<Integer> parts(Sketch sketch, int step) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < sketch.parts().size(); i++) {
            if (sketch.parts().get(i).step() == step) {
                own.add(i);
            }
        }
        return own;
    }

    private void loose(Sketch sketch, List<Integer> own, int step, TimingXml timing) {
        own.forEach(i -> numbers[i] = ids.next());
        if (step > 0) {
            timing.keepsBackParts();
            for (int i : own) {
                timing.keepsBackPart(numbers[i], sketch.parts().get(i) instanceof Sketch.Link);
            }
        }
        members(sketch, own);
    }

    /** Returns where a part is seen: what it says from right to left is its planner's concern. */
    private Box moved(Box part) {
        return new Box(part.x() + shift, part.y(), part.w(), part.h());
    }

    private void group(Sketch sketch, List<Integer> own, int step, String name) {
        w.start("p:grpSp").start("p:nvGrpSpPr");
        boolean says = own.stream().anyMatch(i -> says(sketch.parts().get(i)));
        if (says) {
            ids.properties(w, name, step == 0 ? sketch.alt() : "");
        } else {
            ids.decorative(w, name);
        }
        w.leaf("p:cNvGrpSpPr").leaf("p:nvPr").end().start("p:grpSpPr");
        Emu.group(w, job.seen(sketch.box()));
        w.end();
        own.forEach(i -> numbers[i] = ids.next());
        members(sketch, own);
        w.end();
    }

    private void members(Sketch sketch, List<Integer> own) {
        for (int i : own) {
            if (sketch.parts().get(i) instanceof Sketch.Link link) {
                link(sketch, link, numbers[i]);
            }
        }
        for (int i : own) {
            switch (sketch.parts().get(i)) {
                case Sketch.Node node ->
                        node(
                                node,
                                numbers[i],
                                isText(sketch) && node.form() != Sketch.Form.ELLIPSE);
                case Sketch.Icon icon -> icon(icon, numbers[i]);
                case Sketch.Link link -> {}
            }
        }
    }

    private static boolean says(Sketch.Part part) {
        return part instanceof Sketch.Node node && !node.texts().isEmpty();
    }

    private void link(Sketch sketch, Sketch.Link link, int id) {
        w.start("p:cxnSp").start("p:nvCxnSpPr");
        ShapeIds.decorative(w, id, prefix + "Line");
        w.start("p:cNvCxnSpPr");
        glue("a:stCxn", sketch, link.from(), link.fromSite());
        glue("a:endCxn", sketch, link.to(), link.toSite());
        w.end().leaf("p:nvPr").end().start("p:spPr");
        w.start("a:xfrm");
        if (link.x2() < link.x1()) {
            w.attribute("flipH", "1");
        }
        if (link.y2() < link.y1()) {
            w.attribute("flipV", "1");
        }
        Emu.inner(
                w,
                moved(
                        new Box(
                                Math.min(link.x1(), link.x2()),
                                Math.min(link.y1(), link.y2()),
                                Math.abs(link.x2() - link.x1()),
                                Math.abs(link.y2() - link.y1()))));
        w.end();
        boolean elbow = link.route() == Sketch.Route.ELBOW;
        w.open("a:prstGeom", "prst", elbow ? "bentConnector3" : "straightConnector1");
        w.leaf("a:avLst").end();
        w.open("a:ln", "w", Emu.of(link.weight()));
        fill(link.ink());
        if (link.arrow()) {
            w.leaf("a:tailEnd", "type", "triangle");
        }
        w.end().end().end();
    }

    private void glue(String name, Sketch sketch, int to, int site) {
        if (to >= 0) {
            boolean round =
                    sketch.parts().get(to) instanceof Sketch.Node node
                            && node.form() == Sketch.Form.ELLIPSE;
            int index = round ? ELLIPSE_SITES[site] : site;
            w.leaf(name, "id", Integer.toString(numbers[to]), "idx", Integer.toString(index));
        }
    }

    private void node(Sketch.Node node, int id, boolean read) {
        w.start("p:sp").start("p:nvSpPr");
        if (node.texts().isEmpty()) {
            ShapeIds.decorative(w, id, prefix + node.name());
        } else {
            ShapeIds.properties(w, id, prefix + node.name(), "");
        }
        boolean words = node.fill() == null && node.line() == null;
        boolean place = read && !node.texts().isEmpty();
        if (place) {
            ids.place(w);
        } else {
            w.start("p:cNvSpPr");
            if (words) {
                w.attribute("txBox", "1");
            }
            w.end().leaf("p:nvPr").end();
        }
        w.start("p:spPr");
        Emu.frame(w, "a:xfrm", moved(node.box()));
        form(node);
        if (node.fill() == null) {
            w.leaf("a:noFill");
        } else {
            fill(node.fill());
        }
        w.start("a:ln");
        if (node.line() == null) {
            w.leaf("a:noFill");
        } else {
            w.attribute("w", Emu.of(node.weight()));
            fill(node.line());
        }
        w.end().end();
        if (!node.texts().isEmpty()) {
            body(node, place);
        }
        w.end();
    }

    private void form(Sketch.Node node) {
        Box b = node.box();
        switch (node.form()) {
            case RECT -> w.open("a:prstGeom", "prst", "rect").leaf("a:avLst").end();
            case ELLIPSE -> w.open("a:prstGeom", "prst", "ellipse").leaf("a:avLst").end();
            case ROUND -> {
                double radius = Math.min(Sketch.ROUND, Math.min(b.w(), b.h()) / 2);
                long adjust = Math.round(radius / Math.min(b.w(), b.h()) * 100_000);
                w.open("a:prstGeom", "prst", "roundRect").start("a:avLst");
                w.leaf("a:gd", "name", "adj", "fmla", "val " + adjust).end().end();
            }
        }
    }

    private void body(Sketch.Node node, boolean place) {
        boolean ellipse = node.form() == Sketch.Form.ELLIPSE;
        double corner = node.form() == Sketch.Form.ROUND ? Sketch.ROUND * CORNER : 0;
        boolean turned = job.words().fromRight();
        double left = ellipse ? 0 : turned ? node.trail() : node.lead();
        double right = ellipse ? 0 : turned ? node.lead() : node.trail();
        w.start("p:txBody").open("a:bodyPr", "wrap", ellipse ? "none" : "square");
        w.attribute("lIns", Emu.of(Math.max(0, left - corner)));
        w.attribute("tIns", Emu.of(Math.max(0, node.top() - corner)));
        w.attribute("rIns", Emu.of(Math.max(0, right - corner))).attribute("bIns", "0");
        w.attribute("anchor", LayoutPart.anchor(node.anchor())).leaf("a:noAutofit").end();
        if (place) {
            FreePlace.levels(w, job.words().fromRight());
        } else {
            w.leaf("a:lstStyle");
        }
        for (Sketch.Text paragraph : node.texts()) {
            boolean last = paragraph == node.texts().getLast();
            paragraph(paragraph, node.align(), last);
        }
        w.end();
    }

    private void paragraph(Sketch.Text paragraph, Align align, boolean last) {
        boolean fromRight = job.words().fromRight();
        boolean right = align == Align.END != fromRight;
        w.start("a:p").start("a:pPr");
        if (job.foundation().company()) {
            w.attribute("marL", "0").attribute("indent", "0");
        }
        w.attribute("algn", align == Align.CENTER ? "ctr" : right ? "r" : "l");
        if (fromRight) {
            w.attribute("rtl", "1");
        }
        // A company's defaults may space and mark what stands free; ours do not.
        if (job.foundation().company()) {
            w.start("a:lnSpc").leaf("a:spcPct", "val", "100000").end();
            w.start("a:spcBef").leaf("a:spcPts", "val", "0").end();
        }
        long after = last ? 0 : Math.round(paragraph.after() * 100);
        if (after > 0 || job.foundation().company()) {
            w.start("a:spcAft").leaf("a:spcPts", "val", Long.toString(after)).end();
        }
        if (job.foundation().company()) {
            w.leaf("a:buNone");
        }
        w.end();
        paragraph.runs().forEach(run -> run(run, paragraph));
        w.end();
    }

    private void run(Run run, Sketch.Text paragraph) {
        boolean line = run.text().equals("\n");
        w.start(line ? "a:br" : "a:r").start("a:rPr");
        String language = run.look().language();
        w.attribute("lang", language.isEmpty() ? job.language() : language);
        w.attribute("sz", Math.round(paragraph.size() * 100));
        if (paragraph.bold() || run.look().bold()) {
            w.attribute("b", "1");
        }
        if (paragraph.italic() || run.look().italic()) {
            w.attribute("i", "1");
        }
        if (run.look().raised()) {
            w.attribute("baseline", "30000");
        }
        boolean pale = job.theme().palette().inkOnBrand();
        boolean brand = paragraph.ink().tint() == Sketch.Tint.BRAND;
        fill(pale && brand ? INK : paragraph.ink());
        String font = run.look().code() ? job.theme().font(FontSlot.MONO).officeName() : "+mn-lt";
        w.leaf("a:latin", "typeface", font);
        text.link(w, run);
        w.end();
        if (!line) {
            w.start("a:t").text(run.text()).end();
        }
        w.end();
    }

    private void icon(Sketch.Icon icon, int id) {
        w.start("p:sp").start("p:nvSpPr");
        ShapeIds.decorative(w, id, prefix + "Icon: " + icon.icon().name());
        w.leaf("p:cNvSpPr").leaf("p:nvPr").end().start("p:spPr");
        Emu.frame(w, "a:xfrm", moved(icon.box()));
        w.start("a:custGeom").start("a:pathLst");
        String grid = units(Icon.GRID);
        w.open("a:path", "w", grid, "h", grid);
        icon.icon().steps().forEach(this::step);
        w.end().end().end();
        fill(icon.ink());
        w.start("a:ln").leaf("a:noFill").end().end().end();
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

    private void fill(Sketch.Ink ink) {
        switch (ink.tint()) {
            case ACCENT -> tone.text(w, ink.accent());
            case PALE -> tone.tint(w, ink.accent());
            case INK -> scheme("tx1");
            case PAPER -> scheme("bg1");
            case SURFACE -> scheme("bg2");
            case BRAND -> scheme("tx2");
            case ON_BRAND -> scheme(job.theme().palette().inkOnBrand() ? "tx1" : "bg1");
            case MUTED -> {
                w.start("a:solidFill");
                AccentColour.muted(w, job.theme().palette());
                w.end();
            }
            case RULE -> {
                w.start("a:solidFill");
                AccentColour.rule(w, job.theme().palette());
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
}

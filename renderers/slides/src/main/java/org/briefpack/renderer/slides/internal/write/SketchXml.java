package org.briefpack.renderer.slides.internal.write;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.renderer.ooxml.SketchShapes;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Run;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.Sketch;

/**
 * Writes a drawing as shapes that can be edited: one group for what is there from the start, one
 * for what a click brings. Lines come first, so that boxes lie over their ends, and are glued to
 * the boxes that they join (ECMA-376 part 1, 20.1.2.2.33).
 */
final class SketchXml {
    private final XmlWriter w;
    private final DeckRendering job;
    private final ShapeIds ids;
    private final TextXml text;
    private SketchShapes shapes;
    private int[] numbers = {};

    /** What the names of parts begin with where no group has the drawing's. */
    private String prefix = "";

    SketchXml(XmlWriter w, DeckRendering job, ShapeIds ids, TextXml text) {
        this.w = w;
        this.job = job;
        this.ids = ids;
        this.text = text;
    }

    void write(Shape.Drawing drawing, TimingXml timing) {
        Sketch sketch = drawing.sketch();
        numbers = new int[sketch.parts().size()];
        // What a part says from right to left is its planner's concern.
        double shift = job.seen(sketch.box()).x() - sketch.box().x();
        boolean company = job.foundation().company();
        shapes = new SketchShapes(w, job.theme().palette(), company, sketch, shift);
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
                link(link, numbers[i]);
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

    private void link(Sketch.Link link, int id) {
        w.start("p:cxnSp").start("p:nvCxnSpPr");
        ShapeIds.decorative(w, id, prefix + "Line");
        w.start("p:cNvCxnSpPr");
        shapes.glue(link, numbers);
        w.end().leaf("p:nvPr").end().start("p:spPr");
        shapes.link(link);
        w.end().end();
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
        shapes.node(node);
        w.end();
        if (!node.texts().isEmpty()) {
            body(node, place);
        }
        w.end();
    }

    private void body(Sketch.Node node, boolean place) {
        boolean ellipse = node.form() == Sketch.Form.ELLIPSE;
        w.start("p:txBody").open("a:bodyPr", "wrap", ellipse ? "none" : "square");
        shapes.insets(node, job.words().fromRight());
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
        shapes.text(paragraph.ink());
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
        shapes.icon(icon);
        w.end().end();
    }
}

package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.document.Align;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Length;
import org.briefpack.model.theme.Palette;
import org.briefpack.renderer.ooxml.SketchShapes;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Place.Anchor;
import org.briefpack.renderer.plan.Run;
import org.briefpack.renderer.plan.Sketch;
import org.briefpack.renderer.plan.TextMeasure;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;
import org.briefpack.renderer.word.internal.style.Tongue;

/**
 * Writes a drawing as a group of Word's own shapes in the theme's colours, its lines glued to the
 * boxes that they join ([MS-ODRAWXML] 2.13 and 2.14). Lines come first: boxes lie over their ends.
 */
final class SketchWriter {
    /** Word leaves out a line that is higher than its box by a hair; what is not seen may grow. */
    private static final double AIR = 2;

    private final BlockWriter blocks;
    private final WordRendering job;

    SketchWriter(BlockWriter blocks, WordRendering job) {
        this.blocks = blocks;
        this.job = job;
    }

    /**
     * Writes a drawing into the paragraph that is open.
     *
     * @param measure the one that it was planned with
     * @param said in its place, where it is not seen
     */
    void write(Story story, Sketch sketch, TextMeasure measure, String said) {
        XmlWriter w = story.xml();
        Box box = sketch.box();
        Drawing frame = new Drawing(w, Length.pt(box.w()).emu(), Length.pt(box.h()).emu());
        int id = job.nextId();
        frame.startGroup(id, "Diagram " + id, said);
        w.start("wpg:wgp").leaf("wpg:cNvGrpSpPr").start("wpg:grpSpPr").start("a:xfrm");
        String wide = Long.toString(frame.width());
        String high = Long.toString(frame.height());
        w.leaf("a:off", "x", "0", "y", "0").leaf("a:ext", "cx", wide, "cy", high);
        w.leaf("a:chOff", "x", "0", "y", "0").leaf("a:chExt", "cx", wide, "cy", high).end().end();
        boolean company = job.request().base().isPresent();
        SketchShapes shapes = new SketchShapes(w, job.looks().palette(), company, sketch, 0);
        int[] numbers = new int[sketch.parts().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = job.nextId();
        }
        for (int i = 0; i < numbers.length; i++) {
            if (sketch.parts().get(i) instanceof Sketch.Link link) {
                link(w, shapes, link, numbers, i);
            }
        }
        for (int i = 0; i < numbers.length; i++) {
            switch (sketch.parts().get(i)) {
                case Sketch.Node node -> node(story, shapes, node, measure, numbers[i]);
                case Sketch.Icon icon -> icon(w, shapes, icon, numbers[i]);
                case Sketch.Link link -> {}
            }
        }
        w.end();
        frame.endGroup("[" + said + "]");
    }

    private static void link(
            XmlWriter w, SketchShapes shapes, Sketch.Link link, int[] numbers, int index) {
        named(w, "Line", numbers[index]);
        w.start("wps:cNvCnPr");
        shapes.glue(link, numbers);
        w.end().start("wps:spPr");
        shapes.link(link);
        w.end().leaf("wps:bodyPr").end();
    }

    private static void icon(XmlWriter w, SketchShapes shapes, Sketch.Icon icon, int id) {
        named(w, "Icon: " + icon.icon().name(), id);
        w.leaf("wps:cNvSpPr").start("wps:spPr");
        shapes.icon(icon);
        w.end().leaf("wps:bodyPr").end();
    }

    private static void named(XmlWriter w, String name, int id) {
        w.start("wps:wsp").leaf("wps:cNvPr", "id", Integer.toString(id), "name", name);
    }

    private void node(
            Story story, SketchShapes shapes, Sketch.Node node, TextMeasure measure, int id) {
        XmlWriter w = story.xml();
        named(w, node.name(), id);
        boolean free = node.fill() == null && node.line() == null;
        w.start("wps:cNvSpPr");
        if (free) {
            w.attribute("txBox", "1");
        }
        w.end().start("wps:spPr");
        shapes.node(free ? airy(node) : node);
        w.end();
        if (!node.texts().isEmpty()) {
            w.start("wps:txbx").start("w:txbxContent");
            for (Sketch.Text text : node.texts()) {
                boolean last = text == node.texts().getLast();
                paragraph(story, text, node.align(), last, measure);
            }
            w.end().end();
        }
        w.start("wps:bodyPr");
        if (!node.texts().isEmpty()) {
            w.attribute("wrap", "square");
            shapes.insets(node, job.rightToLeft());
            w.attribute("anchor", anchor(node.anchor())).leaf("a:noAutofit");
        }
        w.end().end();
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case TOP -> "t";
            case MIDDLE -> "ctr";
            case BOTTOM -> "b";
        };
    }

    /** Returns a box that is not seen, with its words at the same place and room to spare. */
    private static Sketch.Node airy(Sketch.Node n) {
        Box b = n.box();
        double above =
                switch (n.anchor()) {
                    case TOP -> 0;
                    case MIDDLE -> AIR;
                    case BOTTOM -> 2 * AIR;
                };
        return n.in(new Box(b.x(), b.y() - above, b.w(), b.h() + 2 * AIR));
    }

    /** The paragraph says all that its style may say otherwise (ECMA-376 part 1, 17.3.1.26). */
    private void paragraph(
            Story story, Sketch.Text text, Align align, boolean last, TextMeasure measure) {
        XmlWriter w = story.xml();
        w.start("w:p").start("w:pPr");
        w.leaf("w:pStyle", "w:val", job.ids().id(Style.NORMAL));
        w.leaf("w:suppressAutoHyphens");
        if (job.rightToLeft()) {
            w.leaf("w:bidi");
        }
        w.open("w:spacing", "w:before", "0", "w:after", twips(last ? 0 : text.after()));
        w.attribute("w:line", twips(measure.lineHeight(text))).attribute("w:lineRule", "exact");
        w.end();
        w.leaf("w:ind", "w:left", "0", "w:right", "0", "w:firstLine", "0");
        w.leaf("w:jc", "w:val", side(align)).end();
        runs(story, text);
        w.end();
    }

    private static String side(Align align) {
        return switch (align) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
        };
    }

    private static String twips(double points) {
        return Integer.toString(Length.pt(points).twips());
    }

    private void runs(Story story, Sketch.Text text) {
        XmlWriter w = story.xml();
        List<Run> runs = text.runs();
        for (Run run : runs) {
            if (run.text().equals("\n")) {
                w.start("w:r").leaf("w:br").end();
                continue;
            }
            RunFormat format = format(text, run);
            String target = run.look().link();
            InlineWriter inlines = blocks.inlines();
            boolean leads = !target.isEmpty() && inlines.startLink(story, target, run.span());
            inlines.runs().text(w, run.text(), format, run.span());
            if (leads) {
                w.end();
            }
        }
    }

    private RunFormat format(Sketch.Text text, Run run) {
        RunFormat format = RunFormat.PLAIN.coloured(colour(text.ink()));
        format = text.bold() || run.look().bold() ? format.inBold() : format;
        format = text.italic() || run.look().italic() ? format.inItalic() : format;
        format = run.look().code() ? format.styled(Style.CODE) : format;
        String language = run.look().language();
        format = language.isEmpty() ? format : format.in(new Tongue(language));
        return format.sized((int) Math.round(text.size() * 2));
    }

    private Colour colour(Sketch.Ink ink) {
        Palette p = job.looks().palette();
        return switch (ink.tint()) {
            case INK, FAINT -> p.ink();
            case MUTED -> p.muted();
            case PAPER -> p.paper();
            case SURFACE -> p.surface();
            case RULE -> p.rule();
            case BRAND -> p.inkOnBrand() ? p.ink() : p.brand();
            case ON_BRAND -> p.onBrand();
            case ACCENT -> p.accent(ink.accent());
            case PALE -> p.tint(ink.accent());
        };
    }
}

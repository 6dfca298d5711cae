package org.briefpack.renderer.slides.internal.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.SlidePlan;

/**
 * Writes what appears at which click (ECMA-376 part 1, 19.5): the effect Appear and no other. Notes
 * the numbers of the shapes while they are written.
 */
final class TimingXml {
    private final XmlWriter w;
    private final SlidePlan plan;
    private final List<List<Seen>> shapes = new ArrayList<>();
    private int node;

    TimingXml(XmlWriter w, SlidePlan plan) {
        this.w = w;
        this.plan = plan;
    }

    /**
     * What stands for a shape of the plan, or for a part of it, in the file.
     *
     * @param id its number
     * @param built whether it is in the list of builds; groups, frames, pictures and lines are not
     * @param ground whether it has a ground, which appears with its words
     */
    private record Seen(int id, boolean built, boolean ground) {}

    /** Takes note of the number that the next of the plan's shapes gets. */
    void begins(Shape shape, int id) {
        boolean card = shape instanceof Shape.Card own && own.accent() != null;
        List<Seen> seen = new ArrayList<>();
        seen.add(new Seen(id, shape instanceof Shape.Words || shape instanceof Shape.Card, card));
        shapes.add(seen);
    }

    /** Takes note of what belongs to the shape being written and appears with it. */
    void joins(int id) {
        shapes.getLast().add(new Seen(id, true, true));
    }

    /** Takes note of the group that the shape being written keeps back. */
    void keepsBack(int group) {
        shapes.getLast().clear();
        shapes.getLast().add(new Seen(group, false, false));
    }

    /** Takes note of a part that the shape being written keeps back; before it, of none. */
    void keepsBackParts() {
        shapes.getLast().clear();
    }

    /** Takes note of one more part that is kept back. */
    void keepsBackPart(int id, boolean line) {
        shapes.getLast().add(new Seen(id, !line, !line));
    }

    /** Writes the clicks; nothing where there are none. */
    void write() {
        if (plan.steps().isEmpty()) {
            return;
        }
        w.start("p:timing").start("p:tnLst").start("p:par");
        node("dur", "indefinite", "restart", "never", "nodeType", "tmRoot");
        w.start("p:childTnLst").open("p:seq", "concurrent", "1", "nextAc", "seek");
        node("dur", "indefinite", "nodeType", "mainSeq");
        w.start("p:childTnLst");
        plan.steps().forEach(this::click);
        w.end().end();
        turn("p:prevCondLst", "onPrev");
        turn("p:nextCondLst", "onNext");
        w.end().end().end().end().end();
        builds();
        w.end();
    }

    /** Opens a node of the tree of times with the next number. */
    private void node(String... attributes) {
        w.open("p:cTn", "id", Integer.toString(++node));
        for (int i = 0; i < attributes.length; i += 2) {
            w.attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void starts(String delay) {
        w.start("p:stCondLst").leaf("p:cond", "delay", delay).end();
    }

    private void turn(String list, String event) {
        w.start(list).open("p:cond", "evt", event, "delay", "0");
        w.start("p:tgtEl").leaf("p:sldTgt").end().end().end();
    }

    private void click(List<SlidePlan.Target> targets) {
        w.start("p:par");
        node("fill", "hold");
        starts("indefinite");
        w.start("p:childTnLst").start("p:par");
        node("fill", "hold");
        starts("0");
        w.start("p:childTnLst");
        boolean first = true;
        for (SlidePlan.Target target : targets) {
            for (Seen seen : shapes.get(target.shape())) {
                appear(target, seen, first ? "clickEffect" : "withEffect");
                first = false;
            }
        }
        w.end().end().end().end().end().end();
    }

    private void appear(SlidePlan.Target target, Seen seen, String when) {
        w.start("p:par");
        w.open("p:cTn", "id", Integer.toString(++node), "presetID", "1", "presetClass", "entr");
        w.attribute("presetSubtype", "0").attribute("fill", "hold");
        if (seen.built()) {
            w.attribute("grpId", "0");
        }
        w.attribute("nodeType", when);
        starts("0");
        w.start("p:childTnLst").start("p:set").start("p:cBhvr");
        node("dur", "1", "fill", "hold");
        starts("0");
        w.end().start("p:tgtEl");
        w.open("p:spTgt", "spid", Integer.toString(seen.id()));
        if (target.first() >= 0) {
            w.start("p:txEl").leaf("p:pRg", "st", "" + target.first(), "end", "" + target.last());
            w.end();
        }
        w.end().end().start("p:attrNameLst").start("p:attrName").text("style.visibility");
        w.end().end().end().start("p:to").leaf("p:strVal", "val", "visible").end();
        w.end().end().end().end();
    }

    private void builds() {
        Map<Integer, Seen> whole = new LinkedHashMap<>();
        Set<Integer> parts = new LinkedHashSet<>();
        for (List<SlidePlan.Target> step : plan.steps()) {
            for (SlidePlan.Target target : step) {
                for (Seen seen : shapes.get(target.shape())) {
                    if (seen.built() && target.first() < 0) {
                        whole.put(seen.id(), seen);
                    } else if (seen.built()) {
                        parts.add(seen.id());
                    }
                }
            }
        }
        if (whole.isEmpty() && parts.isEmpty()) {
            return;
        }
        w.start("p:bldLst");
        parts.forEach(id -> w.leaf("p:bldP", "spid", "" + id, "grpId", "0", "build", "p"));
        for (Seen seen : whole.values()) {
            w.open("p:bldP", "spid", Integer.toString(seen.id()), "grpId", "0");
            if (seen.ground()) {
                w.attribute("animBg", "1");
            }
            w.end();
        }
        w.end();
    }
}

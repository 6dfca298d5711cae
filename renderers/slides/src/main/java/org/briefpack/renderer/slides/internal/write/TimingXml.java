package org.briefpack.renderer.slides.internal.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final List<Integer> shapes = new ArrayList<>();
    private int node;

    TimingXml(XmlWriter w, SlidePlan plan) {
        this.w = w;
        this.plan = plan;
    }

    /** Takes note of the number that the next of the plan's shapes gets. */
    void begins(int id) {
        shapes.add(id);
    }

    /** Takes note of the number of what the shape being written keeps back. */
    void keepsBack(int id) {
        shapes.set(shapes.size() - 1, id);
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
            appear(target, first ? "clickEffect" : "withEffect");
            first = false;
        }
        w.end().end().end().end().end().end();
    }

    private void appear(SlidePlan.Target target, String when) {
        w.start("p:par");
        w.open("p:cTn", "id", Integer.toString(++node), "presetID", "1", "presetClass", "entr");
        w.attribute("presetSubtype", "0").attribute("fill", "hold");
        if (isBuilt(target)) {
            w.attribute("grpId", "0");
        }
        w.attribute("nodeType", when);
        starts("0");
        w.start("p:childTnLst").start("p:set").start("p:cBhvr");
        node("dur", "1", "fill", "hold");
        starts("0");
        w.end().start("p:tgtEl");
        w.open("p:spTgt", "spid", id(target));
        if (target.first() >= 0) {
            w.start("p:txEl").leaf("p:pRg", "st", "" + target.first(), "end", "" + target.last());
            w.end();
        }
        w.end().end().start("p:attrNameLst").start("p:attrName").text("style.visibility");
        w.end().end().end().start("p:to").leaf("p:strVal", "val", "visible").end();
        w.end().end().end().end();
    }

    private String id(SlidePlan.Target target) {
        return Integer.toString(shapes.get(target.shape()));
    }

    /** Groups, frames and pictures appear as a whole and are in no list of builds. */
    private boolean isBuilt(SlidePlan.Target target) {
        return switch (plan.shapes().get(target.shape())) {
            case Shape.Words words -> true;
            case Shape.Card card -> card.accent() == null;
            case Shape.Drawing d -> false;
            case Shape.Table t -> false;
            case Shape.Chart c -> false;
            case Shape.Picture p -> false;
            case Shape.Line l -> false;
        };
    }

    private void builds() {
        Set<String> whole = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        for (List<SlidePlan.Target> step : plan.steps()) {
            for (SlidePlan.Target target : step) {
                if (isBuilt(target)) {
                    (target.first() < 0 ? whole : parts).add(id(target));
                }
            }
        }
        if (whole.isEmpty() && parts.isEmpty()) {
            return;
        }
        w.start("p:bldLst");
        parts.forEach(id -> w.leaf("p:bldP", "spid", id, "grpId", "0", "build", "p"));
        whole.forEach(id -> w.leaf("p:bldP", "spid", id, "grpId", "0"));
        w.end();
    }
}

package org.briefpack.renderer.slides.internal.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.document.Index;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.plan.SlidePlan;

/** Finds the slide that an id stands on. */
final class LinkTargets {
    private LinkTargets() {}

    /** Returns slides by their own ids and by the ids of what stands on them and in their notes. */
    static Map<String, OfficePart> of(List<SlidePlan> plans, List<OfficePart> slides) {
        Map<String, OfficePart> targets = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).part() == 1) {
                OfficePart slide = slides.get(i);
                Index.of(List.of(plans.get(i).source()))
                        .places()
                        .keySet()
                        .forEach(id -> targets.putIfAbsent(id, slide));
            }
        }
        return targets;
    }
}

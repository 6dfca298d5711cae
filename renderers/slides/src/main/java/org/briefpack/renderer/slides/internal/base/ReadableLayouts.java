package org.briefpack.renderer.slides.internal.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.render.BaseReport.Fate;
import org.briefpack.model.render.BaseReport.Finding;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.LayoutPlan;
import org.briefpack.renderer.plan.Place;

/** How text is made readable on each of a template's layouts that is used. */
final class ReadableLayouts {
    private final Map<SlideLayout, BaseLayout> matches;
    private final Map<BaseLayout, Readable> readable = new LinkedHashMap<>();

    /** Decides: layouts for running slides go as the one for content, others as they like. */
    ReadableLayouts(Map<SlideLayout, BaseLayout> matches) throws Unusable {
        this.matches = matches;
        BaseLayout content = matches.get(SlideLayout.CONTENT);
        Readable first = Readable.of(content, true, false);
        if (!first.holds()) {
            throw new Unusable(
                    "text in its own colours cannot be read on its ground",
                    "give its theme a dark and a light colour that differ more");
        }
        readable.put(content, first);
        Colour ink = first.colours().named("tx1");
        for (BaseLayout layout : matches.values()) {
            BaseColours own = layout.colours();
            boolean turn = differ(own.named("tx1"), ink) > differ(own.turned().named("tx1"), ink);
            readable.computeIfAbsent(layout, l -> Readable.of(l, opensOnly(l), turn));
        }
    }

    private boolean opensOnly(BaseLayout layout) {
        return matches.entrySet().stream()
                .filter(match -> match.getValue() == layout)
                .allMatch(
                        match ->
                                match.getKey() == SlideLayout.TITLE
                                        || match.getKey() == SlideLayout.SECTION);
    }

    private static double differ(Colour one, Colour other) {
        return Math.abs(one.luminance() - other.luminance());
    }

    /** Returns how running slides are. */
    Readable content() {
        return readable.get(matches.get(SlideLayout.CONTENT));
    }

    /** Changes the layouts that have to be. */
    void apply(Box slide) {
        readable.forEach(
                (layout, how) -> {
                    if (how.changes()) {
                        how.apply(layout, slide);
                    }
                });
    }

    /** Makes text readable where plans of ours have it on these layouts. */
    void cover(Map<SlideLayout, LayoutPlan> plans, Box slide) {
        readable.forEach(
                (layout, how) -> {
                    List<Box> boxes =
                            plans.entrySet().stream()
                                    .filter(plan -> matches.get(plan.getKey()) == layout)
                                    .flatMap(plan -> plan.getValue().places().stream())
                                    .map(Place::box)
                                    .toList();
                    how.cover(layout, boxes, slide);
                });
    }

    /** Returns the colour map of slides of a kind, for kinds that have not the master's. */
    Map<SlideLayout, Map<String, String>> colourMaps() {
        Map<SlideLayout, Map<String, String>> maps = new EnumMap<>(SlideLayout.class);
        matches.forEach(
                (kind, layout) -> {
                    Map<String, String> own = readable.get(layout).colours().map();
                    if (!own.equals(layout.master().colours().map())) {
                        maps.put(kind, own);
                    }
                });
        return maps;
    }

    /** Returns what is changed, in words. */
    List<Finding> changes() {
        List<Finding> changes = new ArrayList<>();
        readable.forEach(
                (layout, how) -> {
                    String name = "Layout \u201C" + layout.name() + "\u201D";
                    if (how.turned()) {
                        add(changes, name, "light and dark change places, as its ground is dark");
                    }
                    if (how.panel()) {
                        add(changes, name, "a panel behind the text, which has no even ground");
                    }
                    if (how.stated()) {
                        add(changes, name, "a colour of text that can be read");
                    }
                });
        return changes;
    }

    private static void add(List<Finding> changes, String name, String what) {
        changes.add(new Finding(Fate.ADDED, name, what));
    }
}

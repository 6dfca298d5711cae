package org.briefpack.renderer.pdf.internal.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.Places;

/**
 * What stands below one heading of the highest level, to say what makes a document too long.
 *
 * @param text of the heading
 * @param span where the heading was written
 * @param lines how many lines of running text it is high, heading included; at least 1
 * @param beyond how many of them stand on pages that are too many
 */
public record Section(String text, SourceSpan span, int lines, int beyond) {
    /**
     * Measures the sections of a layout; what stands above the first heading belongs to none.
     *
     * @param most how many pages are allowed
     */
    public static List<Section> of(Layout layout, int most) {
        List<Places.Heading> headings = layout.places().headings();
        int top = headings.stream().mapToInt(h -> h.node().level()).min().orElse(1);
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).node().level() == top) {
                byId.putIfAbsent(headings.get(i).id(), i);
            }
        }
        double[] all = new double[headings.size()];
        double[] beyond = new double[headings.size()];
        int current = -1;
        for (int page = 0; page < layout.pages().size(); page++) {
            for (Page.Placed placed : layout.pages().get(page).placed()) {
                current = byId.getOrDefault(anchor(placed.strip()), current);
                if (current >= 0) {
                    double height = placed.strip().gap() + placed.strip().content().height();
                    all[current] += height;
                    beyond[current] += page < most ? 0 : height;
                }
            }
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (all[i] > 0) {
                Places.Heading heading = headings.get(i);
                sections.add(
                        new Section(
                                heading.text(),
                                heading.node().span(),
                                Math.max(1, (int) Math.round(all[i] / layout.lineHeight())),
                                (int) Math.ceil(beyond[i] / layout.lineHeight())));
            }
        }
        return sections;
    }

    /** Returns the name of the place that a line is; empty where it is none. */
    private static String anchor(Strip strip) {
        if (strip.content() instanceof Strip.Ink ink) {
            for (Mark mark : ink.marks()) {
                if (mark instanceof Mark.Anchor anchor) {
                    return anchor.id();
                }
            }
        }
        return "";
    }
}

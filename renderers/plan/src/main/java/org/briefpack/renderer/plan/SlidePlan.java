package org.briefpack.renderer.plan;

import java.util.List;
import org.briefpack.model.document.Slide;

/**
 * One slide as it will be written.
 *
 * @param source the slide it was made from
 * @param part which part of it, from 1
 * @param layout the layout it uses
 * @param shapes what stands on it in reading order, the title first
 * @param steps what appears at each click, in order; empty where all is there from the start
 * @param notes what the speaker reads
 */
public record SlidePlan(
        Slide source,
        int part,
        LayoutPlan layout,
        List<Shape> shapes,
        List<List<Target>> steps,
        List<Para> notes) {
    /**
     * What appears at a click.
     *
     * @param shape index of the shape; of a drawing, what it keeps back until this click
     * @param first index of the first paragraph that appears; negative for the whole shape
     * @param last index of the last one
     */
    public record Target(int shape, int first, int last) {
        static Target whole(int shape) {
            return new Target(shape, -1, -1);
        }
    }

    /** Returns whether a shape, or what a drawing keeps back, is not there from the start. */
    public boolean isKept(int shape) {
        return steps.stream().anyMatch(step -> step.contains(Target.whole(shape)));
    }
}

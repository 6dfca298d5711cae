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
 * @param notes what the speaker reads
 */
public record SlidePlan(
        Slide source, int part, LayoutPlan layout, List<Shape> shapes, List<Para> notes) {}

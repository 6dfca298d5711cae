package org.briefpack.model.document;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * One slide.
 *
 * @param id target of links; may be empty
 * @param layout the layout of the master it uses
 * @param title its title; never empty, for people who navigate by titles
 * @param regions what stands where, in reading order
 * @param notes what the speaker reads; may be empty
 * @param time how long it is meant to be shown; zero where that is open
 * @param section name of the part of the session it belongs to; may be empty
 * @param overflow what to do with text that does not fit
 * @param reveal what appears only when the speaker asks for it
 * @param span where
 */
public record Slide(
        String id,
        SlideLayout layout,
        List<Inline> title,
        SequencedMap<Region, List<Block>> regions,
        List<Block> notes,
        Duration time,
        String section,
        Overflow overflow,
        Reveal reveal,
        SourceSpan span)
        implements Node {
    /** What happens to blocks that do not fit at the layout's smallest size. */
    public enum Overflow {
        /** Continue on further slides. */
        SPLIT,
        /** Keep what fits and move the rest into the notes. */
        NOTES,
        /** Refuse with a diagnostic. */
        REFUSE
    }

    /** What appears only when the speaker asks for it. */
    public enum Reveal {
        /** All is there from the start. */
        NONE,
        /** The points of a list, and the boxes of a row, one after the other. */
        ITEMS,
        /** The answer, at once: what a drawing keeps back, and what stands in the second place. */
        ANSWER
    }

    /** A slide that shows all from the start. */
    public Slide(
            String id,
            SlideLayout layout,
            List<Inline> title,
            SequencedMap<Region, List<Block>> regions,
            List<Block> notes,
            Duration time,
            String section,
            Overflow overflow,
            SourceSpan span) {
        this(id, layout, title, regions, notes, time, section, overflow, Reveal.NONE, span);
    }

    /** Copies the collections. */
    public Slide {
        title = List.copyOf(title);
        notes = List.copyOf(notes);
        SequencedMap<Region, List<Block>> copy = new LinkedHashMap<>();
        regions.forEach((region, blocks) -> copy.put(region, List.copyOf(blocks)));
        regions = Collections.unmodifiableSequencedMap(copy);
    }
}

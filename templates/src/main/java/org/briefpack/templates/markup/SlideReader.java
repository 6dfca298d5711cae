package org.briefpack.templates.markup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.SharedTime;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;

/** Reads slides: a title, regions named as elements, and notes. */
final class SlideReader {
    private final BlockReader blocks;

    SlideReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    /** Reads the slides of a section, which share its minutes. */
    List<Slide> section(Element section) {
        List<Slide> slides = new ArrayList<>();
        List<SharedTime.Wish> wishes = new ArrayList<>();
        for (Element child : BlockReader.named(section, "slide")) {
            Slide slide = read(child, section.attribute("title", ""));
            if (Pruning.shows(slide)) {
                slides.add(slide);
                wishes.add(
                        new SharedTime.Wish(
                                Attributes.number(child, "minutes", 0),
                                Attributes.number(child, "weight", 1)));
            }
        }
        List<Duration> times = SharedTime.among(Attributes.number(section, "minutes", 0), wishes);
        List<Slide> timed = new ArrayList<>();
        for (int i = 0; i < slides.size(); i++) {
            timed.add(lasting(times.get(i), slides.get(i)));
        }
        return timed;
    }

    private static Slide lasting(Duration time, Slide slide) {
        return new Slide(
                slide.id(),
                slide.layout(),
                slide.title(),
                slide.regions(),
                slide.notes(),
                time,
                slide.section(),
                slide.overflow(),
                slide.reveal(),
                slide.span());
    }

    /** Reads a slide that stands alone. */
    Slide read(Element element) {
        return read(element, element.attribute("section", ""));
    }

    private Slide read(Element element, String section) {
        List<Inline> title = blocks.text(element, "title");
        if (title.isEmpty()) {
            throw new MarkupProblem(element, "<slide> needs a <title>");
        }
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        List<Block> notes = List.of();
        for (Element child : element.elements()) {
            switch (child.name()) {
                case "title" -> {}
                case "notes" -> notes = blocks.content(child);
                default ->
                        regions.put(
                                Attributes.choice(child, "name", Region.class, child.name()),
                                blocks.content(child));
            }
        }
        regions.values().removeIf(List::isEmpty);
        return new Slide(
                element.attribute("id", ""),
                Attributes.choice(element, "layout", SlideLayout.class, SlideLayout.CONTENT),
                title,
                regions,
                notes,
                Duration.ofSeconds(Math.round(60 * Attributes.number(element, "minutes", 0))),
                section,
                Attributes.choice(element, "overflow", Slide.Overflow.class, Slide.Overflow.SPLIT),
                Attributes.choice(element, "reveal", Slide.Reveal.class, Slide.Reveal.NONE),
                element.at());
    }
}

package org.briefpack.templates.markup;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;

/** Reads slides: a title, regions named as elements, and notes. */
final class SlideReader {
    private final BlockReader blocks;

    SlideReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    Slide read(Element element) {
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
                element.attribute("section", ""),
                Attributes.choice(element, "overflow", Slide.Overflow.class, Slide.Overflow.SPLIT),
                element.at());
    }
}

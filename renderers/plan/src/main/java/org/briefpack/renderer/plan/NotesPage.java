package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.Tree;

/**
 * A page of notes: below the slide it prints what the speaker reads, with the sources in full. What
 * would stand on no page is left out from the end, and the page says where it is. The room is
 * counted in letters, with some to spare: the type of the page is the program's that prints it.
 */
final class NotesPage {
    /** Letters of the usual width on a line. */
    private static final int LETTERS = 78;

    /** Lines on the page, those for the time and for what a click shows among them. */
    private static final double LINES = 30;

    /** The space above a paragraph, in lines. */
    private static final double ABOVE = 0.3;

    /** A source is set smaller: this share of a line. */
    private static final double SMALL = 0.75;

    private final Map<Integer, Reference> references = new HashMap<>();
    private final Words words;

    NotesPage(List<Reference> references, Words words) {
        references.forEach(reference -> this.references.put(reference.number(), reference));
        this.words = words;
    }

    /** Returns the notes of a slide that its page prints; all of them where they fit. */
    List<Block> printed(Slide slide) {
        Set<Integer> cited = new HashSet<>(DeckFacts.cited(slide.title()));
        slide.regions().values().forEach(blocks -> cited.addAll(DeckFacts.cited(blocks)));
        double used = 2 * (1 + ABOVE) + cited.stream().mapToDouble(this::source).sum();
        List<Block> kept = new ArrayList<>();
        for (Block block : slide.notes()) {
            List<Block> units = units(block);
            List<Block> fitting = new ArrayList<>();
            for (Block unit : units) {
                used += lines(unit, cited);
                if (used > LINES - 1 - ABOVE) {
                    kept.addAll(joined(fitting, block));
                    return ended(kept);
                }
                fitting.add(unit);
            }
            kept.add(block);
        }
        return kept;
    }

    /** No heading is the last line. */
    private List<Block> ended(List<Block> kept) {
        if (kept.isEmpty()) {
            return kept;
        }
        if (kept.getLast() instanceof Block.Paragraph last
                && last.content().stream().allMatch(Inline.Strong.class::isInstance)) {
            kept.removeLast();
        }
        kept.add(Block.Paragraph.of(words.get("slide.notes.rest")));
        return kept;
    }

    private static List<Block> units(Block block) {
        return block instanceof Block.Items items
                ? items.items().stream().map(i -> with(items, List.of(i))).toList()
                : List.of(block);
    }

    private static Block with(Block.Items list, List<Block.Item> items) {
        return new Block.Items(list.style(), list.start(), items, list.span());
    }

    private static List<Block> joined(List<Block> units, Block whole) {
        if (units.isEmpty() || !(whole instanceof Block.Items items)) {
            return units;
        }
        return List.of(with(items, items.items().subList(0, units.size())));
    }

    private double lines(Block unit, Set<Integer> cited) {
        double lines = ABOVE + lines(length(List.of(unit)));
        for (int number : DeckFacts.cited(List.of(unit))) {
            if (cited.add(number)) {
                lines += source(number);
            }
        }
        return lines;
    }

    private double source(int number) {
        Reference reference = references.get(number);
        return reference == null
                ? 0
                : SMALL * (ABOVE + lines((int) (SMALL * width(InlineText.of(reference.text())))));
    }

    private static int lines(int letters) {
        return 1 + letters / LETTERS;
    }

    private static int length(List<? extends Node> nodes) {
        int[] length = new int[1];
        Tree.each(
                nodes,
                new Tree.Visitor() {
                    @Override
                    public void words(String words) {
                        length[0] += width(words);
                    }
                });
        return length[0];
    }

    /** Chinese, Japanese and Korean letters are twice as wide. */
    private static int width(String text) {
        return text.length() + (int) text.chars().filter(c -> c >= 0x2E80).count();
    }
}

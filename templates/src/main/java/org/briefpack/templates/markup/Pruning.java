package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.document.Tree;

/**
 * Takes away what frames nothing: headings with nothing below, lists, tables and cards that came
 * out empty. Templates need not ask before each frame whether there is something to put in. What is
 * inside a block was pruned when it was read.
 */
final class Pruning {
    private Pruning() {}

    /** Returns the blocks without those that show nothing. */
    static List<Block> of(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            Tree.filled(block).ifPresent(kept::add);
        }
        return withoutBareHeadings(kept);
    }

    /** Returns the blocks of a publication that cites nothing: without its list of sources. */
    static List<Block> withoutReferences(List<Block> blocks) {
        return withoutBareHeadings(
                blocks.stream().filter(block -> !(block instanceof Block.References)).toList());
    }

    /** From the end: a heading stands where something follows that is no heading of its rank. */
    private static List<Block> withoutBareHeadings(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean bare =
                    switch (block) {
                        case Block.Heading heading ->
                                kept.isEmpty()
                                        || kept.getLast() instanceof Block.PageBreak
                                        || kept.getLast() instanceof Block.Heading next
                                                && next.level() <= heading.level();
                        case Block.PageBreak end -> kept.isEmpty();
                        case Block.Divider end -> kept.isEmpty();
                        default -> false;
                    };
            if (!bare) {
                kept.add(block);
            }
        }
        return kept.reversed();
    }

    /** Returns whether a slide shows something besides what it is called. */
    static boolean shows(Slide slide) {
        return slide.layout() == SlideLayout.TITLE
                || slide.layout() == SlideLayout.SECTION
                || slide.regions().keySet().stream().anyMatch(Pruning::holds);
    }

    private static boolean holds(Region region) {
        return switch (region) {
            case BODY, LEFT, RIGHT -> true;
            case SUBTITLE, LEFT_HEADING, RIGHT_HEADING, SOURCE, KICKER -> false;
        };
    }
}

package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;

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
            block(block).ifPresent(kept::add);
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

    private static Optional<Block> block(Block block) {
        return switch (block) {
            case Block.Heading b -> shown(!b.content().isEmpty(), b);
            case Block.Paragraph b -> shown(!b.content().isEmpty(), b);
            case Block.Items b -> items(b);
            case Block.Table b -> shown(b.rows().size() > b.headerRows(), b);
            case Block.Definitions b -> shown(!b.entries().isEmpty(), b);
            case Block.Callout b -> shown(!b.content().isEmpty(), b);
            case Block.Cards b -> cards(b);
            case Block.Columns b -> columns(b);
            case Block.Quote b -> shown(!b.content().isEmpty(), b);
            case Block.Diagram b -> shown(!b.entries().isEmpty(), b);
            default -> Optional.of(block);
        };
    }

    private static Optional<Block> shown(boolean something, Block block) {
        return something ? Optional.of(block) : Optional.empty();
    }

    private static Optional<Block> items(Block.Items list) {
        List<Block.Item> items =
                list.items().stream().filter(item -> !item.content().isEmpty()).toList();
        return shown(
                !items.isEmpty(), new Block.Items(list.style(), list.start(), items, list.span()));
    }

    /** A card of a title alone shows nothing; no row is wider than there are cards. */
    private static Optional<Block> cards(Block.Cards row) {
        List<Block.Card> cards =
                row.cards().stream()
                        .filter(card -> !card.content().isEmpty() || !card.kicker().isEmpty())
                        .toList();
        int perRow = Math.max(1, Math.min(row.perRow(), cards.size()));
        return shown(!cards.isEmpty(), new Block.Cards(perRow, cards, row.span()));
    }

    private static Optional<Block> columns(Block.Columns row) {
        List<Block.Column> columns =
                row.columns().stream().filter(column -> !column.content().isEmpty()).toList();
        return shown(!columns.isEmpty(), new Block.Columns(columns, row.span()));
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

package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.ParagraphRole;
import org.briefpack.model.document.Tree;

/**
 * Takes away what is out of proportion in a short document: ends of pages that would leave a page
 * next to empty, a list of contents of two lines, and what opens a part that nothing comes before.
 * How long a text is on paper is only reckoned here: half a page more or less does not matter.
 */
final class PageEnds {
    /** About how many characters a line of a document has. */
    private static final int LINE = 80;

    private final Map<Block, Integer> least = new IdentityHashMap<>();
    private final Map<Block, Boolean> openings = new IdentityHashMap<>();

    /**
     * Notes what stands only where there is enough.
     *
     * @param lines how many there must be at least on the page that it ends, or in the list
     */
    void onlyFrom(int lines, Block endOrList) {
        least.put(endOrList, lines);
    }

    /** Notes what opens a part of the document. */
    void opens(List<Block> opening) {
        opening.forEach(block -> openings.put(block, true));
    }

    /** Returns the blocks without what is out of proportion. */
    List<Block> settled(List<Block> blocks) {
        return withoutBareEnds(merged(withoutShortContents(withoutIdleOpening(blocks))));
    }

    private List<Block> withoutShortContents(List<Block> blocks) {
        return blocks.stream()
                .filter(
                        block ->
                                !(block instanceof Block.Contents list)
                                        || entries(list, blocks) >= least.getOrDefault(list, 0))
                .toList();
    }

    private static long entries(Block.Contents list, List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b instanceof Block.Heading h && h.level() <= list.depth())
                .count();
    }

    /** What opens a part says nothing where the part is the whole document. */
    private List<Block> withoutIdleOpening(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        for (Block block : blocks) {
            boolean opens = openings.containsKey(block);
            if (!opens || begun || block instanceof Block.PageBreak) {
                kept.add(block);
            }
            begun |= !opens && block instanceof Block.Heading;
        }
        return kept;
    }

    /** Of two ends with nothing but an opening between them, the first stays, as the firmer one. */
    private List<Block> merged(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        Block last = null;
        for (Block block : blocks) {
            if (block instanceof Block.PageBreak && last != null) {
                if (!least.containsKey(block)) {
                    least.remove(last);
                }
                continue;
            }
            if (block instanceof Block.PageBreak) {
                last = block;
            } else if (!isOpening(block)) {
                last = null;
            }
            kept.add(block);
        }
        return kept;
    }

    private static boolean isOpening(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.Paragraph p && p.role() == ParagraphRole.LEAD;
    }

    private List<Block> withoutBareEnds(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        for (Block block : blocks) {
            boolean ends = block instanceof Block.PageBreak;
            if (ends
                    && (lines(page, blocks) < least.getOrDefault(block, 0)
                            || page.stream().allMatch(PageEnds::isFrame))) {
                continue;
            }
            kept.add(block);
            page.add(block);
            if (ends) {
                page.clear();
            }
        }
        return kept;
    }

    /** Returns whether a block only tells what the document is called, and for whom it is. */
    private static boolean isFrame(Block block) {
        return block instanceof Block.Figure
                || block instanceof Block.Paragraph p
                        && switch (p.role()) {
                            case TITLE, SUBTITLE, KICKER, LEAD, SMALL -> true;
                            case BODY, SOURCE, STATEMENT -> false;
                        };
    }

    private static int lines(List<Block> page, List<Block> all) {
        int[] lines = {0};
        Tree.each(
                Document.of(Metadata.of("", "en"), page),
                new Tree.Visitor() {
                    @Override
                    public void words(String words) {
                        lines[0] += 1 + words.length() / LINE;
                    }
                });
        for (Block block : page) {
            if (block instanceof Block.Contents list) {
                lines[0] += (int) entries(list, all);
            }
        }
        return lines[0];
    }
}

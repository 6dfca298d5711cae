package org.briefpack.renderer.word.internal.file;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ParagraphRole;

/**
 * Which blocks stand on upright pages and which on pages turned on their side. A wide table takes
 * with it the headings directly above and its source line below, so that they stay together.
 *
 * @param landscape whether the pages are turned
 * @param blocks what stands on them
 */
record Sections(boolean landscape, List<Block> blocks) {
    static List<Sections> of(List<Block> blocks) {
        List<Sections> sections = new ArrayList<>();
        List<Block> upright = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Table table && table.wide())) {
                upright.add(blocks.get(i));
                continue;
            }
            List<Block> turned = new ArrayList<>();
            while (!upright.isEmpty() && introduces(upright.getLast())) {
                turned.addFirst(upright.removeLast());
            }
            turned.add(blocks.get(i));
            if (i + 1 < blocks.size() && isSource(blocks.get(i + 1))) {
                turned.add(blocks.get(++i));
            }
            flush(upright, sections);
            join(turned, sections);
            upright = new ArrayList<>();
        }
        flush(upright, sections);
        if (sections.isEmpty()) {
            sections.add(new Sections(false, List.of()));
        }
        return sections;
    }

    private static boolean introduces(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.PageBreak
                || block instanceof Block.Paragraph p && p.role() == ParagraphRole.KICKER;
    }

    private static boolean isSource(Block block) {
        return block instanceof Block.Paragraph p && p.role() == ParagraphRole.SOURCE;
    }

    /** A section that holds nothing but a page break would be an empty page. */
    private static void flush(List<Block> upright, List<Sections> sections) {
        if (!upright.stream().allMatch(Block.PageBreak.class::isInstance)) {
            sections.add(new Sections(false, List.copyOf(upright)));
        }
    }

    /** Wide tables in a row share their turned pages. */
    private static void join(List<Block> turned, List<Sections> sections) {
        if (!sections.isEmpty() && sections.getLast().landscape()) {
            List<Block> both = new ArrayList<>(sections.removeLast().blocks());
            both.addAll(turned);
            sections.add(new Sections(true, List.copyOf(both)));
        } else {
            sections.add(new Sections(true, List.copyOf(turned)));
        }
    }
}

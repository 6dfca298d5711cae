package org.briefpack.renderer.slides.internal.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.document.Block;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.plan.SlidePlan;

/** Finds the slide that an id stands on. */
final class LinkTargets {
    private final Map<String, OfficePart> targets = new HashMap<>();

    private LinkTargets() {}

    /** Returns slides by the ids of slides and of the blocks on them; the first one counts. */
    static Map<String, OfficePart> of(List<SlidePlan> plans, List<OfficePart> slides) {
        LinkTargets all = new LinkTargets();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).part() == 1) {
                all.put(plans.get(i).source().id(), slides.get(i));
            }
        }
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).part() == 1) {
                OfficePart slide = slides.get(i);
                plans.get(i).source().regions().values().forEach(b -> all.blocks(b, slide));
            }
        }
        return all.targets;
    }

    private void put(String id, OfficePart slide) {
        if (!id.isEmpty()) {
            targets.putIfAbsent(id, slide);
        }
    }

    private void blocks(List<Block> blocks, OfficePart slide) {
        blocks.forEach(block -> block(block, slide));
    }

    private void block(Block block, OfficePart slide) {
        switch (block) {
            case Block.Heading h -> put(h.id(), slide);
            case Block.Items i ->
                    i.items()
                            .forEach(
                                    item -> {
                                        put(item.id(), slide);
                                        blocks(item.content(), slide);
                                    });
            case Block.Table t -> put(t.id(), slide);
            case Block.Definitions d -> d.entries().forEach(e -> put(e.id(), slide));
            case Block.Chart c -> put(c.id(), slide);
            case Block.Figure f -> put(f.id(), slide);
            case Block.Question q -> put(q.id(), slide);
            case Block.Callout c -> blocks(c.content(), slide);
            case Block.Cards c -> c.cards().forEach(card -> blocks(card.content(), slide));
            case Block.Columns c -> c.columns().forEach(column -> blocks(column.content(), slide));
            case Block.Quote q -> blocks(q.content(), slide);
            case Block.Paragraph p -> {}
            case Block.Field f -> {}
            case Block.Contents c -> {}
            case Block.References r -> {}
            case Block.Divider d -> {}
            case Block.PageBreak p -> {}
        }
    }
}

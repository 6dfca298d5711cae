package org.briefpack.model.document;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;

/** What a diagram shows, as a list: for where it cannot be drawn. No word of it is lost. */
public final class DiagramList {
    private DiagramList() {}

    /** Returns the list; empty where the diagram has no words. */
    public static List<Block> of(Block.Diagram diagram) {
        List<Block> blocks = new ArrayList<>();
        boolean counted = diagram.kind() == DiagramKind.STEPS || diagram.kind() == DiagramKind.TASK;
        Block.Items list = items(diagram.entries(), counted ? ListStyle.NUMBER : ListStyle.BULLET);
        if (!list.items().isEmpty()) {
            blocks.add(list);
        }
        if (!diagram.source().isEmpty()) {
            blocks.add(new Block.Paragraph(ParagraphRole.SOURCE, diagram.source(), diagram.span()));
        }
        return blocks;
    }

    private static Block.Items items(List<Block.Entry> entries, ListStyle style) {
        List<Block.Item> items = new ArrayList<>();
        for (Block.Entry entry : entries) {
            List<Inline> line = new ArrayList<>();
            if (!entry.label().isEmpty()) {
                line.add(new Inline.Strong(entry.label(), entry.span()));
            }
            if (!entry.text().isEmpty()) {
                if (!line.isEmpty()) {
                    line.add(new Inline.Text(" \u2013 ", entry.span()));
                }
                line.addAll(entry.text());
            }
            List<Block> content = new ArrayList<>();
            if (!line.isEmpty()) {
                content.add(new Block.Paragraph(ParagraphRole.BODY, line, entry.span()));
            }
            Block.Items inner = items(entry.inner(), ListStyle.BULLET);
            if (!inner.items().isEmpty()) {
                content.add(inner);
            }
            if (!content.isEmpty()) {
                items.add(new Block.Item("", content, entry.span()));
            }
        }
        return new Block.Items(style, 1, items, SourceSpan.NONE);
    }
}

package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/**
 * Writes the contents as Word's own, filled in. They have no page numbers yet: only Word itself
 * knows where its pages end, and "Update table" adds them. A field that asks to be updated by
 * itself would greet the reader with a warning.
 */
final class ContentsWriter {
    private final BlockWriter blocks;
    private final WordRendering job;

    ContentsWriter(BlockWriter blocks, WordRendering job) {
        this.blocks = blocks;
        this.job = job;
    }

    void write(Story story, Block.Contents contents) {
        List<Scan.Entry> entries =
                job.scan().headings().stream()
                        .filter(entry -> entry.level() <= contents.depth())
                        .filter(entry -> !entry.text().isBlank())
                        .toList();
        if (entries.isEmpty() && contents.title().isEmpty()) {
            return;
        }
        XmlWriter w = story.xml();
        story.beforeBlock();
        w.start("w:sdt").start("w:sdtPr");
        w.leaf("w:id", "w:val", Integer.toString(job.nextId()));
        w.start("w:docPartObj");
        w.leaf("w:docPartGallery", "w:val", "Table of Contents");
        w.leaf("w:docPartUnique");
        w.end().end();
        w.start("w:sdtContent");
        if (!contents.title().isEmpty()) {
            ParagraphFormat format = ParagraphFormat.of(Style.TOC_HEADING);
            blocks.paragraph(story, format, contents.title(), RunFormat.PLAIN);
        }
        for (int i = 0; i < entries.size(); i++) {
            boolean last = i == entries.size() - 1;
            line(story, entries.get(i), i == 0 ? contents.depth() : 0, last);
        }
        w.end().end();
        story.afterBlock();
    }

    private void line(Story story, Scan.Entry entry, int depthOfFirst, boolean last) {
        Runs runs = blocks.inlines().runs();
        XmlWriter w = story.startParagraph(ParagraphFormat.of(Style.contents(entry.level())));
        if (depthOfFirst > 0) {
            // As links, by style and by outline level, without page numbers on the web
            // (17.16.5.68).
            runs.fieldStart(w, "TOC \\o \"1-" + depthOfFirst + "\" \\h \\z \\u", RunFormat.PLAIN);
        }
        w.open("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1");
        if (!entry.number().isEmpty()) {
            runs.text(w, entry.number(), RunFormat.PLAIN);
            runs.tab(w);
        }
        runs.text(w, entry.text(), RunFormat.PLAIN);
        w.end();
        if (last) {
            runs.fieldEnd(w);
        }
        w.end();
    }
}

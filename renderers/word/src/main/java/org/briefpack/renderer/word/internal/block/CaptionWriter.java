package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.document.Inline;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.ParagraphFormat;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes captions that count with a SEQ field (ECMA-376 part 1, 17.16.5.56). */
final class CaptionWriter {
    private final BlockWriter blocks;
    private final WordRendering job;
    private int tables;
    private int figures;

    CaptionWriter(BlockWriter blocks, WordRendering job) {
        this.blocks = blocks;
        this.job = job;
    }

    /** Writes a caption that stays with the table below. */
    void table(Story story, String id, List<Inline> caption) {
        write(story, id, caption, "table", ++tables, true);
    }

    /** Writes a caption that stays with the chart or picture. */
    void figure(Story story, String id, List<Inline> caption, boolean above) {
        write(story, id, caption, "figure", ++figures, above);
    }

    private void write(
            Story story, String id, List<Inline> caption, String kind, int number, boolean above) {
        Runs runs = blocks.inlines().runs();
        ParagraphFormat plain = ParagraphFormat.of(Style.CAPTION);
        ParagraphFormat format = above ? plain.keepingNext() : plain;
        XmlWriter w = story.startParagraph(format);
        int mark = blocks.openMark(w, id);
        String label = job.words().get("caption." + kind);
        runs.text(w, label + "\u00A0", RunFormat.PLAIN);
        // The identifier stays English: it is a name, not a text.
        String sequence = kind.equals("table") ? "Table" : "Figure";
        runs.field(w, "SEQ " + sequence + " \\* ARABIC", Integer.toString(number), RunFormat.PLAIN);
        runs.text(w, ". ", RunFormat.PLAIN);
        blocks.inlines().write(story, caption, RunFormat.PLAIN);
        blocks.closeMark(w, mark);
        w.end();
    }
}

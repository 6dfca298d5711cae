package org.briefpack.renderer.word.internal.file;

import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.block.BlockWriter;
import org.briefpack.renderer.word.internal.block.Place;
import org.briefpack.renderer.word.internal.block.Story;
import org.briefpack.renderer.word.internal.block.WordRendering;
import org.briefpack.renderer.word.internal.style.Names;

/** Writes the body: its sections, each with its page and running lines (17.6). */
final class MainPart {
    /**
     * Headings of this level and above divide the part, so that unchanged chapters are known again.
     */
    private static final int CUT = 2;

    private final WordRendering job;
    private final OfficePart part;
    private final BlockWriter blocks;
    private final PageFrame frame;

    MainPart(WordRendering job, OfficePart part, BlockWriter blocks, PageFrame frame) {
        this.job = job;
        this.part = part;
        this.blocks = blocks;
        this.frame = frame;
    }

    void write() {
        XmlWriter w = part.xml();
        Names.declare(w.start("w:document")).start("w:body");
        List<Sections> sections = Sections.of(job.document().blocks());
        for (int i = 0; i < sections.size(); i++) {
            section(sections.get(i), i == 0, i == sections.size() - 1);
        }
        w.end().end();
    }

    private void section(Sections section, boolean first, boolean last) {
        XmlWriter w = part.xml();
        Place page = Place.page(frame.room(section.landscape()), frame.height(section.landscape()));
        Story story = new Story(job, part, w, page);
        List<Block> content = section.blocks();
        for (int i = 0; i < content.size(); i++) {
            boolean ends = i == content.size() - 1 && content.get(i) instanceof Block.Paragraph;
            if (ends && !last) {
                story.endSectionWithNext(properties(section.landscape(), first));
            }
            // Chapters that did not change since the last file need not be compressed again.
            if (content.get(i) instanceof Block.Heading heading && heading.level() == 1) {
                w.cut();
            }
            story.leadsTo(content, i + 1);
            blocks.write(story, content.get(i));
        }
        if (last) {
            job.notes().printRest(story);
            story.finish();
            w.piece(properties(section.landscape(), first));
        } else if (!(content.getLast() instanceof Block.Paragraph)) {
            story.endSectionWithNext(properties(section.landscape(), first));
            story.finish();
        }
    }

    private XmlWriter properties(boolean landscape, boolean first) {
        XmlWriter w = XmlWriter.fragment();
        frame.write(w, landscape, first);
        return w;
    }
}

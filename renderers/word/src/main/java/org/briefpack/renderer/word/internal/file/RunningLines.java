package org.briefpack.renderer.word.internal.file;

import java.util.List;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.PageSetup;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.block.InlineWriter;
import org.briefpack.renderer.word.internal.block.Place;
import org.briefpack.renderer.word.internal.block.Runs;
import org.briefpack.renderer.word.internal.block.Story;
import org.briefpack.renderer.word.internal.block.WordRendering;
import org.briefpack.renderer.word.internal.style.Names;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;

/** Writes headers and footers, one pair for each width of the page. */
final class RunningLines {
    private final WordRendering job;
    private final OfficePart main;
    private final InlineWriter inlines;

    /**
     * The relationships of a pair.
     *
     * @param header id; null for none
     * @param footer id
     */
    record Pair(String header, String footer) {
        void write(XmlWriter w) {
            if (header != null) {
                w.leaf("w:headerReference", "w:type", "default", "r:id", header);
            }
            w.leaf("w:footerReference", "w:type", "default", "r:id", footer);
        }

        /** Has even pages, where they are their own, look as the others. */
        void writeEven(XmlWriter w) {
            if (header != null) {
                w.leaf("w:headerReference", "w:type", "even", "r:id", header);
            }
            w.leaf("w:footerReference", "w:type", "even", "r:id", footer);
        }
    }

    RunningLines(WordRendering job, OfficePart main, InlineWriter inlines) {
        this.job = job;
        this.main = main;
        this.inlines = inlines;
    }

    Pair write(int width) {
        PageSetup page = job.document().page();
        boolean chapters = job.scan().headings().stream().anyMatch(entry -> entry.level() == 1);
        String header = null;
        if (chapters || !page.header().isEmpty()) {
            header = line("header", Style.HEADER, width, page.header(), chapters);
        }
        return new Pair(header, footer(width).footer());
    }

    /** Writes the footer alone. */
    Pair footer(int width) {
        List<Inline> text = job.document().page().footer();
        return new Pair(null, line("footer", Style.FOOTER, width, text, true));
    }

    private String line(String kind, Style style, int width, List<Inline> text, boolean atTheEnd) {
        String type = Names.type(kind);
        OfficePart part = job.parts().addNumbered("/word/" + kind, ".xml", type);
        XmlWriter w = part.xml();
        Names.declare(w.start(kind.equals("header") ? "w:hdr" : "w:ftr"));
        Story story = new Story(job, part, w, Place.page(width, 0));
        story.startRunningLine(style, width);
        inlines.write(story, text, RunFormat.PLAIN);
        if (atTheEnd) {
            inlines.runs().tab(w);
            if (style == Style.HEADER) {
                section(w);
            } else {
                pageOfPages(w);
            }
        }
        w.end().end();
        return main.relate(part, Relations.of(kind));
    }

    /**
     * The title of the section that a page belongs to. "1" stands for the first heading style in
     * whatever language Word runs (17.16.5.61); Word fills it in as it lays out the page.
     */
    private void section(XmlWriter w) {
        inlines.runs().field(w, "STYLEREF 1", "", RunFormat.PLAIN);
    }

    private void pageOfPages(XmlWriter w) {
        Runs runs = inlines.runs();
        String words = job.words().get("page");
        int done = 0;
        for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', done)) {
            String before = words.substring(done, at);
            if (!before.isEmpty()) {
                runs.text(w, before, RunFormat.PLAIN);
            }
            String field = words.startsWith("{0}", at) ? "PAGE" : "NUMPAGES";
            runs.field(w, field, "1", RunFormat.PLAIN);
            done = at + "{0}".length();
        }
        if (done < words.length()) {
            runs.text(w, words.substring(done), RunFormat.PLAIN);
        }
    }
}

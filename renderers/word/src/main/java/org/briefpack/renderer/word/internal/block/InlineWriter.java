package org.briefpack.renderer.word.internal.block;

import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.WebAddress;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.style.RunFormat;
import org.briefpack.renderer.word.internal.style.Style;
import org.briefpack.renderer.word.internal.style.Tongue;

/** Writes running text into an open paragraph. */
public final class InlineWriter {
    private final WordRendering job;
    private final Runs runs;
    private final ControlWriter controls;

    InlineWriter(WordRendering job) {
        this.job = job;
        this.runs = new Runs(job);
        this.controls = new ControlWriter(job, runs);
    }

    /** Returns the writer of single runs. */
    public Runs runs() {
        return runs;
    }

    /** Returns the writer of content controls. */
    ControlWriter controls() {
        return controls;
    }

    /** Writes text into the paragraph that is open. */
    public void write(Story story, List<Inline> inlines, RunFormat format) {
        Inline before = null;
        for (Inline inline : inlines) {
            if (before instanceof Inline.Citation && inline instanceof Inline.Citation) {
                // Otherwise "1" and "2" would read as twelve.
                runs.text(story.xml(), ",", format.styled(Style.ENDNOTE_REFERENCE));
            }
            write(story, inline, format);
            before = inline;
        }
    }

    private void write(Story story, Inline inline, RunFormat format) {
        XmlWriter w = story.xml();
        switch (inline) {
            case Inline.Text t -> runs.text(w, t.text(), format, t.span());
            case Inline.Emphasis e -> write(story, e.content(), format.inItalic());
            case Inline.Strong s -> write(story, s.content(), format.inBold());
            case Inline.Code c -> runs.text(w, c.text(), format.styled(Style.CODE), c.span());
            case Inline.Link l -> link(story, l, format);
            case Inline.Citation c -> job.notes().cite(story, c, format, this);
            case Inline.Footnote f -> footnote(story, f, format);
            case Inline.Foreign f -> write(story, f.content(), format.in(new Tongue(f.language())));
            case Inline.Abbreviation a -> abbreviation(w, a, format);
            case Inline.Variable v -> controls.variable(w, v, format);
            case Inline.LineBreak b -> w.start("w:r").leaf("w:br").end();
        }
    }

    private void abbreviation(XmlWriter w, Inline.Abbreviation a, RunFormat format) {
        runs.text(w, a.text(), format, a.span());
        if (job.firstTime(a)) {
            job.sink()
                    .report(
                            Code.SIMPLIFIED,
                            a.span(),
                            "Word has no place for what " + a.text() + " stands for");
        }
    }

    private void footnote(Story story, Inline.Footnote footnote, RunFormat format) {
        if (job.notes().allowedIn(story)) {
            job.notes().footnote(story, footnote, format);
            return;
        }
        runs.text(story.xml(), " (", format);
        boolean first = true;
        for (Block block : footnote.content()) {
            if (block instanceof Block.Paragraph paragraph) {
                if (!first) {
                    runs.text(story.xml(), " ", format);
                }
                write(story, paragraph.content(), format);
                first = false;
            } else {
                job.sink()
                        .report(
                                Code.NOT_SHOWN,
                                block.span(),
                                "Word cannot show this in a note within a note or running line");
            }
        }
        runs.text(story.xml(), ")", format);
    }

    private void link(Story story, Inline.Link link, RunFormat format) {
        if (format.style() == Style.HYPERLINK) {
            write(story, link.content(), format);
            return;
        }
        boolean leads = startLink(story, link.target(), link.span());
        write(story, link.content(), leads ? format.styled(Style.HYPERLINK) : format);
        if (leads) {
            story.xml().end();
        }
    }

    /** Opens a link, which the caller closes; false where it leads nowhere, and none is opened. */
    boolean startLink(Story story, String target, SourceSpan span) {
        XmlWriter w = story.xml();
        if (target.startsWith("#")) {
            String bookmark = job.scan().bookmark(target.substring(1));
            if (bookmark != null) {
                w.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
            }
            return bookmark != null;
        }
        String address = WebAddress.of(target);
        if (address == null) {
            job.sink()
                    .report(
                            Code.NOT_SHOWN,
                            span,
                            "not an address that Word can open",
                            "the text stays, without the link");
            return false;
        }
        String id = story.part().relateExternal(address, Relations.HYPERLINK);
        w.open("w:hyperlink", "r:id", id, "w:history", "1");
        return true;
    }
}

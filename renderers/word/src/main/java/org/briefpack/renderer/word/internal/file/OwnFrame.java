package org.briefpack.renderer.word.internal.file;

import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.word.internal.block.WordRendering;

/** The page as paper and theme have it, with the document's own running lines. */
final class OwnFrame implements PageFrame {
    private final WordRendering job;
    private final RunningLines lines;
    private final PageLayout upright;
    private final PageLayout turned;
    private RunningLines.Pair uprightLines;
    private RunningLines.Pair turnedLines;

    OwnFrame(WordRendering job, RunningLines lines, PageLayout upright) {
        this.job = job;
        this.lines = lines;
        this.upright = upright;
        this.turned = upright.turned();
    }

    @Override
    public int room(boolean landscape) {
        return (landscape ? turned : upright).room();
    }

    @Override
    public int height(boolean landscape) {
        return (landscape ? turned : upright).textHeight();
    }

    @Override
    public void write(XmlWriter w, boolean landscape, boolean first) {
        w.start("w:sectPr");
        running(landscape).write(w);
        PageFrame.notes(w, job.scan());
        (landscape ? turned : upright).write(w);
        w.leaf("w:cols", "w:space", "720");
        if (first && job.document().page().titlePage()) {
            w.leaf("w:titlePg");
        }
        if (job.rightToLeft()) {
            w.leaf("w:bidi");
        }
        w.end();
    }

    private RunningLines.Pair running(boolean landscape) {
        if (landscape) {
            if (turnedLines == null) {
                turnedLines = lines.write(turned.room());
            }
            return turnedLines;
        }
        if (uprightLines == null) {
            uprightLines = lines.write(upright.room());
        }
        return uprightLines;
    }
}

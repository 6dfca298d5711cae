package org.briefpack.renderer.word.internal;

import org.briefpack.renderer.ooxml.XmlWriter;

/** Page, margins and running lines of upright and of turned sections. */
final class PageFrame {
    private final Job job;
    private final RunningLines lines;
    private final PageLayout upright;
    private final PageLayout turned;
    private RunningLines.Pair uprightLines;
    private RunningLines.Pair turnedLines;

    PageFrame(Job job, RunningLines lines, PageLayout upright) {
        this.job = job;
        this.lines = lines;
        this.upright = upright;
        this.turned = upright.turned();
    }

    int room(boolean landscape) {
        return (landscape ? turned : upright).room();
    }

    /** Writes {@code w:sectPr} (17.6.17). */
    void write(XmlWriter w, boolean landscape, boolean titlePage) {
        w.start("w:sectPr");
        running(landscape).write(w);
        if (job.scan().hasFootnotes() && job.scan().hasCitations()) {
            // Letters for notes keep them apart from the numbers of the sources.
            w.start("w:footnotePr").leaf("w:numFmt", "w:val", "lowerLetter").end();
        }
        if (job.scan().hasCitations()) {
            w.start("w:endnotePr").leaf("w:numFmt", "w:val", "decimal").end();
        }
        (landscape ? turned : upright).write(w);
        w.leaf("w:cols", "w:space", "720");
        if (titlePage) {
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

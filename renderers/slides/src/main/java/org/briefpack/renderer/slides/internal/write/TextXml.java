package org.briefpack.renderer.slides.internal.write;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.document.Align;
import org.briefpack.model.theme.FontSlot;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.TextStyle;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.Tone;
import org.briefpack.renderer.ooxml.WebAddress;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.plan.Look;
import org.briefpack.renderer.plan.Mark;
import org.briefpack.renderer.plan.Para;
import org.briefpack.renderer.plan.Place;
import org.briefpack.renderer.plan.Run;
import org.briefpack.renderer.plan.Shape;

/**
 * Writes paragraphs (ECMA-376 part 1, 21.1.2.2.6). In a placeholder only what differs from its
 * layout is written, so that changes to the layout reach the slides.
 */
final class TextXml {
    /** What a paragraph inherits from. */
    enum Ground {
        /** A placeholder of the layout. */
        PLACE,
        /** Nothing: all is written. */
        FREE,
        /** A table style, which decides colours. */
        TABLE,
        /** The notes master, which decides sizes and colours. */
        NOTES
    }

    private final DeckRendering job;
    private final OfficePart owner;
    private final Ink ink;
    private final Tone tone;
    private Align align = Align.START;
    private double air;

    /** Whether runs say their font even where it is the usual one. */
    private boolean fontsSaid;

    TextXml(DeckRendering job, OfficePart owner) {
        this.job = job;
        this.owner = owner;
        ink = new Ink(job.theme().palette());
        tone = job.tone();
    }

    /** Writes paragraphs that inherit from a placeholder. */
    void inPlace(XmlWriter w, Shape.Words words) {
        air = words.air();
        write(w, words.paras(), Ground.PLACE, words.place(), words.scale());
        air = 0;
    }

    /** Writes paragraphs on another ground. */
    void on(XmlWriter w, Ground ground, List<Para> paras, double scale) {
        write(w, paras, ground, null, scale);
    }

    /** Writes paragraphs of a table's cell. */
    void inCell(XmlWriter w, List<Para> paras, Align align, double scale) {
        this.align = align;
        write(w, paras, Ground.TABLE, null, scale);
        this.align = Align.START;
    }

    private void write(XmlWriter w, List<Para> paras, Ground ground, Place place, double scale) {
        Numbers numbers = new Numbers();
        // LibreOffice would go on in the font of a typed run where a layout names none.
        fontsSaid =
                ground == Ground.FREE
                        || job.foundation().company() && paras.stream().anyMatch(this::typed);
        for (Para para : paras) {
            w.start("a:p");
            boolean first = para == paras.getFirst();
            properties(w, para, ground, place, scale, first, numbers.start(para));
            for (Run run : joined(para.runs())) {
                run(w, run, para, ground, place, scale);
            }
            w.end();
        }
        if (paras.isEmpty()) {
            w.start("a:p").leaf("a:endParaRPr", "lang", job.language()).end();
        }
    }

    /** Returns the runs, neighbours of one look as one. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>(runs.size());
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.getLast();
            boolean line = last == null || run.text().equals("\n") || last.text().equals("\n");
            if (!line && last.look().equals(run.look())) {
                joined.set(
                        joined.size() - 1,
                        new Run(last.text() + run.text(), last.look(), last.span()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private boolean typed(Para para) {
        boolean mono = job.theme().slides().style(para.role()).font() == FontSlot.MONO;
        return mono || para.runs().stream().anyMatch(run -> run.look().code());
    }

    private void properties(
            XmlWriter w,
            Para para,
            Ground ground,
            Place place,
            double scale,
            boolean first,
            int start) {
        boolean listPlace = place != null && Bullets.startsWithBullets(place);
        w.start("a:pPr");
        boolean company = job.foundation().company();
        boolean bulletByPlace = !company && listPlace && para.mark() instanceof Mark.Bullet;
        boolean noneByPlace =
                !company
                        && !listPlace
                        && ground == Ground.PLACE
                        && para.mark() instanceof Mark.None;
        int level = Math.max(0, Math.min(8, para.indent() - 1));
        if (!bulletByPlace && !(noneByPlace && para.indent() == 0)) {
            w.attribute("marL", Emu.of(para.indent() * Bullets.STEP));
            boolean hanging = !(para.mark() instanceof Mark.None);
            w.attribute("indent", hanging ? "-" + Emu.of(Bullets.STEP) : "0");
        }
        if (level > 0) {
            w.attribute("lvl", level);
        }
        direction(w, ground);
        boolean plain = ground == Ground.NOTES;
        boolean inherits =
                !company && place != null && para.role() == place.role() && scale == place.scale();
        inherits &= air == 0;
        if (!plain && !inherits) {
            Bullets.spacing(w, job.measure(), para, scale, first, air);
        }
        boolean kept =
                place != null
                        && place.bullets().contains(level)
                        && para.mark() instanceof Mark.Bullet;
        if (!bulletByPlace && !noneByPlace && !kept) {
            Bullets.mark(w, para.mark(), start);
        }
        w.end();
    }

    /** Writes on which side lines begin: a layout's placeholder knows it, nothing else does. */
    private void direction(XmlWriter w, Ground ground) {
        boolean fromRight = job.fromRight();
        boolean known = ground == Ground.PLACE || !fromRight;
        if (align != Align.START || !known) {
            boolean right = align == Align.END != fromRight;
            w.attribute("algn", align == Align.CENTER ? "ctr" : right ? "r" : "l");
        }
        if (fromRight) {
            w.attribute("rtl", "1");
        }
    }

    private void run(XmlWriter w, Run run, Para para, Ground ground, Place place, double scale) {
        boolean line = run.text().equals("\n");
        w.start(line ? "a:br" : "a:r").start("a:rPr");
        Look look = run.look();
        w.attribute("lang", look.language().isEmpty() ? job.language() : look.language());
        if (job.fromRight() && look.language().isEmpty()) {
            w.attribute("altLang", "en-US");
        }
        TextStyle style = job.theme().slides().style(para.role());
        if (ground != Ground.NOTES) {
            size(w, para, place, scale);
        } else if (para.role() == Role.SOURCE) {
            w.attribute("sz", "800");
        }
        boolean bold = look.bold() || style.bold() && ground != Ground.NOTES;
        boolean same = place != null && bold == job.theme().slides().style(place.role()).bold();
        if (bold && !same) {
            w.attribute("b", "1");
        } else if (!bold && place != null && !same) {
            w.attribute("b", "0");
        }
        if (look.italic() || style.italic() && ground != Ground.NOTES) {
            w.attribute("i", "1");
        }
        if (look.raised()) {
            w.attribute("baseline", "30000");
        }
        w.attribute("dirty", "0");
        colour(w, look, para, ground, place);
        font(w, look, style, ground, place);
        link(w, run);
        w.end();
        if (!line) {
            w.start("a:t").text(run.text()).end();
        }
        w.end();
    }

    private void size(XmlWriter w, Para para, Place place, double scale) {
        double size = job.measure().size(para, scale);
        if (place != null && !job.foundation().company()) {
            Para usual = para.with(place.role());
            if (size == job.measure().size(usual, place.scale())) {
                return;
            }
        }
        w.attribute("sz", Math.round(size * 100));
    }

    private void colour(XmlWriter w, Look look, Para para, Ground ground, Place place) {
        if (look.accent() != null) {
            tone.text(w, look.accent());
        } else if (para.accent() != null && wears(ground)) {
            tone.text(w, para.accent());
        } else if (ground == Ground.FREE || place != null && para.role() != place.role()) {
            ink.fill(w, job.theme().slides().style(para.role()).colour());
        }
    }

    /** What a company's table style puts behind a cell is not known: its own colour stays. */
    private boolean wears(Ground ground) {
        boolean ours = job.foundation().tableStyle().equals(TableStyles.ID);
        return ground != Ground.NOTES && (ground != Ground.TABLE || ours);
    }

    private void font(XmlWriter w, Look look, TextStyle style, Ground ground, Place place) {
        if (look.code() || style.font() == FontSlot.MONO) {
            String mono = job.theme().font(FontSlot.MONO).officeName();
            w.leaf("a:latin", "typeface", mono).leaf("a:cs", "typeface", mono);
        } else if (fontsSaid) {
            boolean heading = style.font() == FontSlot.HEADING;
            w.leaf("a:latin", "typeface", heading ? "+mj-lt" : "+mn-lt");
        } else if (place != null && place.role() == Role.TITLE && style.font() == FontSlot.BODY) {
            w.leaf("a:latin", "typeface", "+mn-lt");
        }
    }

    /** Writes where a click on a run leads. */
    void link(XmlWriter w, Run run) {
        String target = run.look().link();
        if (target.isEmpty()) {
            return;
        }
        if (target.startsWith("#")) {
            OfficePart slide = job.targets().get(target.substring(1));
            if (slide != null) {
                String id = owner.relate(slide, Relations.of("slide"));
                w.leaf("a:hlinkClick", "r:id", id, "action", "ppaction://hlinksldjump");
            }
            return;
        }
        String address = WebAddress.of(target);
        if (address == null) {
            job.report(Code.NOT_SHOWN, run.span(), "a link cannot lead to " + target);
            return;
        }
        w.leaf("a:hlinkClick", "r:id", owner.relateExternal(address, Relations.HYPERLINK));
    }
}

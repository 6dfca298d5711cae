package org.briefpack.renderer.slides.internal.write;

import java.util.List;
import java.util.Optional;
import org.briefpack.model.theme.Length;
import org.briefpack.renderer.ooxml.Guid;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.ooxml.XmlWriter;
import org.briefpack.renderer.slides.internal.base.BaseDeck;
import org.w3c.dom.Element;

/** Writes the presentation part (ECMA-376 part 1, 19.2.1.26): the order of everything. */
final class PresentationPart {
    private static final String SECTIONS =
            "http://schemas.microsoft.com/office/powerpoint/2010/main";
    private static final int FIRST_ID = 256;

    private final DeckRendering job;
    private final OfficePart part;
    private final XmlWriter w;
    private final Optional<Element> defaults;
    private final Optional<Element> notesSize;

    /**
     * Prepares to write the part.
     *
     * @param defaults a company's own, for text that stands in no placeholder
     * @param notesSize a company's own size of printed pages
     */
    PresentationPart(
            DeckRendering job,
            OfficePart part,
            Optional<Element> defaults,
            Optional<Element> notesSize) {
        this.notesSize = notesSize;
        this.job = job;
        this.defaults = defaults;
        this.part = part;
        w = part.xml();
    }

    void write(List<BaseDeck.Master> masters, OfficePart notes, OfficePart handout) {
        Names.root(w, "p:presentation");
        if (job.fromRight()) {
            w.attribute("rtl", "1");
        }
        w.attribute("saveSubsetFonts", "1");
        w.start("p:sldMasterIdLst");
        for (BaseDeck.Master master : masters) {
            w.open("p:sldMasterId", "id", master.id());
            w.attribute("r:id", part.relate(master.part(), Relations.of("slideMaster"))).end();
        }
        w.end();
        w.start("p:notesMasterIdLst").start("p:notesMasterId");
        w.attribute("r:id", part.relate(notes, Relations.of("notesMaster"))).end().end();
        w.start("p:handoutMasterIdLst").start("p:handoutMasterId");
        w.attribute("r:id", part.relate(handout, Relations.of("handoutMaster"))).end().end();
        slides();
        Length width = job.theme().slide().width();
        Length height = job.theme().slide().height();
        w.start("p:sldSz").attribute("cx", width.emu()).attribute("cy", height.emu()).end();
        notesSize.ifPresentOrElse(own -> XmlTree.write(w, own), this::notesSize);
        defaults.ifPresentOrElse(own -> XmlTree.write(w, own), this::textDefaults);
        sections();
        w.end();
    }

    private void notesSize() {
        w.open("p:notesSz", "cx", Emu.of(NotesParts.PAGE.w()), "cy", Emu.of(NotesParts.PAGE.h()));
        w.end();
    }

    private void textDefaults() {
        w.start("p:defaultTextStyle").start("a:defPPr");
        if (job.fromRight()) {
            w.attribute("algn", "r").attribute("rtl", "1");
        }
        w.leaf("a:defRPr", "lang", job.language()).end().end();
    }

    private void slides() {
        if (job.slides().isEmpty()) {
            return;
        }
        w.start("p:sldIdLst");
        int id = FIRST_ID;
        for (OfficePart slide : job.slides()) {
            w.start("p:sldId").attribute("id", id++);
            w.attribute("r:id", part.relate(slide, Relations.of("slide"))).end();
        }
        w.end();
    }

    /** Sections are an extension of PowerPoint 2010 (MS-PPTX, 2.2.6). */
    private void sections() {
        boolean any = job.plans().stream().anyMatch(p -> !p.source().section().isBlank());
        if (!any) {
            return;
        }
        w.start("p:extLst").open("p:ext", "uri", "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}");
        w.start("p14:sectionLst").namespace("p14", SECTIONS);
        String open = null;
        int count = 0;
        for (int i = 0; i < job.plans().size(); i++) {
            String name = job.plans().get(i).source().section();
            if (name.isBlank()) {
                name = open == null ? job.deck().metadata().title() : open;
            }
            if (!name.equals(open)) {
                if (open != null) {
                    w.end().end();
                }
                w.open("p14:section", "name", name, "id", Guid.of("briefpack section " + ++count));
                w.start("p14:sldIdLst");
                open = name;
            }
            w.leaf("p14:sldId", "id", Integer.toString(FIRST_ID + i));
        }
        w.end().end().end().end().end();
    }
}

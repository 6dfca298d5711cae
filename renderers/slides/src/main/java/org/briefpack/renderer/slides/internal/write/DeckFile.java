package org.briefpack.renderer.slides.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.ThemePart;
import org.briefpack.renderer.slides.internal.plan.Layouts;
import org.briefpack.renderer.slides.internal.plan.SlidePlan;
import org.briefpack.renderer.slides.internal.plan.SlidePlanner;

/** Puts a deck's parts together. */
public final class DeckFile {
    private DeckFile() {}

    /** Writes a deck; what does not fit or is shown in another way is reported. */
    public static void write(
            RenderRequest request, Deck deck, DiagnosticSink sink, OutputStream out)
            throws IOException {
        Layouts layouts = new Layouts(request.theme());
        SlidePlanner planner =
                new SlidePlanner(deck, request.theme(), request.assets(), layouts, sink);
        List<SlidePlan> plans = planner.plan();
        Job job = Job.of(request, deck, layouts, planner.measure(), plans, sink);
        OfficePart main = job.parts().add("/ppt/presentation.xml", Names.type("presentation.main"));
        job.parts().root().relate(main, Relations.OFFICE_DOCUMENT);
        OfficePart master =
                job.parts().add("/ppt/slideMasters/slideMaster1.xml", Names.type("slideMaster"));
        Map<SlideLayout, OfficePart> layoutParts = layouts(job, master);
        slides(job, main, master, layoutParts);
        settings(job, main);
        job.parts().properties(deck.metadata(), request.timestamp());
        job.parts().write(out);
    }

    private static Map<SlideLayout, OfficePart> layouts(Job job, OfficePart master) {
        Map<SlideLayout, OfficePart> parts = new EnumMap<>(SlideLayout.class);
        for (SlideLayout layout : SlideLayout.values()) {
            OfficePart part =
                    job.parts()
                            .addNumbered(
                                    "/ppt/slideLayouts/slideLayout",
                                    ".xml",
                                    Names.type("slideLayout"));
            part.relate(master, Relations.of("slideMaster"));
            new LayoutPart(job, part, job.layouts().get(layout)).write();
            parts.put(layout, part);
        }
        MasterPart.write(job, master, List.copyOf(parts.values()));
        return parts;
    }

    private static void slides(
            Job job, OfficePart main, OfficePart master, Map<SlideLayout, OfficePart> layouts) {
        NotesParts notes = new NotesParts(job);
        OfficePart handout = NotesParts.handoutMaster(job);
        for (int i = 0; i < job.plans().size(); i++) {
            SlidePlan plan = job.plans().get(i);
            OfficePart slide = job.slides().get(i);
            slide.relate(layouts.get(plan.source().layout()), Relations.of("slideLayout"));
            new SlidePart(job, slide, plan, i + 1).write();
            notes.add(slide, plan, i + 1);
        }
        new PresentationPart(job, main).write(master, notes.master(), handout);
        ThemePart.add(job.parts(), main, "/ppt/theme/theme1.xml", job.theme());
        master.relate(job.parts().part("/ppt/theme/theme1.xml"), Relations.THEME);
    }

    private static void settings(Job job, OfficePart main) {
        OfficePart properties = job.parts().add("/ppt/presProps.xml", Names.type("presProps"));
        Names.root(properties.xml(), "p:presentationPr").end();
        main.relate(properties, Relations.of("presProps"));
        OfficePart view = job.parts().add("/ppt/viewProps.xml", Names.type("viewProps"));
        Names.root(view.xml(), "p:viewPr").end();
        main.relate(view, Relations.of("viewProps"));
        OfficePart styles = job.parts().add("/ppt/tableStyles.xml", Names.type("tableStyles"));
        TableStyles.write(styles.xml());
        main.relate(styles, Relations.of("tableStyles"));
    }
}

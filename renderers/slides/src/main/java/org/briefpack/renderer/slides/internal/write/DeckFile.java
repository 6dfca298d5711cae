package org.briefpack.renderer.slides.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.render.BaseReport;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.ooxml.EastAsian;
import org.briefpack.renderer.ooxml.FactsPart;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.PackageReader.Unusable;
import org.briefpack.renderer.ooxml.PieceStore;
import org.briefpack.renderer.ooxml.Relations;
import org.briefpack.renderer.ooxml.ThemePart;
import org.briefpack.renderer.plan.LayoutPlan;
import org.briefpack.renderer.plan.Layouts;
import org.briefpack.renderer.plan.LogoPlace;
import org.briefpack.renderer.plan.SlidePlan;
import org.briefpack.renderer.plan.SlidePlanner;
import org.briefpack.renderer.slides.internal.base.BaseDeck;
import org.briefpack.renderer.type.Fonts;
import org.w3c.dom.Element;

/** Puts a deck's parts together. */
public final class DeckFile {
    private static final String MAIN = "/ppt/presentation.xml";

    /** How many times as many slides a template may make of a deck. */
    private static final int MOST = 2;

    private static final String FIRST_MASTER = "2147483648";

    private DeckFile() {}

    /**
     * Writes a deck; what does not fit or is shown in another way is reported.
     *
     * @param store keeps compressed pieces for the next file
     * @param slides keeps slides for the next file
     * @return how many slides there are; 0 where the template cannot be used
     */
    public static int write(
            RenderRequest request,
            Deck deck,
            PieceStore store,
            SlideStore slides,
            DiagnosticSink sink,
            OutputStream out)
            throws IOException {
        if (request.base().isEmpty()) {
            Layouts layouts = new Layouts(request.theme());
            Foundation foundation = Foundation.ours();
            foundation.parts().keepIn(store);
            DeckRendering job = plan(request, deck, layouts, foundation, slides);
            finish(job, ours(job), sink, out);
            return job.plans().size();
        }
        BaseDeck base = open(request.base().get(), sink);
        if (base == null) {
            return 0;
        }
        RenderRequest adapted = request.with(base.theme(request.theme()));
        Layouts layouts = layouts(adapted, deck, base, sink);
        String style = base.tableStyle().isEmpty() ? TableStyles.ID : base.tableStyle();
        Foundation foundation =
                new Foundation(
                        base.emptied(Names.type("presentation.main")),
                        true,
                        style,
                        base.colourMaps(),
                        base.printed("notesMaster"),
                        base.notesPlaces());
        foundation.parts().keepIn(store);
        DeckRendering job = plan(adapted, deck, layouts, foundation, slides);
        finish(job, based(base, job), sink, out);
        return job.plans().size();
    }

    /**
     * Reports what {@link #write} would of the template, the pictures and what does not fit.
     *
     * @return the slides as they would be written; none where the template cannot be used
     */
    public static List<SlidePlan> examine(RenderRequest request, Deck deck, DiagnosticSink sink) {
        RenderRequest adapted = request;
        Layouts layouts = new Layouts(request.theme());
        if (request.base().isPresent()) {
            BaseDeck base = open(request.base().get(), sink);
            if (base == null) {
                return List.of();
            }
            adapted = request.with(base.theme(request.theme()));
            layouts = layouts(adapted, deck, base, sink);
        } else {
            LogoPlace.cover(request.theme(), layouts, new AssetPictures(request.assets()), sink);
        }
        Fonts fonts = Fonts.named(adapted.theme(), sink);
        SlidePlanner planner = planner(adapted, deck, layouts, fonts, sink);
        List<SlidePlan> plans =
                deck.slides().stream().flatMap(slide -> planner.plan(slide).stream()).toList();
        fonts.reportMissing();
        return plans;
    }

    /** Opens a company template and says what will be left out; null where it cannot be used. */
    private static BaseDeck open(Blob file, DiagnosticSink sink) {
        BaseDeck base;
        try {
            base = BaseDeck.open(file);
        } catch (Unusable e) {
            sink.report(e.diagnostic(file));
            return null;
        }
        for (BaseReport.Finding finding : base.findings()) {
            String what = finding.subject() + " left out (" + finding.detail() + ")";
            sink.report(Code.BASE_CHANGED, SourceSpan.NONE, file.name() + ": " + what);
        }
        return base;
    }

    /**
     * Returns the company's layouts; ours on its master, where a deck does not fit into its own or
     * would have more than twice as many slides.
     */
    private static Layouts layouts(
            RenderRequest request, Deck deck, BaseDeck base, DiagnosticSink sink) {
        Theme theme = request.theme();
        Layouts theirs = new Layouts(theme, base.plans(theme));
        Trial first = trial(request, deck, theirs);
        if (!first.failed() && first.slides() <= MOST * deck.slides().size()) {
            return theirs;
        }
        Map<SlideLayout, LayoutPlan> own = base.ownPlans(theme);
        Layouts ours = new Layouts(theme, own);
        Trial second = trial(request, deck, ours);
        boolean better = first.failed() && !second.failed();
        if (!better && first.slides() <= MOST * second.slides()) {
            return theirs;
        }
        String why =
                first.failed()
                        ? "do not hold the deck"
                        : "would make " + first.slides() + " slides of " + second.slides();
        String name = request.base().map(Blob::name).orElse("");
        sink.report(
                Code.BASE_CRAMPED,
                SourceSpan.NONE,
                name + ": its layouts " + why + "; ours stand on its master",
                "give the template a layout with a title and a large placeholder for content");
        base.cover(own);
        return ours;
    }

    private record Trial(boolean failed, int slides) {}

    private static Trial trial(RenderRequest request, Deck deck, Layouts layouts) {
        Diagnostics problems = new Diagnostics();
        Fonts fonts = Fonts.named(request.theme(), problems);
        SlidePlanner planner = planner(request, deck, layouts, fonts, problems);
        int slides = deck.slides().stream().mapToInt(slide -> planner.plan(slide).size()).sum();
        boolean failed =
                problems.list().stream().anyMatch(problem -> problem.code() == Code.OVERFLOW);
        return new Trial(failed, slides);
    }

    private static SlidePlanner planner(
            RenderRequest request, Deck deck, Layouts layouts, Fonts fonts, DiagnosticSink sink) {
        return new SlidePlanner(
                deck, request.theme(), fonts, new AssetPictures(request.assets()), layouts, sink);
    }

    private static void finish(
            DeckRendering job, OfficePackage parts, DiagnosticSink sink, OutputStream out)
            throws IOException {
        job.recall().finish(sink);
        parts.write(out);
    }

    private static DeckRendering plan(
            RenderRequest request,
            Deck deck,
            Layouts layouts,
            Foundation foundation,
            SlideStore slides) {
        Recall recall = new Recall(slides, request, deck);
        Fonts fonts = Fonts.named(request.theme(), recall.sink());
        SlidePlanner planner = planner(request, deck, layouts, fonts, recall.sink());
        List<SlidePlan> plans = recall.plan(deck, planner);
        fonts.reportMissing();
        return DeckRendering.of(
                request, deck, layouts, planner.measure(), plans, foundation, recall);
    }

    private static OfficePackage ours(DeckRendering job) {
        OfficePart main = job.parts().add(MAIN, Names.type("presentation.main"));
        job.parts().root().relate(main, Relations.OFFICE_DOCUMENT);
        OfficePart master =
                job.parts().add("/ppt/slideMasters/slideMaster1.xml", Names.type("slideMaster"));
        Map<SlideLayout, OfficePart> layoutParts = layouts(job, master);
        NotesParts notes = slides(job, layoutParts);
        OfficePart handout = NotesParts.handoutMaster(job);
        List<BaseDeck.Master> masters = List.of(new BaseDeck.Master(FIRST_MASTER, master));
        new PresentationPart(job, main, Optional.empty(), Optional.empty())
                .write(masters, notes.master(), handout);
        ThemePart.add(
                job.parts(), main, "/ppt/theme/theme1.xml", job.theme(), EastAsian.of(job.deck()));
        master.relate(job.parts().part("/ppt/theme/theme1.xml"), Relations.THEME);
        tableStyles(job, main);
        return finished(job, main);
    }

    private static OfficePackage based(BaseDeck base, DeckRendering job) {
        OfficePart main = base.main();
        Map<SlideLayout, OfficePart> layoutParts = new EnumMap<>(SlideLayout.class);
        for (SlideLayout layout : SlideLayout.values()) {
            layoutParts.put(layout, base.part(layout));
        }
        NotesParts notes = slides(job, layoutParts);
        OfficePart own = base.printed("handoutMaster");
        OfficePart handout = own == null ? NotesParts.handoutMaster(job) : own;
        Optional<Element> size =
                base.printed("notesMaster") == null
                        ? Optional.empty()
                        : Optional.ofNullable(base.notesSize());
        new PresentationPart(job, main, base.textDefaults(), size)
                .write(base.masters(), notes.master(), handout);
        if (base.tableStyle().isEmpty()) {
            tableStyles(job, main);
        }
        return finished(job, main);
    }

    private static Map<SlideLayout, OfficePart> layouts(DeckRendering job, OfficePart master) {
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

    private static NotesParts slides(DeckRendering job, Map<SlideLayout, OfficePart> layouts) {
        NotesParts notes = new NotesParts(job);
        for (int i = 0; i < job.plans().size(); i++) {
            if (!job.recall().write(job, i, notes)) {
                SlideStore.Part slide = SlideStore.Part.of(slide(job, i, layouts));
                OfficePart said = notes.add(job.slides().get(i), job.plans().get(i), i + 1);
                job.recall().written(job, i, slide, said);
            }
        }
        return notes;
    }

    private static OfficePart slide(
            DeckRendering job, int index, Map<SlideLayout, OfficePart> layouts) {
        SlidePlan plan = job.plans().get(index);
        OfficePart slide = job.slides().get(index);
        slide.relate(layouts.get(plan.source().layout()), Relations.of("slideLayout"));
        new SlidePart(job, slide, plan, index + 1).write();
        return slide;
    }

    private static OfficePackage finished(DeckRendering job, OfficePart main) {
        OfficePart properties = anew(job.parts(), "presProps");
        Names.root(properties.xml(), "p:presentationPr").end();
        main.relate(properties, Relations.of("presProps"));
        OfficePart view = anew(job.parts(), "viewProps");
        Names.root(view.xml(), "p:viewPr").end();
        main.relate(view, Relations.of("viewProps"));
        FactsPart.add(job.parts(), main, job.request());
        job.parts().properties(job.deck().metadata(), job.request().timestamp());
        return job.parts();
    }

    /** Adds a part in place of one that a damaged template may have under its name. */
    private static OfficePart anew(OfficePackage parts, String name) {
        String path = "/ppt/" + name + ".xml";
        parts.remove(path);
        return parts.add(path, Names.type(name));
    }

    private static void tableStyles(DeckRendering job, OfficePart main) {
        OfficePart styles = anew(job.parts(), "tableStyles");
        TableStyles.write(styles.xml(), job.theme().palette());
        main.relate(styles, Relations.of("tableStyles"));
    }
}

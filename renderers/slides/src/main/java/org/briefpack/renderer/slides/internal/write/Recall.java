package org.briefpack.renderer.slides.internal.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Slide;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.plan.DeckFacts;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.SlidePlan;
import org.briefpack.renderer.plan.SlidePlanner;

/**
 * What one deck takes from a {@link SlideStore} and leaves there. A deck that met a problem leaves
 * nothing, so that the next one meets it too.
 */
final class Recall {
    private final SlideStore store;
    private final SlideStore.Shelf<Slide, List<SlidePlan>> plans;
    private final Map<Slide, List<SlidePlan>> newPlans = new IdentityHashMap<>();
    private final Map<SlidePlan, SlideStore.Written> newParts = new IdentityHashMap<>();
    private final Diagnostics problems = new Diagnostics();
    private SlideStore.Shelf<SlidePlan, SlideStore.Written> parts;

    Recall(SlideStore store, RenderRequest request, Deck deck) {
        this.store = store;
        plans = store.plans(new SlideStore.Ground(empty(request, deck), DeckFacts.of(deck)));
    }

    private static RenderRequest empty(RenderRequest request, Deck deck) {
        return request.with(new Deck(deck.metadata(), deck.footer(), List.of(), deck.references()));
    }

    /** Returns where the deck's problems go. */
    DiagnosticSink sink() {
        return problems;
    }

    /** Returns the plans of all slides, known or made. */
    List<SlidePlan> plan(Deck deck, SlidePlanner planner) {
        List<SlidePlan> all = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            List<SlidePlan> known = plans.find(slide);
            if (known == null) {
                known = planner.plan(slide);
                newPlans.put(slide, known);
            }
            all.addAll(known);
        }
        return all;
    }

    /** Writes a slide and its notes as they were written before; false where they were not. */
    boolean write(DeckRendering job, int index, NotesParts notes) {
        if (parts == null) {
            Map<String, String> targets = new HashMap<>();
            job.targets().forEach((id, part) -> targets.put(id, part.name()));
            parts = store.parts(plans, targets);
        }
        SlideStore.Written known = parts.find(job.plans().get(index));
        if (known == null || known.number() != index + 1) {
            return false;
        }
        OfficePart slide = job.slides().get(index);
        known.slide().into(slide, job.parts());
        if (known.notes() != null) {
            known.notes().into(notes.added(slide), job.parts());
        }
        return true;
    }

    /**
     * Takes note of what was written.
     *
     * @param slide the part before its notes were added
     * @param notes null where it has none
     */
    void written(DeckRendering job, int index, SlideStore.Part slide, OfficePart notes) {
        SlidePlan plan = job.plans().get(index);
        for (Shape shape : plan.shapes()) {
            if (shape instanceof Shape.Chart || shape instanceof Shape.Picture) {
                // These have parts of their own.
                return;
            }
        }
        SlideStore.Part said = notes == null ? null : SlideStore.Part.of(notes);
        newParts.put(plan, new SlideStore.Written(index + 1, slide, said));
    }

    /** Reports the problems; leaves what is new where there are none. */
    void finish(DiagnosticSink sink) {
        problems.list().forEach(sink::report);
        if (problems.list().isEmpty()) {
            newPlans.forEach(plans::keep);
            newParts.forEach(parts::keep);
        }
    }
}

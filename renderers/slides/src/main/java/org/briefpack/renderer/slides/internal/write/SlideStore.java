package org.briefpack.renderer.slides.internal.write;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.document.Slide;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Relating;
import org.briefpack.renderer.plan.DeckFacts;
import org.briefpack.renderer.plan.SlidePlan;

/**
 * Keeps what the slides of one deck became, for the next decks of a batch, which have most of the
 * very same slides. Found again by the identity of the slide, and only where all else that it
 * depends on is equal. Bounded: what was not asked for lately is forgotten. May be used by several
 * threads at once.
 */
public sealed class SlideStore {
    /**
     * All that a slide's plan depends on besides the slide.
     *
     * @param request the request with no slides in its deck
     * @param facts what slides know of each other
     */
    record Ground(RenderRequest request, DeckFacts facts) {}

    /**
     * What was written for a plan.
     *
     * @param number of the slide in the deck
     * @param slide its part
     * @param notes the part of its notes; null where it has none
     */
    record Written(int number, Part slide, Part notes) {}

    /**
     * A part without its name.
     *
     * @param content the bytes
     * @param relationships as they were added
     */
    record Part(byte[] content, List<Relating.Relationship> relationships) {
        static Part of(OfficePart part) {
            return new Part(part.content(), part.relationships());
        }

        /** Makes a new part the same; relationships get the ids they had, as they come in order. */
        void into(OfficePart part, OfficePackage parts) {
            part.content(content);
            for (Relating.Relationship r : relationships) {
                if (r.external()) {
                    part.relateExternal(r.target(), r.type());
                } else {
                    part.relate(parts.part(r.target()), r.type());
                }
            }
        }
    }

    /**
     * Values by the identity of what they came from.
     *
     * @param <K> what they came from
     * @param <V> the values
     */
    static final class Shelf<K, V> {
        /** How many values one of the two generations holds. */
        private static final int BOUND = 512;

        private Map<K, V> young = new IdentityHashMap<>();
        private Map<K, V> old = new IdentityHashMap<>();

        /** Returns what is kept; null where nothing is. */
        synchronized V find(K key) {
            V found = young.get(key);
            if (found == null) {
                found = old.get(key);
                if (found != null) {
                    keep(key, found);
                }
            }
            return found;
        }

        synchronized void keep(K key, V value) {
            if (young.size() == BOUND) {
                old = young;
                young = new IdentityHashMap<>();
            }
            young.put(key, value);
        }
    }

    private static final SlideStore NONE = new Forgetful();

    private Ground ground;
    private Shelf<Slide, List<SlidePlan>> plans = new Shelf<>();
    private Map<String, String> targets;
    private Shelf<SlidePlan, Written> parts = new Shelf<>();

    private SlideStore() {}

    /** Returns the store that keeps nothing, for a deck of its own. */
    public static SlideStore none() {
        return NONE;
    }

    /** Returns an empty store for the decks of a batch. */
    public static SlideStore bounded() {
        return new SlideStore();
    }

    private static final class Forgetful extends SlideStore {
        @Override
        Shelf<Slide, List<SlidePlan>> plans(Ground now) {
            return new Shelf<>();
        }

        @Override
        Shelf<SlidePlan, Written> parts(
                Shelf<Slide, List<SlidePlan>> made, Map<String, String> now) {
            return new Shelf<>();
        }
    }

    /** Returns the plans that were made on a ground; those of another one are forgotten. */
    synchronized Shelf<Slide, List<SlidePlan>> plans(Ground now) {
        if (!now.equals(ground)) {
            ground = now;
            plans = new Shelf<>();
            targets = null;
        }
        return plans;
    }

    /**
     * Returns what was written of plans.
     *
     * @param made where the plans came from
     * @param now names of slides by the ids that links lead to
     */
    synchronized Shelf<SlidePlan, Written> parts(
            Shelf<Slide, List<SlidePlan>> made, Map<String, String> now) {
        if (made != plans) {
            return new Shelf<>();
        }
        if (!now.equals(targets)) {
            targets = now;
            parts = new Shelf<>();
        }
        return parts;
    }
}

package org.briefpack.renderer.slides.internal.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Deck;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.briefpack.renderer.ooxml.Tone;
import org.briefpack.renderer.plan.Box;
import org.briefpack.renderer.plan.Layouts;
import org.briefpack.renderer.plan.SlidePlan;
import org.briefpack.renderer.plan.TextMeasure;
import org.briefpack.renderer.plan.Words;

/**
 * One rendering: what is asked for, and what all writers share.
 *
 * @param slides one part for each plan, in order
 * @param recall what decks of a batch share
 */
record DeckRendering(
        RenderRequest request,
        Deck deck,
        Layouts layouts,
        TextMeasure measure,
        Foundation foundation,
        Words words,
        List<SlidePlan> plans,
        List<OfficePart> slides,
        Map<String, OfficePart> targets,
        Map<Blob, OfficePart> media,
        Recall recall,
        DiagnosticSink sink) {
    static DeckRendering of(
            RenderRequest request,
            Deck deck,
            Layouts layouts,
            TextMeasure measure,
            List<SlidePlan> plans,
            Foundation foundation,
            Recall recall) {
        OfficePackage parts = foundation.parts();
        List<OfficePart> slides =
                plans.stream()
                        .map(p -> parts.addNumbered("/ppt/slides/slide", ".xml", type()))
                        .toList();
        Map<String, OfficePart> targets = LinkTargets.of(plans, slides);
        Words words = Words.of(deck.metadata());
        Map<Blob, OfficePart> media = new HashMap<>();
        return new DeckRendering(
                request,
                deck,
                layouts,
                measure,
                foundation,
                words,
                plans,
                slides,
                targets,
                media,
                recall,
                recall.sink());
    }

    private static String type() {
        return Names.type("slide");
    }

    OfficePackage parts() {
        return foundation.parts();
    }

    Theme theme() {
        return request.theme();
    }

    /** Returns the part that holds a picture; the same one for the same bytes. */
    OfficePart media(String extension, String type, Blob content) {
        return media.computeIfAbsent(
                content,
                c ->
                        foundation
                                .parts()
                                .addNumbered("/ppt/media/image", "." + extension, type)
                                .content(c.bytes()));
    }

    AssetPictures pictures() {
        return new AssetPictures(request.assets());
    }

    /** Returns whether the deck is read from right to left. */
    boolean fromRight() {
        return words.fromRight();
    }

    /**
     * Returns where something is seen that was planned from left to right: a deck that is read from
     * right to left is its mirror image. A company's layouts stay as they are.
     */
    Box seen(Box planned) {
        if (!fromRight() || foundation.company()) {
            return planned;
        }
        double width = theme().slide().width().points();
        return new Box(width - planned.x() - planned.w(), planned.y(), planned.w(), planned.h());
    }

    String language() {
        return deck.metadata().language();
    }

    void report(Code code, SourceSpan span, String message, String... hints) {
        sink.report(code, span, message, hints);
    }

    /** Returns what writes accents. */
    Tone tone() {
        return new Tone(theme().palette(), foundation.company());
    }
}

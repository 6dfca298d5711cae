package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Slide;

/** Whether somebody can teach a session: how many slides a minute each of its parts has. */
public final class SessionPace {
    /** Fewer slides a minute than this, and the room looks at one for too long. */
    private static final double LEAST = 0.5;

    /** More than this, and nobody can say what is on them. */
    private static final double MOST = 1.2;

    private SessionPace() {}

    /** Reports the parts of a deck whose slides are too many or too few for their time. */
    public static void check(Deck deck, DiagnosticSink sink) {
        Map<String, List<Slide>> parts = new LinkedHashMap<>();
        for (Slide slide : deck.slides()) {
            parts.computeIfAbsent(slide.section(), name -> new ArrayList<>()).add(slide);
        }
        parts.forEach((name, slides) -> check(name, slides, sink));
    }

    private static void check(String name, List<Slide> slides, DiagnosticSink sink) {
        double minutes = slides.stream().mapToLong(s -> s.time().toSeconds()).sum() / 60.0;
        double pace = slides.size() / minutes;
        if (minutes == 0 || pace >= LEAST - 0.01 && pace <= MOST + 0.01) {
            return;
        }
        sink.report(
                Code.PACE,
                slides.getFirst().span(),
                String.format(
                        Locale.ROOT,
                        "\u201C%s\u201D has %d slides in %.0f minutes: %s",
                        name,
                        slides.size(),
                        minutes,
                        pace > MOST ? "too many to talk about" : "each is looked at for long"),
                pace > MOST ? "give it more minutes, or show less" : "give it fewer minutes");
    }
}

package org.briefpack.model.reader.theme;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Shade;

/**
 * Colours that text does not take, on pages and on slides: one that has the same name and value on
 * both is told once, with the shade for each.
 */
final class PaleColours {
    /**
     * A colour that cannot be read as text.
     *
     * @param name as the theme calls it
     * @param own as it is written
     * @param ground what it is hardest to read on
     * @param on that ground's colour
     * @param shade what text takes in its place
     * @param at where it is written
     */
    record Pale(String name, Colour own, String ground, Colour on, Colour shade, SourceSpan at) {}

    private record Key(String name, Colour own) {}

    private final SequencedMap<Key, Pale> pages = new LinkedHashMap<>();
    private final SequencedMap<Key, Pale> slides = new LinkedHashMap<>();

    /** Keeps a colour of pages, or of slides. */
    void add(Pale pale, boolean onSlides) {
        (onSlides ? slides : pages).putIfAbsent(new Key(pale.name(), pale.own()), pale);
    }

    /** Reports all. */
    void report(DiagnosticSink sink) {
        pages.forEach((key, pale) -> report(pale, "", Optional.ofNullable(slides.get(key)), sink));
        slides.forEach(
                (key, pale) -> {
                    if (!pages.containsKey(key)) {
                        report(pale, "on slides, ", Optional.empty(), sink);
                    }
                });
    }

    private static void report(
            Pale pale, String where, Optional<Pale> onSlides, DiagnosticSink sink) {
        Optional<Colour> other =
                onSlides.map(Pale::shade).filter(shade -> !shade.equals(pale.shade()));
        Colour further =
                other.filter(shade -> shade.contrast(pale.on()) > pale.shade().contrast(pale.on()))
                        .orElse(pale.shade());
        sink.report(
                Code.LOW_CONTRAST,
                pale.at(),
                String.format(
                        Locale.ROOT,
                        "%s #%s on %s #%s has a contrast of %.1f to 1; text needs %.1f, so text is set in"
                                + " #%s%s",
                        where + pale.name(),
                        pale.own().hex(),
                        pale.ground(),
                        pale.on().hex(),
                        Math.floor(pale.own().contrast(pale.on()) * 10) / 10,
                        Shade.TEXT,
                        pale.shade().hex(),
                        other.map(shade -> ", on slides in #" + shade.hex()).orElse("")),
                pale.name().equals("onBrand")
                        ? "or make brand darker or lighter"
                        : "fills, lines and large type keep #" + pale.own().hex(),
                pale.name()
                        + ": \"#"
                        + further.hex()
                        + "\" is the nearest that can be read everywhere");
    }
}

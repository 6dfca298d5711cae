package org.briefpack.model.render;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Publication;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;

/**
 * All that a renderer may look at: no clock, no files, no environment.
 *
 * @param publication what to write
 * @param theme how it looks
 * @param assets pictures by the name that figures use; a figure without an entry is reported
 * @param timestamp the time that the file says it was made at
 * @param base a company template of the format's own kind
 * @param options switches of single formats, such as {@code fields-only}, or {@code paper} and
 *     {@code pages} for a deck in print; unknown ones are ignored
 */
public record RenderRequest(
        Publication publication,
        Theme theme,
        Map<String, Blob> assets,
        Instant timestamp,
        Optional<Blob> base,
        Map<String, String> options) {
    /**
     * The option whose value is written into the file as it is: the facts that it states, for
     * whoever reopens it.
     */
    public static final String FACTS = "facts";

    /** Copies the maps. */
    public RenderRequest {
        assets = Map.copyOf(assets);
        options = Map.copyOf(options);
    }

    /** Returns a request without assets, base or options. */
    public static RenderRequest of(Publication publication, Theme theme, Instant timestamp) {
        return new RenderRequest(
                publication, theme, Map.of(), timestamp, Optional.empty(), Map.of());
    }

    /**
     * Returns the request for formats that show a field only where the text does: without the
     * metadata's list of fields.
     */
    public RenderRequest withoutProperties() {
        Metadata metadata = publication.metadata().with(new LinkedHashMap<>());
        Publication shown =
                switch (publication) {
                    case Document d -> new Document(metadata, d.page(), d.blocks(), d.references());
                    case Deck d -> new Deck(metadata, d.footer(), d.slides(), d.references());
                };
        return with(shown);
    }

    /** Returns the same request for something else to show. */
    public RenderRequest with(Publication other) {
        return new RenderRequest(other, theme, assets, timestamp, base, options);
    }

    /** Returns the same request in another theme. */
    public RenderRequest with(Theme other) {
        return new RenderRequest(publication, other, assets, timestamp, base, options);
    }

    /** Returns the same request on another company template, or on none. */
    public RenderRequest on(Optional<Blob> other) {
        return new RenderRequest(publication, theme, assets, timestamp, other, options);
    }
}

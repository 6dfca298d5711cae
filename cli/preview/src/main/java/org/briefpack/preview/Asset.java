package org.briefpack.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the page itself. There are these and no others: no part of a request is ever a path.
 *
 * @param type its media type
 * @param bytes its content; not copied
 */
record Asset(String type, byte[] bytes) {
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private record Place(String resource, String type) {}

    private static final Map<String, Place> ALL =
            Map.ofEntries(
                    Map.entry("", new Place("page/page.html", "text/html; charset=utf-8")),
                    Map.entry("page.css", new Place("page/page.css", "text/css; charset=utf-8")),
                    Map.entry("page.js", new Place("page/page.js", SCRIPT)),
                    Map.entry("pages.js", new Place("page/pages.js", SCRIPT)),
                    Map.entry("problems.js", new Place("page/problems.js", SCRIPT)),
                    Map.entry("aloud.js", new Place("page/aloud.js", SCRIPT)),
                    Map.entry("mend.js", new Place("page/mend.js", SCRIPT)),
                    Map.entry("pdf.mjs", new Place("pdfjs/pdf.min.mjs", SCRIPT)),
                    Map.entry("pdf.worker.mjs", new Place("pdfjs/pdf.worker.min.mjs", SCRIPT)),
                    Map.entry("licence.txt", new Place("pdfjs/LICENSE", "text/plain")));

    /** Returns the file of a name; empty where there is none. */
    static Optional<Asset> named(String name) {
        Place place = ALL.get(name);
        if (place == null) {
            return Optional.empty();
        }
        try (InputStream in = Asset.class.getResourceAsStream(place.resource())) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Asset(place.type(), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

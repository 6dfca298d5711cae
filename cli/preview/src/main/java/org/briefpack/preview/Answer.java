package org.briefpack.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.briefpack.model.reader.JsonText;

/**
 * What a request is answered with.
 *
 * @param status of HTTP (RFC 9110, chapter 15)
 * @param type the body's media type
 * @param headers further ones
 * @param body not copied; may be empty
 */
record Answer(int status, String type, Map<String, String> headers, byte[] body) {
    private static final byte[] NOTHING = new byte[0];

    /** Returns an answer that says nothing but its status. */
    static Answer of(int status) {
        return new Answer(status, "text/plain; charset=utf-8", Map.of(), NOTHING);
    }

    /** Returns bytes. */
    static Answer of(String type, byte[] body) {
        return new Answer(200, type, Map.of(), body);
    }

    /** Returns a value as JSON, see {@link JsonText}. */
    static Answer json(int status, Object value) {
        return new Answer(
                status,
                "application/json; charset=utf-8",
                Map.of(),
                JsonText.line(value).getBytes(StandardCharsets.UTF_8));
    }
}

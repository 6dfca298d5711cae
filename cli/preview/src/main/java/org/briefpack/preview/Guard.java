package org.briefpack.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides which requests are answered: those that the page itself makes, of a person who got the
 * address from us. Whoever asks from another site, under another name of this machine, or without
 * the token, learns nothing. Knows no sockets.
 */
final class Guard {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /** What a request asks for: what is changed, is asked for by POST alone. */
    private static final Set<String> CHANGES = Set.of("edit", "undo");

    private final byte[] token;
    private final List<String> hosts;

    /**
     * Guards one preview.
     *
     * @param token the first part of every path, in letters and digits
     * @param port the port that it listens on
     */
    Guard(String token, int port) {
        this.token = token.getBytes(StandardCharsets.US_ASCII);
        this.hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /** What is done with a request. */
    sealed interface Verdict {
        /**
         * It is answered.
         *
         * @param name what is asked for, the path behind the token; empty for the page
         * @param query what stands behind the question mark, as it is written
         */
        record Pass(String name, String query) implements Verdict {}

        /**
         * It is refused.
         *
         * @param status of HTTP (RFC 9110, chapter 15)
         */
        record Refuse(int status) implements Verdict {}
    }

    /**
     * Judges a request.
     *
     * @param target the request's target as it was sent
     * @param headers by their names in lower case
     */
    Verdict judge(String method, String target, Map<String, List<String>> headers) {
        if (headers.values().stream().flatMap(List::stream).anyMatch(Objects::isNull)) {
            return new Verdict.Refuse(400);
        }
        // RFC 9112, 3.2: exactly one; of another name it is a site that took our address for its
        // own.
        List<String> host = headers.getOrDefault("host", List.of());
        if (host.size() != 1 || !hosts.contains(host.getFirst().toLowerCase(Locale.ROOT))) {
            return new Verdict.Refuse(421);
        }
        List<String> origin = headers.getOrDefault("origin", List.of());
        boolean own = origin.stream().allMatch(o -> o.equals("http://" + host.getFirst()));
        List<String> site = headers.getOrDefault("sec-fetch-site", List.of());
        boolean near = site.size() < 2 && OWN.containsAll(site);
        if (!own || origin.size() > 1 || !near && !isVisit(headers)) {
            return new Verdict.Refuse(403);
        }
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        int slash = path.indexOf('/', 1);
        if (!path.startsWith("/") || slash < 0 || !isToken(path.substring(1, slash))) {
            return new Verdict.Refuse(404);
        }
        String name = path.substring(slash + 1);
        if (!near && !name.isEmpty()) {
            return new Verdict.Refuse(403);
        }
        boolean change = CHANGES.contains(name);
        if (!method.equals(change ? "POST" : "GET")) {
            return new Verdict.Refuse(405);
        }
        // What a form of another site cannot send without being asked first.
        List<String> type = headers.getOrDefault("content-type", List.of());
        if (change && (origin.isEmpty() || !type.equals(List.of("application/octet-stream")))) {
            return new Verdict.Refuse(403);
        }
        return new Verdict.Pass(name, question < 0 ? "" : target.substring(question + 1));
    }

    /**
     * Whether a person comes to the page in a tab of their own: by a link from elsewhere, as from
     * the file that opens the browser. Who has the token may come from anywhere.
     */
    private static boolean isVisit(Map<String, List<String>> headers) {
        return headers.getOrDefault("sec-fetch-mode", List.of()).equals(List.of("navigate"))
                && headers.getOrDefault("sec-fetch-dest", List.of()).equals(List.of("document"));
    }

    /** Compares in the same time whatever is wrong. */
    private boolean isToken(String typed) {
        return MessageDigest.isEqual(token, typed.getBytes(StandardCharsets.UTF_8));
    }
}

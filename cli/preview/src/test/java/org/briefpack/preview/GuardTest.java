package org.briefpack.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the page itself, of a person who has the address, is answered. */
class GuardTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String HOST = "127.0.0.1:4000";

    private final Guard guard = new Guard(TOKEN, 4000);

    private static Map<String, List<String>> headers(String... pairs) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String pair : pairs) {
            String[] words = pair.split(": ", 2);
            headers.computeIfAbsent(words[0], name -> new ArrayList<>()).add(words[1]);
        }
        headers.putIfAbsent("host", List.of(HOST));
        return headers;
    }

    private int status(String method, String target, Map<String, List<String>> headers) {
        return switch (guard.judge(method, target, headers)) {
            case Guard.Verdict.Pass pass -> 200;
            case Guard.Verdict.Refuse refuse -> refuse.status();
        };
    }

    @Test
    void letsThePageThroughWithWhatItAsksFor() {
        assertEquals(
                new Guard.Verdict.Pass("state", "paper=a4"),
                guard.judge(
                        "GET",
                        "/" + TOKEN + "/state?paper=a4",
                        headers("sec-fetch-site: same-origin")));
        assertEquals(200, status("GET", "/" + TOKEN + "/", headers("host: localhost:4000")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "*",
                "/state",
                "/0123456789abcdef0123456789abcdee/",
                "/0123456789abcdef0123456789abcdef",
                "//0123456789abcdef0123456789abcdef/",
                "/../0123456789abcdef0123456789abcdef/",
                "/%30123456789abcdef0123456789abcdef/",
                "/0123456789ABCDEF0123456789ABCDEF/",
                "http://127.0.0.1:4000/0123456789abcdef0123456789abcdef/",
                "http://evil.example/0123456789abcdef0123456789abcdef/state",
                "127.0.0.1:4000",
                "\\0123456789abcdef0123456789abcdef\\",
            })
    void knowsNobodyWithoutTheTokenInItsPlace(String target) {
        assertEquals(404, status("GET", target, headers()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host: evil.example",
                "host: evil.example:4000",
                "host: 127.0.0.1",
                "host: 127.0.0.1:4001",
                "host: 127.0.0.1:4000.evil.example",
                "host: [::1]:4000",
                "host: 0.0.0.0:4000",
                "host: ",
            })
    void shutsOutAnyNameButItsOwn(String host) {
        assertEquals(421, status("GET", "/" + TOKEN + "/", headers(host)));
    }

    @Test
    void shutsOutADoubledHostAndNone() {
        assertEquals(
                421,
                status(
                        "GET",
                        "/" + TOKEN + "/",
                        headers("host: evil.example", "host: 127.0.0.1:4000")));
        assertEquals(
                421, status("GET", "/" + TOKEN + "/", headers("host: " + HOST, "host: " + HOST)));
        Map<String, List<String>> none = headers();
        none.remove("host");
        assertEquals(421, status("GET", "/" + TOKEN + "/", none));
    }

    @Test
    void aHeaderWithoutAValueIsRefusedAndNoFault() {
        Map<String, List<String>> headers = headers();
        headers.put("origin", Arrays.asList((String) null));
        assertEquals(400, status("GET", "/" + TOKEN + "/", headers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "origin: http://evil.example",
                "origin: null",
                "origin: https://127.0.0.1:4000",
                "origin: http://localhost:4000",
                "sec-fetch-site: cross-site",
                "sec-fetch-site: same-site",
                "sec-fetch-site: ",
            })
    void shutsOutOtherSites(String header) {
        assertEquals(403, status("GET", "/" + TOKEN + "/state", headers(header)));
        assertEquals(403, status("GET", "/" + TOKEN + "/", headers(header)));
    }

    @Test
    void shutsOutDoubledOriginsAndSites() {
        assertEquals(
                403,
                status(
                        "GET",
                        "/" + TOKEN + "/state",
                        headers("origin: http://" + HOST, "origin: http://" + HOST)));
        assertEquals(
                403,
                status(
                        "GET",
                        "/" + TOKEN + "/state",
                        headers("sec-fetch-site: same-origin", "sec-fetch-site: same-origin")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', navigate, document, 200",
        "'', navigate, iframe, 403",
        "'', no-cors, script, 403",
        "'', cors, empty, 403",
        "state, navigate, document, 403",
        "file, navigate, document, 403",
        "edit, navigate, document, 403",
    })
    void comingByALinkFromElsewhereOpensThePageAndNothingElse(
            String name, String mode, String dest, int status) {
        assertEquals(
                status,
                status(
                        "GET",
                        "/" + TOKEN + "/" + name,
                        headers(
                                "sec-fetch-site: cross-site",
                                "sec-fetch-mode: " + mode,
                                "sec-fetch-dest: " + dest)));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, state, 405",
        "POST, state, 405",
        "PUT, edit, 405",
        "DELETE, edit, 405",
        "OPTIONS, edit, 405",
        "TRACE, '', 405",
        "GET, edit, 405",
        "GET, undo, 405",
        "get, state, 405",
        "POST, edit, 200",
        "POST, undo, 200",
    })
    void eachThingHasOneMethod(String method, String name, int status) {
        assertEquals(
                status,
                status(
                        method,
                        "/" + TOKEN + "/" + name,
                        headers(
                                "origin: http://" + HOST,
                                "content-type: application/octet-stream")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "application/json"
            })
    void aFormOfAnotherSiteCannotChangeAnything(String type) {
        assertEquals(
                403,
                status(
                        "POST",
                        "/" + TOKEN + "/edit",
                        headers("origin: http://" + HOST, "content-type: " + type)));
        assertEquals(
                403,
                status(
                        "POST",
                        "/" + TOKEN + "/edit",
                        headers("content-type: application/octet-stream")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pack.yaml",
                "..%2fpack.yaml",
                "%2e%2e/pack.yaml",
                "page/page.html",
                "/etc/passwd",
                "pdf.mjs/",
                "page.js?",
                "Asset.class",
                "module-info.class",
                "page.css%00",
                "PAGE.CSS",
                ".",
            })
    void noPartOfARequestIsAPath(String name) {
        assertEquals(true, Asset.named(name).isEmpty());
    }
}

package org.briefpack.preview.planted;

import java.net.http.HttpClient;

/** Breaks the rule that nobody calls anybody. */
public final class CallsSomebody {
    private CallsSomebody() {}

    /** Returns what could ask another machine. */
    public static HttpClient client() {
        return HttpClient.newHttpClient();
    }
}

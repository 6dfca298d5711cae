package org.briefpack.cli.planted;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;

/** Breaks the rule that only the preview listens. */
public final class ListensToTheNetwork {
    private ListensToTheNetwork() {}

    /** Opens a second door. */
    public static HttpServer listen() throws IOException {
        return HttpServer.create();
    }
}

package org.briefpack.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Serves the page to this machine alone: HTTP in, {@link Pages} asked, HTTP out. */
final class Server implements AutoCloseable {
    /** What the page may do: nothing but show what we send it. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src"
                    + " 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri"
                    + " 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
                    "Cache-Control", "no-store");

    private final HttpServer http;
    private final Guard guard;
    private final Pages pages;
    private final Listeners listeners;
    private final Consumer<Throwable> fault;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("page-", 0).factory());

    /**
     * Listens from now on.
     *
     * @param port 0 for any port that is free
     * @param token the first part of every path
     * @param fault told of what went wrong in us
     * @throws IOException where the port cannot be had
     */
    Server(int port, String token, Pages pages, Listeners listeners, Consumer<Throwable> fault)
            throws IOException {
        this.pages = pages;
        this.listeners = listeners;
        this.fault = fault;
        InetAddress here = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        http = HttpServer.create(new InetSocketAddress(here, port), 0);
        guard = new Guard(token, port());
        http.createContext("/", this::handle);
        http.setExecutor(threads);
        http.start();
    }

    /** Returns the port that it listens on. */
    int port() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    /** What is thrown in a handler would be swallowed, and the page would wait for ever. */
    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fault.accept(e);
            if (exchange.getResponseCode() < 0) {
                send(exchange, Answer.of(500));
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Guard.Verdict verdict =
                guard.judge(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        lower(exchange.getRequestHeaders()));
        switch (verdict) {
            case Guard.Verdict.Refuse refuse -> send(exchange, Answer.of(refuse.status()));
            case Guard.Verdict.Pass pass -> {
                if (pass.name().equals("events")) {
                    events(exchange, pass);
                } else {
                    byte[] body = exchange.getRequestBody().readNBytes(Pages.MOST_BODY + 1);
                    send(exchange, pages.answer(pass.name(), Query.words(pass.query()), body));
                }
            }
        }
    }

    private void events(HttpExchange exchange, Guard.Verdict.Pass pass) throws IOException {
        head(exchange).set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            listeners.serve(pages.view(Query.words(pass.query())), pages.number(), out);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = head(exchange);
        headers.set("Content-Type", answer.type());
        answer.headers().forEach(headers::set);
        int length = answer.body().length;
        exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        if (length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static Headers head(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        ALWAYS.forEach(headers::set);
        return headers;
    }

    private static Map<String, List<String>> lower(Headers headers) {
        Map<String, List<String>> lower = new HashMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
        return lower;
    }
}

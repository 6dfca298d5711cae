package org.briefpack.cli.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.briefpack.cli.Main;
import org.briefpack.cli.console.Console;

/** The command {@code briefpack preview}, running as a person starts it. */
public final class RunningPreview implements AutoCloseable {
    private static final int SECONDS = 60;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Thread thread;
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile int code = -1;

    /** Starts it in a folder, with the words behind the command's name. */
    public RunningPreview(Path directory, String... words) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console =
                new Console(
                        stream,
                        stream,
                        Map.of("CI", "true"),
                        directory,
                        Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC),
                        false);
        List<String> all = new ArrayList<>(List.of("preview"));
        all.addAll(List.of(words));
        thread = new Thread(() -> code = Main.run(all, console), "preview");
        thread.start();
    }

    /** Returns all that was said at the terminal. */
    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns the address, once it was said. */
    String address() throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < until && thread.isAlive()) {
            String said = said();
            int end = said.indexOf('\n');
            if (said.startsWith("http") && end > 0) {
                return said.substring(0, end);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("no address: " + said());
    }

    /** Asks as the page itself would. */
    public HttpResponse<byte[]> get(String name) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address() + name)).build());
    }

    /** Returns what the page is told. */
    String state(String query) throws IOException, InterruptedException {
        return new String(get("state?" + query).body(), StandardCharsets.UTF_8);
    }

    /** Waits until the page is told something. */
    String await(String query, String words) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        String state = state(query);
        while (!state.contains(words) && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(20);
            state = state(query);
        }
        if (!state.contains(words)) {
            throw new AssertionError("never said " + words + ": " + state);
        }
        return state;
    }

    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Ends it as Ctrl+C does, and returns the exit code. */
    int end() {
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return code;
    }

    @Override
    public void close() {
        end();
        client.close();
    }
}

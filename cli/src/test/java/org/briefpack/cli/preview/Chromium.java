package org.briefpack.cli.preview;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.briefpack.model.reader.JsonText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** A Chromium without a window, driven through its DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final AtomicInteger id = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<?, ?>>> waiting = new ConcurrentHashMap<>();
    private final List<Map<?, ?>> events = new CopyOnWriteArrayList<>();

    private Chromium(String program, int width, int height) throws Exception {
        profile = Files.createTempDirectory("chromium");
        process =
                new ProcessBuilder(
                                program,
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                // A name that another site could let lead to this machine.
                                "--host-resolver-rules=MAP rebound.example 127.0.0.1",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "--window-size=" + width + "," + height,
                                "about:blank")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String port = port();
        HttpRequest fresh =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new"))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build();
        String page = client.send(fresh, HttpResponse.BodyHandlers.ofString()).body();
        URI address = URI.create(read(page).get("webSocketDebuggerUrl").toString());
        socket = client.newWebSocketBuilder().buildAsync(address, new Receiver()).get();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            send(domain + ".enable", Map.of());
        }
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Starts one; skips the test where there is none, which must not be in CI. */
    static Chromium start() throws Exception {
        boolean required = System.getenv("CI") != null;
        Optional<String> program = program();
        boolean drawn =
                Chromium.class.getResource("/org/briefpack/preview/pdfjs/pdf.min.mjs") != null;
        if (required) {
            Assertions.assertTrue(program.isPresent(), "no Chromium here, and CI must have one");
            Assertions.assertTrue(drawn, "pdf.js was not unpacked");
        }
        Assumptions.assumeTrue(
                program.isPresent(), "no Chromium here; the page is not tried in it");
        Assumptions.assumeTrue(drawn, "pdf.js is unpacked by Maven; the page is not tried");
        return new Chromium(program.get(), 1440, 900);
    }

    private static Optional<String> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private String port() throws Exception {
        Path file = profile.resolve("DevToolsActivePort");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < until) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() > 1) {
                    return lines.getFirst();
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IOException("Chromium did not start");
    }

    private static Map<?, ?> read(String json) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setSchema(new JsonSchema())
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build();
        return (Map<?, ?>) new Load(settings).loadFromString(json);
    }

    /** Collects what the browser says. */
    private final class Receiver implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                Map<?, ?> message = read(text.toString());
                text.setLength(0);
                CompletableFuture<Map<?, ?>> answer =
                        message.get("id") instanceof Number number
                                ? waiting.remove(number.intValue())
                                : null;
                if (answer == null) {
                    events.add(message);
                } else {
                    answer.complete(message);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    /** Sends a command of the protocol and returns its result. */
    Map<?, ?> send(String method, Map<String, ?> parameters) {
        int number = id.incrementAndGet();
        CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", number);
        message.put("method", method);
        message.put("params", parameters);
        socket.sendText(JsonText.line(message), true).join();
        try {
            Map<?, ?> result = answer.get(SECONDS, TimeUnit.SECONDS);
            if (result.get("error") != null) {
                throw new AssertionError(method + ": " + result.get("error"));
            }
            return (Map<?, ?>) result.get("result");
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(method + " is not answered", e);
        }
    }

    void open(String address) {
        send("Page.navigate", Map.of("url", address));
    }

    /** Returns the value of an expression in the page; a promise is waited for. */
    Object evaluate(String expression) {
        Map<?, ?> result =
                send(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "awaitPromise",
                                true,
                                "returnByValue",
                                true,
                                "userGesture",
                                true));
        if (result.get("exceptionDetails") != null) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return ((Map<?, ?>) result.get("result")).get("value");
    }

    /** Waits until an expression is true. */
    void until(String expression) throws InterruptedException {
        // While the page loads there is nothing to look at yet.
        String guarded =
                "(() => { try { return Boolean(" + expression + ") } catch { return false } })()";
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!Boolean.TRUE.equals(evaluate(guarded))) {
            if (System.nanoTime() > until) {
                throw new AssertionError(
                        "never true: "
                                + expression
                                + "; the page says: "
                                + evaluate("document.body.innerText.slice(0, 3000)")
                                + complaints());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** Presses a key as a person does. */
    void press(String key, int code, int modifiers) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type", type,
                            "key", key,
                            "code", key.matches("[0-9]") ? "Digit" + key : key,
                            "windowsVirtualKeyCode", code,
                            "modifiers", modifiers));
        }
    }

    /** Presses Tab. */
    void tab() {
        press("Tab", 9, 0);
    }

    /** Presses Enter, with what it types. */
    void enter(int modifiers) {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            "Enter",
                            "code",
                            "Enter",
                            "text",
                            "\r",
                            "windowsVirtualKeyCode",
                            13,
                            "modifiers",
                            modifiers));
        }
    }

    /** Types words where the focus is. */
    void type(String words) {
        send("Input.insertText", Map.of("text", words));
    }

    /** Clicks at a point of the window. */
    void click(double x, double y) {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /**
     * Returns what the browser or the page complained about: errors, and what the policy refused.
     */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (Map<?, ?> event : events) {
            Object method = event.get("method");
            if ("Runtime.exceptionThrown".equals(method) || "Log.entryAdded".equals(method)) {
                complaints.add(event.get("params").toString());
            }
        }
        return complaints;
    }

    /** Returns the addresses of all requests so far. */
    List<String> requests() {
        return events.stream()
                .filter(event -> "Network.requestWillBeSent".equals(event.get("method")))
                .map(event -> (Map<?, ?>) ((Map<?, ?>) event.get("params")).get("request"))
                .map(request -> request.get("url").toString())
                .toList();
    }

    /** Returns the status of each answer from an address that begins so, as {@code 403 address}. */
    List<String> answers(String begin) {
        return events.stream()
                .filter(event -> "Network.responseReceived".equals(event.get("method")))
                .map(event -> (Map<?, ?>) ((Map<?, ?>) event.get("params")).get("response"))
                .filter(response -> response.get("url").toString().startsWith(begin))
                .map(response -> response.get("status") + " " + response.get("url"))
                .toList();
    }

    /** Forgets what happened so far. */
    void forget() {
        events.clear();
    }

    /** Keeps a picture of the window. */
    void picture(Path file) throws IOException {
        Object data = send("Page.captureScreenshot", Map.of("format", "png")).get("data");
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(data.toString()));
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        client.close();
        for (int tries = 0; tries < 20 && Files.exists(profile); tries++) {
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                continue;
            }
        }
    }
}

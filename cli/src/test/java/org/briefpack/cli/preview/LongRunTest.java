package org.briefpack.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of saves in a minute: each is shown, and memory stays flat. {@code -Dsaves=2000}. */
class LongRunTest {
    private static final int SAVES = Integer.getInteger("saves", 100);
    private static final long MOST_GROWTH = 12L << 20;

    @TempDir Path folder;

    @Test
    void everySaveIsShownAndMemoryStaysFlat() throws Exception {
        Path file = folder.resolve("pack.yaml");
        String yaml =
                Files.readString(Path.of("src/test/resources/packs/tea-coffee-cocoa/pack.yaml"));
        Path pictures = Path.of("src/test/resources/packs/tea-coffee-cocoa");
        try (var all = Files.walk(pictures)) {
            for (Path each : all.toList()) {
                Path to = folder.resolve(pictures.relativize(each).toString());
                if (Files.isRegularFile(each)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(each, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (RunningPreview preview = new RunningPreview(folder, "pack.yaml")) {
            preview.await("", "\"version\":1,");
            try (HttpClient client = HttpClient.newHttpClient();
                    InputStream in = listen(client, preview.address(), told)) {
                assertEquals("1", told.poll(30, TimeUnit.SECONDS));
                long early = 0;
                for (int i = 1; i <= SAVES; i++) {
                    save(file, i % 10 == 5 ? yaml.substring(0, 400) + ": [" : titled(yaml, i));
                    assertEquals(Integer.toString(i + 1), told.poll(30, TimeUnit.SECONDS));
                    preview.get("pages.pdf?document=brief");
                    preview.state("document=brief&made=1");
                    if (i == SAVES / 4) {
                        early = used();
                    }
                }
                long growth = used() - early;
                System.out.println(
                        SAVES
                                + " saves: "
                                + (early >> 20)
                                + " MB, then "
                                + (growth >> 10)
                                + " kB more");
                assertTrue(growth < MOST_GROWTH, growth + " bytes more");
                assertTrue(in.available() >= 0);
            }
        }
    }

    private static String titled(String yaml, int number) {
        return yaml.replaceFirst("title: Tea", "title: " + number + " teas");
    }

    private static void save(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling("fresh");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Listens as a page does, and hands on the numbers of versions. */
    private static InputStream listen(HttpClient client, String address, BlockingQueue<String> told)
            throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "events?document=brief")).build();
        InputStream in = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            BufferedReader lines =
                                    new BufferedReader(
                                            new InputStreamReader(in, StandardCharsets.UTF_8));
                            try {
                                hand(lines, told);
                            } catch (IOException e) {
                                // The stream ends with the preview.
                                return;
                            }
                        });
        return in;
    }

    private static void hand(BufferedReader lines, BlockingQueue<String> told) throws IOException {
        String event = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("data: ") && event.equals("version")) {
                told.add(line.substring(6));
            }
        }
    }

    private static long used() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
            Runtime machine = Runtime.getRuntime();
            least = Math.min(least, machine.totalMemory() - machine.freeMemory());
        }
        return least;
    }
}

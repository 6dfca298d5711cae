package org.briefpack.cli.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from a save until the pages can be seen: a benchmark, not a gate, as a busy
 * machine needs longer. {@code -Dpixels=50} runs it with so many saves of each document.
 */
@EnabledIfSystemProperty(named = "pixels", matches = "[0-9]+")
class SaveToPixelsTest {
    private static final int WARM = 15;

    @TempDir Path folder;

    @Test
    void measuresEachDocument() throws Exception {
        int saves = Integer.getInteger("pixels");
        Path file = folder.resolve("mine/pack.yaml");
        Files.createDirectories(file.getParent());
        String yaml =
                new String(
                        BuiltIns.pack("rust-vs-go").orElseThrow().bytes(), StandardCharsets.UTF_8);
        Files.writeString(file, yaml);
        try (Chromium page = Chromium.start();
                RunningPreview preview = new RunningPreview(folder, "mine")) {
            page.open(preview.address());
            page.until("document.body.dataset.painted === '1'");
            watch(page);
            int version = 1;
            Random pause = new Random(1);
            for (String document : List.of("handout", "brief", "deck")) {
                page.evaluate("document.querySelector('[data-name=" + document + "]').click()");
                page.until("location.hash.includes('" + document + "')");
                List<Long> millis = new ArrayList<>();
                for (int i = 0; i < WARM + saves; i++) {
                    Thread.sleep(700 + pause.nextInt(50));
                    version++;
                    Path fresh = file.resolveSibling("fresh");
                    String title = "title: Rust versus Go, " + version + "\n";
                    Files.writeString(fresh, yaml.replaceFirst("title: .*\n", title));
                    long begin = System.currentTimeMillis();
                    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
                    page.until("window.seen['" + version + "']");
                    Object seen = page.evaluate("window.seen['" + version + "']");
                    if (i >= WARM) {
                        millis.add(((Number) seen).longValue() - begin);
                    }
                }
                millis.sort(null);
                System.out.println(
                        document
                                + ": median "
                                + millis.get(millis.size() / 2)
                                + " ms, best "
                                + millis.getFirst()
                                + ", nine in ten within "
                                + millis.get(millis.size() * 9 / 10));
                assertTrue(millis.getFirst() > 0);
            }
        }
    }

    /** Notes when a version can be seen: two frames after it was put in place. */
    private static void watch(Chromium page) {
        page.evaluate(
                """
                window.seen = {};
                new MutationObserver(() => {
                  const version = document.getElementById('pages').dataset.version;
                  requestAnimationFrame(() => requestAnimationFrame(() => {
                    window.seen[version] = Date.now();
                  }));
                }).observe(document.getElementById('pages'), {attributeFilter: ['data-version']});
                """);
    }
}

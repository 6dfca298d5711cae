package org.briefpack.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What axe says of the page in each of its states. {@code -Daxe=axe.min.js} names it; {@code
 * .ci/run} fetches it.
 */
@EnabledIfSystemProperty(named = "axe", matches = ".+")
class AxeTest {
    @TempDir Path folder;

    @Test
    void findsNothingInAnyStateOfThePage() throws Exception {
        Path file = folder.resolve("mine/pack.yaml");
        Files.createDirectories(file.getParent());
        String yaml = new String(BuiltIns.pack("rust-vs-go").orElseThrow().bytes(), "UTF-8");
        Files.writeString(file, yaml);
        try (Chromium page = Chromium.start();
                RunningPreview preview = new RunningPreview(folder, "mine")) {
            page.open(preview.address());
            page.until("document.body.dataset.painted === '1'");
            page.until("document.querySelector('.aloud')");
            page.evaluate(Files.readString(Path.of(System.getProperty("axe"))));
            assertEquals("", violations(page), "as it opens");
            page.evaluate("document.getElementById('download').click()");
            assertEquals("", violations(page), "with the list of files");
            page.press("Escape", 27, 0);
            for (String document : new String[] {"brief", "deck", "exercises"}) {
                page.evaluate("document.querySelector('[data-name=" + document + "]').click()");
                page.until("location.hash.includes('" + document + "')");
                page.until("document.getElementById('status').innerText.startsWith('Up to date')");
                page.until("document.querySelector('.aloud')");
                assertEquals("", violations(page), document);
            }
            page.evaluate("document.getElementById('search-text').value = 'Rust'");
            page.evaluate("document.getElementById('search').requestSubmit()");
            page.until("document.querySelector('.hits button')");
            assertEquals("", violations(page), "with places to choose from");
            page.evaluate("document.querySelector('.hits button').click()");
            page.until("document.getElementById('mend-text')");
            assertEquals("", violations(page), "with words to change");
            Files.writeString(file, yaml.replaceFirst("\nsubtitle:", "\nsubtitel:"));
            page.until("document.querySelector('.problem.error')");
            page.evaluate("document.querySelector('.problem.error').click()");
            page.until("document.querySelector('.lines mark')");
            assertEquals("", violations(page), "while the pack is broken");
        }
    }

    private static String violations(Chromium page) {
        return page.evaluate(
                        """
                        axe.run(document).then(result => result.violations.map(v =>
                          v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 4).map(n => n.target + ' ' + n.html.slice(0, 160)).join(' | ')).join('\\n'))
                        """)
                .toString();
    }
}

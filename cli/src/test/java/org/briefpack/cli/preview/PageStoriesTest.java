package org.briefpack.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with the page, each told from the first click to what they see, in Chromium. */
class PageStoriesTest {
    @TempDir Path folder;
    private Path file;
    private String yaml;
    private Chromium page;
    private RunningPreview preview;

    @BeforeEach
    void open() throws Exception {
        page = Chromium.start();
        file = folder.resolve("mine/pack.yaml");
        Files.createDirectories(file.getParent());
        yaml = new String(BuiltIns.pack("rust-vs-go").orElseThrow().bytes(), "UTF-8");
        Files.writeString(file, yaml);
        preview = new RunningPreview(folder, "mine");
        page.open(preview.address());
        page.until("document.body.dataset.painted === '1'");
    }

    @AfterEach
    void close() {
        if (preview != null) {
            preview.close();
        }
        if (page != null) {
            page.close();
        }
    }

    private void save(String text) throws IOException {
        Path fresh = file.resolveSibling("fresh");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private String text(String id) {
        return String.valueOf(page.evaluate("document.getElementById('" + id + "').innerText"));
    }

    private void quiet() {
        assertEquals(List.of(), page.complaints());
        String own = "http://127.0.0.1:";
        page.requests()
                .forEach(
                        address ->
                                assertTrue(
                                        address.startsWith(own)
                                                || address.startsWith("data:")
                                                || address.startsWith("blob:")
                                                || address.startsWith("about:"),
                                        address));
    }

    @Test
    void openedItShowsThePagesAndThatAllIsWell() throws Exception {
        page.until("document.querySelectorAll('.sheet canvas').length > 0");
        page.until("document.querySelector('.aloud h2, .aloud h3')");
        assertEquals("Rust versus Go for recruiters", text("title"));
        page.until("document.getElementById('counts').innerText.includes('No problems')");
        assertTrue(text("status").startsWith("Up to date"), text("status"));
        assertEquals(
                "Handout", page.evaluate("document.querySelector('[aria-current]').textContent"));
        quiet();
    }

    @Test
    void aSaveIsShownWhereOneWasWithoutAFrameThatIsEmpty() throws Exception {
        page.evaluate("document.querySelector('[data-name=brief]').click()");
        page.until("document.querySelectorAll('.sheet').length > 10");
        page.evaluate("document.getElementById('pages').scrollTop = 4321");
        page.until("performance.getEntriesByName('painted').length > 1");
        page.evaluate(
                """
                window.empty = 0; window.frames_ = 0;
                (function look() {
                  const box = document.getElementById('pages').getBoundingClientRect();
                  const seen = document.elementsFromPoint(box.left + box.width / 2, box.top + 200);
                  const sheet = seen.find(e => e.classList.contains('sheet'));
                  window.frames_++;
                  if (!sheet || !sheet.querySelector('canvas')) window.empty++;
                  requestAnimationFrame(look);
                })()
                """);
        page.until("window.frames_ > 10");
        page.evaluate("window.empty = 0");
        for (int i = 1; i <= 5; i++) {
            save(yaml.replace("title: Rust versus Go", "title: Rust and Go " + i + " versus Go"));
            page.until(
                    "document.getElementById('title').innerText.includes('Rust and Go " + i + "')");
            page.until("document.body.dataset.painted === '" + (i + 1) + "'");
        }
        assertEquals(4321, page.evaluate("document.getElementById('pages').scrollTop"));
        assertEquals(0, page.evaluate("window.empty"));
        quiet();
    }

    @Test
    void whileThePackIsBrokenTheLastGoodPagesStayUnderABanner() throws Exception {
        save(yaml.replaceFirst("\nsubtitle:", "\nsubtitel:"));
        page.until("!document.getElementById('banner').hidden");
        assertTrue(text("banner").contains("The pages show how it was at"), text("banner"));
        page.until("document.getElementById('counts').innerText.includes('1 error')");
        page.until("document.querySelector('.sheet canvas')");
        page.evaluate("document.querySelector('.problem.error').click()");
        page.until("document.querySelector('.lines mark')");
        assertEquals("subtitel", page.evaluate("document.querySelector('.lines mark').innerText"));
        assertEquals(
                "true",
                page.evaluate("document.getElementById('download').getAttribute('aria-disabled')"));
        save(yaml);
        page.until("document.getElementById('banner').hidden");
        page.until("document.getElementById('counts').innerText.includes('No problems')");
        quiet();
    }

    @Test
    void aProblemLeadsToItsLineAndToItsPlaceOnThePage() throws Exception {
        String claim = yaml.replaceFirst("(?m)^(subtitle: ).*", "$1A 12% share \uD83D\uDE00 TODO");
        save(claim);
        page.until("document.getElementById('problems').innerText.includes('BP233')");
        page.evaluate(
                "[...document.querySelectorAll('.problem')].find(p =>"
                        + " p.innerText.includes('BP233')).click()");
        page.until("document.querySelector('.letters .found')");
        assertTrue(
                page.evaluate("document.querySelector('.letters .found').innerText")
                        .toString()
                        .contains("share"));
        quiet();
    }

    @Test
    void switchesShowAnotherDocumentPaperAudienceSessionAndClient() throws Exception {
        page.press("3", '3', 1);
        page.until("document.querySelector('[aria-current]').dataset.name === 'deck'");
        page.until("document.querySelectorAll('.sheet').length > 20");
        page.evaluate("document.querySelector('[data-name=brief]').click()");
        page.until("location.hash.includes('document=brief')");
        String ratio =
                "(s => Math.round(100 * s.offsetHeight / s.offsetWidth))"
                        + "(document.querySelector('.sheet'))";
        page.until(ratio + " === 141");
        choose("paper", "letter");
        page.until(ratio + " === 129");
        choose("field.client", "Acme & Sons");
        page.until("document.querySelector('.aloud')?.innerText.includes('Acme & Sons')");
        page.evaluate("document.querySelector('input[value=shareable]').click()");
        page.until("location.hash.includes('audience=shareable')");
        choose("session", "30");
        page.until("location.hash.includes('session=30')");
        page.until("document.getElementById('status').innerText.startsWith('Up to date')");
        // The choices are in the address: a second tab shows the same.
        page.evaluate("window.before = true; location.reload()");
        page.until("!window.before && document.body?.dataset.painted === '1'");
        assertEquals("letter", page.evaluate("document.querySelector('select[name=paper]').value"));
        quiet();
    }

    private void choose(String name, String value) {
        page.evaluate(
                "(e => { e.value = '"
                        + value
                        + "'; e.dispatchEvent(new Event('change', {bubbles: true})) })"
                        + "(document.querySelector('[name=\""
                        + name
                        + "\"]'))");
    }

    @Test
    void theFilesCanBeDownloaded() throws Exception {
        Path downloads = folder.resolve("downloads");
        page.send(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        page.evaluate("document.getElementById('download').click()");
        page.until("document.querySelectorAll('#download-list a').length > 2");
        page.evaluate("document.querySelector('#download-list a').click()");
        awaitFile(downloads.resolve("mine-handout.pdf"), "rust-vs-go-handout.pdf");
        page.evaluate("document.querySelector('#download-list a:last-child').click()");
        awaitFile(downloads.resolve("mine.zip"), "rust-vs-go.zip");
    }

    private void awaitFile(Path file, String or) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (Files.exists(file) || Files.exists(file.resolveSibling(or))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(file + " did not come");
    }

    /** Clicks the first letters of a line of the page that begins so. */
    private void clickOn(String words) throws InterruptedException {
        String span =
                "[...document.querySelectorAll('.letters span')].find(s =>"
                        + " s.textContent.startsWith('"
                        + words
                        + "'))";
        page.until(span);
        List<?> at =
                (List<?>)
                        page.evaluate(
                                "(r => [r.left + 30, r.top + r.height / 2])("
                                        + span
                                        + ".getBoundingClientRect())");
        page.click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
        page.until("document.getElementById('mend-text')");
    }

    @Test
    void aSentenceIsClickedChangedAndUndoneAndNothingElseIsTouched() throws Exception {
        clickOn("Simplicity at scale");
        assertTrue(
                page.evaluate("document.getElementById('mend-text').value")
                        .toString()
                        .startsWith("Simplicity at scale: code that large teams"));
        page.evaluate("document.getElementById('mend-text').select()");
        page.type("Simple at any size: “code” that's #1");
        page.enter(2);
        page.until("document.querySelector('.aloud')?.innerText.includes('Simple at any size')");
        String now = Files.readString(file);
        String old = "\"Simplicity at scale: code that large teams can read, build and run.\"";
        assertEquals(yaml.replace(old, "\"Simple at any size: “code” that's #1\""), now);
        page.until("document.querySelector('#mended button')");
        page.evaluate("document.querySelector('#mended button').click()");
        page.until("document.querySelector('.aloud')?.innerText.includes('Simplicity at scale')");
        assertEquals(yaml, Files.readString(file));
        quiet();
    }

    @Test
    void whatAnEditorSavedMeanwhileIsToldAndNothingIsLost() throws Exception {
        clickOn("Simplicity at scale");
        page.evaluate("document.getElementById('mend-text').value = 'Mine.'");
        String theirs = yaml.replace("Simplicity at scale: code", "Theirs: code");
        save(theirs);
        page.until("document.querySelector('.aloud')?.innerText.includes('Theirs')");
        page.evaluate("document.querySelector('#mend form').requestSubmit()");
        page.until("document.getElementById('mended').innerText.includes('saved by somebody')");
        assertTrue(text("mended").contains("Theirs: code"), text("mended"));
        assertEquals(theirs, Files.readString(file));
        assertEquals("Mine.", page.evaluate("document.getElementById('mend-text').value"));
        page.evaluate("document.querySelector('#mend form').requestSubmit()");
        page.until("document.getElementById('mended').innerText.includes('Saved.')");
        assertTrue(Files.readString(file).contains("focus: {text: \"Mine.\""));
    }

    @Test
    void withTheKeyboardAloneWordsAreFoundAndChanged() throws Exception {
        page.evaluate("document.getElementById('search-text').focus()");
        page.type("Simplicity at scale");
        page.enter(0);
        page.until(
                "document.querySelector('.hits button') || document.querySelector('#mend-text')");
        if (Boolean.TRUE.equals(page.evaluate("!!document.querySelector('.hits button')"))) {
            page.enter(0);
        }
        page.until("document.activeElement.id === 'mend-text'");
        page.evaluate("document.getElementById('mend-text').select()");
        page.type("Short and plain.");
        page.tab();
        page.enter(0);
        page.until("document.getElementById('mended').innerText.includes('Saved.')");
        assertTrue(Files.readString(file).contains("Short and plain."));
    }

    @Test
    void withTheKeyboardAloneAllCanBeReached() throws Exception {
        save(yaml.replaceFirst("\nsubtitle:", "\nsubtitel:"));
        page.until("document.querySelector('.problem.error')");
        page.evaluate("document.activeElement.blur()");
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            page.tab();
            order.append(
                            page.evaluate(
                                    "(e => e.id || e.name || e.dataset.name || e.className ||"
                                            + " e.tagName)(document.activeElement)"))
                    .append(' ');
        }
        String all = order.toString();
        for (String stop :
                List.of(
                        "skip",
                        "handout",
                        "exercises",
                        "download",
                        "audience",
                        "paper",
                        "session",
                        "field.client",
                        "pages",
                        "problem")) {
            assertTrue(all.contains(stop), stop + " in " + all);
        }
        page.evaluate("document.querySelector('.problem.error').focus()");
        page.enter(0);
        page.until("document.querySelector('.lines mark')");
    }

    @Test
    void withTheKeyboardAloneALinkOfThePagesIsFollowed() throws Exception {
        page.evaluate("document.querySelector('[data-name=brief]').click()");
        page.until("document.querySelectorAll('.links button').length > 3");
        page.evaluate("document.querySelector('.links button').scrollIntoView()");
        // Pages are drawn once more where a bar to scroll with takes some of their width.
        page.until(
                """
                (() => {
                  const link = document.querySelector('.links button');
                  if (link !== window.held) { window.held = link; window.since = Date.now(); }
                  return link && Date.now() - window.since > 1000;
                })()
                """);
        page.evaluate("document.getElementById('pages').focus()");
        page.enter(0);
        page.until("document.activeElement.closest('.links')");
        Object first = page.evaluate("document.activeElement.style.cssText");
        page.press("ArrowDown", 40, 0);
        page.until(
                "document.activeElement.closest('.links') && document.activeElement.style.cssText !== '"
                        + first
                        + "'");
        page.evaluate("window.top_ = document.getElementById('pages').scrollTop");
        page.enter(0);
        page.until("document.getElementById('pages').scrollTop !== window.top_");
        page.press("Escape", 27, 0);
        page.until("document.activeElement.id === 'pages'");
    }

    @Test
    void thePageIsToldOfTheEnd() throws Exception {
        preview.end();
        page.until("document.body.classList.contains('ended')");
        assertTrue(text("status").contains("has ended"), text("status"));
    }
}

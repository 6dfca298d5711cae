package org.briefpack.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other sites in the same browser, which even know the address with its token, get nothing. */
class HostilePagesTest {
    @TempDir Path folder;
    private Path file;
    private byte[] yaml;
    private Chromium browser;
    private RunningPreview preview;
    private HttpServer evil;

    @BeforeEach
    void open() throws Exception {
        browser = Chromium.start();
        file = folder.resolve("mine/pack.yaml");
        Files.createDirectories(file.getParent());
        yaml = BuiltIns.pack("rust-vs-go").orElseThrow().bytes();
        Files.write(file, yaml);
        preview = new RunningPreview(folder, "mine");
        preview.await("", "\"ready\":");
        evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        evil.createContext(
                "/",
                exchange -> {
                    byte[] page =
                            "<!doctype html><title>evil</title><body>"
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        evil.start();
    }

    @AfterEach
    void close() {
        if (evil != null) {
            evil.stop(0);
        }
        if (preview != null) {
            preview.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    private void visit(String site) throws Exception {
        browser.open(site);
        browser.until("document.title === 'evil'");
        browser.forget();
        Object got =
                browser.evaluate(
                        """
                        (async target => {
                          const got = [];
                          const tries = ['', 'state', 'pages.pdf', 'page.js', 'values?search=a', 'file?format=pdf'];
                          for (const name of tries) {
                            for (const mode of ['cors', 'no-cors']) {
                              await fetch(target + name, {mode, credentials: 'include'}).then(
                                async a => { const t = await a.text(); if (t) got.push(mode + ' ' + name) }, () => {});
                            }
                          }
                          for (const name of ['edit?line=1&column=1', 'undo']) {
                            for (const type of ['text/plain', 'application/octet-stream']) {
                              await fetch(target + name, {method: 'POST', mode: type === 'text/plain' ? 'no-cors' : 'cors',
                                headers: {'Content-Type': type}, body: 'evil'}).then(
                                async a => { if (await a.text()) got.push('post ' + name) }, () => {});
                            }
                          }
                          const wait = (element, set) => new Promise(done => {
                            element.onload = () => done('loaded'); element.onerror = () => done('error');
                            set(element); document.body.append(element); setTimeout(() => done('nothing'), 1500);
                          });
                          if (await wait(document.createElement('script'), e => { e.src = target + 'page.js'; e.type = 'module' }) === 'loaded') got.push('script');
                          if (await wait(document.createElement('link'), e => { e.rel = 'stylesheet'; e.href = target + 'page.css' }) === 'loaded') got.push('style');
                          if (await wait(document.createElement('img'), e => { e.src = target + 'pages.pdf' }) === 'loaded') got.push('img');
                          const frame = document.createElement('iframe');
                          await wait(frame, e => { e.src = target });
                          const form = document.createElement('form');
                          const inner = document.createElement('iframe');
                          inner.name = 'inner';
                          document.body.append(inner, form);
                          form.method = 'post'; form.target = 'inner'; form.action = target + 'edit?line=1&column=1';
                          form.submit();
                          await new Promise(done => setTimeout(done, 300));
                          await new Promise(done => {
                            const events = new EventSource(target + 'events');
                            events.addEventListener('version', () => { got.push('events'); done() });
                            events.onerror = () => { events.close(); done() };
                          });
                          return got.join();
                        })("%s")
                        """
                                .replace("%s", preview.address()));
        assertEquals("", got);
        List<String> answers = browser.answers(preview.address());
        assertFalse(answers.isEmpty());
        for (String answer : answers) {
            assertTrue(answer.matches("4[0-9][0-9] .*"), answer);
        }
        assertEquals(-1, java.util.Arrays.mismatch(yaml, Files.readAllBytes(file)));
    }

    @Test
    void anotherPortOfThisMachineGetsNothing() throws Exception {
        visit("http://127.0.0.1:" + evil.getAddress().getPort() + "/");
    }

    @Test
    void anotherSiteGetsNothing() throws Exception {
        visit("http://rebound.example:" + evil.getAddress().getPort() + "/");
    }

    @Test
    void aNameThatWasLedToThisMachineIsNotOurs() throws Exception {
        String address = preview.address().replace("127.0.0.1", "rebound.example");
        browser.open(address);
        browser.until("location.host.startsWith('rebound.example') || document.title");
        browser.open("about:blank");
        assertEquals(
                List.of("421 " + address), browser.answers(address).stream().distinct().toList());
    }

    @Test
    void theFileThatOpensTheBrowserLeadsToThePage() throws Exception {
        Path way = folder.resolve("way.html");
        Files.writeString(
                way,
                "<!doctype html><meta http-equiv=refresh content=\"0;url="
                        + preview.address()
                        + "\">");
        browser.open(way.toUri().toString());
        browser.until("document.body?.dataset.painted === '1'");
    }
}

package org.briefpack.cli.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that no browser sends, byte for byte. */
class RawRequestsTest {
    @TempDir Path folder;
    private RunningPreview preview;
    private String host;
    private String token;
    private int port;

    @BeforeEach
    void start() throws Exception {
        preview = new RunningPreview(folder);
        URI address = URI.create(preview.address());
        host = address.getAuthority();
        port = address.getPort();
        token = address.getPath();
    }

    @AfterEach
    void end() {
        preview.close();
    }

    private String status(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readNBytes(12);
            return new String(answer, StandardCharsets.US_ASCII).replaceFirst("HTTP/1.1 ", "");
        }
    }

    private String get(String target, String headers) throws IOException {
        return status("GET " + target + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
    }

    @Test
    void theRightRequestIsAnswered() throws Exception {
        assertEquals("200", get(token, "Host: " + host + "\r\n"));
    }

    @Test
    void anAbsoluteTargetIsNoPath() throws Exception {
        assertEquals("404", get("http://" + host + token, "Host: " + host + "\r\n"));
        assertEquals("404", get("http://evil.example" + token, "Host: " + host + "\r\n"));
    }

    @Test
    void aDoubledHeaderIsRefused() throws Exception {
        assertEquals("421", get(token, "Host: evil.example\r\nHost: " + host + "\r\n"));
        assertEquals("421", get(token, "Host: " + host + "\r\nhost: " + host + "\r\n"));
        assertEquals(
                "403",
                get(
                        token + "state",
                        "Host: " + host + "\r\nOrigin: http://" + host + "\r\nOrigin: null\r\n"));
    }

    @Test
    void withoutAHostNothingIsAnswered() throws Exception {
        assertTrue(get(token, "").matches("4.."), get(token, ""));
        assertTrue(get(token, "Host:\r\n").matches("4.."), get(token, "Host:\r\n"));
    }

    @Test
    void noFileBesideThePageCanBeReached() throws Exception {
        for (String name :
                new String[] {
                    "../etc/passwd",
                    "..%2f..%2fetc/passwd",
                    "%2e%2e/pack.yaml",
                    "./state",
                    "/etc/passwd",
                    "pdfjs/LICENSE",
                    "page/page.js",
                    "state/",
                    "%00"
                }) {
            assertEquals("404", get(token + name, "Host: " + host + "\r\n"), name);
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefusedAndAnotherRequestAnswered() throws Exception {
        String request =
                "POST "
                        + token
                        + "edit HTTP/1.1\r\nHost: "
                        + host
                        + "\r\nOrigin: http://"
                        + host
                        + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 70000\r\n\r\n"
                        + "x".repeat(70_000);
        assertEquals("413", status(request));
        assertEquals("200", get(token, "Host: " + host + "\r\n"));
    }

    @Test
    void noOtherAddressOfThisMachineAnswers() throws Exception {
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(each.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThrows(
                            IOException.class,
                            () -> new Socket(address, port).close(),
                            address + " answers");
                }
            }
        }
    }
}

package org.briefpack.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A browser is opened where somebody would see it, and nowhere else. */
class BrowserTest {
    private static Optional<List<String>> command(String system, Map<String, String> environment) {
        return Browser.command(system, name -> environment.getOrDefault(name, ""));
    }

    @Test
    void opensWhereThereIsAScreen() {
        assertEquals(Optional.of(List.of("xdg-open")), command("Linux", Map.of("DISPLAY", ":0")));
        assertEquals(
                Optional.of(List.of("xdg-open")),
                command("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertEquals(Optional.of(List.of("open")), command("Mac OS X", Map.of()));
        assertEquals(
                Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler")),
                command("Windows 11", Map.of()));
    }

    @Test
    void opensNothingWithoutAScreenInCiOrFarAway() {
        assertEquals(Optional.empty(), command("Linux", Map.of()));
        assertEquals(Optional.empty(), command("Linux", Map.of("DISPLAY", ":0", "CI", "true")));
        assertEquals(
                Optional.empty(),
                command("Mac OS X", Map.of("SSH_CONNECTION", "10.0.0.1 1 10.0.0.2 22")));
    }
}

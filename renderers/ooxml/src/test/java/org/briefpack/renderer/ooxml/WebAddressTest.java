package org.briefpack.renderer.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.m\u00FCnchen.de/stellen, https://www.xn--mnchen-3ya.de/stellen",
        "https://www.m%C3%BCnchen.de/, https://www.xn--mnchen-3ya.de/",
        "HTTP://\u65E5\u672C\u8A9E.jp:8080/a?b=\u00E9#c, HTTP://xn--wgv71a119e.jp:8080/a?b=%C3%A9#c",
        "https://jo@b\u00FCcher.example/x y, https://jo@xn--bcher-kva.example/x%20y",
        "mailto:jo@m\u00FCnchen.de?subject=\u00DC, mailto:jo@xn--mnchen-3ya.de?subject=%C3%9C",
        "https://example.org/stellenm\u00E4rkte, https://example.org/stellenm%C3%A4rkte",
        "https://www.xn--mnchen-3ya.de/, https://www.xn--mnchen-3ya.de/",
        "https://[::1]/a, https://[::1]/a",
    })
    void namesOfHostsAreInTheLettersOfTheNetwork(String written, String address) {
        assertEquals(address, WebAddress.of(written));
        assertTrue(WebAddress.of(written).chars().allMatch(c -> c < 128));
    }

    @Test
    void otherAddressesAreNone() {
        assertNull(WebAddress.of("ftp://example.org/"));
        assertNull(WebAddress.of("file:///etc/passwd"));
    }
}

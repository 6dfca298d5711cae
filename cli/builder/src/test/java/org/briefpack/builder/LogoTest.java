package org.briefpack.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;
import org.junit.jupiter.api.Test;

/** A logo is in every document, on slides too, whether the theme has it or the pack. */
class LogoTest {
    private static final String MARK =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\"><rect width=\"120\""
                    + " height=\"40\" fill=\"#%s\"/></svg>";
    private static final String PACK =
            """
            id: logo
            title: Tea versus coffee
            front: {owner: Us%s}
            subjects:
              - {id: tea, name: Tea, tagline: A leaf, useCases: [For the afternoon]}
              - {id: coffee, name: Coffee, tagline: A bean, useCases: [For the morning]}
            takeaways: [Drink what you like.]
            training:
              minutes: 45
              objectives: [Tell the two apart]
              segments: [{id: open, title: Opening, minutes: 45, say: [Welcome]}]
              exercises: [{id: taste, title: Taste, minutes: 5, task: [Taste both]}]
            """;

    @Test
    void theThemesLogoIsInEveryDocumentAndOnSlides() throws IOException {
        assertLogo(PACK.formatted(""), "logo: {file: mark.svg, alt: Acme}\n", "Acme", "AA0000");
    }

    @Test
    void thePacksOwnLogoWinsAndIsOnSlidesToo() throws IOException {
        String pack = PACK.formatted(", logo: {file: own.svg, alt: Own mark}");
        assertLogo(pack, "logo: {file: mark.svg, alt: Acme}\n", "Own mark", "0000BB");
        assertLogo(pack, "name: Plain\n", "Own mark", "0000BB");
    }

    private static void assertLogo(String yaml, String themeYaml, String alt, String colour)
            throws IOException {
        Pack pack =
                Briefpack.read("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        Theme theme =
                BuiltIns.readTheme(
                                new Blob("t.yaml", themeYaml.getBytes(StandardCharsets.UTF_8)),
                                (name, at) ->
                                        new org.briefpack.model.diagnostic.Outcome.Success<>(
                                                picture(name, "AA0000"), java.util.List.of()))
                        .orElseThrow();
        PackInput input =
                new PackInput(pack, Map.of("own.svg", picture("own.svg", "0000BB")), Instant.EPOCH);
        for (String document : java.util.List.of("brief", "deck", "guide")) {
            OutputFile file =
                    Briefpack.build(input, Choices.of(document).with(theme))
                            .orElseThrow()
                            .getFirst();
            String all = unpacked(file.bytes());
            assertTrue(all.contains("descr=\"" + alt + "\""), document);
            assertTrue(all.contains("#" + colour), document + " holds another picture");
            assertEquals(
                    2, // a picture of Word's says it twice; a deck has one on the cover, one below
                    all.split("descr=\"" + alt + "\"", -1).length - 1,
                    document);
        }
    }

    private static Blob picture(String name, String colour) {
        return new Blob(name, MARK.formatted(colour).getBytes(StandardCharsets.UTF_8));
    }

    private static String unpacked(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}

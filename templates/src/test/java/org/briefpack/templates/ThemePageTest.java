package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.theme.Blob;
import org.junit.jupiter.api.Test;

/** The page on themes says what the code does; {@code -Dgolden.accept=true} writes it anew. */
class ThemePageTest {
    private static final Path DOCS =
            Path.of(System.getProperty("basedir", ".")).resolveSibling("model/docs");
    private static final Pattern EXAMPLE = Pattern.compile("\\| `([a-z][^`]*: [^`]*)` \\| [A-Z]");

    @Test
    void thePageAndItsPicturesAreMadeFromTheCode() throws IOException {
        assertSame(DOCS.resolve("themes.md"), ThemePage.text());
        for (String name : BuiltIns.themes()) {
            assertSame(
                    DOCS.resolve("themes/" + name + ".svg"),
                    ThemeCard.svg(BuiltIns.theme(name).orElseThrow()));
        }
    }

    @Test
    void everyExampleOnThePageIsRead() {
        Matcher example = EXAMPLE.matcher(ThemePage.text());
        int count = 0;
        while (example.find()) {
            String yaml = example.group(1);
            Outcome<?> read =
                    BuiltIns.readTheme(
                            new Blob("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                            (name, at) ->
                                    new Outcome.Success<>(
                                            new Blob(name, new byte[40]), java.util.List.of()));
            assertTrue(read.found().isPresent(), yaml + ": " + read.diagnostics());
            count++;
        }
        assertTrue(count > 90, "examples: " + count);
    }

    private static void assertSame(Path file, String text) throws IOException {
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertEquals(text, Files.readString(file), file.toString());
    }
}

package org.briefpack.renderer.ooxml.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Compares whole parts of Office files with those that somebody has looked at and accepted, by
 * meaning: one element a line, attributes in order, numbers that only count taken out. {@code
 * -Dgolden.accept=true} accepts what is written now.
 */
public final class GoldenParts {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenParts() {}

    /**
     * Compares one part.
     *
     * @param parts all parts of the file by name
     * @param name of the part, such as {@code word/styles.xml}
     */
    public static void compare(Map<String, byte[]> parts, String name) throws Exception {
        String now = Meaning.of(parts.get(name));
        Path file = FOLDER.resolve(name.replace('/', '-').replaceFirst("\\.xml$", ".txt"));
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now);
        }
        assertTrue(Files.exists(file), "run once with -Dgolden.accept=true");
        assertEquals(Files.readString(file), now, name + " differs from " + file);
    }
}

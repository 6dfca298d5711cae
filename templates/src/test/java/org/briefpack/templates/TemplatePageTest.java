package org.briefpack.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on templates says what they do; {@code -Dgolden.accept=true} writes it anew. */
class TemplatePageTest {
    private static final Path ROOM = Path.of(System.getProperty("basedir", "."));
    private static final Pattern ELEMENT = Pattern.compile("case ((?:\"[a-z-]+\"(?:, )?)+) ->");

    @Test
    void thePageIsMadeFromTheTemplates() throws IOException {
        Path file = ROOM.resolveSibling("model/docs/templates.md");
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(file, TemplatePage.text());
        }
        assertEquals(TemplatePage.text(), Files.readString(file));
    }

    @Test
    void everyMacroSaysWhatItDrawsAndHasAnExampleThatCallsIt() throws IOException {
        List<TemplatePage.Macro> all = new ArrayList<>(TemplatePage.macros("lib"));
        all.addAll(TemplatePage.macros("annex"));
        assertTrue(all.size() > 50, "macros: " + all.size());
        for (TemplatePage.Macro macro : all) {
            assertFalse(macro.words().isBlank(), macro + " has no comment `<#-- … Example: … -->`");
            String call = macro.file() + "." + macro.name();
            assertTrue(macro.example().contains(call), macro.toString());
            assertTrue(TemplatePage.composed(macro).found().isPresent(), () -> macro.toString());
        }
    }

    @Test
    void everyElementThatIsReadIsOnThePage() throws IOException {
        Path sources = ROOM.resolve("src/main/java/org/briefpack/templates/markup");
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith("Reader.java")).toList()) {
                Matcher element = ELEMENT.matcher(Files.readString(file));
                while (element.find()) {
                    for (String name : element.group(1).split(", ")) {
                        String bare = name.replace("\"", "");
                        assertTrue(TemplatePage.hasElement(bare), bare + " of " + file);
                    }
                }
            }
        }
    }
}

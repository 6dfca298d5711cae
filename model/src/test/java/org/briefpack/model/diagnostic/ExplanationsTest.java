package org.briefpack.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefpack.model.check.CheckContext;
import org.briefpack.model.check.PackCheck;
import org.briefpack.model.check.Severities;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every page to its shape, and what the examples say to what the reader and rules do. */
class ExplanationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What is wrong stands in another file; {@code DataReaderTest} has it. */
    private static final Set<Code> IN_A_SPREADSHEET =
            Set.of(
                    Code.DATA_UNREADABLE,
                    Code.NOT_A_NUMBER,
                    Code.DATA_TOO_LARGE,
                    Code.DATA_DOUBTFUL);

    private static final List<String> SOUND =
            List.of("id: a", "title: A", "subjects: [{id: x, name: X}, {id: y, name: Y}]");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPageOfTheSameShape(Code code) {
        String page = Explanations.page(code);
        List<String> lines = page.lines().toList();
        assertEquals("# " + code.id() + ": " + code.title(), lines.getFirst());
        assertTrue(page.contains("\nWhy it matters: "), page);
        assertFalse(example(page, "Before").isBlank());
        assertFalse(example(page, "After").isBlank());
        assertFalse(example(page, "Before").equals(example(page, "After")));
        assertTrue(lines.size() <= 36, code.id() + " has " + lines.size() + " lines");
        assertTrue(page.endsWith("\n") && !page.endsWith("\n\n"));
        for (String line : lines) {
            assertTrue(line.startsWith("    ") || line.length() <= 80, line);
        }
    }

    @ParameterizedTest
    @MethodSource("ofThePack")
    void theExampleIsFoundBeforeAndNotAfter(Code code) {
        String page = Explanations.page(code);
        assertTrue(found(example(page, "Before")).contains(code), "before");
        assertFalse(found(example(page, "After")).contains(code), "after");
    }

    static Stream<Code> ofThePack() {
        return Arrays.stream(Code.values())
                .filter(c -> c.id().startsWith("BP2") || c.id().compareTo("BP104") >= 0)
                .filter(c -> c.id().compareTo("BP3") < 0 && c != Code.PACE)
                .filter(c -> !IN_A_SPREADSHEET.contains(c));
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysTheSeverityAndHowToChangeItWhereAPackMay(Code code) {
        String page = Explanations.page(code);
        boolean says = page.contains("    check: {severity: {" + code.id() + ": ");
        assertEquals(Severities.isSettable(code), says);
        String name = code.severity().name().toLowerCase(Locale.ROOT);
        assertTrue(page.contains("\nSeverity: " + name + "."), page);
    }

    @Test
    void noPageLacksACode() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Explanations.class.getResource("explain/BP100.md").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> pages =
                    files.map(f -> f.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> codes =
                    Arrays.stream(Code.values())
                            .map(c -> c.id() + ".md")
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(codes, pages);
        }
    }

    private static Set<Code> found(String example) {
        String head =
                SOUND.stream()
                        .filter(
                                line ->
                                        !example.startsWith(
                                                line.substring(0, line.indexOf(' ') + 1)))
                        .collect(Collectors.joining("\n"));
        String sources =
                example.contains("sources:\n") || !example.contains("[survey]")
                        ? ""
                        : "\nsources: [{id: survey, title: S, checked: 2026-11-02}]";
        byte[] yaml = (head + "\n" + example + sources).getBytes(StandardCharsets.UTF_8);
        Outcome<Pack> read = PackReader.read("p.yaml", yaml);
        List<Diagnostic> diagnostics =
                switch (read) {
                    case Outcome.Failure<Pack> failure -> failure.diagnostics();
                    case Outcome.Success<Pack> success ->
                            Stream.concat(
                                            success.diagnostics().stream(),
                                            PackCheck.check(
                                                    success.value(), new CheckContext(TODAY))
                                                    .stream())
                                    .toList();
                };
        return diagnostics.stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    /** Returns the indented lines after the word. */
    private static String example(String page, String word) {
        String rest = page.substring(page.indexOf("\n" + word + ":\n") + word.length() + 4);
        return rest.lines()
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .collect(Collectors.joining("\n"));
    }
}

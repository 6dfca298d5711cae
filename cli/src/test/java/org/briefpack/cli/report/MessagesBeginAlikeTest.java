package org.briefpack.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Messages and hints begin in lower case, in every module: they follow a place and a code. Names
 * keep their capitals.
 */
class MessagesBeginAlikeTest {
    private static final Set<String> NAMES =
            Set.of("Word", "PowerPoint", "Briefpack", "Excel", "Markdown", "Office");

    /** A code and the first text after it in the same statement: a report's message. */
    private static final Pattern MESSAGE =
            Pattern.compile("\\bCode\\.[A-Z_0-9]+\\s*,[^;\"]{0,200}?\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** What transcripts show. */
    private static final Pattern SHOWN =
            Pattern.compile("(?:(?:error|warning|note) BP\\d{3}|hint|^2> briefpack): (.+)");

    @Test
    void everyMessageInTheSourcesBeginsInLowerCase() throws IOException {
        List<String> found = new ArrayList<>();
        int messages = 0;
        for (Path file : files("src/main/java", ".java")) {
            Matcher matcher = MESSAGE.matcher(Files.readString(file));
            while (matcher.find()) {
                messages++;
                collect(file, matcher.group(1), found);
            }
        }
        assertTrue(messages > 100, messages + " messages only");
        assertEquals(List.of(), found);
    }

    @Test
    void everyReportInTheTranscriptsBeginsInLowerCase() throws IOException {
        List<String> found = new ArrayList<>();
        int messages = 0;
        for (Path file : files("src/test/resources/transcripts", ".md")) {
            for (String line : Files.readAllLines(file)) {
                Matcher matcher = SHOWN.matcher(line);
                if (matcher.find()) {
                    messages++;
                    collect(file, matcher.group(1), found);
                }
            }
        }
        assertTrue(messages > 100, messages + " messages only");
        assertEquals(List.of(), found);
    }

    @Test
    void aCapitalIsNoticed() {
        List<String> found = new ArrayList<>();
        collect(Path.of("x"), "The row is too long", found);
        collect(Path.of("x"), "Word has no place for it", found);
        collect(Path.of("x"), "PDF has no place for it", found);
        collect(Path.of("x"), "the row is too long", found);
        assertEquals(List.of("x: The row is too long"), found);
    }

    private static void collect(Path file, String message, List<String> found) {
        String word = message.split("[^A-Za-z]", 2)[0];
        boolean capital =
                word.length() > 0
                        && Character.isUpperCase(word.charAt(0))
                        && (word.length() == 1 || Character.isLowerCase(word.charAt(1)));
        if (capital && !NAMES.contains(word)) {
            found.add(file.getFileName() + ": " + message);
        }
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        Path root = Path.of("..").toRealPath();
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> path.toString().replace('\\', '/').contains("/" + folder + "/"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .toList();
        }
    }
}

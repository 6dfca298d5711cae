package org.briefpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays the transcripts: each is a page of Markdown whose fenced blocks set up files and run
 * commands, and says what is printed. {@code -Dtranscripts=accept} writes down what happens now.
 */
class TranscriptTest {
    @TempDir Path folder;

    static Stream<Path> transcripts() throws IOException, URISyntaxException {
        Path root = Path.of(TranscriptTest.class.getResource("/transcripts").toURI());
        return Files.list(root).filter(file -> file.toString().endsWith(".md")).sorted();
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void happensAsWritten(Path file) throws IOException {
        String written = Files.readString(file);
        String played = new Transcript(folder).play(written);
        if ("accept".equals(System.getProperty("transcripts"))) {
            Files.writeString(
                    Path.of("src/test/resources/transcripts").resolve(file.getFileName()), played);
        } else {
            assertEquals(written, played);
        }
    }

    @Test
    void noticesAnotherExitCode() throws IOException {
        String wrong = "```\n% briefpack --version\nbriefpack\n=> 7\n```\n";
        assertFalse(wrong.equals(new Transcript(folder).play(wrong)));
    }
}

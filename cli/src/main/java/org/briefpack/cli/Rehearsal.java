package org.briefpack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.briefpack.cli.console.Console;

/**
 * Runs the usual commands once and throws the results away, so that the Java machine can record
 * which classes a start needs. The launcher makes the start-up cache with it.
 */
public final class Rehearsal {
    private static final List<List<String>> COMMANDS =
            List.of(
                    List.of("--help"),
                    List.of("check"),
                    List.of("build", "-q", "-o", "out"),
                    List.of("build", "-d", "handout", "--force"),
                    List.of("explain", "BP104"));

    private Rehearsal() {}

    /** Runs the commands in a temporary folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("briefpack");
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream())) {
            Console console =
                    new Console(
                            nowhere,
                            nowhere,
                            System.getenv(),
                            folder,
                            Clock.systemDefaultZone(),
                            false);
            for (List<String> words : COMMANDS) {
                Main.run(words, console);
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

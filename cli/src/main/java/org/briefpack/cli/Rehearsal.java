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
 * Runs usual commands once and throws the results away, so that the Java machine can record which
 * classes a start needs. The launcher makes its start-up caches with it: every class in a cache
 * costs a little at each start, so commands that only say something have one of their own.
 */
public final class Rehearsal {
    /** A day on which every fact is old: what tells of problems is rehearsed as well. */
    private static final String LATE = "2100-01-01";

    private static final List<List<String>> CHECK =
            List.of(List.of("--help"), List.of("list", "packs"), List.of("explain", "BP104"));

    private static final List<List<String>> BUILD =
            List.of(
                    List.of("new", "mine"),
                    List.of("build", "mine", "-o", "out", "--as-of", LATE),
                    List.of("check", "mine", "--as-of", LATE),
                    List.of("build", "mine", "-d", "handout", "-o", "out", "--force"));

    private Rehearsal() {}

    /**
     * Runs the commands of one cache in a temporary folder.
     *
     * @param args {@code check} or {@code build}
     */
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
            for (List<String> words : args[0].equals("check") ? CHECK : BUILD) {
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

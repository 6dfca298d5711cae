package org.briefpack.cli.console;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The world as a command sees it; tests hand in their own.
 *
 * @param out standard output, for results
 * @param err standard error, for problems and progress
 * @param environment environment variables
 * @param directory the folder that relative paths start from
 * @param clock what day it is
 * @param terminal whether standard error is a terminal
 */
public record Console(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path directory,
        Clock clock,
        boolean terminal) {
    /** Copies the environment. */
    public Console {
        environment = Map.copyOf(environment);
    }

    /** Returns the path that a person typed, seen from the current folder. */
    public Path path(String typed) {
        return directory.resolve(typed);
    }
}

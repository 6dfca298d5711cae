package org.briefpack.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.report.Reporter;

/**
 * What one run of a command has at hand.
 *
 * @param console the world
 * @param arguments the options as understood
 * @param reporter where problems go
 */
public record Session(Console console, Arguments arguments, Reporter reporter) {
    /** Writes a result to standard output. */
    void print(String text) {
        console.out().print(text);
    }

    /**
     * Returns the day that {@code --as-of} names, or today.
     *
     * @throws UsageException where it is no date
     */
    LocalDate asOf() throws UsageException {
        Optional<String> typed = arguments.value("--as-of");
        try {
            return typed.isPresent()
                    ? LocalDate.parse(typed.get())
                    : LocalDate.now(console.clock());
        } catch (DateTimeException e) {
            throw new UsageException(
                    "--as-of " + typed.orElse("") + " is no date; write it as 2026-11-23");
        }
    }
}

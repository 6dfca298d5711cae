package org.briefpack.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.OutputFile;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.report.Reporter;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.JsonText;

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
        reporter.endProgress();
        console.out().print(text);
    }

    /** Returns the day that {@code --as-of} names, or today. */
    LocalDate asOf() {
        return arguments
                .value("--as-of", LocalDate.class)
                .orElseGet(() -> LocalDate.now(console.clock()));
    }

    /** Reports an outcome's problems and returns its value; empty where it failed. */
    <T> Optional<T> keep(Outcome<T> outcome) {
        reporter.report(outcome.diagnostics());
        return outcome.found();
    }

    /** Returns whether what was reported so far forbids to write. */
    boolean fails() {
        return reporter.errors() > 0 || isStrict() && reporter.warnings() > 0;
    }

    /** Returns whether warnings fail. */
    boolean isStrict() {
        return arguments.has("--strict");
    }

    /** Closes a run that wrote nothing. */
    ExitCode nothingWritten() {
        return verdict("nothing written");
    }

    /** Writes the closing line and returns the exit code that the problems ask for. */
    ExitCode verdict(String result) {
        reporter.summary(result);
        if (reporter.errors() > 0) {
            return ExitCode.CONTENT;
        }
        return fails() ? ExitCode.WARNINGS : ExitCode.OK;
    }

    /**
     * Writes files unless somebody edited one, which is reported; returns whether they were
     * written.
     *
     * @throws IOException where the folder cannot be written; it then is as it was
     */
    boolean write(OutputFolder folder, List<OutputFile> files) throws IOException {
        List<Diagnostic> edited = folder.write(files, arguments.has("--force"));
        reporter.report(edited);
        if (!edited.isEmpty()) {
            return false;
        }
        for (OutputFile file : files) {
            result(folder.label(file), file.bytes().length);
        }
        return true;
    }

    /** Says that a file was written. */
    void result(String path, long size) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "file");
        members.put("path", path);
        members.put("bytes", size);
        if (reporter.style().json() || !reporter.style().quiet()) {
            result(members, path);
        }
    }

    /**
     * Writes one result to standard output: a line of JSON for programs, else text.
     *
     * @param members what a program gets; the first is {@code type}
     * @param text what a person gets, without the last line end
     */
    void result(Map<String, ?> members, String text) {
        print((reporter.style().json() ? JsonText.line(members) : text) + "\n");
    }
}

package org.briefpack.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefpack.builder.Batch;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.Row;
import org.briefpack.builder.RowBuilder;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.BatchLog;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.report.Progress;
import org.briefpack.cli.report.WorldMessage;
import org.briefpack.cli.rows.NamePattern;
import org.briefpack.cli.rows.Rows;
import org.briefpack.cli.rows.Spreadsheet;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.theme.Blob;

/** Builds one pack for every row of a file, each into a folder of its own. */
final class EachRow {
    private final Session session;
    private final NamePattern names;
    private final OutputFolder output;
    private final Set<Row> kept = new HashSet<>();
    private final Map<Row, List<String>> written = new HashMap<>();
    private final Map<Row, String> problems = new HashMap<>();
    private BatchLog log;
    private Progress progress;
    private int done;
    private int unwritable;

    EachRow(Session session, NamePattern names, OutputFolder output) {
        this.session = session;
        this.names = names;
        this.output = output;
    }

    /** Reads the batch file; empty where it is wrong, which was reported. */
    Optional<List<Row>> read(String typed, Fields fields, boolean shareable) throws IOException {
        Spreadsheet sheet = Spreadsheet.named(typed, session.console());
        Optional<Blob> file = session.keep(sheet.bytes());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Spreadsheet.text(file.get())
                .ifPresent(text -> session.reporter().source(sheet.label(), text));
        return session.keep(
                sheet.read(file.get()).then(table -> Rows.read(table, fields, shareable)));
    }

    /** Builds and writes all rows; a row that fails leaves its folder as it was. */
    ExitCode run(List<Row> rows, RowBuilder builder) throws IOException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        boolean resume = session.arguments().has("--resume");
        Console console = session.console();
        progress =
                new Progress(session.reporter(), console.clock(), console.terminal(), rows.size());
        try (BatchLog opened = output.log(print(builder), resume)) {
            log = opened;
            List<Row> open = new ArrayList<>();
            for (Row row : rows) {
                if (resume && log.isDone(row)) {
                    kept.add(row);
                } else {
                    open.add(row);
                }
            }
            new Batch(threads).run(open.iterator(), builder, this::take);
            if (done + kept.size() == rows.size()) {
                log.delete();
            }
        }
        return finish(rows);
    }

    /** Stands for all that makes rows alike: a row without values, as it would be written. */
    private String print(RowBuilder builder) {
        Row none = new Row("", Map.of(), SourceSpan.NONE);
        return BatchLog.print(
                builder.build(none).found().orElse(List.of()).stream()
                        .map(file -> names.named(file, "", Map.of()))
                        .toList());
    }

    private ExitCode finish(List<Row> rows) throws IOException {
        BatchSummary summary = new BatchSummary();
        for (Row row : rows) {
            summary.add(
                    row.key(),
                    row.span().label(),
                    kept.contains(row) ? "kept" : problems.containsKey(row) ? "failed" : "written",
                    written.getOrDefault(row, List.of()),
                    problems.getOrDefault(row, ""));
        }
        try {
            output.write(List.of(summary.file()), true);
            session.result(output.label(summary.file()), summary.file().bytes().length);
        } catch (IOException e) {
            session.reporter().failure("io", WorldMessage.of(e));
            unwritable++;
        }
        String count =
                done
                        + " of "
                        + rows.size()
                        + " rows written"
                        + (kept.isEmpty() ? "" : ", " + kept.size() + " were there already");
        ExitCode verdict = session.verdict(count);
        boolean said = session.reporter().errors() + session.reporter().warnings() > 0;
        if (!said && !session.reporter().style().quiet()) {
            session.reporter().remark(count);
        }
        return unwritable > 0 ? ExitCode.WORLD : verdict;
    }

    private void take(Row row, Outcome<List<OutputFile>> outcome) throws IOException {
        Optional<List<OutputFile>> files = session.keep(outcome);
        List<OutputFile> named =
                files.orElse(List.of()).stream()
                        .map(file -> names.named(file, row.key(), row.fields()))
                        .toList();
        if (files.isPresent() && !isRefused(outcome) && write(row, named)) {
            done++;
            written.put(row, named.stream().map(OutputFile::name).toList());
            log.done(row, named);
        } else {
            problems.putIfAbsent(row, problem(outcome));
            session.reporter().remark(row.span().label() + ": " + row.key() + " was not written");
        }
        progress.done(done + problems.size());
    }

    private static String problem(Outcome<List<OutputFile>> outcome) {
        return outcome.diagnostics().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .min(Comparator.comparing(Diagnostic::severity))
                .map(problem -> problem.code().id() + ": " + problem.message())
                .orElse("not written; see the messages");
    }

    /** Warnings may stop a row, and the pack may say that a kind of warning does. */
    private boolean isRefused(Outcome<List<OutputFile>> outcome) {
        return outcome.diagnostics().stream()
                .map(session.reporter()::settled)
                .anyMatch(
                        problem ->
                                problem.isError()
                                        || session.isStrict()
                                                && problem.severity() == Severity.WARNING);
    }

    /** Writes a row's files; where the disk refuses them, the rows after it are written still. */
    private boolean write(Row row, List<OutputFile> files) {
        OutputFolder folder = output.inner(row.key());
        try {
            return Verification.holds(session, folder, files) && session.write(folder, files);
        } catch (IOException e) {
            String message = WorldMessage.of(e);
            session.reporter().failure("io", message);
            problems.put(row, message);
            unwritable++;
            return false;
        }
    }
}

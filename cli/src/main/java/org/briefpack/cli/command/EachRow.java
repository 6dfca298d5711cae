package org.briefpack.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.briefpack.builder.Batch;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.Row;
import org.briefpack.builder.RowBuilder;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.report.WorldMessage;
import org.briefpack.cli.rows.NamePattern;
import org.briefpack.cli.rows.Rows;
import org.briefpack.cli.rows.Spreadsheet;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.theme.Blob;

/** Builds one pack for every row of a file, each into a folder of its own. */
final class EachRow {
    private final Session session;
    private final NamePattern names;
    private final OutputFolder output;
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
        new Batch(threads).run(rows.iterator(), builder, this::take);
        ExitCode verdict = session.verdict(done + " of " + rows.size() + " rows written");
        return unwritable > 0 ? ExitCode.WORLD : verdict;
    }

    private void take(Row row, Outcome<List<OutputFile>> outcome) {
        Optional<List<OutputFile>> files = session.keep(outcome);
        boolean written = files.isPresent() && !isRefused(outcome) && write(row, files.get());
        if (written) {
            done++;
        } else {
            session.reporter().remark(row.span().label() + ": " + row.key() + " was not written");
        }
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
        List<OutputFile> named =
                files.stream().map(file -> names.named(file, row.key(), row.fields())).toList();
        try {
            return Verification.holds(session, folder, named) && session.write(folder, named);
        } catch (IOException e) {
            session.reporter().failure("io", WorldMessage.of(e));
            unwritable++;
            return false;
        }
    }
}

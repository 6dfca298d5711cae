package org.briefpack.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.PackInput;
import org.briefpack.builder.Row;
import org.briefpack.builder.RowBuilder;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.project.Project;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;

/** One run of {@code build}: from the words to the files. */
final class PackBuild {
    private final Session session;
    private final PackReading reading;
    private Project project = Project.NONE;

    PackBuild(Session session) {
        this.session = session;
        this.reading = new PackReading(session);
    }

    /**
     * Makes the files, or says why there are none.
     *
     * @throws UsageException where words make no sense together
     * @throws IOException where something cannot be read or written
     */
    ExitCode run() throws UsageException, IOException {
        Optional<PackFile> file = reading.find(session.arguments().operand());
        Optional<Project> remembered =
                file.isPresent() ? reading.project(file.get()) : Optional.of(project);
        project = remembered.orElse(project);
        Optional<OutputFolder> output = output();
        if (output.isPresent()) {
            output.get().finish();
        }
        Preparation preparation =
                new Preparation(session, reading, project, session.arguments().has("--each"));
        Outcome<Choices> chosen = preparation.choices();
        Optional<Pack> pack = file.flatMap(reading::read);
        // The pack says how much a problem matters, so that it comes first.
        Optional<Choices> choices = session.keep(chosen);
        if (pack.isEmpty()) {
            return session.nothingWritten();
        }
        Optional<Preparation.Ready> ready = preparation.ready(file.get(), pack.get(), choices);
        return ready.isEmpty() || remembered.isEmpty() || output.isEmpty()
                ? session.nothingWritten()
                : write(ready.get(), preparation.isShareable(), output.get());
    }

    private ExitCode write(Preparation.Ready ready, boolean shareable, OutputFolder output)
            throws IOException {
        PackInput input = ready.input();
        Choices choices = ready.choices();
        Optional<String> each = session.arguments().value("--each");
        if (each.isEmpty()) {
            return write(
                    Briefpack.build(input, choices),
                    file -> ready.names().named(file, "", Map.of()),
                    output);
        }
        EachRow rows = new EachRow(session, ready.names(), output);
        Optional<List<Row>> read = rows.read(each.get(), ready.fields(), shareable);
        if (read.isEmpty() || session.fails()) {
            return session.nothingWritten();
        }
        RowBuilder builder = Briefpack.forRows(input, choices);
        session.reporter().report(builder.unseen());
        return rows.run(read.get(), builder);
    }

    private ExitCode write(
            Outcome<List<OutputFile>> outcome, UnaryOperator<OutputFile> named, OutputFolder output)
            throws IOException {
        Optional<List<OutputFile>> files = session.keep(outcome);
        if (files.isEmpty() || session.fails()) {
            return session.nothingWritten();
        }
        outcome.diagnostics().stream()
                .filter(problem -> problem.code() == Code.DOCUMENT_EMPTY)
                .filter(problem -> !session.reporter().style().verbose())
                .forEach(problem -> session.reporter().remark(problem.message()));
        List<OutputFile> all = files.get().stream().map(named).toList();
        if (!Verification.holds(session, output, all)) {
            return session.nothingWritten();
        }
        return session.write(output, all)
                ? session.verdict(count(files.get().size()))
                : session.nothingWritten();
    }

    /** Returns where to write; empty where the project file names a place outside, as reported. */
    private Optional<OutputFolder> output() throws IOException {
        Optional<String> typed = session.arguments().value("--out");
        if (typed.isPresent() || project.file().out().isEmpty()) {
            String label = withoutSlash(typed.orElse("out"));
            return Optional.of(new OutputFolder(session.console().path(label), label));
        }
        Optional<Path> folder = project.out();
        if (folder.isEmpty()) {
            session.reporter()
                    .report(
                            project.unusable(
                                    "out",
                                    "the output folder lies outside the pack's folder",
                                    "name a folder inside it, or one elsewhere with --out"));
        }
        String label = project.prefix() + withoutSlash(project.file().out().get());
        return folder.map(found -> new OutputFolder(found, label));
    }

    private static String withoutSlash(String typed) {
        return typed.length() > 1 && typed.endsWith("/")
                ? typed.substring(0, typed.length() - 1)
                : typed;
    }

    private static String count(int files) {
        return files == 1 ? "1 file written" : files + " files written";
    }
}

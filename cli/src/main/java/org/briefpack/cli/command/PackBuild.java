package org.briefpack.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.PackInput;
import org.briefpack.builder.Row;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.ChoiceReader;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.pack.Pictures;
import org.briefpack.cli.project.Project;
import org.briefpack.cli.rows.FieldChoice;
import org.briefpack.cli.rows.NamePattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Visibility;
import org.briefpack.model.theme.Blob;

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
        Optional<Choices> choices =
                session.keep(
                        new ChoiceReader(session.arguments(), session.console(), project).read());
        Optional<Pack> read = file.flatMap(reading::read);
        Optional<SequencedMap<String, String>> values = read.map(Fields::of).flatMap(this::values);
        if (read.isEmpty() || choices.isEmpty() || remembered.isEmpty() || output.isEmpty()) {
            return session.nothingWritten();
        }
        reading.check(read.get());
        if (choices.get().choosesPagesInVain()) {
            reading.reportPages(read.get());
        }
        if (choices.get().compose().sessionMinutes() > 0) {
            reading.checkSession(read.get());
        }
        Optional<Pack> pack = isShareable() ? session.keep(Briefpack.shareable(read.get())) : read;
        if (pack.isEmpty()) {
            return session.nothingWritten();
        }
        Optional<Map<String, Blob>> pictures =
                session.keep(Pictures.of(pack.get(), file.get().folder()));
        Fields fields = Fields.of(read.get());
        Optional<Choices> chosen = values.map(choices.get()::withFields);
        Optional<NamePattern> names = names(pack.get().id(), fields, choices.get());
        if (pictures.isEmpty() || chosen.isEmpty() || names.isEmpty()) {
            return session.nothingWritten();
        }
        return write(
                new PackInput(pack.get(), pictures.get(), file.get().modified()),
                chosen.get(),
                names.get().over(values(pack.get(), chosen.get())),
                fields,
                output.get());
    }

    /** Returns the values that fields shall have, held against those that the pack has. */
    private Optional<SequencedMap<String, String>> values(Fields fields) {
        List<FieldChoice.Given> typed =
                session.arguments().values("--set").stream().map(FieldChoice.Given::typed).toList();
        return session.keep(FieldChoice.read(project.fields(), typed, fields, isShareable()));
    }

    private static Map<String, String> values(Pack pack, Choices choices) {
        Map<String, String> values = new HashMap<>();
        pack.fields().forEach((name, field) -> values.put(name, field.value()));
        values.putAll(choices.compose().fields());
        return values;
    }

    private boolean isShareable() {
        return session.arguments()
                .value("--audience", Visibility.class)
                .or(project.file()::audience)
                .filter(Visibility.SHAREABLE::equals)
                .isPresent();
    }

    private Optional<NamePattern> names(String pack, Fields fields, Choices choices) {
        Optional<String> typed = session.arguments().value("--name");
        Optional<String> pattern = typed.or(project.file()::names);
        if (pattern.isEmpty()) {
            return Optional.of(NamePattern.usual(pack));
        }
        boolean rows = session.arguments().has("--each");
        SourceSpan span = typed.isPresent() ? SourceSpan.NONE : project.at("names");
        return session.keep(
                NamePattern.read(pattern.get(), pack, fields, choices.documents(), rows, span));
    }

    private ExitCode write(
            PackInput input, Choices choices, NamePattern names, Fields fields, OutputFolder output)
            throws IOException {
        Optional<String> each = session.arguments().value("--each");
        if (each.isEmpty()) {
            return write(
                    Briefpack.build(input, choices),
                    file -> names.named(file, "", Map.of()),
                    output);
        }
        EachRow rows = new EachRow(session, names, output);
        Optional<List<Row>> read = rows.read(each.get(), fields, isShareable());
        if (read.isEmpty() || session.fails()) {
            return session.nothingWritten();
        }
        session.reporter().report(Briefpack.unseen(input, choices));
        return rows.run(read.get(), Briefpack.forRows(input, choices));
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
        return session.write(output, files.get().stream().map(named).toList())
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

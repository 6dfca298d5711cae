package org.briefpack.cli.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.builder.OutputFile;
import org.briefpack.builder.PackInput;
import org.briefpack.builder.Row;
import org.briefpack.builder.WantedFile;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.ChoiceReader;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.pack.Pictures;
import org.briefpack.cli.rows.FieldChoice;
import org.briefpack.cli.rows.NamePattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Visibility;
import org.briefpack.model.theme.Blob;
import picocli.CommandLine.Model.CommandSpec;

/** Makes the files of a pack. */
final class BuildCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Syntax.command(this, "build", "write a pack's handout, brief and deck")
                        .addPositional(PackReading.operand())
                        .addOption(
                                Syntax.value(
                                        "-o --out", "DIR", "where to write; out where not given"));
        ChoiceReader.options().forEach(spec::addOption);
        return spec.addOption(
                        Syntax.value(
                                "--each",
                                "FILE",
                                "one set of files for each row of a .csv or .xlsx"
                                        + " (FILE.xlsx#SHEET), into DIR/KEY; columns are fields"))
                .addOption(
                        Syntax.value(
                                "--name",
                                "PATTERN",
                                "what files are called: {pack}-{document} where not given; also"
                                        + " {key} and fields"))
                .addOption(
                        Syntax.choice(
                                "--audience",
                                List.of(Visibility.INTERNAL, Visibility.SHAREABLE),
                                "shareable leaves out what is marked internal"))
                .addOption(PackReading.asOf())
                .addOption(PackReading.strict())
                .addOption(
                        Syntax.flag(
                                "--force",
                                "write over a file that was changed by hand; it is kept"))
                .addOption(Syntax.flag("--keep-markup", "write what the templates made, too"));
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        output(session).finish();
        PackReading reading = new PackReading(session);
        ChoiceReader words = new ChoiceReader(session.arguments(), session.console());
        Optional<Choices> choices = session.keep(words.read());
        Optional<PackFile> file = reading.find(session.arguments().operand());
        Optional<Pack> read = file.flatMap(reading::read);
        if (read.isEmpty() || choices.isEmpty()) {
            return session.nothingWritten();
        }
        reading.check(read.get());
        if (choices.get().choosesPagesInVain()) {
            reading.reportPages(read.get());
        }
        if (choices.get().compose().sessionMinutes() > 0) {
            reading.checkSession(read.get());
        }
        Optional<Pack> pack =
                isShareable(session) ? session.keep(Briefpack.shareable(read.get())) : read;
        if (pack.isEmpty()) {
            return session.nothingWritten();
        }
        Optional<Map<String, Blob>> pictures =
                session.keep(Pictures.of(pack.get(), file.get().folder()));
        Fields fields = Fields.of(read.get());
        Optional<Choices> chosen = withFields(session, choices.get(), fields);
        Optional<NamePattern> names = names(session, pack.get().id(), fields, choices.get());
        if (pictures.isEmpty() || chosen.isEmpty() || names.isEmpty()) {
            return session.nothingWritten();
        }
        return write(
                session,
                new PackInput(pack.get(), pictures.get(), file.get().modified()),
                chosen.get(),
                names.get().over(values(pack.get(), chosen.get())),
                fields);
    }

    /** Holds the fields that were set against those of the pack. */
    private static Optional<Choices> withFields(Session session, Choices choices, Fields fields) {
        return session.keep(
                        FieldChoice.read(
                                session.arguments().values("--set"), fields, isShareable(session)))
                .map(choices::withFields);
    }

    private static Map<String, String> values(Pack pack, Choices choices) {
        Map<String, String> values = new HashMap<>();
        pack.fields().forEach((name, field) -> values.put(name, field.value()));
        values.putAll(choices.compose().fields());
        return values;
    }

    private static boolean isShareable(Session session) {
        return session.arguments()
                .value("--audience", Visibility.class)
                .filter(Visibility.SHAREABLE::equals)
                .isPresent();
    }

    private static Optional<NamePattern> names(
            Session session, String pack, Fields fields, Choices choices) {
        Optional<String> typed = session.arguments().value("--name");
        if (typed.isEmpty()) {
            return Optional.of(NamePattern.usual(pack));
        }
        int documents = (int) choices.files().stream().map(WantedFile::document).distinct().count();
        boolean rows = session.arguments().value("--each").isPresent();
        return session.keep(NamePattern.read(typed.get(), pack, fields, documents, rows));
    }

    private static ExitCode write(
            Session session, PackInput input, Choices choices, NamePattern names, Fields fields)
            throws IOException {
        Optional<String> each = session.arguments().value("--each");
        if (each.isEmpty()) {
            return write(
                    session,
                    Briefpack.build(input, choices),
                    file -> names.named(file, "", Map.of()));
        }
        EachRow rows = new EachRow(session, names);
        Optional<List<Row>> read = rows.read(each.get(), fields, isShareable(session));
        if (read.isEmpty() || session.fails()) {
            return session.nothingWritten();
        }
        session.reporter().report(Briefpack.unseen(input, choices));
        return rows.run(read.get(), Briefpack.forRows(input, choices));
    }

    private static ExitCode write(
            Session session, Outcome<List<OutputFile>> outcome, UnaryOperator<OutputFile> named)
            throws IOException {
        Optional<List<OutputFile>> files = session.keep(outcome);
        if (files.isEmpty() || session.fails()) {
            return session.nothingWritten();
        }
        outcome.diagnostics().stream()
                .filter(problem -> problem.code() == Code.DOCUMENT_EMPTY)
                .filter(problem -> !session.reporter().style().verbose())
                .forEach(problem -> session.reporter().remark(problem.message()));
        return session.write(output(session), files.get().stream().map(named).toList())
                ? session.verdict(count(files.get().size()))
                : session.nothingWritten();
    }

    private static OutputFolder output(Session session) {
        return new OutputFolder(session.console().path(session.out()), session.out());
    }

    private static String count(int files) {
        return files == 1 ? "1 file written" : files + " files written";
    }
}

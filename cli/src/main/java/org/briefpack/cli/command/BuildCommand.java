package org.briefpack.cli.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.build.BuildOptions;
import org.briefpack.cli.build.Job;
import org.briefpack.cli.build.OptionReader;
import org.briefpack.cli.build.PackBuilder;
import org.briefpack.cli.build.PackInput;
import org.briefpack.cli.build.Renderers;
import org.briefpack.cli.build.Row;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.OutputFile;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.pack.Pictures;
import org.briefpack.cli.rows.FieldChoice;
import org.briefpack.cli.rows.NamePattern;
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
        OptionReader.options().forEach(spec::addOption);
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
        PackReading reading = new PackReading(session);
        Renderers renderers = new Renderers();
        OptionReader words = new OptionReader(session.arguments(), session.console());
        Optional<BuildOptions> options = session.keep(words.read(renderers));
        Optional<PackFile> file = reading.find(session.arguments().operand());
        Optional<Pack> read = file.flatMap(reading::read);
        if (read.isEmpty() || options.isEmpty()) {
            return session.nothingWritten();
        }
        reading.check(read.get());
        if (options.get().choosesPagesInVain()) {
            reading.reportPages(read.get());
        }
        if (options.get().compose().sessionMinutes() > 0) {
            reading.checkSession(read.get());
        }
        Pack pack =
                reading.forAudience(
                        read.get(),
                        session.arguments()
                                .value("--audience", Visibility.class)
                                .orElse(Visibility.INTERNAL));
        Optional<Map<String, Blob>> pictures = session.keep(Pictures.of(pack, file.get().folder()));
        if (pictures.isEmpty()) {
            return session.nothingWritten();
        }
        Fields fields = Fields.of(read.get());
        Optional<BuildOptions> chosen = withFields(session, options.get(), fields);
        Optional<NamePattern> names = names(session, pack.id(), fields, options.get());
        if (chosen.isEmpty() || names.isEmpty()) {
            return session.nothingWritten();
        }
        return write(
                session,
                new PackBuilder(renderers),
                new PackInput(pack, pictures.get(), file.get().modified()),
                chosen.get(),
                names.get().over(values(pack, chosen.get())),
                fields);
    }

    /** Holds the fields that were set against those of the pack. */
    private static Optional<BuildOptions> withFields(
            Session session, BuildOptions options, Fields fields) {
        return session.keep(
                        FieldChoice.read(
                                session.arguments().values("--set"), fields, isShareable(session)))
                .map(options::withFields);
    }

    private static Map<String, String> values(Pack pack, BuildOptions options) {
        Map<String, String> values = new HashMap<>();
        pack.fields().forEach((name, field) -> values.put(name, field.value()));
        values.putAll(options.compose().fields());
        return values;
    }

    private static boolean isShareable(Session session) {
        return session.arguments()
                .value("--audience", Visibility.class)
                .filter(Visibility.SHAREABLE::equals)
                .isPresent();
    }

    private static Optional<NamePattern> names(
            Session session, String pack, Fields fields, BuildOptions options) {
        Optional<String> typed = session.arguments().value("--name");
        if (typed.isEmpty()) {
            return Optional.of(NamePattern.usual(pack));
        }
        int documents = (int) options.jobs().stream().map(Job::document).distinct().count();
        boolean rows = session.arguments().value("--each").isPresent();
        return session.keep(NamePattern.read(typed.get(), pack, fields, documents, rows));
    }

    private static ExitCode write(
            Session session,
            PackBuilder builder,
            PackInput input,
            BuildOptions options,
            NamePattern names,
            Fields fields)
            throws IOException {
        Optional<String> each = session.arguments().value("--each");
        if (each.isEmpty()) {
            return write(
                    session,
                    builder.build(input, options),
                    file -> names.named(file, "", Map.of()));
        }
        EachRow rows = new EachRow(session, names);
        Optional<List<Row>> read = rows.read(each.get(), fields, isShareable(session));
        return read.isEmpty() || session.fails()
                ? session.nothingWritten()
                : rows.run(read.get(), builder.forRows(input, options));
    }

    private static ExitCode write(
            Session session, Outcome<List<OutputFile>> outcome, UnaryOperator<OutputFile> named)
            throws IOException {
        Optional<List<OutputFile>> files = session.keep(outcome);
        if (files.isEmpty() || session.fails()) {
            return session.nothingWritten();
        }
        OutputFolder folder =
                new OutputFolder(session.console().path(session.out()), session.out());
        return session.write(folder, files.get().stream().map(named).toList())
                ? session.verdict(count(files.get().size()))
                : session.nothingWritten();
    }

    private static String count(int files) {
        return files == 1 ? "1 file written" : files + " files written";
    }
}

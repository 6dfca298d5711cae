package org.briefpack.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.build.BuildOptions;
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
import org.briefpack.model.diagnostic.Outcome;
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
                                "FILE.csv",
                                "one set of files for each row, into DIR/KEY; the first column is"
                                        + " the key, the others are fields"))
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
        return write(
                session,
                new PackBuilder(renderers),
                new PackInput(pack, pictures.get(), file.get().modified()),
                options.get());
    }

    private static ExitCode write(
            Session session, PackBuilder builder, PackInput input, BuildOptions options)
            throws IOException {
        Optional<String> each = session.arguments().value("--each");
        if (each.isEmpty()) {
            return write(session, builder.build(input, options));
        }
        EachRow rows = new EachRow(session);
        Optional<List<Row>> read = rows.read(each.get());
        return read.isEmpty() || session.fails()
                ? session.nothingWritten()
                : rows.run(read.get(), builder.forRows(input, options));
    }

    private static ExitCode write(Session session, Outcome<List<OutputFile>> outcome)
            throws IOException {
        Optional<List<OutputFile>> files = session.keep(outcome);
        if (files.isEmpty() || session.fails()) {
            return session.nothingWritten();
        }
        OutputFolder folder =
                new OutputFolder(session.console().path(session.out()), session.out());
        return session.write(folder, files.get())
                ? session.verdict(count(files.get().size()))
                : session.nothingWritten();
    }

    private static String count(int files) {
        return files == 1 ? "1 file written" : files + " files written";
    }
}

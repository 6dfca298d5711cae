package org.briefpack.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefpack.cli.arguments.Option;
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

/** Makes the files of a pack. */
final class BuildCommand implements Command {
    static final String SUMMARY = "write a pack's handout, brief and deck";

    @Override
    public Syntax syntax() {
        List<Option> options = new ArrayList<>();
        options.add(Option.value("-o --out", "DIR", "where to write; out where not given"));
        options.addAll(OptionReader.OPTIONS);
        options.add(
                Option.value(
                        "--each",
                        "FILE.csv",
                        "one set of files for each row, into DIR/KEY; the first column is the key,"
                                + " the others are fields"));
        options.add(
                Option.value(
                        "--audience",
                        "internal|shareable",
                        "shareable leaves out what is marked internal"));
        options.add(
                Option.value("--as-of", "DATE", "the day that ages are measured against; today"));
        options.add(Option.flag("--strict", "warnings fail too, with exit code 3"));
        options.add(
                Option.flag("--force", "write over a file that was changed by hand; it is kept"));
        options.add(Option.flag("--keep-markup", "write what the templates made, too"));
        return new Syntax(
                "build",
                SUMMARY,
                "PACK",
                false,
                "a folder with a pack.yaml, a pack file, or a built-in pack; rust-vs-go where not given",
                options);
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        Visibility audience = audience(session);
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
        Pack pack = reading.forAudience(read.get(), audience);
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

    private static Visibility audience(Session session) throws UsageException {
        String word = session.arguments().choice("--audience", "internal", "internal", "shareable");
        return Visibility.valueOf(word.toUpperCase(Locale.ROOT));
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

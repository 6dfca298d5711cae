package org.briefpack.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.briefpack.cli.arguments.Option;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.pack.Pictures;
import org.briefpack.cli.report.Reporter;
import org.briefpack.model.pack.Pack;

/** Says all that is wrong with a pack and writes nothing. */
final class CheckCommand implements Command {
    static final String SUMMARY = "say what is wrong with a pack; nothing is written";

    @Override
    public Syntax syntax() {
        return new Syntax(
                "check",
                SUMMARY,
                "PACK",
                false,
                "a folder with a pack.yaml, a pack file, or a built-in pack; rust-vs-go where not given",
                List.of(
                        Option.value(
                                "--as-of", "DATE", "the day that ages are measured against; today"),
                        Option.flag("--strict", "warnings fail too, with exit code 3")));
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        PackReading reading = new PackReading(session);
        Optional<PackFile> file = reading.find(session.arguments().operand());
        if (file.isPresent()) {
            Optional<Pack> pack = reading.read(file.get());
            if (pack.isPresent()) {
                reading.check(pack.get());
                session.keep(Pictures.of(pack.get(), file.get().folder()));
            }
        }
        if (file.isEmpty()) {
            return session.verdict("nothing checked");
        }
        Reporter reporter = session.reporter();
        boolean silent = reporter.style().quiet() || reporter.style().json();
        if (reporter.errors() + reporter.warnings() == 0 && !silent) {
            session.print(file.get().label() + ": no problems\n");
        }
        return session.verdict(file.get().label() + " was checked");
    }
}

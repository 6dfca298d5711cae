package org.briefpack.cli.command;

import java.io.IOException;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.ChoiceReader;
import org.briefpack.cli.console.ExitCode;
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
                        Syntax.flag(
                                "--resume",
                                "go on with --each where it was broken off; rows that are there as"
                                        + " they would be made are kept"))
                .addOption(
                        Syntax.value(
                                "--name",
                                "PATTERN",
                                "what files are called: {pack}-{document} where not given; also"
                                        + " {key} and fields"))
                .addOption(Preparation.audience())
                .addOption(PackReading.asOf())
                .addOption(PackReading.strict())
                .addOption(
                        Syntax.flag(
                                "--force",
                                "write over a file that was changed by hand; it is kept"))
                .addOption(
                        Syntax.flag(
                                "--verify",
                                "open what was made again, and write it only where all holds"))
                .addOption(Syntax.flag("--keep-markup", "write what the templates made, too"));
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        if (session.arguments().has("--resume") && !session.arguments().has("--each")) {
            throw new UsageException("--resume goes on with a batch, so it needs --each FILE");
        }
        return new PackBuild(session).run();
    }
}

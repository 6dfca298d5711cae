package org.briefpack.cli.command;

import java.util.Optional;
import org.briefpack.cli.arguments.Mistakes;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Shows a help page: {@code briefpack help build} is {@code briefpack build --help}. */
final class HelpCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Syntax.command(this, "help", "show how a command is written");
        return spec.addPositional(
                Syntax.operand(
                        "COMMAND",
                        false,
                        "a command; none shows them all",
                        () -> spec.parent().subcommands().keySet().iterator()));
    }

    @Override
    public ExitCode run(Session session) throws UsageException {
        CommandSpec program = session.arguments().program();
        Optional<String> name = session.arguments().operand();
        CommandLine page = program.commandLine();
        if (name.isPresent()) {
            page = program.subcommands().get(name.get());
            if (page == null) {
                throw new UsageException(Mistakes.unknownCommand(name.get(), program));
            }
        }
        session.print(page.getUsageMessage());
        return ExitCode.OK;
    }
}

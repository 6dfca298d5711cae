package org.briefpack.cli.command;

import java.util.List;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the script that makes a shell complete commands, options and their values. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Syntax.command(this, "completion", "print a script that completes what you type")
                        .addPositional(
                                Syntax.operand("SHELL", true, String.join(" or ", SHELLS), SHELLS));
        spec.usageMessage()
                .footer("%nIn ~/.bashrc or ~/.zshrc:  source <(briefpack completion bash)");
        return spec;
    }

    @Override
    public ExitCode run(Session session) throws UsageException {
        String shell = session.arguments().operand().orElseThrow();
        if (!SHELLS.contains(shell)) {
            throw new UsageException(
                    "there is no completion for "
                            + shell
                            + "; there are "
                            + String.join(", ", SHELLS));
        }
        // One script for both: in zsh it asks for zsh's own support of scripts for bash.
        CommandSpec program = session.arguments().program();
        session.print(AutoComplete.bash(program.name(), program.commandLine()));
        return ExitCode.OK;
    }
}

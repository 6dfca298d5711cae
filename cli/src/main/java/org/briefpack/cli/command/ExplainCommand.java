package org.briefpack.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.briefpack.cli.arguments.Spelling;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Explanations;
import picocli.CommandLine.Model.CommandSpec;

/** Says what a code such as BP104 means. */
final class ExplainCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Syntax.command(
                        this, "explain", "say what a code such as BP104 means, or list all codes")
                .addPositional(
                        Syntax.operand(
                                "CODE",
                                false,
                                "a code such as BP104; none lists all",
                                () -> ids().iterator()));
    }

    @Override
    public ExitCode run(Session session) throws UsageException {
        if (session.arguments().operand().isEmpty()) {
            for (Code code : Code.values()) {
                session.print(code.id() + "  " + code.title() + "\n");
            }
            return ExitCode.OK;
        }
        String id = session.arguments().operand().get();
        Code code = Code.byId(id).orElseThrow(() -> unknown(id));
        session.print(Explanations.page(code));
        return ExitCode.OK;
    }

    private static UsageException unknown(String id) {
        return new UsageException(
                "there is no code " + id + Spelling.suggestion(id.toUpperCase(Locale.ROOT), ids()));
    }

    private static List<String> ids() {
        return Stream.of(Code.values()).map(Code::id).toList();
    }
}

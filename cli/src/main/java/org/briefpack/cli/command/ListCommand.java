package org.briefpack.cli.command;

import java.util.List;
import org.briefpack.cli.arguments.Spelling;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;

/** Lists what can be named on the command line, one a line. */
final class ListCommand implements Command {
    static final String SUMMARY = "list the file formats";

    private static final List<String> WHAT = List.of("formats");

    @Override
    public Syntax syntax() {
        return new Syntax("list", SUMMARY, "WHAT", true, String.join(", ", WHAT), List.of());
    }

    @Override
    public ExitCode run(Session session) throws UsageException {
        String what = session.arguments().operand().orElseThrow();
        switch (what) {
            case "formats" ->
                    new Renderers()
                            .all()
                            .forEach(
                                    (id, renderer) ->
                                            session.print(
                                                    id
                                                            + "\t"
                                                            + renderer.format().mediaType()
                                                            + "\n"));
            default ->
                    throw new UsageException(
                            "there is no list of " + what + Spelling.suggestion(what, WHAT));
        }
        return ExitCode.OK;
    }
}

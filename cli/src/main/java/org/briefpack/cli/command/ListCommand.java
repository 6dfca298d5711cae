package org.briefpack.cli.command;

import java.util.List;
import org.briefpack.cli.arguments.Spelling;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.build.Renderers;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.model.render.Renderer;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.Composer;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what can be named on the command line, one a line. */
final class ListCommand implements Command {
    private static final List<String> WHAT = List.of("packs", "themes", "documents", "formats");

    @Override
    public CommandSpec spec() {
        return Syntax.command(
                        this,
                        "list",
                        "list the built-in packs and themes, the documents and the formats")
                .addPositional(Syntax.operand("WHAT", true, String.join(", ", WHAT), WHAT));
    }

    @Override
    public ExitCode run(Session session) throws UsageException {
        String what = session.arguments().operand().orElseThrow();
        for (String line : lines(what)) {
            session.print(line + "\n");
        }
        return ExitCode.OK;
    }

    private static List<String> lines(String what) throws UsageException {
        return switch (what) {
            case "packs" -> BuiltIns.packs();
            case "themes" -> BuiltIns.themes();
            case "documents" ->
                    Composer.documents().stream()
                            .map(
                                    kind ->
                                            kind.name()
                                                    + "\t"
                                                    + String.join(",", kind.formats())
                                                    + "\t"
                                                    + kind.title())
                            .toList();
            case "formats" ->
                    new Renderers()
                            .all().values().stream()
                                    .map(Renderer::format)
                                    .map(format -> format.id() + "\t" + format.mediaType())
                                    .toList();
            default ->
                    throw new UsageException(
                            "there is no list of " + what + Spelling.suggestion(what, WHAT));
        };
    }
}

package org.briefpack.cli.command;

import java.util.List;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.project.ProjectFile;
import org.briefpack.model.reader.PackSchema;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.reader.theme.ThemeReader;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the format of packs, project files or themes, for editors and other programs. */
final class SchemaCommand implements Command {
    private static final List<String> WHAT = List.of("pack", "project", "theme");

    @Override
    public CommandSpec spec() {
        return Syntax.command(this, "schema", "print a file's format as a JSON Schema, for editors")
                .addPositional(
                        Syntax.operand(
                                "WHAT",
                                false,
                                String.join(" or ", WHAT) + "; pack where not given",
                                WHAT));
    }

    @Override
    public ExitCode run(Session session) throws UsageException {
        String what = session.arguments().operand().orElse("pack");
        switch (what) {
            case "pack" -> session.print(PackSchema.json());
            case "theme" -> session.print(ThemeReader.schema());
            case "project" -> session.print(ProjectFile.schema());
            default ->
                    throw new UsageException(
                            "there is no schema of " + what + Spelling.choice(what, WHAT));
        }
        return ExitCode.OK;
    }
}

package org.briefpack.cli.command;

import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.model.reader.PackSchema;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the format of packs, for editors and other programs. */
final class SchemaCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Syntax.command(
                this, "schema", "print the format of packs as a JSON Schema, for editors");
    }

    @Override
    public ExitCode run(Session session) {
        session.print(PackSchema.json());
        return ExitCode.OK;
    }
}

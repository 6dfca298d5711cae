package org.briefpack.cli.command;

import java.util.List;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.model.reader.PackSchema;

/** Prints the format of packs, for editors and other programs. */
final class SchemaCommand implements Command {
    static final String SUMMARY = "print the format of packs as a JSON Schema, for editors";

    @Override
    public Syntax syntax() {
        return new Syntax("schema", SUMMARY, "", false, "", List.of());
    }

    @Override
    public ExitCode run(Session session) {
        session.print(PackSchema.json());
        return ExitCode.OK;
    }
}

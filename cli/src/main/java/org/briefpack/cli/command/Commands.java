package org.briefpack.cli.command;

import java.util.List;

/** All commands, in the order people need them. */
public final class Commands {
    private Commands() {}

    /** Returns a new one of each. */
    public static List<Command> all() {
        return List.of(
                new BuildCommand(),
                new CheckCommand(),
                new PreviewCommand(),
                new VerifyCommand(),
                new NewCommand(),
                new InspectCommand(),
                new ThemeCommand(),
                new ListCommand(),
                new ExplainCommand(),
                new SchemaCommand(),
                new CompletionCommand(),
                new HelpCommand());
    }
}

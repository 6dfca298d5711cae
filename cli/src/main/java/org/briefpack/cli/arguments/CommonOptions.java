package org.briefpack.cli.arguments;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The options that every command has, written before or after its name. */
public final class CommonOptions {
    private CommonOptions() {}

    /** What messages are written as. */
    public enum MessageFormat {
        /** For people. */
        TEXT,
        /** One object a line, for programs. */
        JSON
    }

    /** When messages have colours. */
    public enum Colour {
        /** On a terminal, unless {@code NO_COLOR} is set. */
        AUTO,
        /** Always. */
        ALWAYS,
        /** Never. */
        NEVER
    }

    /** Returns the options, for the root of the command tree; all commands below it have them. */
    public static List<OptionSpec> all() {
        return List.of(
                everywhere(
                        Syntax.chosen(
                                "--message-format",
                                List.of(MessageFormat.values()),
                                "how problems are written to standard error; json is one object a"
                                        + " line")),
                everywhere(
                        Syntax.chosen(
                                "--color",
                                List.of(Colour.values()),
                                "colour in messages; auto looks at the terminal and NO_COLOR")),
                everywhere(Syntax.switchOption("-q --quiet", "errors only")),
                everywhere(
                        Syntax.switchOption(
                                "-v --verbose", "notes too, and the stack trace of a bug")),
                everywhere(Syntax.switchOption("-h --help", "show this page").usageHelp(true)),
                everywhere(Syntax.switchOption("--version", "show the version").versionHelp(true)));
    }

    private static OptionSpec everywhere(OptionSpec.Builder option) {
        return option.scopeType(ScopeType.INHERIT).build();
    }
}

package org.briefpack.cli.arguments;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Lays out what {@code --help} prints, 80 columns wide. */
public final class HelpPage {
    private HelpPage() {}

    /** Returns the page of the program itself: its commands with their summaries, in order. */
    public static String overview(String summary, Map<String, String> commands) {
        Syntax bare = new Syntax("", summary, "", false, "", java.util.List.of());
        CommandSpec spec = Specification.of(bare);
        commands.forEach(
                (name, help) -> {
                    CommandSpec command = CommandSpec.create();
                    command.usageMessage().description(help);
                    spec.addSubcommand(name, command);
                });
        spec.usageMessage()
                .optionListHeading("%noptions of every command:%n")
                .commandListHeading("%ncommands:%n")
                .synopsisSubcommandLabel("COMMAND")
                .footer("%nbriefpack COMMAND --help says more.");
        return text(spec);
    }

    /** Returns the page of one command. */
    public static String of(Syntax syntax) {
        return text(Specification.of(syntax));
    }

    private static String text(CommandSpec spec) {
        return new CommandLine(spec).getUsageMessage(Ansi.OFF);
    }
}

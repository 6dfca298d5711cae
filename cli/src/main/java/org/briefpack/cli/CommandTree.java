package org.briefpack.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.arguments.CommonOptions;
import org.briefpack.cli.arguments.CommonOptions.Colour;
import org.briefpack.cli.arguments.CommonOptions.MessageFormat;
import org.briefpack.cli.arguments.Mistakes;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.command.Command;
import org.briefpack.cli.command.Commands;
import org.briefpack.cli.command.Session;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.report.Reporter;
import org.briefpack.cli.report.WorldMessage;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands as one tree of picocli's, which reads the words, helps, and runs the command. */
final class CommandTree {
    private static final String SUMMARY =
            "Turns one sourced content pack into a PDF handout, a Word brief and a PowerPoint"
                    + " training deck.";

    private static final String GREETING =
            """
            Briefpack turns one sourced content pack into a PDF handout, a Word brief and a
            PowerPoint training deck. Three commands to start with:

              briefpack build          write the files of the built-in pack into out, to look at
              briefpack new my-pack    start a pack of your own, one that builds at once
              briefpack check my-pack  say what is wrong with it

            briefpack --help lists all commands.
            """;

    private final Console console;
    private final CommandLine line;

    CommandTree(Console console) {
        this.console = console;
        line =
                new CommandLine(root())
                        // A word that begins with @ is a word, not a file of more words.
                        .setExpandAtFiles(false)
                        .setInterpolateVariables(false)
                        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                        .setExecutionStrategy(this::run)
                        .setParameterExceptionHandler(this::refuse)
                        .setExecutionExceptionHandler(
                                (e, command, words) -> failed(e, words.originalArgs()));
    }

    private CommandSpec root() {
        CommandSpec root = Syntax.command(this, "briefpack", SUMMARY);
        CommonOptions.all().forEach(root::addOption);
        root.versionProvider(CommandTree::version);
        root.usageMessage()
                .optionListHeading("%noptions of every command:%n")
                .commandListHeading("%ncommands:%n")
                .synopsisSubcommandLabel("COMMAND")
                .footer("%nbriefpack COMMAND --help says more.");
        for (Command command : Commands.all()) {
            CommandSpec spec = command.spec().versionProvider(CommandTree::version);
            root.addSubcommand(spec.name(), spec);
        }
        return root;
    }

    private static String[] version() {
        return new String[] {"briefpack " + Version.current()};
    }

    /** Runs a command line and returns the exit code. Never throws but for an error of Java's. */
    int execute(List<String> words) {
        int code = line.execute(words.toArray(String[]::new));
        if (console.out().checkError()) {
            reporter()
                    .failure(
                            "io",
                            "standard output cannot be written; what was to be said there is lost");
            return code == 0 ? ExitCode.WORLD.number() : code;
        }
        return code;
    }

    private int run(ParseResult words) {
        Integer help = CommandLine.executeHelpRequest(words);
        if (help != null) {
            return help;
        }
        List<ParameterException> mistakes = Mistakes.of(words);
        if (!mistakes.isEmpty()) {
            throw mistakes.getFirst();
        }
        Arguments arguments = new Arguments(words);
        if (!words.hasSubcommand()) {
            console.out().print(GREETING);
            return ExitCode.USAGE.number();
        }
        CommandSpec spec = arguments.command();
        Command command = (Command) spec.userObject();
        try {
            return command.run(new Session(console, arguments, reporter())).number();
        } catch (UsageException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw new ExecutionException(spec.commandLine(), spec.name(), e);
        }
    }

    /** Says what is wrong with the words: all that picocli found, or what a command found. */
    private int refuse(ParameterException mistake, String[] words) {
        List<ParameterException> found = Mistakes.of(line.getParseResult());
        Reporter reporter = reporter();
        (found.isEmpty() ? List.of(mistake) : found)
                .stream()
                        .flatMap(each -> Mistakes.sentences(each).stream())
                        .distinct()
                        .forEach(sentence -> reporter.failure("usage", sentence));
        reporter.remark(Mistakes.advice(mistake.getCommandLine()));
        return ExitCode.USAGE.number();
    }

    /** Says what the disk or we did wrong. */
    int failed(Throwable e, List<String> words) {
        if (e instanceof IOException io) {
            reporter().failure("io", WorldMessage.of(io));
            return ExitCode.WORLD.number();
        }
        Reporter reporter = reporter();
        reporter.failure(
                "bug",
                "this is a fault in Briefpack "
                        + Version.current()
                        + ", not in your pack: "
                        + e.getClass().getSimpleName()
                        + (e.getMessage() == null ? "" : ": " + e.getMessage()));
        reporter.remark(
                "please report it at "
                        + Version.reports()
                        + " with the output of: briefpack "
                        + String.join(" ", words)
                        + (reporter.style().verbose() ? "" : " -v"));
        if (reporter.style().verbose()) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                console.err().print(cause + "\n");
                for (StackTraceElement frame : cause.getStackTrace()) {
                    console.err().print("    at " + frame + "\n");
                }
            }
        }
        return ExitCode.BUG.number();
    }

    /** Returns where problems go, in the style that the words ask for so far as they make sense. */
    private Reporter reporter() {
        Arguments words = new Arguments(line.getParseResult());
        return new Reporter(
                console.err(),
                new Reporter.Style(
                        words.value("--message-format", MessageFormat.class)
                                .equals(java.util.Optional.of(MessageFormat.JSON)),
                        colour(words.value("--color", Colour.class).orElse(Colour.AUTO)),
                        words.has("--quiet"),
                        words.has("--verbose")));
    }

    private boolean colour(Colour wish) {
        return switch (wish) {
            case ALWAYS -> true;
            case NEVER -> false;
            // https://no-color.org: set and not empty, whatever the value.
            case AUTO ->
                    console.terminal()
                            && console.environment().getOrDefault("NO_COLOR", "").isEmpty()
                            && !"dumb".equals(console.environment().get("TERM"));
        };
    }
}

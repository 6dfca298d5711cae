package org.briefpack.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.briefpack.cli.arguments.ArgumentParser;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.arguments.HelpPage;
import org.briefpack.cli.arguments.Spelling;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.command.Command;
import org.briefpack.cli.command.Commands;
import org.briefpack.cli.command.Session;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.report.Reporter;

/** The entry point: finds the command, runs it, and turns what happened into an exit code. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Console console =
                new Console(
                        out,
                        err,
                        System.getenv(),
                        Path.of("").toAbsolutePath(),
                        Clock.systemDefaultZone(),
                        Boolean.getBoolean("briefpack.terminal"));
        int code = run(List.of(args), console);
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        // Files are UTF-8, so are messages about them, whatever the locale says.
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs a command line in a world and returns the exit code; never throws, never exits. */
    public static int run(List<String> args, Console console) {
        // Before the words are understood, messages look the way the words ask for all the same.
        Reporter.Style style = Looks.guess(args, console);
        Reporter reporter = new Reporter(console.err(), style);
        try {
            return dispatch(args, console, reporter).number();
        } catch (UsageException e) {
            reporter.failure("usage", e.getMessage());
            reporter.remark("briefpack " + helpFor(args) + "--help shows what can be written");
            return ExitCode.USAGE.number();
        } catch (IOException e) {
            reporter.failure("io", WorldMessage.of(e));
            return ExitCode.WORLD.number();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return bug(e, args, style, reporter, console).number();
        }
    }

    private static ExitCode bug(
            Throwable e,
            List<String> args,
            Reporter.Style style,
            Reporter reporter,
            Console console) {
        reporter.failure(
                "bug",
                "this is a fault in Briefpack "
                        + Version.current()
                        + ", not in your pack: "
                        + e.getClass().getSimpleName()
                        + (e.getMessage() == null ? "" : ": " + e.getMessage()));
        reporter.remark(
                "please report it with the output of: briefpack "
                        + String.join(" ", args)
                        + (style.verbose() ? "" : " -v"));
        if (style.verbose()) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                console.err().print(cause + "\n");
                for (StackTraceElement frame : cause.getStackTrace()) {
                    console.err().print("    at " + frame + "\n");
                }
            }
        }
        return ExitCode.BUG;
    }

    private static ExitCode dispatch(List<String> args, Console console, Reporter reporter)
            throws UsageException, IOException {
        if (args.equals(List.of("--version"))) {
            // Asked by scripts, alone; no need to load the parser for it.
            return print(console, "briefpack " + Version.current() + "\n");
        }
        int at = commandIndex(args);
        if (at < 0) {
            Syntax bare = new Syntax("", "", "", false, "", List.of());
            Arguments arguments = ArgumentParser.parse(bare, args);
            if (arguments.has("--version")) {
                return print(console, "briefpack " + Version.current() + "\n");
            }
            print(console, HelpPage.overview(Commands.SUMMARY, Commands.summaries()));
            return arguments.has("--help") ? ExitCode.OK : ExitCode.USAGE;
        }
        String name = args.get(at);
        Command command =
                Commands.named(name)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "there is no command "
                                                        + name
                                                        + Spelling.suggestion(
                                                                name,
                                                                Commands.summaries().keySet())));
        List<String> rest = new ArrayList<>(args);
        rest.remove(at);
        Arguments arguments = ArgumentParser.parse(command.syntax(), rest);
        if (arguments.has("--help")) {
            return print(console, HelpPage.of(command.syntax()));
        }
        if (arguments.has("--version")) {
            return print(console, "briefpack " + Version.current() + "\n");
        }
        arguments.choice("--message-format", "text", "text", "json");
        arguments.choice("--color", "auto", "auto", "always", "never");
        return command.run(new Session(console, arguments, reporter));
    }

    private static ExitCode print(Console console, String text) {
        console.out().print(text);
        return ExitCode.OK;
    }

    private static String helpFor(List<String> args) {
        int at = commandIndex(args);
        return at >= 0 && Commands.summaries().containsKey(args.get(at)) ? args.get(at) + " " : "";
    }

    /** Returns where the command stands: the first word that is no option and no option's value. */
    private static int commandIndex(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String word = args.get(i);
            if (word.equals("--message-format") || word.equals("--color")) {
                i++;
            } else if (!word.startsWith("-")) {
                return i;
            }
        }
        return -1;
    }
}

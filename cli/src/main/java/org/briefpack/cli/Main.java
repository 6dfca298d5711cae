package org.briefpack.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.briefpack.cli.console.Console;

/** The entry point: takes the world as it is and ends the process with the exit code. */
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
        CommandTree tree = new CommandTree(console);
        try {
            return tree.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return tree.failed(e, args);
        }
    }
}

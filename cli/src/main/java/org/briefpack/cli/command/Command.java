package org.briefpack.cli.command;

import java.io.IOException;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. */
public interface Command {
    /** Returns how it is written; its user object is this command. */
    CommandSpec spec();

    /**
     * Does the work. Problems of the content are reported to the session; the world's are thrown.
     *
     * @throws UsageException where option values do not fit together
     * @throws IOException where something cannot be read or written
     */
    ExitCode run(Session session) throws UsageException, IOException;
}

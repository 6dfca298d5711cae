package org.briefpack.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.briefpack.builder.Choices;
import org.briefpack.builder.Preview;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.ChoiceReader;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.project.Project;
import org.briefpack.model.diagnostic.Outcome;
import picocli.CommandLine.Model.CommandSpec;

/** Shows a pack in the browser while somebody writes it. */
final class PreviewCommand implements Command {
    private static final int LARGEST_PORT = 65_535;

    /** The options of a build that do not choose what is looked at. */
    private static final List<String> OF_BUILDS = List.of("--format", "--pages", "--fields-only");

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Syntax.command(
                                this,
                                "preview",
                                "show a pack in the browser, and show it anew whenever a file of it"
                                        + " is saved; Ctrl+C ends it")
                        .addPositional(PackReading.operand());
        ChoiceReader.options().stream()
                .filter(option -> !OF_BUILDS.contains(option.longestName()))
                .forEach(spec::addOption);
        return spec.addOption(Preparation.audience())
                .addOption(PackReading.asOf())
                .addOption(
                        Syntax.value(
                                "--port", "N", "where to listen on this machine; any free port"))
                .addOption(Syntax.flag("--no-browser", "print the address and open nothing"));
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        Arguments words = session.arguments();
        int port = port(words.value("--port"));
        Optional<PackFile> file = new PackReading(session).find(words.operand());
        if (file.isEmpty()) {
            return session.verdict("nothing to show");
        }
        // What makes no sense is said here and now; what is wrong with a theme, on the page.
        Outcome<Project> project = PackReading.projectOf(file.get());
        Outcome<Choices> choices =
                new ChoiceReader(words, session.console(), project.found().orElse(Project.NONE))
                        .read();
        Preview preview =
                ServiceLoader.load(Preview.class)
                        .findFirst()
                        .orElseThrow(() -> new UsageException("no preview is installed"));
        String document =
                choices.found()
                        .map(chosen -> chosen.files().getFirst().document().name())
                        .orElse("");
        preview.show(
                new LiveFiles(session, file.get().label()),
                new Preview.Start(document, port, !words.has("--no-browser")));
        return ExitCode.OK;
    }

    private static int port(Optional<String> typed) throws UsageException {
        if (typed.isEmpty()) {
            return 0;
        }
        try {
            int port = Integer.parseInt(typed.get());
            if (port >= 0 && port <= LARGEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that no port has.
        }
        throw new UsageException(
                "--port " + typed.get() + " is no port; ports are numbers up to " + LARGEST_PORT);
    }
}

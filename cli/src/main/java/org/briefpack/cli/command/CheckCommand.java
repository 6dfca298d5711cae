package org.briefpack.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.builder.Briefpack;
import org.briefpack.builder.Choices;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.ChoiceReader;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.project.Project;
import org.briefpack.cli.report.Reporter;
import org.briefpack.model.check.ClaimChange;
import org.briefpack.model.check.PackChanges;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.JsonText;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.OwnTemplates;
import picocli.CommandLine.Model.CommandSpec;

/** Says all that is wrong with a pack and writes nothing. */
final class CheckCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Syntax.command(
                                this,
                                "check",
                                "say what is wrong with a pack, and what a build would refuse;"
                                        + " nothing is written")
                        .addPositional(PackReading.operand());
        ChoiceReader.options().forEach(spec::addOption);
        return spec.addOption(Preparation.audience())
                .addOption(PackReading.asOf())
                .addOption(PackReading.strict())
                .addOption(Syntax.flag("--coverage", "print which document shows what of the pack"))
                .addOption(
                        Syntax.value(
                                "--since",
                                "OLD_PACK",
                                "list the claims that were added, changed and removed since then"));
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        PackReading reading = new PackReading(session);
        Optional<PackFile> file = reading.find(session.arguments().operand());
        if (file.isEmpty()) {
            return session.verdict("nothing checked");
        }
        String label = file.get().label();
        check(session, reading, file.get());
        Reporter reporter = session.reporter();
        boolean silent = reporter.style().quiet() || reporter.style().json();
        if (reporter.errors() + reporter.warnings() == 0 && !silent) {
            session.print(label + ": no problems\n");
        }
        return session.verdict(label + " was checked");
    }

    private static void check(Session session, PackReading reading, PackFile file)
            throws UsageException, IOException {
        Optional<Project> project = reading.project(file);
        Preparation preparation =
                new Preparation(session, reading, project.orElse(Project.NONE), true);
        Outcome<Choices> chosen = preparation.choices();
        Optional<Pack> pack = reading.read(file);
        Optional<Choices> choices = session.keep(chosen);
        if (pack.isEmpty()) {
            return;
        }
        preparation
                .ready(file, pack.get(), choices)
                .map(ready -> Briefpack.examine(ready.input(), ready.choices()))
                .ifPresent(session.reporter()::report);
        since(session, reading, pack.get());
        if (session.arguments().has("--coverage")) {
            OwnTemplates own =
                    choices.map(Choices::compose)
                            .map(ComposeOptions::templates)
                            .orElse(OwnTemplates.NONE);
            CoverageTable.print(session, pack.get(), ComposeOptions.DEFAULT.with(own));
        }
    }

    /** Prints what changed since the pack that {@code --since} names; it is read, not checked. */
    private static void since(Session session, PackReading reading, Pack now) throws IOException {
        Optional<String> typed = session.arguments().value("--since");
        if (typed.isPresent()) {
            reading.find(typed)
                    .flatMap(reading::readOld)
                    .map(old -> PackChanges.between(old, now))
                    .ifPresent(changes -> print(session, changes));
        }
    }

    private static void print(Session session, PackChanges changes) {
        if (!session.reporter().style().json()) {
            changes.lines().forEach(line -> session.print(line + "\n"));
            return;
        }
        for (ClaimChange change : changes.claims()) {
            String kind =
                    switch (change) {
                        case ClaimChange.Added added -> "added";
                        case ClaimChange.Removed removed -> "removed";
                        case ClaimChange.Changed changed -> "changed";
                    };
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("type", "claim");
            members.put("change", kind);
            members.put("id", change.id());
            if (change instanceof ClaimChange.Changed changed) {
                for (ClaimChange.Difference difference : changed.differences()) {
                    members.put(difference.key(), List.of(difference.before(), difference.after()));
                }
            }
            session.print(JsonText.line(members) + "\n");
        }
    }
}

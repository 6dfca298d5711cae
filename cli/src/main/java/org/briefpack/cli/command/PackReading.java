package org.briefpack.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefpack.builder.Choices;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.pack.PackFolder;
import org.briefpack.cli.project.Project;
import org.briefpack.model.check.CheckContext;
import org.briefpack.model.check.PackCheck;
import org.briefpack.model.check.Severities;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Blob;
import org.briefpack.templates.BuiltIns;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds, reads and checks the pack that a command works on. */
final class PackReading {
    private final Session session;
    private final LocalDate asOf;

    PackReading(Session session) {
        this.session = session;
        this.asOf = session.asOf();
    }

    /** Returns the operand that names a pack. */
    static PositionalParamSpec operand() {
        return Syntax.operand(
                "PACK",
                false,
                "a folder with a pack.yaml, a pack file, or a built-in pack; rust-vs-go where not"
                        + " given",
                BuiltIns.packs());
    }

    /** Returns the option that sets the day. */
    static OptionSpec asOf() {
        return Syntax.date("--as-of", "DATE", "the day that ages are measured against; today");
    }

    /** Returns the option that makes warnings fail. */
    static OptionSpec strict() {
        return Syntax.flag("--strict", "warnings fail too, with exit code 3");
    }

    /** Finds a pack's file; empty where there is none, which was reported. */
    Optional<PackFile> find(Optional<String> typed) throws IOException {
        Optional<PackFile> file = session.keep(PackFile.find(typed, session.console()));
        file.ifPresent(found -> session.reporter().source(found.label(), found.bytes()));
        return file;
    }

    /**
     * Reads the project file beside a pack; one that remembers nothing where there is none. Empty
     * where it is wrong, which was reported.
     */
    Optional<Project> project(PackFile pack) throws IOException {
        Outcome<Blob> file = projectFile(pack);
        file.found().ifPresent(read -> session.reporter().source(read.name(), read.bytes()));
        return session.keep(project(pack, file));
    }

    /** Returns the project file beside a pack; empty bytes where there is none. */
    private static Outcome<Blob> projectFile(PackFile pack) throws IOException {
        PackFolder folder = pack.folder();
        String label = pack.label().substring(0, pack.label().lastIndexOf('/') + 1) + Project.NAME;
        if (!folder.holds(Project.NAME)) {
            return new Outcome.Success<>(new Blob(label, new byte[0]), List.of());
        }
        return folder.read(Project.NAME, SourceSpan.at(label, 0, 0))
                .then(read -> new Outcome.Success<>(new Blob(label, read.bytes()), List.of()));
    }

    private static Outcome<Project> project(PackFile pack, Outcome<Blob> file) {
        return file.then(read -> Project.read(read.name(), Optional.of(read.bytes()), pack));
    }

    /**
     * Reads the project file beside a pack without reporting anything.
     *
     * @throws IOException where the disk fails
     */
    static Outcome<Project> projectOf(PackFile pack) throws IOException {
        return project(pack, projectFile(pack));
    }

    /** Reads a pack to compare with; empty where it is wrong, which was reported. */
    Optional<Pack> readOld(PackFile file) {
        return session.keep(pack(file));
    }

    /**
     * Reads the pack that the command works on; empty where it is wrong, which was reported. From
     * now on problems matter as much as it says.
     */
    Optional<Pack> read(PackFile file) {
        Outcome<Pack> read = pack(file);
        read.found().map(Severities::of).ifPresent(session.reporter()::settle);
        return session.keep(read);
    }

    private static Outcome<Pack> pack(PackFile file) {
        return PackReader.read(file.label(), file.bytes(), file.folder()::read);
    }

    /** Reports what the editorial rules say. */
    void check(Pack pack) {
        session.reporter().report(PackCheck.check(pack, new CheckContext(asOf)));
    }

    /** Reports what was chosen in vain: pages that no file has, minutes of no session. */
    void checkChoices(Pack pack, Choices choices) {
        if (choices.choosesPagesInVain()) {
            session.reporter()
                    .report(
                            Diagnostic.of(
                                    Code.PAGES_UNUSED,
                                    pack.title().span(),
                                    "no file is a deck in PDF, so --pages chooses nothing",
                                    "build it with -d deck -f pdf, or leave out --pages"));
        }
        if (choices.compose().sessionMinutes() > 0 && pack.training().isEmpty()) {
            session.reporter()
                    .report(
                            Diagnostic.of(
                                    Code.NO_SESSION,
                                    pack.title().span(),
                                    "the pack has no training plan, so --session chooses nothing",
                                    "add `training` with its segments, or leave out --session"));
        }
    }
}

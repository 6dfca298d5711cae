package org.briefpack.cli.choice;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefpack.builder.Choices;
import org.briefpack.builder.Renderers;
import org.briefpack.builder.WantedFile;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.project.Project;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.PageKind;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;
import org.briefpack.templates.OwnTemplates;
import picocli.CommandLine.Model.OptionSpec;

/** Turns the words of a build into {@link Choices}. */
public final class ChoiceReader {
    private static final List<Integer> SESSIONS = List.of(30, 45, 60, 90);

    /** Returns the options that choose what is built and how it looks. */
    public static List<OptionSpec> options() {
        return List.of(
                Syntax.values(
                        "-d --document",
                        "NAME",
                        "one of briefpack list documents, or all; handout, brief and deck where"
                                + " none is named",
                        () -> orAll(Composer.documents().stream().map(DocumentKind::name))),
                Syntax.values(
                        "-f --format",
                        "ID",
                        "one of briefpack list formats, or all; a document's usual one where none"
                                + " is named",
                        () -> orAll(Renderers.installed().all().keySet().stream())),
                Syntax.value(
                        "--theme", "NAME|FILE", "colours, fonts and spacing", BuiltIns.themes()),
                Syntax.choice(
                        "--paper",
                        List.of(Paper.values()),
                        "the sheet to set pages on; a4 where not given"),
                Syntax.choice(
                        "--pages",
                        List.of(PageKind.values()),
                        "a deck's pages in PDF: slides with their notes below, where not given;"
                                + " slides alone; three on a sheet to write on"),
                Syntax.choice("--session", SESSIONS, "minutes of the training session"),
                Syntax.values(
                        "--base", "FILE", "a company template, such as acme.dotx or acme.potx"),
                Syntax.values(
                        "--set", "KEY=VALUE", "a field of the pack: client, role, presenter, ..."),
                Syntax.flag("--fields-only", "Word lets readers fill in, and change nothing else"));
    }

    private static Iterator<String> orAll(Stream<String> names) {
        return Stream.concat(names, Stream.of(FileChoice.ALL)).iterator();
    }

    private final Arguments arguments;
    private final Console console;
    private final Project project;
    private final Diagnostics problems = new Diagnostics();

    /** Takes the words, the world and what is remembered of the pack; the words win. */
    public ChoiceReader(Arguments arguments, Console console, Project project) {
        this.arguments = arguments;
        this.console = console;
        this.project = project;
    }

    /**
     * Reads what was chosen; the theme and the project file may fail with diagnostics.
     *
     * @throws UsageException where words make no sense
     * @throws IOException where a theme or company template cannot be read
     */
    public Outcome<Choices> read() throws UsageException, IOException {
        for (String pair : arguments.values("--set")) {
            if (pair.indexOf('=') < 1) {
                throw new UsageException("--set " + pair + " is not of the form KEY=VALUE");
            }
        }
        Optional<OwnTemplates> found = templates();
        if (found.isEmpty()) {
            return problems.failure();
        }
        OwnTemplates own = found.get();
        List<WantedFile> files = files(own);
        ComposeOptions compose = compose();
        BaseChoice choice = new BaseChoice(arguments, console, project, problems);
        Map<String, Blob> bases = choice.read();
        Optional<Instant> timestamp = timestamp();
        if (themed() || !follows(bases, files)) {
            choice.reportUnused(bases, files);
        }
        Outcome<Theme> theme = theme(bases, files);
        theme.diagnostics().forEach(problems::report);
        if (theme.found().isEmpty() || problems.hasErrors()) {
            return problems.failure();
        }
        Optional<Paper> paper =
                arguments
                        .value("--paper", Paper.class)
                        .or(project.file()::paper)
                        .or(theme.found().get()::paper);
        return problems.outcome(
                new Choices(
                        files,
                        paper.map(compose::with).orElse(compose).with(own),
                        theme.found().get(),
                        bases,
                        timestamp,
                        arguments.value("--pages", PageKind.class).or(project.file()::pages),
                        arguments.has("--fields-only"),
                        arguments.has("--keep-markup")));
    }

    private boolean themed() {
        return arguments.has("--theme") || project.file().theme().isPresent();
    }

    /** Returns whether some file is written on none of the templates. */
    private static boolean follows(Map<String, Blob> bases, List<WantedFile> files) {
        return files.stream().anyMatch(file -> !bases.containsKey(file.format()));
    }

    /** Without a theme of its own, what is not written on a company template follows them. */
    private Outcome<Theme> theme(Map<String, Blob> bases, List<WantedFile> files)
            throws IOException {
        if (arguments.has("--theme")) {
            return ThemeChoice.read(arguments.value("--theme"), console);
        }
        if (themed() || bases.isEmpty()) {
            return ThemeChoice.read(project);
        }
        Outcome<Theme> theme = ThemeChoice.of(bases);
        return follows(bases, files) || theme.found().isEmpty()
                ? theme
                : new Outcome.Success<>(theme.found().get(), List.of());
    }

    private Optional<OwnTemplates> templates() throws IOException {
        Outcome<OwnTemplates> own = TemplateFolder.read(project);
        own.diagnostics().forEach(problems::report);
        return own.found();
    }

    private List<WantedFile> files(OwnTemplates own) throws UsageException {
        List<String> documents = arguments.values("--document");
        List<String> formats = arguments.values("--format");
        boolean remembered = false;
        if (documents.isEmpty()) {
            documents =
                    remembered("documents", project.file().documents(), FileChoice.documents(own));
            remembered = !documents.isEmpty();
        }
        if (formats.isEmpty()) {
            formats = remembered("formats", project.file().formats(), FileChoice.formats());
            remembered |= !formats.isEmpty();
        }
        if (problems.hasErrors()) {
            return List.of();
        }
        try {
            List<WantedFile> files = FileChoice.of(documents, formats, own);
            if (files.isEmpty()) {
                throw new UsageException("no renderer for these documents is installed");
            }
            return files;
        } catch (UsageException e) {
            if (!remembered) {
                throw e;
            }
            problems.report(
                    project.unusable(
                            arguments.has("--format") ? "documents" : "formats",
                            e.getMessage(),
                            "change it here, or name documents with -d and formats with -f"));
            return List.of();
        }
    }

    /** Returns the words of the project file that are known; the others are reported. */
    private List<String> remembered(String key, List<String> words, List<String> known) {
        for (int i = 0; i < words.size(); i++) {
            if (!known.contains(words.get(i)) && !words.get(i).equals(FileChoice.ALL)) {
                String kind = key.substring(0, key.length() - 1);
                problems.report(project.unknown(kind, words.get(i), project.at(key, i), known));
            }
        }
        return words;
    }

    private ComposeOptions compose() {
        return new ComposeOptions(
                Paper.A4,
                new LinkedHashMap<>(),
                arguments.value("--session", Integer.class).or(this::session).orElse(0));
    }

    private Optional<Integer> session() {
        Optional<Integer> minutes = project.file().session();
        if (minutes.isPresent() && !SESSIONS.contains(minutes.get())) {
            problems.report(
                    project.unusable(
                            "session",
                            "no session takes " + minutes.get() + " minutes",
                            "write 30, 45, 60 or 90"));
        }
        return minutes;
    }

    private Optional<Instant> timestamp() throws UsageException {
        String epoch = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        if (epoch.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch)));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(
                    "SOURCE_DATE_EPOCH is " + epoch + "; it must be a number of seconds");
        }
    }
}

package org.briefpack.cli.choice;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
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
import org.briefpack.cli.pack.InputFile;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.render.PageKind;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.ComposeOptions;
import org.briefpack.templates.Composer;
import org.briefpack.templates.DocumentKind;
import picocli.CommandLine.Model.OptionSpec;

/** Turns the words of a build into {@link Choices}. */
public final class ChoiceReader {
    /** Returns the options that choose what is built and how it looks. */
    public static List<OptionSpec> options() {
        return List.of(
                Syntax.values(
                        "-d --document",
                        "NAME",
                        "one of briefpack list documents, or all; handout, brief and deck where"
                                + " none is named",
                        () ->
                                Stream.concat(
                                                Composer.documents().stream()
                                                        .map(DocumentKind::name),
                                                Stream.of(FileChoice.ALL))
                                        .iterator()),
                Syntax.values(
                        "-f --format",
                        "ID",
                        "one of briefpack list formats, or all; a document's usual one where none"
                                + " is named",
                        () ->
                                Stream.concat(
                                                Renderers.installed().all().keySet().stream(),
                                                Stream.of(FileChoice.ALL))
                                        .iterator()),
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
                Syntax.choice(
                        "--session", List.of(30, 45, 60, 90), "minutes of the training session"),
                Syntax.values(
                        "--base", "FILE", "a company template, such as acme.dotx or acme.potx"),
                Syntax.values(
                        "--set", "KEY=VALUE", "a field of the pack: client, role, presenter, ..."),
                Syntax.flag("--fields-only", "Word lets readers fill in, and change nothing else"));
    }

    private final Arguments arguments;
    private final Console console;

    /** Takes the words and the world. */
    public ChoiceReader(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    /**
     * Reads what was chosen; the theme may fail with diagnostics.
     *
     * @throws UsageException where words make no sense
     * @throws IOException where a theme or company template cannot be read
     */
    public Outcome<Choices> read() throws UsageException, IOException {
        List<WantedFile> files = FileChoice.of(arguments);
        if (files.isEmpty()) {
            throw new UsageException("no renderer for these documents is installed");
        }
        ComposeOptions compose = compose();
        Map<String, Blob> bases = bases();
        Optional<Instant> timestamp = timestamp();
        Outcome<Theme> theme = ThemeChoice.read(arguments.value("--theme"), console);
        Optional<PageKind> pages = arguments.value("--pages", PageKind.class);
        boolean fieldsOnly = arguments.has("--fields-only");
        boolean keepMarkup = arguments.has("--keep-markup");
        return theme.then(
                found ->
                        new Outcome.Success<>(
                                new Choices(
                                        files,
                                        compose,
                                        found,
                                        bases,
                                        timestamp,
                                        pages,
                                        fieldsOnly,
                                        keepMarkup),
                                List.of()));
    }

    private ComposeOptions compose() throws UsageException {
        LinkedHashMap<String, String> fields = new LinkedHashMap<>();
        for (String pair : arguments.values("--set")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--set " + pair + " is not of the form KEY=VALUE");
            }
            fields.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return new ComposeOptions(
                arguments.value("--paper", Paper.class).orElse(Paper.A4),
                fields,
                arguments.value("--session", Integer.class).orElse(0));
    }

    private Map<String, Blob> bases() throws UsageException, IOException {
        Map<String, Blob> bases = new HashMap<>();
        for (String typed : arguments.values("--base")) {
            Blob base = new Blob(typed, InputFile.read(console.path(typed), typed));
            String format =
                    Renderers.installed()
                            .inspector(base)
                            .map(inspector -> inspector.format().id())
                            .orElseThrow(
                                    () ->
                                            new UsageException(
                                                    "--base "
                                                            + typed
                                                            + " is no template that an installed"
                                                            + " format can use"));
            if (bases.put(format, base) != null) {
                throw new UsageException("--base names two templates for " + format);
            }
        }
        return bases;
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

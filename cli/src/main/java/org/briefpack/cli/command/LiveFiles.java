package org.briefpack.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.briefpack.builder.Choices;
import org.briefpack.builder.LivePack;
import org.briefpack.builder.OutputFile;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.ChoiceReader;
import org.briefpack.cli.choice.TemplateFolder;
import org.briefpack.cli.choice.ThemeChoice;
import org.briefpack.cli.pack.PackFile;
import org.briefpack.cli.pack.PackFolder;
import org.briefpack.cli.pack.Pictures;
import org.briefpack.cli.project.Project;
import org.briefpack.cli.rows.FieldChoice;
import org.briefpack.cli.rows.NamePattern;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Visibility;
import org.briefpack.model.theme.Blob;
import org.briefpack.model.theme.Theme;
import org.briefpack.templates.BuiltIns;

/** The pack that a command line names, read anew as often as somebody asks. */
final class LiveFiles implements LivePack {
    /** What a theme may name beside itself: fonts and logos. */
    private static final List<String> OF_THEMES =
            List.of(".yaml", ".yml", ".ttf", ".otf", ".svg", ".png", ".jpg", ".jpeg");

    private static final int MOST_OF_THEMES = 300;

    private final Session session;
    private final String label;
    private volatile Project project = Project.NONE;
    private final Set<String> spreadsheets = ConcurrentHashMap.newKeySet();
    private volatile Set<Path> besideTheme = Set.of();

    /**
     * Takes the words of the command line.
     *
     * @param label what the pack's file is called
     */
    LiveFiles(Session session, String label) {
        this.session = session;
        this.label = label;
    }

    private Outcome<PackFile> find() throws IOException {
        return PackFile.find(session.arguments().operand(), session.console());
    }

    /** Whether the pack is one of ours, which no file of the person's is; as {@link PackFile}. */
    private boolean isBuiltIn() {
        Optional<String> typed = session.arguments().operand();
        return typed.isEmpty()
                || BuiltIns.packs().contains(typed.get())
                        && !Files.exists(session.console().path(typed.get()));
    }

    private Path file() {
        return session.console().path(label);
    }

    @Override
    public Outcome<Source> source() throws IOException {
        spreadsheets.clear();
        Optional<Path> file = isBuiltIn() ? Optional.empty() : Optional.of(file());
        return find().then(
                        found ->
                                new Outcome.Success<>(
                                        new Source(
                                                found.label(),
                                                found.bytes(),
                                                found.modified(),
                                                file),
                                        List.of()));
    }

    @Override
    public Outcome<Blob> data(String name, SourceSpan span) throws IOException {
        spreadsheets.add(name);
        Optional<PackFile> file = find().found();
        return (file.isPresent() ? file.get().folder() : PackFolder.NONE).read(name, span);
    }

    @Override
    public Outcome<Map<String, Blob>> pictures(Pack pack) throws IOException {
        Optional<PackFile> file = find().found();
        return file.isPresent()
                ? Pictures.of(pack, file.get().folder())
                : new Outcome.Failure<>(List.of());
    }

    @Override
    public Outcome<Choices> choices(Optional<Pack> pack) throws IOException {
        Optional<PackFile> file = find().found();
        Outcome<Project> remembered =
                file.isEmpty()
                        ? new Outcome.Success<>(Project.NONE, List.of())
                        : PackReading.projectOf(file.get());
        if (remembered.found().isEmpty()) {
            return new Outcome.Failure<>(remembered.diagnostics());
        }
        project = remembered.found().get();
        besideTheme = besideTheme();
        try {
            return new ChoiceReader(session.arguments(), session.console(), project)
                    .read()
                    .then(
                            choices ->
                                    pack.map(found -> filled(choices, found))
                                            .orElseGet(
                                                    () ->
                                                            new Outcome.Success<>(
                                                                    choices, List.of())));
        } catch (UsageException e) {
            // The words made sense when we began: a company template is no template any more.
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Puts in the values of fields, held against those that the pack has. */
    private Outcome<Choices> filled(Choices choices, Pack pack) {
        List<FieldChoice.Given> typed =
                session.arguments().values("--set").stream().map(FieldChoice.Given::typed).toList();
        Outcome<SequencedMap<String, String>> values =
                FieldChoice.read(project.fields(), typed, Fields.of(pack), false);
        return values.then(found -> new Outcome.Success<>(choices.withFields(found), List.of()));
    }

    @Override
    public Outcome<Theme> theme(String name) throws IOException {
        return name.equals(themes().getFirst())
                ? choices(Optional.empty())
                        .then(choices -> new Outcome.Success<>(choices.theme(), List.of()))
                : ThemeChoice.read(Optional.of(name), session.console());
    }

    @Override
    public List<String> themes() {
        Set<String> themes = new LinkedHashSet<>();
        session.arguments().value("--theme").or(project.file()::theme).ifPresent(themes::add);
        themes.addAll(BuiltIns.themes());
        return List.copyOf(themes);
    }

    @Override
    public OutputFile named(OutputFile file, Pack pack, Map<String, String> fields, int documents) {
        Map<String, String> values = new HashMap<>();
        pack.fields().forEach((name, field) -> values.put(name, field.value()));
        values.putAll(fields);
        // A pattern that a build would refuse names nothing.
        return project.file()
                .names()
                .flatMap(
                        pattern ->
                                NamePattern.read(
                                                pattern,
                                                pack.id(),
                                                Fields.of(pack),
                                                documents,
                                                false,
                                                project.at("names"))
                                        .found())
                .orElseGet(() -> NamePattern.usual(pack.id()))
                .over(values)
                .named(file, "", Map.of());
    }

    @Override
    public Set<Path> files(Optional<Pack> pack) {
        Set<Path> files = new LinkedHashSet<>(besideTheme);
        if (!isBuiltIn()) {
            files.add(file());
            add(Project.NAME, files);
            templates(files);
            project.file().bases().forEach(name -> add(name, files));
            spreadsheets.forEach(name -> add(name, files));
            pack.map(Pictures::in)
                    .ifPresent(all -> all.forEach(picture -> add(picture.file(), files)));
        }
        session.arguments()
                .values("--base")
                .forEach(base -> files.add(session.console().path(base)));
        theme().ifPresent(files::add);
        return files;
    }

    /** The folder of templates, where more may come, and those that are there. */
    private void templates(Set<Path> files) {
        add(TemplateFolder.NAME, files);
        try {
            List<String> names =
                    new PackFolder(file().toAbsolutePath().getParent())
                            .list(TemplateFolder.NAME, TemplateFolder.ENDING);
            names.forEach(name -> add(TemplateFolder.NAME + "/" + name, files));
        } catch (IOException e) {
            // Reading the templates says so.
            return;
        }
    }

    private void add(String name, Set<Path> files) {
        try {
            files.add(file().resolveSibling(name));
        } catch (InvalidPathException e) {
            // There is no such file and never will be; reading the pack says so.
            return;
        }
    }

    /** Returns the theme's file; empty where the theme is built in. */
    private Optional<Path> theme() {
        Optional<Path> typed = session.arguments().value("--theme").map(session.console()::path);
        return typed.or(() -> project.file().theme().map(file()::resolveSibling))
                .filter(path -> path.toString().matches(".*[.]ya?ml"));
    }

    /**
     * Returns the fonts and pictures that a theme can name, with the folder, where more may come.
     */
    private Set<Path> besideTheme() throws IOException {
        Optional<Path> folder = theme().map(path -> path.toAbsolutePath().getParent());
        if (folder.filter(Files::isDirectory).isEmpty()) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder.get(), 2)) {
            Set<Path> found = new LinkedHashSet<>(List.of(folder.get()));
            files.limit(10L * MOST_OF_THEMES)
                    .filter(LiveFiles::isOfThemes)
                    .limit(MOST_OF_THEMES)
                    .forEach(found::add);
            return found;
        }
    }

    private static boolean isOfThemes(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return OF_THEMES.stream().anyMatch(name::endsWith);
    }

    @Override
    public LocalDate asOf() {
        return session.asOf();
    }

    @Override
    public boolean shareable() {
        return session.arguments()
                .value("--audience", Visibility.class)
                .or(project.file()::audience)
                .filter(Visibility.SHAREABLE::equals)
                .isPresent();
    }

    @Override
    public String environment(String name) {
        return session.console().environment().getOrDefault(name, "");
    }

    @Override
    public void say(String line) {
        SequencedMap<String, Object> members = new LinkedHashMap<>();
        members.put("type", "preview");
        members.put("message", line);
        boolean address = line.startsWith("http");
        if (address || !session.reporter().style().quiet()) {
            session.result(members, line);
            session.console().out().flush();
        }
    }
}

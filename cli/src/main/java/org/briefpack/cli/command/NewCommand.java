package org.briefpack.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.briefpack.builder.OutputFile;
import org.briefpack.cli.arguments.Arguments;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.TemplateFolder;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.output.OutputFolder;
import org.briefpack.cli.project.Project;
import org.briefpack.cli.project.ProjectFile;
import org.briefpack.model.reader.PackSchema;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.reader.theme.ThemeReader;
import org.briefpack.model.theme.Blob;
import org.briefpack.templates.BuiltIns;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a pack to start from, one that builds at once. */
final class NewCommand implements Command {
    /** Tells editors where the format stands, so that they complete and check keys. */
    private static final String COMPLETION = "# yaml-language-server: $schema=./pack.schema.json\n";

    private static final String THEME = "theme.yaml";

    @Override
    public CommandSpec spec() {
        return Syntax.command(this, "new", "start a pack of your own")
                .addPositional(
                        Syntax.operand(
                                "DIR",
                                true,
                                "the folder to make; its name becomes the pack's id",
                                List.of()))
                .addOption(
                        Syntax.value(
                                "--from",
                                "NAME",
                                "start from a built-in pack; rust-vs-go where not given",
                                BuiltIns.packs()))
                .addOption(Syntax.flag("--blank", "start from an outline with comments instead"))
                .addOption(
                        Syntax.flag(
                                "--project",
                                "write a briefpack.yaml too, which remembers theme, paper,"
                                        + " documents, ..."))
                .addOption(
                        Syntax.flag(
                                "--theme",
                                "write a theme.yaml too: colours, logo and fonts of your house"))
                .addOption(
                        Syntax.flag(
                                "--templates",
                                "lay the built-in templates beside the pack, to be changed"));
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        Arguments arguments = session.arguments();
        if (arguments.has("--from") && arguments.has("--blank")) {
            throw new UsageException("--from and --blank exclude each other");
        }
        String label = arguments.operand().orElseThrow();
        Path folder = session.console().path(label);
        String id = id(folder);
        String yaml = arguments.has("--blank") ? blank(session, id) : copy(arguments, id);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(folder.toString());
                }
            }
        }
        OutputFolder output = new OutputFolder(folder, label);
        List<OutputFile> files = files(arguments, yaml);
        output.lay(files);
        for (OutputFile file : files) {
            session.result(output.label(file), file.bytes().length);
        }
        if (arguments.has("--templates")) {
            layTemplates(session, folder.resolve(TemplateFolder.NAME), label);
        }
        String theme =
                arguments.has("--theme") && !arguments.has("--project")
                        ? " --theme " + label + "/" + THEME
                        : "";
        session.reporter().remark("now: briefpack build " + label + theme);
        return ExitCode.OK;
    }

    private static List<OutputFile> files(Arguments arguments, String yaml) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        files.add(file("pack.yaml", yaml));
        files.add(file("pack.schema.json", PackSchema.json()));
        if (arguments.has("--project")) {
            String project = resource(Project.NAME);
            files.add(
                    file(
                            Project.NAME,
                            arguments.has("--theme")
                                    ? project.replaceFirst("(?m)^# theme: .*", "theme: " + THEME)
                                    : project));
            files.add(file("project.schema.json", ProjectFile.schema()));
        }
        if (arguments.has("--theme")) {
            files.add(file(THEME, resource(THEME)));
            files.add(file("theme.schema.json", ThemeReader.schema()));
        }
        return files;
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(name, text.getBytes(UTF_8));
    }

    private static void layTemplates(Session session, Path folder, String label)
            throws IOException {
        OutputFolder output = new OutputFolder(folder, label + "/" + TemplateFolder.NAME);
        List<OutputFile> files =
                BuiltIns.templates().stream()
                        .map(template -> new OutputFile(template.name(), template.bytes()))
                        .toList();
        output.lay(files);
        for (OutputFile file : files) {
            session.result(output.label(file), file.bytes().length);
        }
    }

    /** Returns the folder's name as an id: lower-case letters, digits and hyphens. */
    private static String id(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        String id =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "pack" : id;
    }

    private static String copy(Arguments arguments, String id) throws UsageException {
        String from = arguments.value("--from").orElse(BuiltIns.packs().getFirst());
        Blob pack =
                BuiltIns.pack(from)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "there is no built-in pack "
                                                        + from
                                                        + Spelling.choice(from, BuiltIns.packs())));
        String yaml = new String(pack.bytes(), UTF_8);
        String own = yaml.replaceFirst("(?m)^id: .*$", "id: " + id);
        return own.startsWith(COMPLETION) ? own : COMPLETION + own;
    }

    private static String blank(Session session, String id) throws IOException {
        LocalDate today = LocalDate.now(session.console().clock());
        return resource("blank.yaml")
                .replace("id: ID", "id: " + id)
                .replace("TODAY", today.toString())
                .replace("REVIEW", today.plusMonths(6).toString());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}

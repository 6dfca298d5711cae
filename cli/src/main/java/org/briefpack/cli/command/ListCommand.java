package org.briefpack.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.briefpack.builder.Renderers;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.choice.TemplateFolder;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.cli.pack.PackFolder;
import org.briefpack.cli.project.Project;
import org.briefpack.cli.project.ProjectFile;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.render.Renderer;
import org.briefpack.model.theme.Icon;
import org.briefpack.model.words.FixedWords;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.OwnTemplates;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what can be named on the command line, one a line. */
final class ListCommand implements Command {
    private static final List<String> WHAT =
            List.of("packs", "themes", "documents", "formats", "icons", "languages");

    @Override
    public CommandSpec spec() {
        return Syntax.command(
                        this,
                        "list",
                        "list the built-in packs and themes, the documents, formats, icons and"
                                + " languages")
                .addPositional(Syntax.operand("WHAT", true, String.join(", ", WHAT), WHAT))
                .addOption(
                        Syntax.value(
                                "--pack",
                                "DIR",
                                "the pack whose own documents are listed too; the folder you stand"
                                        + " in where not given"));
    }

    @Override
    public ExitCode run(Session session) throws UsageException, IOException {
        String what = session.arguments().operand().orElseThrow();
        Optional<OwnTemplates> own = session.keep(templates(session));
        if (own.isEmpty()) {
            return session.verdict("nothing listed");
        }
        for (Map<String, Object> thing : things(what, own.get())) {
            session.result(thing, line(thing));
        }
        return ExitCode.OK;
    }

    private static Outcome<OwnTemplates> templates(Session session) throws IOException {
        String typed = session.arguments().value("--pack").orElse("");
        PackFolder folder = new PackFolder(session.console().path(typed.isEmpty() ? "." : typed));
        String prefix = typed.isEmpty() || typed.endsWith("/") ? typed : typed + "/";
        return folder.holds("pack.yaml")
                ? TemplateFolder.read(new Project(ProjectFile.EMPTY, folder, prefix))
                : new Outcome.Success<>(OwnTemplates.NONE, List.of());
    }

    /** Returns what there is; the first member of each is its kind, the others are shown. */
    private static List<Map<String, Object>> things(String what, OwnTemplates own)
            throws UsageException {
        return switch (what) {
            case "packs" -> titled("pack", BuiltIns.packs(), BuiltIns::packTitle);
            case "themes" -> titled("theme", BuiltIns.themes(), BuiltIns::themeTitle);
            case "documents" ->
                    own.documents().stream()
                            .map(
                                    kind ->
                                            thing(
                                                    "document",
                                                    "name",
                                                    kind.name(),
                                                    "formats",
                                                    Renderers.installed().formats(kind),
                                                    "title",
                                                    kind.title()))
                            .toList();
            case "formats" ->
                    Renderers.installed().all().values().stream()
                            .map(Renderer::format)
                            .map(
                                    format ->
                                            thing(
                                                    "format",
                                                    "id",
                                                    format.id(),
                                                    "mediaType",
                                                    format.mediaType()))
                            .toList();
            case "icons" ->
                    Icon.names().stream()
                            .map(name -> thing("icon", "name", name, "from", Icon.FROM))
                            .toList();
            case "languages" -> titled("language", FixedWords.languages(), ListCommand::english);
            default ->
                    throw new UsageException(
                            "there is no list of " + what + Spelling.choice(what, WHAT));
        };
    }

    private static String english(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    private static List<Map<String, Object>> titled(
            String type, List<String> names, UnaryOperator<String> title) {
        return names.stream()
                .map(name -> thing(type, "name", name, "title", title.apply(name)))
                .toList();
    }

    private static Map<String, Object> thing(String type, Object... members) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("type", type);
        for (int i = 0; i < members.length; i += 2) {
            thing.put((String) members[i], members[i + 1]);
        }
        return thing;
    }

    private static String line(Map<String, Object> thing) {
        return thing.values().stream()
                .skip(1)
                .map(
                        value ->
                                value instanceof List<?> list
                                        ? list.stream()
                                                .map(Object::toString)
                                                .collect(Collectors.joining(","))
                                        : value.toString())
                .collect(Collectors.joining("\t"));
    }
}

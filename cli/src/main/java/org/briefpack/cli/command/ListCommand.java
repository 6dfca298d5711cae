package org.briefpack.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.briefpack.builder.Renderers;
import org.briefpack.cli.arguments.Syntax;
import org.briefpack.cli.arguments.UsageException;
import org.briefpack.cli.console.ExitCode;
import org.briefpack.model.reader.Spelling;
import org.briefpack.model.render.Renderer;
import org.briefpack.templates.BuiltIns;
import org.briefpack.templates.Composer;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what can be named on the command line, one a line. */
final class ListCommand implements Command {
    private static final List<String> WHAT = List.of("packs", "themes", "documents", "formats");

    @Override
    public CommandSpec spec() {
        return Syntax.command(
                        this,
                        "list",
                        "list the built-in packs and themes, the documents and the formats")
                .addPositional(Syntax.operand("WHAT", true, String.join(", ", WHAT), WHAT));
    }

    @Override
    public ExitCode run(Session session) throws UsageException {
        String what = session.arguments().operand().orElseThrow();
        for (Map<String, Object> thing : things(what)) {
            session.result(thing, line(thing));
        }
        return ExitCode.OK;
    }

    /** Returns what there is; the first member of each is its kind, the others are shown. */
    private static List<Map<String, Object>> things(String what) throws UsageException {
        return switch (what) {
            case "packs" -> titled("pack", BuiltIns.packs(), BuiltIns::packTitle);
            case "themes" -> titled("theme", BuiltIns.themes(), BuiltIns::themeTitle);
            case "documents" ->
                    Composer.documents().stream()
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
            default ->
                    throw new UsageException(
                            "there is no list of " + what + Spelling.suggestion(what, WHAT));
        };
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

package org.briefpack.preview;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.builder.LivePack;
import org.briefpack.builder.Renderers;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.pack.Pack;
import org.briefpack.templates.DocumentKind;

/** What the page has to know of a version: the choices there are, and the problems. */
final class PageState {
    /** How many problems are listed; the rest are counted. */
    private static final int MOST = 200;

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int BEFORE = 1;
    private static final int LINES = 8;

    private final Version version;
    private final View view;

    /** Takes what is shown and how. */
    PageState(Version version, View view) {
        this.version = version;
        this.view = view;
    }

    /**
     * Returns it as a value that can be written as JSON.
     *
     * @param themes the themes to choose from
     * @param made the document as it was made; empty while it is not
     * @param examined what a build would say besides, as far as it is known
     */
    SequencedMap<String, Object> json(
            List<String> themes, Optional<Made> made, List<Diagnostic> examined) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        Optional<Pack> pack = version.input().map(input -> input.pack());
        json.put("version", version.number());
        json.put("time", time(version.at()));
        json.put("whole", time(version.whole()));
        json.put("broken", version.isBroken());
        json.put("first", version.input().isEmpty() || version.choices().isEmpty());
        json.put("file", label());
        json.put("editable", version.reading().source().flatMap(LivePack.Source::file).isPresent());
        json.put("title", pack.map(found -> found.title().plain()).orElse(""));
        json.put("view", view.words());
        json.put("documents", version.documents().stream().map(PageState::document).toList());
        json.put("themes", themes);
        json.put("sessions", sessions(pack));
        json.put("fields", pack.map(this::fields).orElse(List.of()));
        json.put("bases", bases());
        json.put("checked", version.checks().ready().isPresent());
        List<Diagnostic> problems = problems(made, examined);
        json.put("errors", count(problems, Severity.ERROR));
        json.put("warnings", count(problems, Severity.WARNING));
        json.put("notes", count(problems, Severity.NOTE));
        json.put("problems", problems.stream().limit(MOST).map(this::problem).toList());
        json.put("failed", made.filter(Made::failed).isPresent());
        json.put("ready", made.isPresent());
        version.reading().failure().ifPresent(words -> json.put("failure", words));
        return json;
    }

    private String label() {
        return version.reading().source().map(LivePack.Source::label).orElse("pack.yaml");
    }

    /** Returns a time of day as people read it, with seconds. */
    static String time(LocalTime time) {
        return CLOCK.format(time);
    }

    private static Map<String, Object> document(DocumentKind kind) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("name", kind.name());
        json.put("title", kind.title());
        json.put("formats", Renderers.installed().formats(kind));
        json.put("standard", kind.standard());
        return json;
    }

    private static List<Integer> sessions(Optional<Pack> pack) {
        return pack.filter(found -> found.training().isPresent()).isPresent()
                ? View.SESSIONS
                : List.of();
    }

    private List<Map<String, Object>> fields(Pack pack) {
        Fields fields = Fields.of(pack);
        List<Map<String, Object>> all = new ArrayList<>();
        for (String name : fields.names()) {
            if (!view.shareable() || !fields.isInternal(name)) {
                SequencedMap<String, Object> json = new LinkedHashMap<>();
                json.put("name", name);
                json.put("label", fields.label(name));
                json.put("value", view.fields().getOrDefault(name, ""));
                all.add(json);
            }
        }
        return all;
    }

    private List<String> bases() {
        return version.choices()
                .map(choices -> choices.bases().values().stream().map(b -> b.name()).toList())
                .orElse(List.of());
    }

    /** Returns all problems: the worst first, then in the order of the file. */
    private List<Diagnostic> problems(Optional<Made> made, List<Diagnostic> examined) {
        Set<Diagnostic> all = new LinkedHashSet<>(version.problems());
        all.addAll(examined);
        made.ifPresent(document -> all.addAll(document.problems()));
        return all.stream()
                .filter(problem -> problem.severity() != Severity.OFF)
                .sorted(
                        Comparator.comparing((Diagnostic problem) -> problem.severity())
                                .thenComparing(problem -> problem.span().line())
                                .thenComparing(problem -> problem.span().column()))
                .toList();
    }

    private static long count(List<Diagnostic> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    private Map<String, Object> problem(Diagnostic problem) {
        SequencedMap<String, Object> json = new LinkedHashMap<>();
        json.put("code", problem.code().id());
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("message", problem.message());
        json.put("hints", problem.hints());
        SourceSpan span = problem.span();
        if (span.isKnown()) {
            json.put("file", span.file());
            json.put("place", span.place());
            json.put("line", span.line());
            json.put("column", span.column());
            json.put("endLine", span.endLine());
            json.put("endColumn", span.endColumn());
        }
        version.reading()
                .source()
                .filter(source -> source.label().equals(span.file()) && span.isKnown())
                .ifPresent(source -> excerpt(source, span, json));
        return json;
    }

    /** Puts in the lines that a problem stands in, with one before and one behind. */
    static void excerpt(
            LivePack.Source source, SourceSpan span, SequencedMap<String, Object> json) {
        int first = Math.max(1, span.line() - BEFORE);
        int last = Math.min(span.line() + LINES, Math.max(span.line(), span.endLine()) + BEFORE);
        json.put("first", first);
        json.put("lines", new SourceLines(source.yaml()).between(first, last));
    }
}

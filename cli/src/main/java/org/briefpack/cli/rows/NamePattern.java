package org.briefpack.cli.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.builder.OutputFile;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Fields;
import org.briefpack.model.reader.Spelling;

/**
 * How files are called: a text such as {@code {key}-{document}}, whose names in braces stand for
 * the row's key, the document, the pack or a field. Whatever a field's value is, the name is one
 * that every system takes.
 */
public final class NamePattern {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final String pattern;
    private final String pack;
    private final Map<String, String> values;

    private NamePattern(String pattern, String pack, Map<String, String> values) {
        this.pattern = pattern;
        this.pack = pack;
        this.values = Map.copyOf(values);
    }

    /** Returns the names that files have where nobody chose any. */
    public static NamePattern usual(String pack) {
        return new NamePattern("{pack}-{document}", pack, Map.of());
    }

    /** Returns the same pattern with values for its fields where a row gives none. */
    public NamePattern over(Map<String, String> others) {
        return new NamePattern(pattern, pack, others);
    }

    /**
     * Reads a pattern.
     *
     * @param pattern as typed
     * @param pack the pack's id
     * @param fields the pack's fields
     * @param documents how many documents are made; several need names of their own
     * @param rows whether files are made for rows, which have keys
     * @param span where it is written; {@link SourceSpan#NONE} on the command line
     */
    public static Outcome<NamePattern> read(
            String pattern,
            String pack,
            Fields fields,
            int documents,
            boolean rows,
            SourceSpan span) {
        Diagnostics problems = new Diagnostics();
        List<String> known = new ArrayList<>(List.of("document", "pack"));
        if (rows) {
            known.addFirst("key");
        }
        known.addAll(fields.names());
        Matcher places = PLACE.matcher(pattern);
        while (places.find()) {
            String name = places.group(1);
            if (!known.contains(name)) {
                String why = name.equals("key") ? ": only rows of --each have keys" : "";
                report(
                        problems,
                        span,
                        "there is no {" + name + "} for it" + why,
                        Spelling.hint(name, known));
            }
        }
        String rest = PLACE.matcher(pattern).replaceAll("x");
        if (!SafeName.isSafe(rest)) {
            report(
                    problems,
                    span,
                    "it cannot name a file",
                    "use letters, digits, dots, hyphens and underscores besides names in braces");
        }
        if (documents > 1 && !pattern.contains("{document}")) {
            report(
                    problems,
                    span,
                    "it would give " + documents + " documents the same name",
                    "put {document} into it");
        }
        return problems.outcome(new NamePattern(pattern, pack, Map.of()));
    }

    private static void report(Diagnostics problems, SourceSpan span, String why, String hint) {
        String subject = span.isKnown() ? "the pattern" : "--name";
        problems.report(Code.NAME_UNUSABLE, span, subject + " cannot be used: " + why, hint);
    }

    /**
     * Returns a file under its own name.
     *
     * @param file as the builder made it, named after pack and document
     * @param key the row's key; empty where there are no rows
     * @param own the row's values of the fields
     */
    public OutputFile named(OutputFile file, String key, Map<String, String> own) {
        String made = file.name().substring(pack.length() + 1);
        int dot = made.indexOf('.');
        String document = made.substring(0, dot);
        Function<String, String> value =
                name ->
                        switch (name) {
                            case "key" -> key;
                            case "document" -> document;
                            case "pack" -> pack;
                            default ->
                                    SafeName.of(
                                            own.getOrDefault(name, values.getOrDefault(name, "")));
                        };
        String name =
                PLACE.matcher(pattern)
                        .replaceAll(m -> Matcher.quoteReplacement(value.apply(m.group(1))))
                        .replaceAll("--+", "-")
                        .replaceAll("^[-.]+|[-.]+$", "");
        String safe = SafeName.isSafe(name) ? name : SafeName.of(name);
        return new OutputFile(
                (safe.isEmpty() ? document : safe) + made.substring(dot), file.bytes());
    }
}

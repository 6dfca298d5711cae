package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.pack.Fields;

/**
 * The fields that a text may name in braces, such as {@code {client}}: known before the first text
 * is read. Braces that cannot be meant so stay as they are: those around anything but a name,
 * doubled ones, and those after a dollar sign.
 */
final class NamedFields {
    static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,39}";

    private static final Pattern IN_BRACES =
            Pattern.compile("(?<![{$])\\{(" + NAME + ")\\}(?!\\})");

    private static final Pattern LOOSE =
            Pattern.compile(
                    "(?<![{$])\\{(?:\\s*("
                            + NAME
                            + ")(?=[^\\p{L}\\p{M}\\p{N}_}-]|$)|\\s+("
                            + NAME
                            + ")\\})");

    private final Map<String, String> labels = new LinkedHashMap<>();

    /** Finds the fields that a file declares at its top level. */
    NamedFields(YamlNode root) {
        if (root instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().equals("fields") && entry.value() instanceof YamlNode.Mapping all) {
                    all.entries().forEach(this::declare);
                }
            }
        }
        Fields.BUILT_IN.forEach(name -> labels.putIfAbsent(name, Fields.labelOf(name)));
    }

    private void declare(YamlNode.Entry field) {
        String label = Fields.labelOf(field.key());
        if (field.value() instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().equals("label") && entry.value() instanceof YamlNode.Scalar text) {
                    label = text.text();
                }
            }
        }
        labels.put(field.key(), label);
    }

    /** Returns whether a text may name a field at all. */
    static boolean mayStandIn(String text) {
        return text.indexOf('{') >= 0;
    }

    /**
     * Returns the text with the fields that it names.
     *
     * @param at where one of its characters stands
     */
    List<Inline> read(String text, IntFunction<SourceSpan> at, DiagnosticSink sink) {
        List<Inline> inlines = new ArrayList<>();
        Matcher matcher = IN_BRACES.matcher(text);
        int done = 0;
        while (matcher.find()) {
            String name = matcher.group(1);
            SourceSpan span = at.apply(matcher.start());
            if (!isKnown(name, span, sink)) {
                continue;
            }
            plain(text, done, matcher.start(), at, inlines);
            inlines.add(variable(name, span));
            done = matcher.end();
        }
        plain(text, done, text.length(), at, inlines);
        return inlines;
    }

    /** Reports braces that were meant to name a field: one that is not closed, or has spaces. */
    void reportLoose(String text, IntFunction<SourceSpan> at, DiagnosticSink sink) {
        if (text.indexOf('`') >= 0) {
            return;
        }
        Matcher matcher = LOOSE.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (labels.containsKey(name)) {
                sink.report(
                        Code.UNDECLARED_FIELD,
                        at.apply(matcher.start()),
                        "these braces name no field, so they stay as they are",
                        "write {" + Shown.of(name) + "}, closed and without spaces");
            }
        }
    }

    private static void plain(
            String text, int from, int to, IntFunction<SourceSpan> at, List<Inline> inlines) {
        if (to > from) {
            inlines.add(new Inline.Text(text.substring(from, to), at.apply(from)));
        }
    }

    /** Returns the field of a name that is known. */
    Inline.Variable variable(String name, SourceSpan span) {
        return new Inline.Variable(name, labels.getOrDefault(name, ""), "", span);
    }

    /** Returns whether there is such a field; reports where there is none. */
    boolean isKnown(String name, SourceSpan span, DiagnosticSink sink) {
        if (labels.containsKey(name)) {
            return true;
        }
        sink.report(
                Code.UNDECLARED_FIELD,
                span,
                "the pack has no field `" + Shown.of(name) + "`, so the braces stay as they are",
                Spelling.hint(name, labels.keySet()),
                "declare it under `fields`, or put it between backticks if it is meant so");
        return false;
    }
}

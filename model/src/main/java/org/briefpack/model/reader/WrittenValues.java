package org.briefpack.model.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * The single values of a YAML file: where each stands, and how one is changed and nothing else. A
 * change is accepted only where reading the new file finds the very same, but for the one value; so
 * nothing that is written has to be believed.
 */
public final class WrittenValues {
    private static final String MARK = "\uFEFF";

    /**
     * A single value.
     *
     * @param path the keys and numbers that lead to it, such as {@code subjects.2.tagline}
     * @param text the characters, quotes and escapes resolved
     * @param span where it stands; quotes included
     */
    public record Value(String path, String text, SourceSpan span) {}

    private record Entry(Value value, SourceSpan key, YamlNode.Scalar scalar) {}

    private final String file;
    private final boolean marked;
    private final String text;
    private final YamlNode root;
    private final int problems;
    private final List<Entry> entries = new ArrayList<>();
    private final LineStarts lines;

    private WrittenValues(String file, boolean marked, String text, YamlNode root, int problems) {
        this.file = file;
        this.marked = marked;
        this.text = text;
        this.root = root;
        this.problems = problems;
        this.lines = new LineStarts(text);
        collect("", root.span(), root);
    }

    /**
     * Reads a file's values.
     *
     * @param file what problems call it
     * @param yaml its bytes, in UTF-8
     * @return the values, or why the file cannot be read as YAML
     */
    public static Outcome<WrittenValues> of(String file, byte[] yaml) {
        Diagnostics found = new Diagnostics();
        Optional<String> text = YamlText.decode(file, yaml, found);
        Optional<YamlNode> root = text.flatMap(t -> YamlTree.parse(file, t, found));
        if (root.isEmpty()) {
            if (!found.hasErrors()) {
                found.report(Code.VALUE_NOT_CHANGED, SourceSpan.NONE, "the file holds nothing");
            }
            return new Outcome.Failure<>(found.list());
        }
        boolean marked = new String(yaml, StandardCharsets.UTF_8).startsWith(MARK);
        return new Outcome.Success<>(
                new WrittenValues(file, marked, text.get(), root.get(), found.list().size()),
                List.of());
    }

    private void collect(String path, SourceSpan key, YamlNode node) {
        switch (node) {
            case YamlNode.Mapping mapping ->
                    mapping.entries()
                            .forEach(
                                    entry ->
                                            collect(
                                                    joined(path, entry.key()),
                                                    entry.at(),
                                                    entry.value()));
            case YamlNode.Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    YamlNode item = list.items().get(i);
                    collect(joined(path, Integer.toString(i + 1)), item.span(), item);
                }
            }
            case YamlNode.Scalar scalar ->
                    entries.add(
                            new Entry(new Value(path, scalar.text(), scalar.span()), key, scalar));
        }
    }

    private static String joined(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Returns all values in the order of the file. */
    public List<Value> all() {
        return entries.stream().map(Entry::value).toList();
    }

    /**
     * Returns the value that a place belongs to: the one that it lies in, or whose key it lies in.
     *
     * @param line from 1
     * @param column from 1, in code points
     */
    public Optional<Value> at(int line, int column) {
        return entries.stream()
                .filter(entry -> holds(entry.value().span(), line, column))
                .findFirst()
                .or(() -> entries.stream().filter(e -> holds(e.key(), line, column)).findFirst())
                .map(Entry::value);
    }

    private static boolean holds(SourceSpan span, int line, int column) {
        boolean begun = span.line() < line || span.line() == line && span.column() <= column;
        boolean over =
                span.endLine() < line || span.endLine() == line && span.endColumn() <= column;
        return begun && (!over || span.line() == line && span.column() == column);
    }

    /**
     * Returns the file with another value in the place of one of its own. Every byte outside the
     * value stays; the value keeps its quotes or its block, where it can be written so.
     *
     * @param span where the value stands, as {@link Value#span} says
     * @param words what shall stand there
     * @return the file's bytes, or {@link Code#VALUE_NOT_CHANGED} where that cannot be had without
     *     changing something else
     */
    public Outcome<byte[]> with(SourceSpan span, String words) {
        Diagnostics refused = new Diagnostics();
        Optional<Entry> entry =
                entries.stream().filter(e -> e.value().span().equals(span)).findFirst();
        if (entry.isEmpty()) {
            refused.report(Code.VALUE_NOT_CHANGED, span, "no single value stands here");
            return refused.failure();
        }
        YamlNode.Scalar old = entry.get().scalar();
        if (YamlText.unprintable(words) >= 0) {
            refused.report(
                    Code.VALUE_NOT_CHANGED,
                    span,
                    "the text holds a character that a file cannot hold",
                    "delete it; it may be invisible");
            return refused.failure();
        }
        int start = lines.index(span.line(), span.column());
        int end = lines.index(span.endLine(), span.endColumn());
        ScalarWriting writing = new ScalarWriting(text, start, end);
        for (String written : writing.candidates(words)) {
            String changed = text.substring(0, start) + written + text.substring(end);
            if (isOnly(changed, old, words)) {
                String whole = marked ? MARK + changed : changed;
                return new Outcome.Success<>(whole.getBytes(StandardCharsets.UTF_8), List.of());
            }
        }
        String kind = old.kind();
        refused.report(
                Code.VALUE_NOT_CHANGED,
                span,
                old.type() == ScalarType.TEXT
                        ? "these words cannot stand here without changing something else"
                        : "here stands " + kind + ", and the new value is none",
                "change it in the file");
        return refused.failure();
    }

    /** Whether a changed file says the same but for one value, which is of the same type. */
    private boolean isOnly(String changed, YamlNode.Scalar old, String words) {
        Diagnostics found = new Diagnostics();
        Optional<YamlNode> other = YamlTree.parse(file, changed, found);
        return other.isPresent()
                && found.list().size() == problems
                && isSame(root, other.get(), old, words);
    }

    private static boolean isSame(YamlNode one, YamlNode other, YamlNode.Scalar old, String words) {
        return switch (one) {
            case YamlNode.Scalar scalar ->
                    other instanceof YamlNode.Scalar now
                            && now.type() == scalar.type()
                            && now.text().equals(scalar == old ? words : scalar.text())
                            && (scalar == old || now.written().equals(scalar.written()));
            case YamlNode.Sequence list -> {
                boolean same =
                        other instanceof YamlNode.Sequence now
                                && now.items().size() == list.items().size();
                for (int i = 0; same && i < list.items().size(); i++) {
                    YamlNode now = ((YamlNode.Sequence) other).items().get(i);
                    same = isSame(list.items().get(i), now, old, words);
                }
                yield same;
            }
            case YamlNode.Mapping mapping -> {
                boolean same =
                        other instanceof YamlNode.Mapping now
                                && now.entries().size() == mapping.entries().size();
                for (int i = 0; same && i < mapping.entries().size(); i++) {
                    YamlNode.Entry was = mapping.entries().get(i);
                    YamlNode.Entry now = ((YamlNode.Mapping) other).entries().get(i);
                    same =
                            was.key().equals(now.key())
                                    && isSame(was.value(), now.value(), old, words);
                }
                yield same;
            }
        };
    }
}

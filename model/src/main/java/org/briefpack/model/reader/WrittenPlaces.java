package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.diagnostic.Places;
import org.briefpack.model.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in a file that was read. Nothing is prepared for that: a question is asked only
 * where something is wrong.
 */
final class WrittenPlaces implements Places {
    private final String text;
    private final YamlNode root;
    private final List<Integer> lines = new ArrayList<>();

    WrittenPlaces(String text, YamlNode root) {
        this.text = text;
        this.root = root;
    }

    @Override
    public SourceSpan value(SourceSpan group, String key) {
        return entry(group, key).map(entry -> entry.value().span()).orElse(group);
    }

    @Override
    public SourceSpan key(SourceSpan group, String key) {
        return entry(group, key).map(YamlNode.Entry::at).orElse(group);
    }

    @Override
    public SourceSpan item(SourceSpan list, int index) {
        return at(list, root) instanceof YamlNode.Sequence found && index < found.items().size()
                ? found.items().get(index).span()
                : list;
    }

    private Optional<YamlNode.Entry> entry(SourceSpan group, String key) {
        return at(group, root) instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream().filter(e -> e.key().equals(key)).findFirst()
                : Optional.empty();
    }

    @Override
    public SourceSpan within(SourceSpan span, int from, int to) {
        if (!(at(span, root) instanceof YamlNode.Scalar scalar)
                || from < 0
                || to > scalar.text().length()
                || from >= to) {
            return span;
        }
        findLines();
        int start = index(span.line(), span.column());
        int end = index(span.endLine(), span.endColumn());
        int[] at = ScalarPlaces.of(text.substring(start, end), scalar.text());
        if (at.length == 0) {
            return span;
        }
        SourceSpan first = point(span.file(), start + at[from]);
        SourceSpan last = point(span.file(), start + at[to - 1] + 1);
        return new SourceSpan(
                span.file(), first.line(), first.column(), last.line(), last.column());
    }

    private void findLines() {
        if (!lines.isEmpty()) {
            return;
        }
        lines.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            // YAML 1.2.2, 5.4: a carriage return ends a line, alone or before a line feed.
            if (c == '\n' || c == '\r' && !pair) {
                lines.add(i + 1);
            }
        }
    }

    /** Returns the value that was written at a place; null where none was. */
    private static @Nullable YamlNode at(SourceSpan span, YamlNode node) {
        if (node.span().equals(span)) {
            return node;
        }
        for (YamlNode inner : node.inner()) {
            if (!isApart(inner.span(), span)) {
                YamlNode found = at(span, inner);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether a value stands in other lines than a place. */
    private static boolean isApart(SourceSpan value, SourceSpan place) {
        return value.line() > place.endLine() || value.endLine() < place.line();
    }

    /** Returns the index of a line and column, both from 1, the column in code points. */
    private int index(int line, int column) {
        if (line > lines.size()) {
            return text.length();
        }
        int start = lines.get(line - 1);
        int rest = text.codePointCount(start, text.length());
        return text.offsetByCodePoints(start, Math.min(column - 1, rest));
    }

    private SourceSpan point(String file, int index) {
        int line = lines.size();
        while (line > 1 && lines.get(line - 1) > index) {
            line--;
        }
        int column = text.codePointCount(lines.get(line - 1), index) + 1;
        return SourceSpan.at(file, line, column);
    }
}

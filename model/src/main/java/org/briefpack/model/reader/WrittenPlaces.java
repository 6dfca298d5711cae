package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Places;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Finds places in a file that was read. Nothing is prepared before the first question, which is
 * asked only where something is wrong.
 */
final class WrittenPlaces implements Places {
    private final String text;
    private final YamlNode root;
    private final Map<SourceSpan, YamlNode.Mapping> groups = new HashMap<>();
    private final Map<SourceSpan, YamlNode.Sequence> lists = new HashMap<>();
    private final Map<SourceSpan, YamlNode.Scalar> values = new HashMap<>();
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
        prepare();
        YamlNode.Sequence found = lists.get(list);
        return found == null || index >= found.items().size()
                ? list
                : found.items().get(index).span();
    }

    private Optional<YamlNode.Entry> entry(SourceSpan group, String key) {
        prepare();
        return Optional.ofNullable(groups.get(group)).stream()
                .flatMap(mapping -> mapping.entries().stream())
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    @Override
    public SourceSpan within(SourceSpan span, int from, int to) {
        prepare();
        YamlNode.Scalar scalar = values.get(span);
        if (scalar == null || from < 0 || to > scalar.text().length() || from >= to) {
            return span;
        }
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

    private void prepare() {
        if (!lines.isEmpty()) {
            return;
        }
        collect(root);
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

    private void collect(YamlNode node) {
        switch (node) {
            case YamlNode.Mapping mapping -> {
                groups.putIfAbsent(mapping.span(), mapping);
                mapping.entries().forEach(entry -> collect(entry.value()));
            }
            case YamlNode.Sequence list -> {
                lists.putIfAbsent(list.span(), list);
                list.items().forEach(this::collect);
            }
            case YamlNode.Scalar scalar -> values.putIfAbsent(scalar.span(), scalar);
        }
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

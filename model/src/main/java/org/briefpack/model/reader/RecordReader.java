package org.briefpack.model.reader;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.Places;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.DataOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Fills records from YAML. A record's components are the keys; {@link org.briefpack.model.pack.Key}
 * says what they may hold. All problems of a file are reported in one run.
 */
public final class RecordReader {
    private final String file;
    private final DataFiles files;
    private final Diagnostics diagnostics = new Diagnostics();
    private final ValueReader values = new ValueReader(this, diagnostics);
    private @Nullable NamedFields fields;
    private @Nullable DataReader data;
    private Places places = Places.NONE;

    private RecordReader(String file, DataFiles files) {
        this.file = file;
        this.files = files;
    }

    /**
     * Reads a file whose top level is the record.
     *
     * @param type the record
     * @param file the file's name, for messages
     * @param yaml the file's bytes
     */
    public static <T extends Record> Outcome<T> read(Class<T> type, String file, byte[] yaml) {
        return read(type, file, yaml, DataFiles.NONE);
    }

    /** Reads a file that may name data files. */
    static <T extends Record> Outcome<T> read(
            Class<T> type, String file, byte[] yaml, DataFiles files) {
        return new RecordReader(file, files).read(type, yaml);
    }

    private <T extends Record> Outcome<T> read(Class<T> type, byte[] yaml) {
        Optional<String> text = YamlText.decode(file, yaml, diagnostics);
        if (text.isEmpty()) {
            return diagnostics.failure();
        }
        Optional<YamlNode> root = YamlTree.parse(file, text.get(), diagnostics);
        if (root.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.report(
                        Code.YAML_SYNTAX,
                        SourceSpan.at(file, 1, 1),
                        "the file is empty",
                        "`briefpack new DIR` writes a pack to start from");
            }
            return diagnostics.failure();
        }
        fields = new NamedFields(root.get());
        data = new DataReader(root.get(), files, diagnostics);
        places = new WrittenPlaces(text.get(), root.get());
        Optional<Object> record = record(type, root.get());
        diagnostics.sort();
        if (record.isEmpty() || diagnostics.hasErrors()) {
            return diagnostics.failure();
        }
        return diagnostics.outcome(type.cast(record.get()));
    }

    /** Returns the fields that texts of the file may name. */
    NamedFields fields() {
        return Objects.requireNonNull(fields, "asked for while the file is read");
    }

    /** Returns what reads the data files that the file names. */
    DataReader data() {
        return Objects.requireNonNull(data, "asked for while the file is read");
    }

    /** Returns the record; empty where it could not be made, which was reported then. */
    Optional<Object> record(Class<?> type, YamlNode node) {
        RecordShape shape = RecordShape.of(type);
        Map<String, YamlNode> given = new HashMap<>();
        if (node instanceof YamlNode.Mapping mapping) {
            collect(shape, mapping, given);
        } else if (isShorthand(shape, node)) {
            given.put(shape.shorthand().get().name(), node);
        } else {
            values.wrongType(node, "a group of keys", "keys: " + String.join(", ", shape.names()));
            return Optional.empty();
        }
        return fill(shape, node, given);
    }

    private static boolean isShorthand(RecordShape shape, YamlNode node) {
        return shape.shorthand().isPresent()
                && node instanceof YamlNode.Scalar scalar
                && scalar.type() != ScalarType.NULL;
    }

    private boolean saysNothing(RecordShape shape, YamlNode node, Map<String, YamlNode> given) {
        for (RecordShape.Field field : shape.needed()) {
            if (!isMissing(given.get(field.name()))) {
                return false;
            }
        }
        if (shape.needed().isEmpty()) {
            return false;
        }
        diagnostics.report(
                Code.MISSING_KEY,
                SourceSpan.at(file, node.span().line(), node.span().column()),
                "one of these keys is missing here: "
                        + String.join(
                                ", ",
                                shape.needed().stream().map(f -> "`" + f.name() + "`").toList()),
                shape.needed().stream()
                        .map(field -> field.name() + ": " + field.key().value())
                        .toArray(String[]::new));
        return true;
    }

    private static boolean isMissing(@Nullable YamlNode value) {
        return value == null
                || value instanceof YamlNode.Scalar scalar && scalar.type() == ScalarType.NULL;
    }

    private void collect(RecordShape shape, YamlNode.Mapping mapping, Map<String, YamlNode> given) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (shape.names().contains(entry.key())) {
                given.put(entry.key(), entry.value());
            } else {
                diagnostics.report(
                        Code.UNKNOWN_KEY,
                        entry.at(),
                        "unknown key `" + Shown.of(entry.key()) + "`",
                        hints(entry, shape));
            }
        }
    }

    /** Several words are no key that somebody misspelt, but a text with a colon or a comma. */
    private static String[] hints(YamlNode.Entry entry, RecordShape shape) {
        String known = Spelling.hint(entry.key(), shape.names());
        if (entry.key().strip().indexOf(' ') < 0) {
            return new String[] {known};
        }
        boolean isEmpty = isMissing(entry.value());
        return new String[] {
            isEmpty
                    ? "put the text in quotes if its comma belongs to it: in braces it divides keys"
                    : "put the text in quotes if its colon belongs to it: \""
                            + Shown.of(entry.key())
                            + ": ...\"",
            known
        };
    }

    private Optional<Object> fill(RecordShape shape, YamlNode node, Map<String, YamlNode> given) {
        List<Object> arguments = new ArrayList<>();
        boolean complete = true;
        for (RecordShape.Field field : shape.fields()) {
            YamlNode value = given.get(field.name());
            value = isMissing(value) ? null : value;
            if (value == null && field.required()) {
                missing(field, node);
                complete = false;
            }
            Optional<Object> argument = argument(field, value);
            complete &= argument.isPresent();
            arguments.add(argument.orElse(null));
        }
        if (!complete || saysNothing(shape, node, given)) {
            return Optional.empty();
        }
        if (shape.hasPlaces()) {
            arguments.add(places);
        }
        if (shape.hasOrigin()) {
            arguments.add(DataOrigin.NONE);
        }
        arguments.add(node.span());
        return Optional.of(data().filled(make(shape, arguments)));
    }

    private void missing(RecordShape.Field field, YamlNode owner) {
        SourceSpan span = owner.span();
        diagnostics.report(
                Code.MISSING_KEY,
                SourceSpan.at(span.file(), span.line(), span.column()),
                "the key `" + field.name() + "` is missing here",
                field.name() + ": " + field.key().value());
    }

    /** Returns what the component takes: never null inside an Optional of its own. */
    private Optional<Object> argument(RecordShape.Field field, @Nullable YamlNode value) {
        return switch (field.many()) {
            case ONE -> value == null ? Optional.empty() : values.read(field, value);
            case OPTIONAL ->
                    Optional.of(value == null ? Optional.empty() : values.read(field, value));
            case LIST -> Optional.of(list(field, value));
            case MAP -> Optional.of(map(field, value));
        };
    }

    private List<Object> list(RecordShape.Field field, @Nullable YamlNode value) {
        List<Object> items = new ArrayList<>();
        if (value instanceof YamlNode.Sequence sequence) {
            Bounds.count(field, sequence, diagnostics);
            if (field.value() != String.class && !field.value().isEnum()) {
                CutTexts.atCommas(sequence.items(), diagnostics);
            }
            for (YamlNode item : sequence.items()) {
                values.read(field, item).ifPresent(items::add);
            }
        } else if (value != null) {
            values.wrongType(value, "a list", "write each item on a line of its own, after `- `");
        }
        return items;
    }

    private SequencedMap<String, Object> map(RecordShape.Field field, @Nullable YamlNode value) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        if (value instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                values.read(field, entry.value()).ifPresent(v -> map.put(entry.key(), v));
            }
        } else if (value != null) {
            values.wrongType(value, "a group of keys", "write `key: value` on a line of its own");
        }
        return map;
    }

    private static Object make(RecordShape shape, List<Object> arguments) {
        try {
            return shape.constructor().newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    shape.type() + " refuses what it was read", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(shape.type() + " cannot be made", e);
        }
    }
}

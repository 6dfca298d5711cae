package org.briefpack.model.reader;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PageText;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Wording;
import org.briefpack.model.words.FixedWords;

/**
 * The pack format as a JSON Schema (draft 2020-12), made from the records that the reader fills. It
 * accepts and refuses what {@link RecordReader} does, with three exceptions that no schema can
 * express: the form of the YAML itself, a key that stands twice, and Markdown inside a text. What
 * {@link PackReader} says beyond that is about ids that must be unique or lead somewhere.
 */
public final class PackSchema {
    private static final String DEFINITIONS = "#/$defs/";

    private final Map<String, Object> definitions = new TreeMap<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();

    private PackSchema() {}

    /** Returns the schema of packs, indented, the same text every time. */
    public static String json() {
        return json(
                Pack.class,
                "Briefpack pack",
                "Everything that one briefing on two to four subjects needs.");
    }

    /**
     * Returns the schema of another file that {@link RecordReader} reads.
     *
     * @param type the record that stands for the file's top level
     * @param title what the file is called
     * @param description one sentence on what it is for
     */
    public static String json(Class<? extends Record> type, String title, String description) {
        return JsonText.of(new PackSchema().schema(type, title, description));
    }

    private Map<String, Object> schema(
            Class<? extends Record> type, String title, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.put("description", description);
        schema.putAll(group(RecordShape.of(type)));
        while (!waiting.isEmpty()) {
            Class<?> inner = waiting.remove();
            if (!definitions.containsKey(inner.getSimpleName())) {
                definitions.put(inner.getSimpleName(), definition(RecordShape.of(inner)));
            }
        }
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> definition(RecordShape shape) {
        Map<String, Object> group = group(shape);
        return shape.shorthand()
                .<Map<String, Object>>map(plain -> Map.of("anyOf", List.of(value(plain), group)))
                .orElse(group);
    }

    private Map<String, Object> group(RecordShape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordShape.Field field : shape.fields()) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", field.key().value());
            property.putAll(field.required() ? property(field) : orNothing(property(field)));
            properties.put(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", "object");
        group.put("properties", properties);
        group.put("additionalProperties", false);
        if (!required.isEmpty()) {
            group.put("required", required);
        }
        if (!shape.needed().isEmpty()) {
            group.put("anyOf", shape.needed().stream().map(this::present).toList());
        }
        return group;
    }

    private Map<String, Object> present(RecordShape.Field field) {
        Map<String, Object> present = new LinkedHashMap<>();
        present.put("properties", Map.of(field.name(), property(field)));
        present.put("required", List.of(field.name()));
        return present;
    }

    private Map<String, Object> property(RecordShape.Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        switch (field.many()) {
            case ONE, OPTIONAL -> property.putAll(value(field));
            case LIST -> {
                property.put("type", "array");
                property.put("items", value(field));
                if (field.key().min() > 0) {
                    property.put("minItems", field.key().min());
                }
                if (field.key().max() < Integer.MAX_VALUE) {
                    property.put("maxItems", field.key().max());
                }
            }
            case MAP -> {
                property.put("type", "object");
                if (field.value() == Wording.class) {
                    property.put("propertyNames", Map.of("enum", List.copyOf(FixedWords.keys())));
                }
                property.put("additionalProperties", value(field));
            }
        }
        return property;
    }

    /** A key that may be left out may also stand without a value. */
    private static Map<String, Object> orNothing(Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
        }
        if (schema.get("enum") instanceof List<?> names) {
            List<Object> more = new ArrayList<>(names);
            more.add(null);
            schema.put("enum", more);
        } else {
            List<Object> types = new ArrayList<>();
            types.addAll(schema.get("type") instanceof List<?> l ? l : List.of(schema.get("type")));
            types.add("null");
            schema.put("type", types);
        }
        return schema;
    }

    private Map<String, Object> value(RecordShape.Field field) {
        Class<?> type = field.value();
        if (field.key().mayBeBlank()) {
            return new LinkedHashMap<>(Map.of("type", "string"));
        }
        if (type == RichText.class || type == String.class) {
            return field.form() == null
                    ? string(Forms.FILLED)
                    : limited("^(?:" + field.form() + ")$", Forms.LONGEST_NAME);
        }
        if (type == PageText.class) {
            return string(Forms.FILLED);
        }
        if (type == AsOf.class) {
            return asOf();
        }
        if (type == LocalDate.class) {
            return string(Forms.DAY);
        }
        if (type == URI.class) {
            return limited(Forms.ADDRESS, Forms.LONGEST_ADDRESS);
        }
        if (type.isRecord()) {
            waiting.add(type);
            return Map.of("$ref", DEFINITIONS + type.getSimpleName());
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type.isEnum()) {
            Object[] names =
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ValueReader.spelled((Enum<?>) constant))
                            .toArray();
            schema.put("enum", List.of(names));
        } else if (type == Boolean.class || type == boolean.class) {
            schema.put("type", "boolean");
        } else {
            number(field, schema);
        }
        return schema;
    }

    private static Map<String, Object> asOf() {
        Map<String, Object> asOf = string(Forms.AS_OF);
        asOf.put("type", List.of("string", "integer"));
        asOf.put("minimum", AsOf.FIRST_YEAR);
        asOf.put("maximum", AsOf.LAST_YEAR);
        return asOf;
    }

    private static void number(RecordShape.Field field, Map<String, Object> schema) {
        boolean whole = field.value() == int.class || field.value() == Integer.class;
        schema.put("type", whole ? "integer" : "number");
        if (whole || field.key().min() > Integer.MIN_VALUE) {
            schema.put("minimum", field.key().min());
        }
        if (whole || field.key().max() < Integer.MAX_VALUE) {
            schema.put("maximum", field.key().max());
        }
    }

    private static Map<String, Object> string(String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", pattern);
        return schema;
    }

    private static Map<String, Object> limited(String pattern, int length) {
        Map<String, Object> schema = string(pattern);
        schema.put("maxLength", length);
        return schema;
    }
}

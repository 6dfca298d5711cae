package org.briefpack.model.reader;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Places;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.DataOrigin;
import org.briefpack.model.pack.Key;
import org.jspecify.annotations.Nullable;

/**
 * What a record says about the group of keys that it is read from: the format, in other words.
 *
 * @param type the record
 * @param fields its keys in order
 * @param names the keys alone, in order
 * @param shorthand the key that a plain text stands for, where the record may be written so
 * @param needed keys of which at least one must be there; empty for none in particular
 * @param hasPlaces whether the record keeps the places of the file, before its span
 * @param hasOrigin whether the record keeps what was read from a data file, before its span
 * @param constructor takes the fields in order, with the span last
 */
record RecordShape(
        Class<?> type,
        List<Field> fields,
        List<String> names,
        Optional<Field> shorthand,
        List<Field> needed,
        boolean hasPlaces,
        boolean hasOrigin,
        Constructor<?> constructor) {

    /** What the reader adds itself. */
    private static final Set<Class<?>> NO_KEYS =
            Set.of(SourceSpan.class, Places.class, DataOrigin.class);

    /** How often a key's value may stand. */
    enum Many {
        ONE,
        OPTIONAL,
        LIST,
        MAP
    }

    /**
     * A key.
     *
     * @param name the key
     * @param many how often its value stands
     * @param value type of the value, of an item or of a map's value
     * @param key what the format says about it
     * @param form what a string must match whole; null for any
     */
    record Field(String name, Many many, Class<?> value, Key key, @Nullable Pattern form) {
        /** Whether the key must be there. */
        boolean required() {
            return many == Many.ONE || many == Many.LIST && key.min() > 0 && !key.oneNeeded();
        }
    }

    private static final ClassValue<RecordShape> SHAPES =
            new ClassValue<>() {
                @Override
                protected RecordShape computeValue(Class<?> type) {
                    return shape(type);
                }
            };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Field> fields = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Optional<Field> shorthand = Optional.empty();
        List<Field> needed = new ArrayList<>();
        boolean hasPlaces = false;
        boolean hasOrigin = false;
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            hasPlaces |= types[i] == Places.class;
            hasOrigin |= types[i] == DataOrigin.class;
            if (!NO_KEYS.contains(types[i])) {
                Field field = field(components[i]);
                fields.add(field);
                names.add(field.name());
                shorthand = field.key().shorthand() ? Optional.of(field) : shorthand;
                if (field.key().oneNeeded()) {
                    needed.add(field);
                }
            }
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(
                    type,
                    List.copyOf(fields),
                    List.copyOf(names),
                    shorthand,
                    List.copyOf(needed),
                    hasPlaces,
                    hasOrigin,
                    constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    private static Field field(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        if (key == null) {
            throw new IllegalStateException(component + " has no @Key");
        }
        @Nullable Pattern form = key.pattern().isEmpty() ? null : Pattern.compile(key.pattern());
        Class<?> raw = component.getType();
        Many many =
                raw == Optional.class
                        ? Many.OPTIONAL
                        : raw == List.class
                                ? Many.LIST
                                : raw == SequencedMap.class ? Many.MAP : Many.ONE;
        Class<?> value =
                switch (many) {
                    case ONE -> raw;
                    case OPTIONAL, LIST -> argument(component, 0);
                    case MAP -> argument(component, 1);
                };
        String name = key.name().isEmpty() ? component.getName() : key.name();
        return new Field(name, many, value, key, form);
    }

    private static Class<?> argument(RecordComponent component, int index) {
        Type type =
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[index];
        return (Class<?>) type;
    }
}

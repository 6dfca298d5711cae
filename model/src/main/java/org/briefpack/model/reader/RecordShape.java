package org.briefpack.model.reader;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Key;
import org.briefpack.model.pack.Shorthand;

/**
 * What a record says about the group of keys that it is read from: the format, in other words.
 *
 * @param type the record
 * @param fields its keys in order
 * @param names the keys alone, in order
 * @param shorthand the key that a plain text stands for, where the record may be written so
 * @param constructor takes the fields in order, with the span last
 */
record RecordShape(
        Class<?> type,
        List<Field> fields,
        List<String> names,
        Optional<Field> shorthand,
        Constructor<?> constructor) {

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
     */
    record Field(String name, Many many, Class<?> value, Key key) {
        /** Whether the key must be there. */
        boolean required() {
            return many == Many.ONE || many == Many.LIST && key.min() > 0;
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
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            if (types[i] != SourceSpan.class) {
                fields.add(field(components[i]));
            }
        }
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        Optional<Field> plain =
                shorthand == null
                        ? Optional.empty()
                        : fields.stream()
                                .filter(f -> f.name().equals(shorthand.value()))
                                .findFirst();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            List<String> names = fields.stream().map(Field::name).toList();
            return new RecordShape(type, List.copyOf(fields), names, plain, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    private static Field field(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        if (key == null) {
            throw new IllegalStateException(component + " has no @Key");
        }
        Class<?> raw = component.getType();
        if (raw == Optional.class) {
            return new Field(component.getName(), Many.OPTIONAL, argument(component, 0), key);
        }
        if (raw == List.class) {
            return new Field(component.getName(), Many.LIST, argument(component, 0), key);
        }
        if (raw == SequencedMap.class) {
            return new Field(component.getName(), Many.MAP, argument(component, 1), key);
        }
        return new Field(component.getName(), Many.ONE, raw, key);
    }

    private static Class<?> argument(RecordComponent component, int index) {
        Type type =
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[index];
        return (Class<?>) type;
    }
}

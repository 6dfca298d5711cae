package org.briefpack.model.reader.theme;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Lays what a theme writes over the theme that it extends, key by key. */
public final class Overlay {
    private Overlay() {}

    /** Returns the lower record with every key that the upper one has in its place. */
    public static <T extends Record> T of(T upper, T lower) {
        RecordComponent[] components = upper.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] =
                        over(
                                components[i].getAccessor().invoke(upper),
                                components[i].getAccessor().invoke(lower));
            }
            @SuppressWarnings("unchecked")
            T laid = (T) upper.getClass().getDeclaredConstructor(types).newInstance(values);
            return laid;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record can be taken apart and made", e);
        }
    }

    /** A whole value, such as a colour or a family, is never mixed of two. */
    private static Object over(Object upper, Object lower) {
        if (upper instanceof Optional<?> mine && lower instanceof Optional<?> theirs) {
            if (mine.isPresent() && theirs.isPresent() && isGroup(mine.get())) {
                return Optional.of(of((Record) mine.get(), (Record) theirs.get()));
            }
            return mine.isPresent() ? mine : theirs;
        }
        if (upper instanceof List<?> mine) {
            return mine.isEmpty() ? lower : mine;
        }
        return upper;
    }

    private static boolean isGroup(Object value) {
        return value instanceof Record
                && !(value instanceof ThemeFile.ColourEntry)
                && !(value instanceof ThemeFile.FontEntry)
                && !(value instanceof ThemeFile.LogoEntry);
    }
}

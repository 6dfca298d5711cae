package org.briefpack.model.pack;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Visits every part of a pack, so that a rule need not know where statements can stand. */
public final class PackWalk {
    private static final ClassValue<List<Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return accessors(type);
                }
            };

    private PackWalk() {}

    /**
     * Calls the visitor with the part and everything inside it: records of this package, texts and
     * strings, each owner before what it holds, in the order of the format.
     */
    public static void visit(Object part, Consumer<Object> visitor) {
        if (part instanceof RichText || part instanceof AsOf) {
            visitor.accept(part);
        } else if (part instanceof Record record) {
            visitor.accept(record);
            for (Method accessor : ACCESSORS.get(record.getClass())) {
                visit(value(accessor, record), visitor);
            }
        } else if (part instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                visit(optional.get(), visitor);
            }
        } else if (part instanceof List<?> list) {
            visitAll(list, visitor);
        } else if (part instanceof Map<?, ?> map) {
            visitAll(map.values(), visitor);
        } else {
            visitor.accept(part);
        }
    }

    private static void visitAll(Collection<?> parts, Consumer<Object> visitor) {
        for (Object part : parts) {
            visit(part, visitor);
        }
    }

    private static List<Method> accessors(Class<?> type) {
        List<Method> accessors = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Key.class)) {
                accessors.add(component.getAccessor());
            }
        }
        return List.copyOf(accessors);
    }

    private static Object value(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " is public", e);
        }
    }
}

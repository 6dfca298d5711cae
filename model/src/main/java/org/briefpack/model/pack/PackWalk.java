package org.briefpack.model.pack;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.briefpack.model.diagnostic.Places;
import org.briefpack.model.diagnostic.SourceSpan;

/** Visits every part of a pack, so that a rule need not know where statements can stand. */
public final class PackWalk {
    private static final Set<Class<?>> NO_KEYS =
            Set.of(SourceSpan.class, Places.class, DataOrigin.class);

    private static final ClassValue<List<Part>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<Part> computeValue(Class<?> type) {
                    return parts(type);
                }
            };

    /** A part that records of a type have, under its key. */
    record Part(String key, Method accessor) {
        Object of(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " is public", e);
            }
        }
    }

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
            for (Part inner : parts(record)) {
                visit(inner.of(record), visitor);
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

    /** Returns the parts that stand in the file, in the order of the format. */
    static List<Part> parts(Record owner) {
        return PARTS.get(owner.getClass());
    }

    private static List<Part> parts(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            // As in the reader, all but these are keys; to look for @Key takes reading all of them.
            if (!NO_KEYS.contains(component.getType())) {
                Method accessor = component.getAccessor();
                // Java then need not find out at each call who is calling.
                accessor.setAccessible(true);
                parts.add(new Part(component.getName(), accessor));
            }
        }
        return List.copyOf(parts);
    }
}

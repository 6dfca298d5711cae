package org.briefpack.model.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Inline;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.Field;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackParts;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.Page;
import org.briefpack.model.pack.PageBlock;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Visibility;

/**
 * Leaves out of a pack what may not leave the house, before anything is composed: what a template
 * never sees cannot slip into text, notes, charts or properties.
 */
public final class Audience {
    /**
     * A pack and its parts that may not leave the house.
     *
     * @param open the pack without them
     * @param inHouse where those of them stand that name sources
     */
    public record Division(Pack open, Set<SourceSpan> inHouse) {
        /** Copies the set. */
        public Division {
            inHouse = Set.copyOf(inHouse);
        }
    }

    /**
     * How records of a type are taken apart and made, looked up once: the JDK copies what it says
     * of a type for whoever asks.
     */
    private record Shape(List<Method> accessors, Constructor<?> constructor) {
        static Shape of(Class<?> type) {
            List<Method> accessors = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.add(accessor);
                types.add(component.getType());
            }
            try {
                return new Shape(
                        List.copyOf(accessors),
                        type.getDeclaredConstructor(types.toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is a record", e);
            }
        }
    }

    private static final ClassValue<Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected Shape computeValue(Class<?> type) {
                    return Shape.of(type);
                }
            };

    private final Set<SourceSpan> inHouse = new HashSet<>();
    private final Set<String> internalClaims = new HashSet<>();
    private final Set<String> internalFields = new HashSet<>();

    private Audience(Pack pack) {
        internalFields.addAll(internalFields(pack));
        for (Claim claim : pack.claims()) {
            if (isInternal(claim.visibility())) {
                internalClaims.add(claim.id());
            }
        }
    }

    /**
     * Returns the pack without anything internal. A part that needs an internal part goes with it:
     * a question whose text is internal, a statement that rests on an internal claim. Sources that
     * only internal parts used go too.
     */
    public static Pack shareable(Pack pack) {
        return divide(pack).open();
    }

    /** Returns what {@link #shareable} does, and where what it leaves out stands. */
    public static Division divide(Pack pack) {
        Audience audience = new Audience(pack);
        Pack open = (Pack) audience.open(pack).orElse(pack);
        return new Division(withUsedSources(open), audience.inHouse);
    }

    /** Returns the names of the fields that stay in the house. */
    static Set<String> internalFields(Pack pack) {
        Set<String> names = new HashSet<>();
        pack.fields().forEach((name, field) -> addWhere(field.isInternal(), name, names));
        return names;
    }

    private static void addWhere(boolean condition, String name, Set<String> names) {
        if (condition) {
            names.add(name);
        }
    }

    /** Returns whether a text names one of these fields. */
    static boolean names(List<Inline> content, Set<String> fields) {
        return !fields.isEmpty()
                && content.stream()
                        .anyMatch(
                                inline ->
                                        inline instanceof Inline.Variable v
                                                        && fields.contains(v.key())
                                                || names(inline.inner(), fields));
    }

    private static Pack withUsedSources(Pack pack) {
        Set<String> used = UsedSources.of(PackParts.of(pack));
        return (Pack)
                rebuild(
                                pack,
                                value ->
                                        value instanceof Source source
                                                        && !used.contains(source.id())
                                                ? Optional.empty()
                                                : Optional.of(value))
                        .orElse(pack);
    }

    /** Returns the value without its internal parts; empty where it is internal itself. */
    private Optional<Object> open(Object value) {
        if (value instanceof RichText text) {
            return names(text.content(), internalFields) ? Optional.empty() : Optional.of(value);
        }
        if (!(value instanceof Record part) || value instanceof AsOf) {
            return Optional.of(value);
        }
        Optional<Object> open = isInternal(part) ? Optional.empty() : rebuild(part, this::open);
        if (open.isEmpty()) {
            PackWalk.visit(part, this::left);
        }
        return open;
    }

    private void left(Object part) {
        if (part instanceof Statement statement) {
            inHouse.add(statement.span());
        } else if (part instanceof Series series) {
            inHouse.add(series.span());
        }
    }

    private boolean isInternal(Record part) {
        return switch (part) {
            case Statement s ->
                    isInternal(s.visibility())
                            || s.text().filter(t -> names(t.content(), internalFields)).isPresent()
                            || s.claim().filter(internalClaims::contains).isPresent();
            case Claim c -> isInternal(c.visibility());
            case Series s -> isInternal(s.visibility());
            case Page page -> isInternal(page.visibility());
            case PageBlock block -> isNothingWithoutItsText(block) && isInternalText(block);
            case Field f -> f.isInternal();
            default -> false;
        };
    }

    /** A cell stays, empty, so that the others keep their columns; so does a callout. */
    private static boolean isNothingWithoutItsText(PageBlock block) {
        return block.kind() == PageBlock.Kind.HEADING || block.kind() == PageBlock.Kind.PARAGRAPH;
    }

    private boolean isInternalText(PageBlock block) {
        return block.text().filter(text -> names(text.content(), internalFields)).isPresent();
    }

    private static boolean isInternal(Optional<Visibility> visibility) {
        return visibility.filter(v -> v == Visibility.INTERNAL).isPresent();
    }

    /**
     * Makes the record anew from its filtered components; itself where all of them stay, empty
     * where a required one is gone.
     */
    private static Optional<Object> rebuild(Record part, Filter filter) {
        Shape shape = SHAPES.get(part.getClass());
        Object[] arguments = new Object[shape.accessors().size()];
        boolean same = true;
        try {
            for (int i = 0; i < arguments.length; i++) {
                Object value = shape.accessors().get(i).invoke(part);
                Optional<Object> kept = component(value, filter);
                if (kept.isEmpty()) {
                    return Optional.empty();
                }
                arguments[i] = kept.get();
                same &= arguments[i] == value;
            }
            return Optional.of(same ? part : shape.constructor().newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getClass() + " cannot be copied", e);
        }
    }

    private static Optional<Object> component(Object value, Filter filter) {
        return switch (value) {
            case Optional<?> optional -> {
                Optional<Object> kept = optional.flatMap(filter::apply);
                yield Optional.of(kept.isPresent() && kept.get() == optional.get() ? value : kept);
            }
            case List<?> list -> {
                List<Object> kept = new ArrayList<>();
                boolean same = true;
                for (Object item : list) {
                    Optional<Object> found = filter.apply(item);
                    found.ifPresent(kept::add);
                    same &= found.isPresent() && found.get() == item;
                }
                yield Optional.of(same ? value : kept);
            }
            case SequencedMap<?, ?> map -> {
                SequencedMap<Object, Object> kept = new LinkedHashMap<>();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    filter.apply(entry.getValue()).ifPresent(v -> kept.put(entry.getKey(), v));
                }
                yield Optional.of(kept);
            }
            default -> filter.apply(value);
        };
    }

    /** Decides on one value: the value to keep in its place, or nothing. */
    @FunctionalInterface
    private interface Filter {
        Optional<Object> apply(Object value);
    }
}

package org.briefpack.model.check;

import java.lang.reflect.Constructor;
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
import org.briefpack.model.pack.Page;
import org.briefpack.model.pack.PageBlock;
import org.briefpack.model.pack.PackParts;
import org.briefpack.model.pack.PackWalk;
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

    /** Makes the record anew from its filtered components; empty where a required one is gone. */
    private static Optional<Object> rebuild(Record part, Filter filter) {
        RecordComponent[] components = part.getClass().getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object value = components[i].getAccessor().invoke(part);
                Optional<Object> kept = component(value, filter);
                if (kept.isEmpty()) {
                    return Optional.empty();
                }
                arguments[i] = kept.get();
            }
            Constructor<?> constructor = part.getClass().getDeclaredConstructor(types);
            return Optional.of(constructor.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getClass() + " cannot be copied", e);
        }
    }

    private static Optional<Object> component(Object value, Filter filter) {
        return switch (value) {
            case Optional<?> optional -> Optional.of(optional.flatMap(filter::apply));
            case List<?> list -> {
                List<Object> kept = new ArrayList<>();
                list.forEach(item -> filter.apply(item).ifPresent(kept::add));
                yield Optional.of(kept);
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

package org.briefpack.renderer.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Attribute;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.DataRange;
import org.briefpack.model.pack.Exercise;
import org.briefpack.model.pack.Key;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.QuestionSet;
import org.briefpack.model.pack.QuizOption;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.ScoredAnswer;
import org.briefpack.model.pack.ScreeningQuestion;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Subject;
import org.briefpack.model.reader.JsonText;
import org.briefpack.model.reader.PackReader;

/**
 * Makes packs from the records that describe the format: parts are there or not by chance, lists
 * are short or long, and every text has a word of its own.
 */
public final class PackMaker {
    /** What arranges parts, and pages in Markdown, are tried in tests of their own. */
    public static final Set<String> LEFT_OUT = Set.of("documents", "pages");

    /** What there is none of where there is nothing to refer to. */
    private static final Set<Object> MAY_BE_EMPTY = Set.of("questionSets", "examples");

    /** What people write, and a format or a reader of texts may trip over. */
    private static final List<String> WRITTEN =
            List.of(
                    "and",
                    "the ward",
                    "a: b",
                    "#1",
                    "(in brackets)",
                    "[later]",
                    "Łódź & Straße",
                    "“quoted”",
                    "\"plain\"",
                    "it's",
                    "50 %",
                    "-4.5",
                    "£1,200.50",
                    "https://example.org/a_b?c=d&e=f",
                    "mail@example.org",
                    "a_b_c",
                    "C++",
                    "5 > 4",
                    "either/or",
                    "e.g. this",
                    "— then",
                    "{client}",
                    "Donaudampfschifffahrtsgesellschaft",
                    "one; two",
                    "really?!");

    /** An id of something that may be made later, or not at all. */
    private record Reference(Class<?> kind, boolean needed) {}

    private final Random random;
    private final double present;
    private final int most;
    private final int longest;
    private final List<String> subjects = new ArrayList<>();
    private final Map<Class<?>, List<String>> ids = new HashMap<>();
    private final Set<String> made = new TreeSet<>();
    private int words;

    /**
     * Starts with a seed. Every text is one word.
     *
     * @param present how likely it is that an optional part is there
     * @param most how many items a list has at most
     */
    public PackMaker(long seed, double present, int most) {
        this(seed, present, most, 0);
    }

    /**
     * Starts with a seed.
     *
     * @param present how likely it is that an optional part is there
     * @param most how many items a list has at most
     * @param longest how many words, names, signs and addresses follow a text's own word at most
     */
    public PackMaker(long seed, double present, int most, int longest) {
        random = new Random(seed);
        this.present = present;
        this.most = most;
        this.longest = longest;
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            subjects.add("s" + i);
        }
    }

    /** Returns a pack that can be read without a problem. */
    public Pack pack(String language) {
        Map<String, Object> yaml = new LinkedHashMap<>(group(Pack.class));
        yaml.put("id", "made");
        yaml.put("language", language);
        yaml.put("claims", List.of(named(Claim.class, "c0"), named(Claim.class, "c1")));
        yaml.put("sources", List.of(named(Source.class, "src")));
        yaml.put("subjects", subjects.stream().map(id -> named(Subject.class, id)).toList());
        byte[] bytes = JsonText.of(resolved(yaml)).getBytes(StandardCharsets.UTF_8);
        return PackReader.read("made.yaml", bytes).orElseThrow();
    }

    /** Returns the keys that were written so far, as {@code Record.key}. */
    public Set<String> made() {
        return made;
    }

    private Map<String, Object> named(Class<?> type, String id) {
        Map<String, Object> named = group(type);
        named.put("id", id);
        if (type == Claim.class) {
            named.put("sources", List.of("src"));
        }
        return named;
    }

    /** Puts ids where something refers to them; what refers to nothing is left out. */
    private Object resolved(Object value) {
        return switch (value) {
            case Reference reference -> {
                List<String> all = ids.getOrDefault(reference.kind(), List.of());
                yield all.isEmpty() ? reference : all.get(random.nextInt(all.size()));
            }
            case Map<?, ?> map -> {
                Map<Object, Object> kept = new LinkedHashMap<>();
                boolean whole = true;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    Object inner = resolved(entry.getValue());
                    if (inner instanceof Reference missing) {
                        whole &= !missing.needed() || MAY_BE_EMPTY.contains(entry.getKey());
                    } else {
                        kept.put(entry.getKey(), inner);
                    }
                }
                yield whole ? kept : new Reference(Pack.class, true);
            }
            case List<?> list -> {
                List<Object> kept = new ArrayList<>();
                for (Object item : list) {
                    Object inner = resolved(item);
                    if (!(inner instanceof Reference)) {
                        kept.add(inner);
                    }
                }
                yield kept.isEmpty() && !list.isEmpty() ? new Reference(Pack.class, true) : kept;
            }
            default -> value;
        };
    }

    private String word() {
        return "w" + words++ + "x";
    }

    /** Returns a word of its own with what stands beside it in a text of somebody's. */
    private String text() {
        StringBuilder text = new StringBuilder(word());
        int more = longest == 0 ? 0 : random.nextInt(longest + 1);
        for (int i = 0; i < more; i++) {
            text.append(' ').append(WRITTEN.get(random.nextInt(WRITTEN.size())));
        }
        return text.toString();
    }

    private boolean chance() {
        return random.nextDouble() < present;
    }

    private Map<String, Object> group(Class<?> type) {
        Map<String, Object> group = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            if (key == null || type == Pack.class && LEFT_OUT.contains(component.getName())) {
                continue;
            }
            Object value = value(type, component, key);
            if (value != null) {
                group.put(key.name().isEmpty() ? component.getName() : key.name(), value);
                made.add(type.getSimpleName() + "." + component.getName());
            }
        }
        return group;
    }

    private Object value(Class<?> owner, RecordComponent component, Key key) {
        String name = component.getName();
        Class<?> raw = component.getType();
        if (standsElsewhere(component)) {
            return null;
        }
        if (raw == Optional.class) {
            // A statement says something of its own, or what its claim says.
            boolean needed = owner == Statement.class && name.equals("text");
            return needed || chance() ? one(owner, name, argument(component, 0), key) : null;
        }
        if (raw == List.class) {
            return list(owner, name, argument(component, 0), key);
        }
        if (Map.class.isAssignableFrom(raw)) {
            Map<String, Object> map = new LinkedHashMap<>();
            if (!List.of("values", "marks").contains(name)) {
                if (chance()) {
                    keyed(name)
                            .forEach(
                                    k -> map.put(k, one(owner, name, argument(component, 1), key)));
                }
                return map.isEmpty() ? null : map;
            }
            for (String subject : subjects) {
                if (owner == Series.class || chance() || subject.equals(subjects.getFirst())) {
                    map.put(subject, one(owner, name, argument(component, 1), key));
                }
            }
            return map;
        }
        return one(owner, name, raw, key);
    }

    /** Whether it names a file: the figures of these packs stand in the packs themselves. */
    public static boolean standsElsewhere(RecordComponent component) {
        return component.getType() == Optional.class && argument(component, 0) == DataRange.class;
    }

    /** Returns keys of a map that are no subjects. */
    private static List<String> keyed(String name) {
        return switch (name) {
            case "sessions" -> List.of("30", "60");
            case "severity" -> List.of("BP209", "BP506");
            case "shelfLifeByTopic" -> List.of("pay");
            case "fields" -> List.of("client", "office");
            case "words" -> List.of("faq.short", "quiz");
            default -> throw new IllegalStateException("what are the keys of " + name + "?");
        };
    }

    private Object list(Class<?> owner, String name, Class<?> item, Key key) {
        int least = Math.max(0, key.min());
        if (name.equals("sources")) {
            return List.of("src");
        }
        int room = Math.min(most, key.max()) - least;
        int size = least + (chance() && room > 0 ? random.nextInt(room + 1) : 0);
        if (name.equals("options")) {
            size = 3;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object value = one(owner, name, item, key);
            if (item == QuizOption.class) {
                value = i == 1 ? Map.of("text", text(), "correct", true) : Map.of("text", text());
            }
            if (name.equals("scale")) {
                @SuppressWarnings("unchecked")
                Map<String, Object> step = (Map<String, Object>) value;
                step.put("value", i + 1);
            }
            list.add(value);
        }
        return list;
    }

    private Object one(Class<?> owner, String name, Class<?> type, Key key) {
        if (type == String.class) {
            return string(owner, name);
        }
        if (type == Statement.class) {
            return switch (random.nextInt(4)) {
                case 0 -> group(Statement.class);
                case 1 -> Map.of("claim", random.nextBoolean() ? "c0" : "c1");
                default -> text() + " & " + word();
            };
        }
        if (type == RichText.class) {
            return text();
        }
        if (type == AsOf.class) {
            return List.of("2026-11-30", "2026-07", "2026", "undated").get(random.nextInt(4));
        }
        if (type == LocalDate.class) {
            return "2026-11-30";
        }
        if (type == URI.class) {
            return "https://example.org/" + word();
        }
        if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            Enum<?> constant = (Enum<?>) all[random.nextInt(all.length)];
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == Integer.class || type == int.class) {
            return Math.max(1, key.min());
        }
        if (type == Double.class || type == double.class) {
            return 1 + random.nextInt(name.equals("readingGrade") ? 20 : 90);
        }
        return group(type);
    }

    private Object string(Class<?> owner, String name) {
        return switch (name) {
            case "id" -> id(owner);
            case "subject" -> subjects.get(random.nextInt(subjects.size()));
            case "attribute" -> new Reference(Attribute.class, owner == ScoredAnswer.class);
            case "exercise" -> new Reference(Exercise.class, false);
            case "cards" -> new Reference(ScreeningQuestion.class, false);
            case "questions" ->
                    owner == QuestionSet.class
                            ? new Reference(ScreeningQuestion.class, true)
                            : text();
            case "claim", "claims" -> random.nextBoolean() ? "c0" : "c1";
            case "severity" -> "note";
            case "file" -> "p.png";
            default -> text();
        };
    }

    private String id(Class<?> owner) {
        String id = "i" + words++;
        ids.computeIfAbsent(owner, kind -> new ArrayList<>()).add(id);
        return id;
    }

    private static Class<?> argument(RecordComponent component, int index) {
        Type type =
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[index];
        return (Class<?>) type;
    }
}

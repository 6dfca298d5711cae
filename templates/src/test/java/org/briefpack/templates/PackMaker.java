package org.briefpack.templates;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Key;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.QuizOption;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.reader.JsonText;
import org.briefpack.model.reader.PackReader;

/**
 * Makes packs from the records that describe the format: parts are there or not by chance, lists
 * are short or long, and every text has a word of its own.
 */
final class PackMaker {
    /** Settings, and what would have to agree with something else. */
    private static final Set<String> LEFT_OUT =
            Set.of("check", "words", "fields", "claims", "sources");

    private final Random random;
    private final double present;
    private final int most;
    private final List<String> subjects = new ArrayList<>();
    private int words;

    /**
     * Starts with a seed.
     *
     * @param present how likely it is that an optional part is there
     * @param most how many items a list has at most
     */
    PackMaker(long seed, double present, int most) {
        random = new Random(seed);
        this.present = present;
        this.most = most;
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            subjects.add("s" + i);
        }
    }

    /** Returns a pack that can be read without a problem. */
    Pack pack(String language) {
        Map<String, Object> yaml = new LinkedHashMap<>(group(Pack.class));
        yaml.put("id", "made");
        yaml.put("language", language);
        yaml.put("claims", List.of(claim("c0"), claim("c1")));
        yaml.put("sources", List.of(Map.of("id", "src", "title", word())));
        List<Map<String, Object>> all = new ArrayList<>();
        for (String id : subjects) {
            Map<String, Object> subject = group(org.briefpack.model.pack.Subject.class);
            subject.put("id", id);
            all.add(subject);
        }
        yaml.put("subjects", all);
        byte[] bytes = JsonText.of(yaml).getBytes(StandardCharsets.UTF_8);
        return PackReader.read("made.yaml", bytes).orElseThrow();
    }

    private Map<String, Object> claim(String id) {
        return Map.of("id", id, "text", word(), "sources", List.of("src"), "asOf", "2026");
    }

    private String word() {
        return "w" + words++ + "x";
    }

    private boolean chance() {
        return random.nextDouble() < present;
    }

    private Map<String, Object> group(Class<?> type) {
        Map<String, Object> group = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            if (key == null || left(type, component.getName())) {
                continue;
            }
            Object value = value(type, component, key);
            if (value != null) {
                group.put(component.getName(), value);
            }
        }
        return group;
    }

    private static boolean left(Class<?> type, String name) {
        return type == Pack.class && LEFT_OUT.contains(name)
                || Set.of("sessions", "claims", "claim", "examples", "questionSets").contains(name);
    }

    private Object value(Class<?> owner, RecordComponent component, Key key) {
        String name = component.getName();
        Class<?> raw = component.getType();
        if (raw == Optional.class) {
            return chance() ? one(owner, name, argument(component, 0), key) : null;
        }
        if (raw == List.class) {
            return list(owner, name, argument(component, 0), key);
        }
        if (Map.class.isAssignableFrom(raw)) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (String subject : subjects) {
                if (owner == Series.class || chance() || subject.equals(subjects.getFirst())) {
                    map.put(subject, one(owner, name, argument(component, 1), key));
                }
            }
            return map;
        }
        return one(owner, name, raw, key);
    }

    private Object list(Class<?> owner, String name, Class<?> item, Key key) {
        int least = Math.max(0, key.min());
        int room = Math.min(most, key.max()) - least;
        int size = least + (chance() && room > 0 ? random.nextInt(room + 1) : 0);
        if (name.equals("options")) {
            size = 3;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object value = one(owner, name, item, key);
            if (item == QuizOption.class) {
                value = i == 1 ? Map.of("text", word(), "correct", true) : Map.of("text", word());
            }
            if (name.equals("scale")) {
                @SuppressWarnings("unchecked")
                Map<String, Object> step = (Map<String, Object>) value;
                step.put("value", i + 1);
            }
            list.add(value);
        }
        return name.equals("sources") ? List.of("src") : list;
    }

    private Object one(Class<?> owner, String name, Class<?> type, Key key) {
        if (type == String.class) {
            return switch (name) {
                case "id" -> "i" + words++;
                case "subject" -> subjects.get(random.nextInt(subjects.size()));
                case "attribute", "exercise", "claim", "cards" -> null;
                case "file" -> "p.png";
                default -> word();
            };
        }
        if (type == Statement.class) {
            return switch (random.nextInt(4)) {
                case 0 -> Map.of("text", word(), "sources", List.of("src"), "asOf", "2026");
                case 1 -> Map.of("claim", random.nextBoolean() ? "c0" : "c1");
                default -> word() + " & " + word();
            };
        }
        if (type == RichText.class) {
            return word();
        }
        if (type == AsOf.class || type == LocalDate.class) {
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
            return 1 + random.nextInt(90);
        }
        return group(type);
    }

    private static Class<?> argument(RecordComponent component, int index) {
        Type type =
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[index];
        return (Class<?>) type;
    }
}

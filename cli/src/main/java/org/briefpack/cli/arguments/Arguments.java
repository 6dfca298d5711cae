package org.briefpack.cli.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command line that was understood. Options are asked for by {@link Option#key()}. */
public final class Arguments {
    private final Map<String, List<String>> values;
    private final Optional<String> operand;

    Arguments(Map<String, List<String>> values, Optional<String> operand) {
        this.values = values;
        this.operand = operand;
    }

    /** Returns what stands without an option: a pack, a folder, a code. */
    public Optional<String> operand() {
        return operand;
    }

    /** Returns whether the option was given at all. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Returns the value of an option that may be given once. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).map(List::getLast);
    }

    /** Returns the values of an option, in the order they were given; empty where it was not. */
    public List<String> values(String key) {
        return values.getOrDefault(key, List.of());
    }

    /**
     * Returns the value of an option that allows a few words only.
     *
     * @param fallback the value where the option was not given
     * @throws UsageException where the value is another word
     */
    public String choice(String key, String fallback, String... allowed) throws UsageException {
        String value = value(key).orElse(fallback);
        List<String> words = List.of(allowed);
        if (!words.contains(value)) {
            throw new UsageException(
                    key
                            + " cannot be "
                            + value
                            + "; it is one of "
                            + String.join(", ", words)
                            + Spelling.suggestion(value, words));
        }
        return value;
    }
}

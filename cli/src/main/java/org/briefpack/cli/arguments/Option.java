package org.briefpack.cli.arguments;

import java.util.List;

/**
 * One option of a command.
 *
 * @param names how it is written, such as {@code -o} and {@code --out}; the last one is the name it
 *     is asked for by
 * @param label what its value is called in help; empty for a switch, which takes none
 * @param repeatable whether it may be given more than once
 * @param help what it does, in one phrase
 */
public record Option(List<String> names, String label, boolean repeatable, String help) {
    /** Copies the names. */
    public Option {
        names = List.copyOf(names);
    }

    /** Returns an option that is either given or not. */
    public static Option flag(String names, String help) {
        return new Option(List.of(names.split(" ")), "", false, help);
    }

    /** Returns an option with one value. */
    public static Option value(String names, String label, String help) {
        return new Option(List.of(names.split(" ")), label, false, help);
    }

    /** Returns an option that collects a value each time it is given. */
    public static Option values(String names, String label, String help) {
        return new Option(List.of(names.split(" ")), label, true, help);
    }

    /** Returns the name that commands ask for it by. */
    public String key() {
        return names.get(names.size() - 1);
    }

    /** Returns whether it is followed by a value. */
    public boolean takesValue() {
        return !label.isEmpty();
    }
}

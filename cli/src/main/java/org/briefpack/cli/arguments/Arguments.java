package org.briefpack.cli.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command line that was understood. Options are asked for by any of their names. */
public final class Arguments {
    private final List<ParseResult> levels = new ArrayList<>();

    /**
     * Takes what picocli found. An option of every command is found where it stands: before the
     * command's name or after it.
     *
     * @param result the root's result
     */
    public Arguments(ParseResult result) {
        for (ParseResult level = result; level != null; level = level.subcommand()) {
            levels.addFirst(level);
        }
    }

    /** Returns the whole command tree, for help and completion. */
    public CommandSpec program() {
        return levels.getLast().commandSpec();
    }

    /** Returns the command that was named; the program itself where none was. */
    public CommandSpec command() {
        return levels.getFirst().commandSpec();
    }

    /** Returns what stands without an option: a pack, a folder, a code. */
    public Optional<String> operand() {
        return Optional.ofNullable(levels.getFirst().matchedPositionalValue(0, null));
    }

    /** Returns all that stands without an option, where that may be several words. */
    public List<String> operands() {
        return List.of(levels.getFirst().matchedPositionalValue(0, new String[0]));
    }

    /** Returns whether the option was given at all. */
    public boolean has(String name) {
        return levels.stream().anyMatch(level -> level.hasMatchedOption(name));
    }

    /** Returns the value of an option that may be given once. */
    public Optional<String> value(String name) {
        return value(name, String.class);
    }

    /** Returns the value of an option that is a choice or a day. */
    public <T> Optional<T> value(String name, Class<T> type) {
        return levels.stream()
                .filter(level -> level.hasMatchedOption(name))
                .findFirst()
                .map(level -> type.cast(level.matchedOption(name).getValue()));
    }

    /** Returns the values of an option, in the order they were given; empty where it was not. */
    public List<String> values(String name) {
        return value(name, String[].class).map(List::of).orElse(List.of());
    }
}

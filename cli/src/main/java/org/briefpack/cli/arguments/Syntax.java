package org.briefpack.cli.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be written after a command's name.
 *
 * @param name the command
 * @param summary what it does, in one sentence
 * @param operand what its operand is called, such as {@code PACK}; empty where it takes none
 * @param operandRequired whether the operand must be there
 * @param operandHelp what the operand is
 * @param options its own options; those every command has are added by {@link #allOptions}
 */
public record Syntax(
        String name,
        String summary,
        String operand,
        boolean operandRequired,
        String operandHelp,
        List<Option> options) {
    /** The options that every command has. */
    public static final List<Option> COMMON =
            List.of(
                    Option.value(
                            "--message-format",
                            "text|json",
                            "how problems are written to standard error; json is one object a line"),
                    Option.value(
                            "--color",
                            "auto|always|never",
                            "colour in messages; auto looks at the terminal and NO_COLOR"),
                    Option.flag("-q --quiet", "errors only"),
                    Option.flag("-v --verbose", "notes too, and the stack trace of a bug"),
                    Option.flag("-h --help", "show this page"),
                    Option.flag("--version", "show the version"));

    /** Copies the options. */
    public Syntax {
        options = List.copyOf(options);
    }

    /** Returns the command's own options, then the common ones. */
    public List<Option> allOptions() {
        List<Option> all = new ArrayList<>(options);
        all.addAll(COMMON);
        return all;
    }

    Optional<Option> find(String name) {
        for (Option option : allOptions()) {
            if (option.names().contains(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}

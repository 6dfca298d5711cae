package org.briefpack.cli.arguments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Says how commands are written, in picocli's terms. Without annotations: those would be looked up
 * by reflection at every start.
 */
public final class Syntax {
    private static final int WIDTH = 80;
    private static final int LONGEST_NAME = 34;

    private Syntax() {}

    /**
     * Starts the specification of a command; options and operand are added to it.
     *
     * @param command what runs it; picocli keeps it as the user object
     * @param summary what it does, in one sentence
     */
    public static CommandSpec command(Object command, String name, String summary) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        // All mistakes of a command line are said at once.
        spec.parser().collectErrors(true);
        spec.usageMessage()
                .width(WIDTH)
                .longOptionsMaxWidth(LONGEST_NAME)
                .sortOptions(false)
                .sortSynopsis(false)
                .abbreviateSynopsis(true)
                .description(summary)
                .parameterListHeading("%n")
                .optionListHeading("%noptions:%n");
        return spec;
    }

    /** Returns an option that is either given or not. */
    public static OptionSpec flag(String names, String help) {
        return switchOption(names, help).build();
    }

    /** Returns the start of an option that is either given or not. */
    static OptionSpec.Builder switchOption(String names, String help) {
        return OptionSpec.builder(names.split(" "))
                .description(help)
                .arity("0")
                .type(boolean.class)
                .preprocessor(Syntax::refuseValue);
    }

    /** Returns an option with one value. */
    public static OptionSpec value(String names, String label, String help) {
        return option(names, label, help).type(String.class).converters(Syntax::word).build();
    }

    /** Returns an option with one value that a shell can complete from a list. */
    public static OptionSpec value(
            String names, String label, String help, Iterable<String> candidates) {
        return option(names, label, help)
                .type(String.class)
                .converters(Syntax::word)
                .completionCandidates(candidates)
                .build();
    }

    /** Returns an option that collects a value each time it is given. */
    public static OptionSpec values(String names, String label, String help) {
        return repeated(names, label, help).build();
    }

    /**
     * Returns an option that collects values that a shell can complete from a list; several may be
     * given at once, with commas between them.
     */
    public static OptionSpec values(
            String names, String label, String help, Iterable<String> candidates) {
        return repeated(names, label, help)
                .splitRegex(",")
                .completionCandidates(candidates)
                .build();
    }

    private static OptionSpec.Builder repeated(String names, String label, String help) {
        return option(names, label, help + " (repeatable)")
                .type(String[].class)
                .converters(Syntax::word);
    }

    /**
     * Returns an option whose value is one of a few, written in lower case; whoever writes it in
     * capitals is understood too.
     *
     * @param values what {@link Arguments#value(String, Class)} answers with
     */
    public static <T> OptionSpec choice(String names, List<T> values, String help) {
        return chosen(names, values, help).build();
    }

    static <T> OptionSpec.Builder chosen(String names, List<T> values, String help) {
        Map<String, T> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(value.toString().toLowerCase(Locale.ROOT), value));
        ITypeConverter<T> reader = typed -> oneOf(typed, words);
        return option(names, String.join("|", words.keySet()), help)
                .type(Object.class)
                .completionCandidates(words.keySet())
                .converters(reader);
    }

    /** Returns an option whose value is a day, as in 2026-11-23; a {@link LocalDate}. */
    public static OptionSpec date(String names, String label, String help) {
        return option(names, label, help)
                .type(LocalDate.class)
                .converters(Syntax::readDate)
                .build();
    }

    /**
     * Returns what stands without an option: a pack, a folder, a code.
     *
     * @param candidates what a shell can complete it from
     */
    public static PositionalParamSpec operand(
            String label, boolean required, String help, Iterable<String> candidates) {
        return PositionalParamSpec.builder()
                .index("0")
                .paramLabel(label)
                .arity(required ? "1" : "0..1")
                .required(required)
                .type(String.class)
                .completionCandidates(candidates)
                .description(help)
                .build();
    }

    /** Returns what stands without an option, once or more often. */
    public static PositionalParamSpec operands(String label, String help) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .paramLabel(label)
                .arity("1..*")
                .required(true)
                .hideParamSyntax(true)
                .type(String[].class)
                .description(help)
                .build();
    }

    private static OptionSpec.Builder option(String names, String label, String help) {
        return OptionSpec.builder(names.split(" "))
                .description(help)
                .arity("1")
                .paramLabel(label)
                .hideParamSyntax(true);
    }

    private static String word(String typed) {
        if (typed.isEmpty()) {
            // --out= would be the root of the file system.
            throw new TypeConversionException("needs a value");
        }
        return typed;
    }

    private static <T> T oneOf(String typed, Map<String, T> words) {
        T value = words.get(word(typed).toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new TypeConversionException(
                    "cannot be " + typed + "; it is one of " + String.join(", ", words.keySet()));
        }
        return value;
    }

    private static LocalDate readDate(String typed) {
        try {
            return LocalDate.parse(word(typed));
        } catch (DateTimeException e) {
            throw new TypeConversionException(typed + " is no date; write it as 2026-11-23");
        }
    }

    /** Refuses {@code --quiet=yes}: what picocli throws for it does not say which option it was. */
    private static boolean refuseValue(
            Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        if (command.parser().separator().equals(info.get("separator"))) {
            String value = words.pop();
            throw new ParameterException(
                    command.commandLine(),
                    "takes no value",
                    new TypeConversionException("takes no value"),
                    option,
                    value);
        }
        return false;
    }
}

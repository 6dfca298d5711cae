package org.briefpack.cli.arguments;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.reader.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli could not understand, as sentences for the person who typed it. */
public final class Mistakes {
    private Mistakes() {}

    /** Returns what is wrong with a command line, the outermost first; empty where nothing is. */
    public static List<ParameterException> of(ParseResult result) {
        List<ParameterException> found = new ArrayList<>();
        for (ParseResult level = result; level != null; level = level.subcommand()) {
            for (Exception error : level.errors()) {
                found.add(
                        error instanceof ParameterException known
                                ? known
                                : new ParameterException(
                                        level.commandSpec().commandLine(),
                                        error.getMessage(),
                                        error));
            }
        }
        return found;
    }

    /** Returns a mistake as one sentence or more, without full stops. */
    public static List<String> sentences(ParameterException mistake) {
        return switch (mistake) {
            case OverwrittenOptionException twice ->
                    List.of(name(twice.getOverwritten()) + " is given twice");
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unknown ->
                    unknown(unknown.getUnmatched(), mistake.getCommandLine().getCommandSpec());
            default -> List.of(value(mistake));
        };
    }

    private static String value(ParameterException mistake) {
        return mistake.getArgSpec() != null
                        && mistake.getCause() instanceof TypeConversionException reason
                ? name(mistake.getArgSpec()) + " " + reason.getMessage()
                : mistake.getMessage();
    }

    private static List<String> missing(List<ArgSpec> missing) {
        return missing.stream()
                .map(
                        argument ->
                                argument.isPositional()
                                        ? name(argument)
                                                + " is missing: "
                                                + String.join(" ", argument.description())
                                        : name(argument) + " needs a value")
                .toList();
    }

    private static List<String> unknown(List<String> words, CommandSpec command) {
        List<String> sentences = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith("-")) {
                sentences.add(unknownOption(word, command));
            } else if (command.parent() == null) {
                // The words after it belong to the command, whichever was meant.
                return List.of(unknownCommand(word, command));
            } else {
                sentences.add("one word too many: " + word);
            }
        }
        return sentences;
    }

    private static String unknownOption(String word, CommandSpec command) {
        int equals = word.indexOf('=');
        String typed = equals < 0 ? word : word.substring(0, equals);
        for (ParseResult named = command.commandLine().getParseResult();
                named.hasSubcommand();
                named = named.subcommand()) {
            CommandSpec below = named.subcommand().commandSpec();
            if (below.findOption(typed) != null) {
                return typed + " stands after the command: " + below.qualifiedName() + " " + word;
            }
        }
        String hint =
                typed.startsWith("--")
                        ? Spelling.suggestion(typed, command.optionsMap().keySet())
                        : "";
        return "there is no option " + typed + hint;
    }

    /** Returns the sentence for a command that is not there. */
    public static String unknownCommand(String word, CommandSpec program) {
        return "there is no command "
                + word
                + Spelling.suggestion(word, program.subcommands().keySet());
    }

    /** Returns where a person can read what may be written. */
    public static String advice(CommandLine command) {
        return command.getCommandSpec().qualifiedName() + " --help shows what can be written";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

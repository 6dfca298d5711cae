package org.briefpack.cli.arguments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reads words by the POSIX and GNU habits: {@code -o out}, {@code -oout}, {@code --out out}, {@code
 * --out=out}, {@code -qv}, and {@code --} before words that are no options.
 */
public final class ArgumentParser {
    private static final Pattern VALUE_AFTER_SWITCH =
            Pattern.compile("'(-[^' ]+)'.* should be specified without");

    private ArgumentParser() {}

    /**
     * Reads the words after a command's name.
     *
     * @throws UsageException where a word is not understood, or one is missing
     */
    public static Arguments parse(Syntax syntax, List<String> words) throws UsageException {
        CommandLine line = new CommandLine(Specification.of(syntax));
        // A word that begins with @ is a word, not a file of more words.
        line.setExpandAtFiles(false).setInterpolateVariables(false);
        try {
            return arguments(line.parseArgs(words.toArray(String[]::new)));
        } catch (ParameterException e) {
            throw new UsageException(plain(e, syntax));
        }
    }

    private static Arguments arguments(ParseResult result) throws UsageException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (OptionSpec option : result.matchedOptions()) {
            String[] names = option.names();
            String key = names[names.length - 1];
            if (option.stringValues().contains("")) {
                // --out= would be the root of the file system.
                throw new UsageException(key + " needs a value");
            }
            values.put(key, List.copyOf(option.stringValues()));
        }
        Optional<String> operand =
                result.matchedPositionals().stream()
                        .flatMap(found -> found.stringValues().stream())
                        .findFirst();
        return new Arguments(values, operand);
    }

    private static String plain(ParameterException e, Syntax syntax) {
        return switch (e) {
            case OverwrittenOptionException twice ->
                    name(twice.getOverwritten()) + " is given twice";
            case UnmatchedArgumentException unknown -> unknown(unknown.getUnmatched(), syntax);
            case MissingParameterException missing -> missing(missing.getMissing(), syntax);
            default -> other(e);
        };
    }

    private static String unknown(List<String> words, Syntax syntax) {
        String word = words.getFirst();
        if (!word.startsWith("-")) {
            return "one word too many: " + word;
        }
        int equals = word.indexOf('=');
        String typed = equals < 0 ? word : word.substring(0, equals);
        List<String> names = new ArrayList<>();
        for (Option option : syntax.allOptions()) {
            names.addAll(option.names());
        }
        String hint = typed.startsWith("--") ? Spelling.suggestion(typed, names) : "";
        return "there is no option " + typed + hint;
    }

    private static String missing(List<ArgSpec> missing, Syntax syntax) {
        return missing.getFirst().isPositional()
                ? syntax.operand() + " is missing: " + syntax.operandHelp()
                : name(missing.getFirst()) + " needs a value";
    }

    private static String other(ParameterException e) {
        // picocli has no type for a value after a switch; its words are the only sign.
        Matcher flag = VALUE_AFTER_SWITCH.matcher(e.getMessage());
        return flag.find() ? flag.group(1) + " takes no value" : e.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

package org.briefpack.cli.arguments;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads words by the POSIX and GNU habits: {@code -o out}, {@code -oout}, {@code --out out}, {@code
 * --out=out}, {@code -qv}, and {@code --} before words that are no options.
 */
public final class ArgumentParser {
    private final Syntax syntax;
    private final Iterator<String> words;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();

    /** The word after the current one, where it was looked at already; else null. */
    private String ahead;

    private ArgumentParser(Syntax syntax, List<String> words) {
        this.syntax = syntax;
        this.words = words.iterator();
    }

    /**
     * Reads the words after a command's name.
     *
     * @throws UsageException where a word is not understood, or one is missing
     */
    public static Arguments parse(Syntax syntax, List<String> words) throws UsageException {
        return new ArgumentParser(syntax, words).arguments();
    }

    private Arguments arguments() throws UsageException {
        while (hasNext()) {
            String word = next();
            if (word.equals("--")) {
                while (hasNext()) {
                    operands.add(next());
                }
            } else if (word.startsWith("--")) {
                longOption(word);
            } else if (isOption(word)) {
                cluster(word);
            } else {
                operands.add(word);
            }
        }
        return new Arguments(values, operand());
    }

    private Optional<String> operand() throws UsageException {
        int most = syntax.operand().isEmpty() ? 0 : 1;
        if (operands.size() > most) {
            throw new UsageException("one word too many: " + operands.get(most));
        }
        boolean asksForAPage = values.containsKey("--help") || values.containsKey("--version");
        if (operands.isEmpty() && syntax.operandRequired() && !asksForAPage) {
            throw new UsageException(syntax.operand() + " is missing: " + syntax.operandHelp());
        }
        return operands.stream().findFirst();
    }

    private void longOption(String word) throws UsageException {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = find(name);
        if (option.takesValue()) {
            keep(option, equals < 0 ? nextValue(option) : word.substring(equals + 1));
        } else if (equals < 0) {
            keep(option);
        } else {
            throw new UsageException(option.key() + " takes no value");
        }
    }

    /** Reads {@code -qvo x}: switches, and at most one option with a value, at the end. */
    private void cluster(String word) throws UsageException {
        for (int i = 1; i < word.length(); i++) {
            Option option = find("-" + word.charAt(i));
            String rest = word.substring(i + 1);
            if (option.takesValue()) {
                String value = rest.startsWith("=") ? rest.substring(1) : rest;
                keep(option, rest.isEmpty() ? nextValue(option) : value);
                return;
            }
            if (rest.startsWith("=")) {
                throw new UsageException(option.key() + " takes no value");
            }
            keep(option);
        }
    }

    private Option find(String name) throws UsageException {
        Optional<Option> found = syntax.find(name);
        if (found.isPresent()) {
            return found.get();
        }
        List<String> names = new ArrayList<>();
        for (Option option : syntax.allOptions()) {
            names.addAll(option.names());
        }
        String hint = name.startsWith("--") ? Spelling.suggestion(name, names) : "";
        throw new UsageException("there is no option " + name + hint);
    }

    /** Returns the next word; a value that begins with a hyphen is written after "=". */
    private String nextValue(Option option) throws UsageException {
        if (hasNext() && !isOption(peek())) {
            return next();
        }
        throw new UsageException(option.key() + " needs a value");
    }

    private void keep(Option option) throws UsageException {
        if (values.put(option.key(), List.of()) != null) {
            throw new UsageException(option.key() + " is given twice");
        }
    }

    private void keep(Option option, String value) throws UsageException {
        if (value.isEmpty()) {
            throw new UsageException(option.key() + " needs a value");
        }
        List<String> before = values.computeIfAbsent(option.key(), key -> new ArrayList<>());
        if (!before.isEmpty() && !option.repeatable()) {
            throw new UsageException(option.key() + " is given twice");
        }
        before.add(value);
    }

    /** A hyphen alone is a word like any other. */
    private static boolean isOption(String word) {
        return word.length() > 1 && word.charAt(0) == '-';
    }

    private boolean hasNext() {
        return ahead != null || words.hasNext();
    }

    private String peek() {
        ahead = next();
        return ahead;
    }

    private String next() {
        String word = ahead == null ? words.next() : ahead;
        ahead = null;
        return word;
    }
}

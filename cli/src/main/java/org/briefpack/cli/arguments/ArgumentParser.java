package org.briefpack.cli.arguments;

import java.util.ArrayList;
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
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();
    private List<String> words = List.of();
    private int next;

    private ArgumentParser(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Reads the words after a command's name.
     *
     * @throws UsageException where a word is not understood, or one is missing
     */
    public static Arguments parse(Syntax syntax, List<String> words) throws UsageException {
        return new ArgumentParser(syntax).read(words);
    }

    private Arguments read(List<String> all) throws UsageException {
        words = all;
        boolean optionsAllowed = true;
        while (next < words.size()) {
            String word = words.get(next++);
            if (optionsAllowed && word.equals("--")) {
                optionsAllowed = false;
            } else if (optionsAllowed && word.startsWith("--")) {
                readLong(word);
            } else if (optionsAllowed && word.startsWith("-") && word.length() > 1) {
                readShort(word);
            } else {
                operands.add(word);
            }
        }
        return new Arguments(values, operand());
    }

    private Optional<String> operand() throws UsageException {
        int allowed = syntax.operand().isEmpty() ? 0 : 1;
        if (operands.size() > allowed) {
            throw new UsageException("one word too many: " + operands.get(allowed));
        }
        boolean asksForHelp = values.containsKey("--help") || values.containsKey("--version");
        if (operands.isEmpty() && syntax.operandRequired() && !asksForHelp) {
            throw new UsageException(syntax.operand() + " is missing: " + syntax.operandHelp());
        }
        return operands.stream().findFirst();
    }

    private void readLong(String word) throws UsageException {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = find(name);
        if (!option.takesValue() && equals >= 0) {
            throw new UsageException(name + " takes no value");
        }
        if (option.takesValue()) {
            add(option, name, equals >= 0 ? word.substring(equals + 1) : following(name));
        } else {
            add(option, name, "");
        }
    }

    private void readShort(String word) throws UsageException {
        for (int i = 1; i < word.length(); i++) {
            String name = "-" + word.charAt(i);
            Option option = find(name);
            if (option.takesValue()) {
                String rest = word.substring(i + 1);
                add(option, name, rest.isEmpty() ? following(name) : rest);
                return;
            }
            add(option, name, "");
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

    private String following(String name) throws UsageException {
        // A known option in the value's place is a forgotten value, not a folder called --strict.
        if (next == words.size() || syntax.find(words.get(next)).isPresent()) {
            throw new UsageException(name + " needs a value");
        }
        return words.get(next++);
    }

    private void add(Option option, String name, String value) throws UsageException {
        List<String> list = values.computeIfAbsent(option.key(), key -> new ArrayList<>());
        if (!list.isEmpty() && !option.repeatable()) {
            throw new UsageException(name + " is given twice");
        }
        list.add(value);
    }
}

package org.briefpack.cli.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out what {@code --help} prints, at most 79 columns wide. */
public final class HelpPage {
    private static final int WIDTH = 79;
    private static final int GAP = 3;

    private final StringBuilder page = new StringBuilder();

    private HelpPage() {}

    /** Returns the page of the program itself: its commands with their summaries, in order. */
    public static String overview(String summary, Map<String, String> commands) {
        HelpPage help = new HelpPage();
        help.top("briefpack [OPTIONS] COMMAND", summary);
        help.section("options of every command:", options(Syntax.COMMON), 0);
        Map<String, String> indented = new LinkedHashMap<>();
        commands.forEach((name, what) -> indented.put("  " + name, what));
        help.section("commands:", indented, longest(indented) + 2);
        help.page.append("\nbriefpack COMMAND --help says more.\n");
        return help.page.toString();
    }

    /** Returns the page of one command. */
    public static String of(Syntax syntax) {
        HelpPage help = new HelpPage();
        String operand = syntax.operandRequired() ? syntax.operand() : "[" + syntax.operand() + "]";
        boolean hasOperand = !syntax.operand().isEmpty();
        String words = "briefpack " + syntax.name() + " [OPTIONS]";
        help.top(hasOperand ? words + " " + operand : words, syntax.summary());
        Map<String, String> options = options(syntax.allOptions());
        int column = longest(options) + GAP;
        if (hasOperand) {
            help.section("", Map.of("      " + operand, syntax.operandHelp()), column);
        }
        help.section("options:", options, column);
        return help.page.toString();
    }

    private void top(String words, String summary) {
        page.append("Usage: ").append(words).append('\n');
        append(summary, 0, 0);
    }

    /** Appends a heading and rows; a column of 0 is as narrow as the rows allow. */
    private void section(String heading, Map<String, String> rows, int column) {
        int start = column == 0 ? longest(rows) + GAP : column;
        page.append('\n').append(heading.isEmpty() ? "" : heading + "\n");
        rows.forEach(
                (label, text) -> {
                    page.append(label).append(" ".repeat(Math.max(1, start - label.length())));
                    append(text, start, start + 2);
                });
    }

    /** Appends words from a column on, wrapped; lines after the first begin at the indent. */
    private void append(String text, int column, int indent) {
        int at = column;
        boolean isFirst = true;
        for (String word : text.split(" ")) {
            if (!isFirst && at + 1 + word.length() > WIDTH) {
                page.append('\n').append(" ".repeat(indent));
                at = indent;
            } else if (!isFirst) {
                page.append(' ');
                at++;
            }
            page.append(word);
            at += word.length();
            isFirst = false;
        }
        page.append('\n');
    }

    private static Map<String, String> options(List<Option> options) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Option option : options) {
            String names = String.join(", ", option.names());
            String value = option.takesValue() ? "=" + option.label() : "";
            boolean many = option.takesValue() && option.repeatable();
            rows.put(
                    (option.names().size() == 1 ? "      " : "  ") + names + value,
                    many ? option.help() + " (repeatable)" : option.help());
        }
        return rows;
    }

    private static int longest(Map<String, String> rows) {
        int longest = 0;
        for (String label : rows.keySet()) {
            longest = Math.max(longest, label.length());
        }
        return longest;
    }
}

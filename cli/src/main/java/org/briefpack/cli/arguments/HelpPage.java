package org.briefpack.cli.arguments;

import java.util.List;
import java.util.Map;

/** Lays out what {@code --help} prints, at most 80 columns wide. */
public final class HelpPage {
    private static final int WIDTH = 80;
    private static final int HELP_COLUMN = 26;

    private final StringBuilder text = new StringBuilder();

    private HelpPage() {}

    /** Returns the page of the program itself: its commands with their summaries, in order. */
    public static String overview(String summary, Map<String, String> commands) {
        HelpPage page = new HelpPage();
        page.text.append("usage: briefpack COMMAND [OPTIONS]\n\n");
        page.paragraph(summary);
        page.text.append("\ncommands:\n");
        commands.forEach(page::entry);
        page.text.append("\noptions of every command:\n");
        page.options(Syntax.COMMON);
        page.text.append("\nbriefpack COMMAND --help says more.\n");
        return page.text.toString();
    }

    /** Returns the page of one command. */
    public static String of(Syntax syntax) {
        HelpPage page = new HelpPage();
        page.text.append("usage: briefpack ").append(syntax.name());
        if (!syntax.operand().isEmpty()) {
            page.text.append(
                    syntax.operandRequired()
                            ? " " + syntax.operand()
                            : " [" + syntax.operand() + "]");
        }
        page.text.append(" [OPTIONS]\n\n");
        page.paragraph(syntax.summary());
        if (!syntax.operand().isEmpty()) {
            page.text.append('\n');
            page.entry(syntax.operand(), syntax.operandHelp());
        }
        if (!syntax.options().isEmpty()) {
            page.text.append("\noptions:\n");
            page.options(syntax.options());
        }
        page.text.append("\noptions of every command:\n");
        page.options(Syntax.COMMON);
        return page.text.toString();
    }

    private void options(List<Option> options) {
        for (Option option : options) {
            String names = String.join(", ", option.names());
            String indent = names.startsWith("--") ? "    " : "";
            entry(
                    indent + names + (option.takesValue() ? " " + option.label() : ""),
                    option.help()
                            + (option.takesValue() && option.repeatable() ? " (repeatable)" : ""));
        }
    }

    private void entry(String name, String help) {
        text.append("  ").append(name);
        int column = name.length() + 2;
        if (column > HELP_COLUMN - 2) {
            text.append('\n');
            column = 0;
        }
        text.append(" ".repeat(HELP_COLUMN - column));
        wrap(help, HELP_COLUMN);
    }

    private void paragraph(String words) {
        wrap(words, 0);
    }

    private void wrap(String words, int indent) {
        int column = indent;
        for (String word : words.split(" ")) {
            if (column > indent && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(indent));
                column = indent;
            }
            if (column > indent) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        text.append('\n');
    }
}

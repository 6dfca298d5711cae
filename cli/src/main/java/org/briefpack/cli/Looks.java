package org.briefpack.cli;

import java.util.List;
import org.briefpack.cli.console.Console;
import org.briefpack.cli.report.Reporter;

/** Works out how messages look, from the words and the environment. */
final class Looks {
    private Looks() {}

    /**
     * Returns the style that the words ask for. Words that make no sense are ignored here; they are
     * refused later, in this style.
     */
    static Reporter.Style guess(List<String> args, Console console) {
        return new Reporter.Style(
                valueOf("--message-format", args).equals("json"),
                colour(valueOf("--color", args), console),
                isGiven('q', "--quiet", args),
                isGiven('v', "--verbose", args));
    }

    private static boolean colour(String wish, Console console) {
        return switch (wish) {
            case "always" -> true;
            case "never" -> false;
            // https://no-color.org: set and not empty, whatever the value.
            default ->
                    console.terminal()
                            && console.environment().getOrDefault("NO_COLOR", "").isEmpty()
                            && !"dumb".equals(console.environment().get("TERM"));
        };
    }

    private static String valueOf(String name, List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).equals(name) && i + 1 < args.size()) {
                return args.get(i + 1);
            }
            if (args.get(i).startsWith(name + "=")) {
                return args.get(i).substring(name.length() + 1);
            }
        }
        return "";
    }

    private static boolean isGiven(char letter, String name, List<String> args) {
        for (String word : args) {
            if (word.equals(name) || isCluster(word) && word.indexOf(letter) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCluster(String word) {
        return word.startsWith("-") && word.chars().skip(1).allMatch(c -> "qvh".indexOf(c) >= 0);
    }
}

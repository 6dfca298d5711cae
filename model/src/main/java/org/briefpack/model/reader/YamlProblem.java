package org.briefpack.model.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in plain English what the YAML parser stumbled over, where the person who wrote it would
 * look: what was opened and not closed is told where it opens, not where the parser gave up.
 *
 * @param mark the place; empty where the parser knows none
 * @param message what is wrong, without the parser's own terms
 * @param hints what to do about it
 */
record YamlProblem(Optional<Mark> mark, String message, List<String> hints) {
    private static final Pattern FOUND = Pattern.compile("but (?:found|got) '?([^']+)'?$");
    private static final Pattern CHARACTER = Pattern.compile("found character '(.)'");
    private static final String INDENT =
            "check the indentation; keys of one group start in the same column";
    private static final String QUOTE = "put the whole text in quotes";

    static YamlProblem of(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        String context = String.valueOf(e.getContext());
        Optional<Mark> there = e.getProblemMark();
        // "While scanning for the next token" the parser's context is the end of the last one.
        Optional<Mark> opened = e.getContextMark().or(() -> there);
        return place(problem, there)
                .or(() -> opened(context, problem, opened))
                .or(() -> brackets(context, problem, there, opened))
                .or(() -> block(context, problem, there))
                .or(() -> sign(context, problem, there))
                .orElseGet(
                        () ->
                                say(
                                        there,
                                        "this cannot be read as YAML",
                                        "check this line and the one above",
                                        QUOTE
                                                + " if it has signs such as `: # [ ] { } & * ! | >`"));
    }

    /** What stands where it cannot. */
    private static Optional<YamlProblem> place(String problem, Optional<Mark> there) {
        if (problem.contains("TAB")) {
            return Optional.of(
                    say(there, "a tab stands where only spaces may", "indent with two spaces"));
        }
        if (problem.contains("mapping values are not allowed here")) {
            return Optional.of(
                    say(
                            there,
                            "a colon stands where no key can be",
                            "put the text in quotes if the colon belongs to it",
                            "check the indentation of this line and the one above"));
        }
        if (problem.contains("sequence entries are not allowed here")) {
            return Optional.of(
                    say(
                            there,
                            "a point of a list (`- `) stands where none can be",
                            "put each point on a line of its own below its key",
                            "put the text in quotes if the dash belongs to it"));
        }
        if (problem.contains("escape character")) {
            return Optional.of(
                    say(
                            there,
                            "between double quotes a backslash stands before few characters, and not before"
                                    + " this one",
                            "write the backslash twice, or put the text between single quotes"));
        }
        return Optional.empty();
    }

    /** What was opened and not ended. */
    private static Optional<YamlProblem> opened(
            String context, String problem, Optional<Mark> opened) {
        if (context.contains("quoted scalar")) {
            return Optional.of(
                    say(
                            opened,
                            "a quotation mark opens here and is never closed",
                            "close it, or double it inside the text"));
        }
        if (problem.contains("could not find expected ':'")) {
            return Optional.of(say(opened, "a colon is missing after a key", "write `key: value`"));
        }
        return Optional.empty();
    }

    /** What stands in one line between brackets or braces. */
    private static Optional<YamlProblem> brackets(
            String context, String problem, Optional<Mark> there, Optional<Mark> opened) {
        boolean list = context.contains("flow sequence");
        if (!list && !context.contains("flow mapping")) {
            return Optional.empty();
        }
        String sign = list ? "[" : "{";
        boolean elsewhere =
                opened.map(Mark::getLine)
                        .flatMap(line -> there.map(mark -> mark.getLine() != line))
                        .orElse(false);
        if (elsewhere) {
            return Optional.of(
                    say(
                            opened,
                            "`" + sign + "` opens here and is not closed on this line",
                            list ? "close it: `[first, second]`" : "close it: `{key: value}`",
                            QUOTE + " if the sign belongs to it"));
        }
        String found = found(problem);
        return Optional.of(
                say(
                        there,
                        found.isEmpty()
                                ? "a comma or a closing bracket is missing here"
                                : "`" + found + "` cannot stand here between brackets",
                        "put a comma between two entries",
                        "put a text that has `, : # [ ] { }` in quotes"));
    }

    /** What stands in lines below each other. */
    private static Optional<YamlProblem> block(
            String context, String problem, Optional<Mark> there) {
        if (problem.contains("expected <block end>")) {
            String found = found(problem);
            boolean text = problem.contains("<scalar>");
            if (text || (!found.isEmpty() && "]},:".contains(found))) {
                return Optional.of(
                        say(
                                there,
                                (text ? "a text" : "`" + found + "`")
                                        + " stands after what was already complete",
                                QUOTE + ", and double each quotation mark of the same kind inside",
                                "check that brackets and quotation marks come in pairs"));
            }
            return Optional.of(say(there, "this line does not belong to the lines above", INDENT));
        }
        if (problem.contains("expected the node content")) {
            String found = found(problem);
            return Optional.of(
                    say(
                            there,
                            found.isEmpty()
                                    ? "a value is missing here"
                                    : "a value is missing before `" + found + "`",
                            "write the value, or take the sign away",
                            QUOTE + " if the sign belongs to it"));
        }
        if (context.contains("block scalar")) {
            return Optional.of(
                    say(
                            there,
                            "after `|` or `>` the text begins on the next line",
                            QUOTE + " if the sign belongs to it"));
        }
        return Optional.empty();
    }

    /** Signs at the beginning of a text that mean something else in YAML. */
    private static Optional<YamlProblem> sign(
            String context, String problem, Optional<Mark> there) {
        Matcher character = CHARACTER.matcher(problem);
        String sign = character.find() ? character.group(1).strip() : "";
        for (String kind : new String[] {"anchor:&", "alias:*", "tag:!", "directive:%"}) {
            if (context.contains(kind.substring(0, kind.indexOf(':')))) {
                sign = kind.substring(kind.indexOf(':') + 1);
            }
        }
        return sign.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        say(
                                there,
                                "no text can begin with `" + sign + "`",
                                "put the text in quotes"));
    }

    /** Returns the sign that the parser met; empty where it names something of its own. */
    private static String found(String problem) {
        Matcher found = FOUND.matcher(problem);
        return found.find() && !found.group(1).startsWith("<") ? found.group(1).strip() : "";
    }

    private static YamlProblem say(Optional<Mark> mark, String message, String... hints) {
        return new YamlProblem(mark, message, List.of(hints));
    }
}

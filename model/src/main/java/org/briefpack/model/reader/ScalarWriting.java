package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to write a single value in the place of another, the likest first (YAML 1.2.2, chapters 7.3
 * and 8.1). Whether one of them is right, only reading it tells.
 */
final class ScalarWriting {
    /** A tag or an anchor before the value (6.9). */
    private static final Pattern PROPERTIES = Pattern.compile("\\A(?:[!&]\\S*\\s+)+");

    /** The first line of a block (8.1.1): its style, how many spaces, what becomes of its end. */
    private static final Pattern HEADER =
            Pattern.compile(
                    "\\A([|>])([0-9+-]{0,2})([ \\t]*(?:[ \\t]#[^\\r\\n]*)?)(\\r\\n|[\\n\\r])");

    private static final Pattern END = Pattern.compile("\\r\\n|[\\n\\r]");

    private final String before;
    private final String properties;
    private final String old;

    /** Takes the file and where the value stands in it. */
    ScalarWriting(String text, int start, int end) {
        this.before = text.substring(0, start);
        String whole = text.substring(start, end);
        Matcher found = PROPERTIES.matcher(whole);
        this.properties = found.find() ? found.group() : "";
        this.old = whole.substring(properties.length());
    }

    /** Returns what could be written for some words, each once. */
    Set<String> candidates(String words) {
        List<String> all = new ArrayList<>();
        char style = old.isEmpty() ? ' ' : old.charAt(0);
        switch (style) {
            case '"' -> all.add(doubled(words));
            case '\'' -> all.add(single(words));
            case '|', '>' -> {
                all.addAll(blocks(words));
                // What stands in a block ends with its line, which stays.
                Matcher ends = Pattern.compile("(?:\\r\\n|[\\n\\r])\\z").matcher(old);
                String rest = ends.find() ? ends.group() : "";
                all.add(doubled(words) + rest);
            }
            default -> all.add(words);
        }
        all.add(words);
        all.add(single(words));
        all.add(doubled(words));
        Set<String> written = new LinkedHashSet<>();
        all.forEach(one -> written.add(properties + one));
        return written;
    }

    private static String single(String words) {
        return "'" + words.replace("'", "''") + "'";
    }

    /** YAML 1.2.2, 5.7: what has to be escaped, and what a line would end at. */
    private static String doubled(String words) {
        StringBuilder written = new StringBuilder("\"");
        words.chars()
                .forEach(
                        c -> {
                            switch (c) {
                                case '"' -> written.append("\\\"");
                                case '\\' -> written.append("\\\\");
                                case '\n' -> written.append("\\n");
                                case '\r' -> written.append("\\r");
                                case '\t' -> written.append("\\t");
                                case '\u0085' -> written.append("\\N");
                                case '\u2028' -> written.append("\\L");
                                case '\u2029' -> written.append("\\P");
                                case '\uFEFF' -> written.append("\\uFEFF");
                                default -> written.append((char) c);
                            }
                        });
        return written.append('"').toString();
    }

    /** Returns the words as a block of the old one's style, with its header, indent and end. */
    private List<String> blocks(String words) {
        Matcher header = HEADER.matcher(old);
        if (!header.find()) {
            return List.of();
        }
        String body = old.substring(header.end());
        String end = header.group(4);
        String indent = indent(body);
        String tail = tail(body);
        String text = words.replaceAll("\\n+\\z", "");
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(line.isEmpty() ? "" : indent + line);
        }
        // A folded block joins lines: a line break is written as an empty line.
        String between = header.group(1).equals(">") ? end + end : end;
        List<String> blocks = new ArrayList<>();
        blocks.add(header.group() + String.join(between, lines) + tail);
        blocks.add(header.group() + String.join(end, lines) + tail);
        return blocks;
    }

    /** Returns the spaces that the block's lines begin with. */
    private String indent(String body) {
        for (String line : END.split(body)) {
            if (!line.isBlank()) {
                int spaces = 0;
                while (spaces < line.length() && line.charAt(spaces) == ' ') {
                    spaces++;
                }
                return " ".repeat(spaces);
            }
        }
        int start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        int spaces = 0;
        while (start + spaces < before.length() && before.charAt(start + spaces) == ' ') {
            spaces++;
        }
        return " ".repeat(spaces + 2);
    }

    /** Returns the line ends that the block ends with: they are its end, or stand behind it. */
    private static String tail(String body) {
        int at = body.length();
        while (at > 0 && Character.isWhitespace(body.charAt(at - 1))) {
            at--;
        }
        return body.substring(at);
    }
}

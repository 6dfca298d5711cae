package org.briefpack.templates.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a template FreeMarker may evaluate: the insides of its tags and insertions, strings
 * included. Everything else is blanked, so that all places stay what they are.
 */
final class TemplateCode {
    private static final String COMMENT = "<#--";
    private static final List<String> HIDDEN = List.of(COMMENT, "<!--", "[#--", "[!--");

    private final String text;
    private final StringBuilder code;
    private final List<Integer> comments = new ArrayList<>();

    private TemplateCode(String text) {
        this.text = text;
        code = new StringBuilder(text.replaceAll("[^\n]", " "));
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
    }

    static TemplateCode of(String text) {
        return new TemplateCode(text);
    }

    /** Returns the code, as long as the template. */
    String code() {
        return code.toString();
    }

    /** Returns where comments stand inside tags, in which much can be hidden. */
    List<Integer> comments() {
        return comments;
    }

    private int step(int at) {
        if (text.startsWith(COMMENT, at)) {
            return after("-->", at);
        }
        if (text.startsWith("<#noparse>", at)) {
            return after("</#noparse>", at);
        }
        if (text.startsWith("${", at) || text.startsWith("#{", at)) {
            return expression(at, at + 2, '}');
        }
        for (String tag : List.of("<#", "</#", "<@", "</@")) {
            if (text.startsWith(tag, at)) {
                return expression(at, at + tag.length(), '>');
            }
        }
        return at + 1;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** Only round brackets keep a greater-than sign from closing a tag. */
    private int expression(int start, int from, char closing) {
        int round = 0;
        int curly = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            int here = at;
            if (HIDDEN.stream().anyMatch(sign -> text.startsWith(sign, here))) {
                comments.add(at);
            }
            boolean closes = c == '}' ? curly == 0 : round <= 0;
            if (c == closing && closes) {
                break;
            }
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            curly += c == '{' ? 1 : c == '}' ? -1 : 0;
            at = c == '"' || c == '\'' ? string(at) : at + 1;
        }
        int end = Math.min(at + 1, text.length());
        code.replace(start, end, text.substring(start, end));
        return end;
    }

    /** Returns the index behind a string; in a raw one a backslash is a sign like others. */
    private int string(int from) {
        char quote = text.charAt(from);
        boolean raw = from > 0 && text.charAt(from - 1) == 'r';
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' && !raw ? 2 : 1;
        }
        return at + 1;
    }
}

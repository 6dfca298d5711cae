package org.briefpack.templates.compose;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;

/**
 * Refuses templates that ask for more than arranging: what runs code, reads other files or can take
 * for ever and could not be stopped. The engine itself refuses classes; this says so beforehand, at
 * the place.
 */
public final class TemplateGuard {
    private static final Map<String, String> REFUSED =
            Map.ofEntries(
                    Map.entry("new", "templates make no objects"),
                    Map.entry("api", "templates see the pack, not what lies behind it"),
                    Map.entry("interpret", "templates run no text as a template"),
                    Map.entry("eval", "templates run no text"),
                    Map.entry("eval_json", "templates run no text"),
                    Map.entry("evalJson", "templates run no text"),
                    Map.entry("matches", "regular expressions can take for ever"),
                    Map.entry("left_pad", "text is not padded; columns are a table's"),
                    Map.entry("leftPad", "text is not padded; columns are a table's"),
                    Map.entry("right_pad", "text is not padded; columns are a table's"),
                    Map.entry("rightPad", "text is not padded; columns are a table's"),
                    Map.entry("absolute_template_name", "templates know no other files"),
                    Map.entry("absoluteTemplateName", "templates know no other files"));

    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*([a-zA-Z_]{1,40})");
    private static final Pattern WITH_FLAGS =
            Pattern.compile(
                    "\\?\\s*(replace|split|keep_before|keep_after|keepBefore|keepAfter"
                            + "|keep_before_last|keep_after_last|keepBeforeLast|keepAfterLast"
                            + "|ensure_starts_with|ensureStartsWith)\\s*\\(");
    private static final Pattern CLOCK = Pattern.compile("(?<![\\w\\])?.])\\.\\s*now\\b");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w#&])(?<![0-9][.])[0-9]{6,}(?![\\w])");
    private static final int MOST = 1 << 20;

    private final Blob file;
    private final String text;
    private final List<Integer> comments;
    private final DiagnosticSink sink;

    private TemplateGuard(Blob file, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
        TemplateCode all = TemplateCode.of(new String(file.bytes(), StandardCharsets.UTF_8));
        text = all.code();
        comments = all.comments();
    }

    /** Reports each thing that a template may not ask for, at its place. */
    public static void check(Blob file, DiagnosticSink sink) {
        if (file.size() > MOST) {
            sink.report(
                    Code.TEMPLATE_POWER,
                    SourceSpan.at(file.name(), 1, 1),
                    "the template is larger than one megabyte",
                    "texts belong into the pack");
            return;
        }
        new TemplateGuard(file, sink).check();
    }

    private void check() {
        int header = text.indexOf("<#ftl");
        if (header >= 0) {
            refuse(header, "<#ftl: templates do not choose how they are read");
        }
        comments.forEach(at -> refuse(at, "a comment inside a tag can hide what is asked for"));
        Matcher builtIn = BUILT_IN.matcher(text);
        while (builtIn.find()) {
            String why = REFUSED.get(builtIn.group(1));
            if (why != null) {
                refuse(builtIn.start(), "?" + builtIn.group(1) + ": " + why);
            }
        }
        Matcher flags = WITH_FLAGS.matcher(text);
        while (flags.find()) {
            int most = flags.group(1).equals("replace") ? 1 : 0;
            if (commas(flags.end()) > most) {
                refuse(
                        flags.start(),
                        "?"
                                + flags.group(1)
                                + " takes no flags: regular expressions can take for ever");
            }
        }
        Matcher clock = CLOCK.matcher(text);
        while (clock.find()) {
            refuse(clock.start(), ".now: the same pack makes the same files at any time");
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            refuse(number.start(), "no template counts to " + number.group());
        }
    }

    private void refuse(int at, String message) {
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at - text.lastIndexOf('\n', at - 1);
        sink.report(
                Code.TEMPLATE_POWER,
                SourceSpan.at(file.name(), line, column),
                message,
                "templates arrange what the pack says; `briefpack explain BP330` says more");
    }

    private int commas(int from) {
        int depth = 0;
        int commas = 0;
        char quote = 0;
        for (int i = from; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                commas++;
            }
        }
        return commas;
    }
}

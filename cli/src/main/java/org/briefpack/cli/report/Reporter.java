package org.briefpack.cli.report;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.check.Severities;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Severity;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.reader.JsonText;

/** Writes diagnostics to standard error and counts them. */
public final class Reporter {
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String BLUE = "\u001b[1;34m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private static final String CLEAR = "\u001b[K";

    private final PrintStream err;
    private final Style style;
    private final Map<String, byte[]> sources = new HashMap<>();
    private final Set<Diagnostic> seen = new HashSet<>();
    private Severities severities = Severities.USUAL;
    private int errors;
    private int warnings;
    private boolean onProgress;

    /**
     * How messages look.
     *
     * @param json one object a line instead of text
     * @param colour whether to use colours
     * @param quiet errors only
     * @param verbose notes too
     */
    public record Style(boolean json, boolean colour, boolean quiet, boolean verbose) {}

    /** Writes to a stream in a style. */
    public Reporter(PrintStream err, Style style) {
        this.err = err;
        this.style = style;
    }

    /** Returns how messages look. */
    public Style style() {
        return style;
    }

    /** Remembers a file's bytes, so that problems in it can show the line. */
    public void source(String file, byte[] bytes) {
        sources.put(file, bytes);
    }

    /** Takes how much each kind of problem matters from now on, whoever reports it. */
    public void settle(Severities asked) {
        severities = asked;
    }

    /** Returns a problem as much as it matters to the pack. */
    public Diagnostic settled(Diagnostic found) {
        return severities.of(found);
    }

    /** Reports all, in their order; one that was reported already is left out. */
    public void report(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::report);
    }

    /** Reports one, as much as it matters to the pack. */
    public void report(Diagnostic found) {
        Diagnostic diagnostic = settled(found);
        if (diagnostic.severity() == Severity.OFF || !seen.add(diagnostic)) {
            return;
        }
        switch (diagnostic.severity()) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
            case NOTE, OFF -> {}
        }
        boolean shown =
                switch (diagnostic.severity()) {
                    case ERROR -> true;
                    case WARNING -> !style.quiet();
                    case NOTE -> style.verbose() || style.json() && !style.quiet();
                    case OFF -> false;
                };
        if (shown) {
            say(style.json() ? json(diagnostic) + "\n" : text(diagnostic));
        }
    }

    /** Returns how many errors were reported. */
    public int errors() {
        return errors;
    }

    /** Returns how many warnings were reported. */
    public int warnings() {
        return warnings;
    }

    /** Shows how far something is, until anything else is said. */
    void progress(String text) {
        err.print("\r" + text + CLEAR);
        err.flush();
        onProgress = true;
    }

    /** Takes the line of the progress away, before something else is said. */
    public void endProgress() {
        if (onProgress) {
            err.print("\r" + CLEAR);
            err.flush();
            onProgress = false;
        }
    }

    private void say(String text) {
        endProgress();
        err.print(text);
    }

    /** Writes a line that is no diagnostic, such as how to get help; left out in JSON. */
    public void remark(String line) {
        if (!style.json()) {
            say(TerminalText.harmless(line) + "\n");
        }
    }

    /** Writes a failure that has no place in the pack: the disk, the command line, a bug. */
    public void failure(String kind, String message) {
        if (style.json()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("type", kind);
            members.put("message", message);
            say(JsonText.line(members) + "\n");
        } else {
            say("briefpack: " + TerminalText.harmless(message) + "\n");
        }
    }

    /** Writes the closing line, such as "2 errors, 1 warning; nothing written". */
    public void summary(String result) {
        if (style.json()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("type", "summary");
            members.put("errors", errors);
            members.put("warnings", warnings);
            members.put("result", result);
            say(JsonText.line(members) + "\n");
        } else if (errors > 0 || !style.quiet() && warnings > 0) {
            say(counts() + "; " + result + "\n");
        }
    }

    private String counts() {
        String bad = errors == 1 ? "1 error" : errors + " errors";
        String dubious = warnings == 1 ? "1 warning" : warnings + " warnings";
        return errors == 0 ? dubious : warnings == 0 ? bad : bad + ", " + dubious;
    }

    private String text(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        String label = TerminalText.harmless(diagnostic.span().label());
        text.append(label.isEmpty() ? "" : paint(BOLD, label + ":") + " ");
        text.append(
                paint(
                        tint(diagnostic.severity()),
                        word(diagnostic) + " " + diagnostic.code().id() + ":"));
        text.append(' ').append(TerminalText.harmless(diagnostic.message())).append('\n');
        SourceSpan span = diagnostic.span();
        byte[] source = sources.get(span.file());
        if (source != null && span.isKnown()) {
            text.append(SourceExcerpt.of(new String(source, StandardCharsets.UTF_8), span));
        }
        for (String hint : diagnostic.hints()) {
            text.append("hint: ").append(TerminalText.harmless(hint)).append('\n');
        }
        return text.toString();
    }

    private String json(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "diagnostic");
        members.put("code", diagnostic.code().id());
        members.put("severity", word(diagnostic));
        members.put("message", diagnostic.message());
        if (!span.file().isEmpty()) {
            members.put("file", span.file());
        }
        if (span.isKnown()) {
            members.put("line", span.line());
            members.put("column", span.column());
            members.put("endLine", span.endLine());
            members.put("endColumn", span.endColumn());
        }
        members.put("hints", diagnostic.hints());
        return JsonText.line(members);
    }

    private static String word(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
            case OFF -> "off";
        };
    }

    private static String tint(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE, OFF -> BLUE;
        };
    }

    private String paint(String tint, String words) {
        return style.colour() ? tint + words + PLAIN : words;
    }
}

package org.briefpack.model.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;

/**
 * Finds what somebody meant as a list, a heading, a table or the like inside a running text, where
 * its signs would be printed. What only looks so, such as a number with a full stop at the start of
 * a sentence, is left alone: one line is a list only where a second one is.
 */
final class BlocksInText {
    private static final int LONGEST = 300;

    private static final Pattern BULLET = Pattern.compile("\\s*[-*+•]\\s+\\S.*");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}[.)]\\s+\\S.*");
    private static final Pattern HEADING =
            Pattern.compile("\\s{0,3}(#\\s+\\p{Lu}.*|#{2,6}\\s+\\S.*)");
    private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern RULE =
            Pattern.compile("\\s*\\|?\\s*:?-{3,}:?\\s*(\\|\\s*:?-{3,}:?\\s*)*\\|?\\s*|={3,}\\s*");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s.*");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");

    private static final Pattern STRUCK = Pattern.compile(".*~~[^\\s~][^~]*~~.*");
    private static final Pattern FOOTNOTE = Pattern.compile(".*\\[\\^[^\\]\\s]{1,40}].*");
    private static final Pattern TICK = Pattern.compile("(?:[-*+]\\s+)?\\[[ xX]]\\s+\\S.*");

    /** Something that a text cannot show, with what to write instead. */
    private enum Kind {
        LIST(
                "a list",
                "write each item on a line of its own where the key takes a list, or make"
                        + " sentences"),
        HEADING("a heading", "leave out the #; headings come from the pack's own parts"),
        TABLE("a table", "make sentences; the factors of a pack become a table"),
        QUOTE("a quotation", "leave out the >, and put the words between quotation marks"),
        FENCE("a block of code", "put each line between single backticks"),
        STRUCK("words that are struck out", "leave them out, or leave out the ~~"),
        FOOTNOTE("a footnote", "put the note between brackets, or name its source under `sources`"),
        TICK("a box to tick", "leave out the [ ]; handovers and signs of practice have boxes");

        private final String words;
        private final String remedy;

        Kind(String words, String remedy) {
            this.words = words;
            this.remedy = remedy;
        }
    }

    private BlocksInText() {}

    /** Reports each kind once, at its first line. */
    static void report(YamlNode.Scalar scalar, DiagnosticSink sink) {
        String text = scalar.text();
        if (text.indexOf('\n') < 0 && text.indexOf('#') < 0 && !hasMarks(text)) {
            return;
        }
        List<String> lines = text.lines().map(BlocksInText::beginning).toList();
        for (Kind kind : Kind.values()) {
            first(kind, lines)
                    .ifPresent(
                            index ->
                                    sink.report(
                                            Code.BLOCK_IN_TEXT,
                                            at(scalar, index),
                                            "a text cannot hold "
                                                    + kind.words
                                                    + ", so its signs are printed as they are",
                                            kind.remedy));
        }
    }

    private static boolean hasMarks(String text) {
        return text.contains("~~") || text.contains("[^") || TICK.matcher(text).lookingAt();
    }

    /** Returns what is looked at: whatever a line is, its beginning says so. */
    private static String beginning(String line) {
        String stripped = line.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    private static Optional<Integer> first(Kind kind, List<String> lines) {
        return switch (kind) {
            case LIST ->
                    many(lines, BULLET, 2).or(() -> many(lines, NUMBER, 2)).or(() -> after(lines));
            case HEADING -> many(lines, HEADING, 1);
            case TABLE ->
                    many(lines, ROW, 2)
                            .or(() -> lines.size() > 1 ? many(lines, RULE, 1) : Optional.empty());
            case QUOTE -> many(lines, QUOTE, 2);
            case FENCE -> many(lines, FENCE, 2);
            case STRUCK -> many(withoutCode(lines), STRUCK, 1);
            case FOOTNOTE -> many(withoutCode(lines), FOOTNOTE, 1);
            case TICK -> many(lines, TICK, 1);
        };
    }

    /** What stands between backticks is shown to the letter, and meant so. */
    private static List<String> withoutCode(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll("`[^`]*`", "")).toList();
    }

    /** Returns the first of at least so many lines that match. */
    private static Optional<Integer> many(List<String> lines, Pattern form, int least) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (form.matcher(lines.get(i)).matches()) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return count >= least ? Optional.of(first) : Optional.empty();
    }

    /** A single bullet under a line that ends with a colon is a list too. */
    private static Optional<Integer> after(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).strip().endsWith(":") && BULLET.matcher(lines.get(i)).matches()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** YAML 1.2.2, 8.1: the text after a {@code |} begins on the next line, one line each. */
    private static SourceSpan at(YamlNode.Scalar scalar, int index) {
        SourceSpan span = scalar.span();
        return scalar.written().literal()
                ? SourceSpan.at(span.file(), span.line() + 1 + index, 1)
                : span;
    }
}

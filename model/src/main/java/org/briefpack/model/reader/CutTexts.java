package org.briefpack.model.reader;

import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;

/** Finds texts that YAML ends or divides in the middle of what somebody wrote. */
final class CutTexts {
    private static final String REMEDY = "put the text in quotes if it goes on: \"";

    private CutTexts() {}

    /** Reports a text that a {@code #} ends, unless a comment is more likely. */
    static void atHash(YamlNode.Scalar scalar, DiagnosticSink sink) {
        if (scalar.written().cut() > 0) {
            SourceSpan span = scalar.span();
            sink.report(
                    Code.TEXT_CUT,
                    SourceSpan.at(span.file(), span.endLine(), scalar.written().cut()),
                    "the text ends here, because ` #` begins a comment",
                    REMEDY + Shown.of(scalar.text()) + " #...\"",
                    "a comment has a space behind its #");
        }
    }

    /**
     * Reports the first sentence of a list in brackets that its own comma divides: one that begins
     * as a sentence does and goes on in lower case, or a number with a comma between its digits.
     */
    static void atCommas(List<YamlNode> items, DiagnosticSink sink) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i - 1) instanceof YamlNode.Scalar one
                    && items.get(i) instanceof YamlNode.Scalar next
                    && one.written().inBrackets()
                    && next.written().inBrackets()
                    && (isOneNumber(one, next) || isOneSentence(one.text(), next.text()))) {
                sink.report(
                        Code.SENTENCE_DIVIDED,
                        one.span(),
                        "in brackets the comma divides this into two",
                        "put it in quotes if it is one: \""
                                + Shown.of(one.text())
                                + ", "
                                + Shown.of(next.text())
                                + "\"",
                        "begin each item with a capital, or write each on a line of its own after"
                                + " `- `");
                return;
            }
        }
    }

    private static boolean isOneNumber(YamlNode.Scalar one, YamlNode.Scalar next) {
        return !one.text().isEmpty()
                && !next.text().isEmpty()
                && one.span().endLine() == next.span().line()
                && one.span().endColumn() + 1 == next.span().column()
                && Character.isDigit(one.text().charAt(one.text().length() - 1))
                && next.text().matches("\\d{3}(\\D.*)?")
                && (one.type() == ScalarType.TEXT || next.type() == ScalarType.TEXT);
    }

    private static boolean isOneSentence(String one, String next) {
        boolean begins = !one.isEmpty() && Character.isUpperCase(one.codePointAt(0));
        boolean goesOn = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
        boolean ends = next.matches("(?s).*[.?!]");
        return begins && goesOn && words(one) >= 3 && (words(next) >= 2 || ends);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}

package org.briefpack.model.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.RichText;

/** A range begins with its lower end, unless something is said to have changed. */
final class SpanRule implements Rule {
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,:/-])[$£€]?(\\d[\\d.,]*\\d|\\d)\\s?(?:%|k|[$£€])?\\s?"
                            + "(to|bis|à|-|–|—)\\s?[$£€]?(\\d[\\d.,]*\\d|\\d)(?![\\d:/-])(\\s?%)?");

    /** Numbers below this may be days, goals or chapters. */
    private static final double SMALL = 100;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        WordList moves = reading.list("moves").orElse(null);
        if (moves == null) {
            return;
        }
        for (RichText text : reading.all(RichText.class)) {
            if (reading.figures(text).size() > 1) {
                check(text, moves, reading, sink);
            }
        }
    }

    private static void check(RichText text, WordList moves, Reading reading, DiagnosticSink sink) {
        String plain = reading.plain(text);
        Matcher range = RANGE.matcher(plain);
        while (range.find()) {
            List<Figure> ends = Figure.in(range.group());
            if (ends.size() != 2 || ends.getFirst().isYear() || ends.getLast().isYear()) {
                continue;
            }
            double low = ends.getFirst().values().getFirst();
            double high = ends.getLast().values().getFirst();
            boolean large = Math.min(low, high) >= SMALL || range.group(4) != null;
            if (large && low > high && moves.in(reading.tokens(text)).isEmpty()) {
                sink.report(
                        Code.IMPOSSIBLE_FIGURE,
                        reading.at(text, range.start(), range.end()),
                        "a range that begins with its upper end: `" + range.group().strip() + "`",
                        "look at the source again, and write the lower end first");
                return;
            }
        }
    }
}

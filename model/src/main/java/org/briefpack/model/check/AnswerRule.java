package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.QuizItem;
import org.briefpack.model.pack.QuizOption;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.ScreeningQuestion;
import org.briefpack.model.pack.Statement;

/** Answers differ from one another, and the right one is not told by its length. */
final class AnswerRule implements Rule {
    /** How much longer than the next an answer may be before its length tells. */
    private static final double TELLS = 1.5;

    /** Characters below which a ratio says nothing. */
    private static final int SHORT = 24;

    /** Fewer questions show no habit. */
    private static final int FEWEST = 4;

    /** The part of all questions in which the longest answer may be the right one. */
    private static final double HABIT = 0.6;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        List<QuizItem> longest = new ArrayList<>();
        for (QuizItem item : reading.pack().quiz()) {
            alike(item, reading, sink);
            List<Integer> others = new ArrayList<>();
            Integer right = null;
            RichText text = null;
            for (QuizOption option : item.options()) {
                int length = reading.plain(option.text()).length();
                if (option.correct().orElse(false)) {
                    right = length;
                    text = option.text();
                } else {
                    others.add(length);
                }
            }
            if (right != null && isLonger(right, others)) {
                longest.add(item);
                if (tells(right, others)) {
                    told(
                            Objects.requireNonNull(text),
                            "the right answer is much longer than the others",
                            sink);
                }
            }
        }
        habit(longest.size(), reading.pack().quiz().size(), longest, sink);
        questions(reading, sink);
    }

    private static void questions(Reading reading, DiagnosticSink sink) {
        int asked = 0;
        List<ScreeningQuestion> longest = new ArrayList<>();
        for (ScreeningQuestion question : reading.pack().questions()) {
            List<Integer> others = new ArrayList<>();
            length(question.acceptable(), reading).ifPresent(others::add);
            length(question.weak(), reading).ifPresent(others::add);
            length(question.rehearsed(), reading).ifPresent(others::add);
            Optional<Integer> strong = length(question.strong(), reading);
            if (strong.isEmpty() || others.isEmpty()) {
                continue;
            }
            asked++;
            if (isLonger(strong.get(), others)) {
                longest.add(question);
                if (tells(strong.get(), others)) {
                    RichText text = question.strong().flatMap(Statement::text).orElseThrow();
                    told(text, "the strong answer is much longer than the others", sink);
                }
            }
        }
        if (asked >= FEWEST && longest.size() > HABIT * asked) {
            sink.report(
                    Code.ANSWER_TOLD_BY_LENGTH,
                    longest.getFirst().span(),
                    "the strong answer is the longest in "
                            + longest.size()
                            + " of "
                            + asked
                            + " questions; this is the first",
                    "a rehearsed answer is often the longest: let it ramble, and the strong one be"
                            + " short");
        }
    }

    private static void habit(int longest, int all, List<QuizItem> items, DiagnosticSink sink) {
        if (all >= FEWEST && longest > HABIT * all) {
            sink.report(
                    Code.ANSWER_TOLD_BY_LENGTH,
                    items.getFirst().span(),
                    "the longest answer is the right one in "
                            + longest
                            + " of "
                            + all
                            + " quiz questions; this is the first",
                    "make a wrong answer the longest in half of them");
        }
    }

    private static Optional<Integer> length(Optional<Statement> answer, Reading reading) {
        return answer.flatMap(Statement::text).map(text -> reading.plain(text).length());
    }

    private static boolean isLonger(int one, List<Integer> others) {
        return others.stream().allMatch(other -> one > other);
    }

    private static boolean tells(int right, List<Integer> others) {
        int next = others.stream().mapToInt(Integer::intValue).max().orElse(right);
        return right > SHORT && right > TELLS * next && right - next > SHORT / 2;
    }

    private static void told(RichText text, String what, DiagnosticSink sink) {
        sink.report(
                Code.ANSWER_TOLD_BY_LENGTH,
                text.span(),
                what,
                "cut it, or let the others be as exact");
    }

    private static void alike(QuizItem item, Reading reading, DiagnosticSink sink) {
        Map<String, RichText> known = new HashMap<>();
        for (QuizOption option : item.options()) {
            String words =
                    Arrays.stream(
                                    reading.plain(option.text())
                                            .toLowerCase(Locale.ROOT)
                                            .split("\\s+"))
                            .map(word -> word.replaceFirst("[.,;:!?]+$", ""))
                            .filter(word -> !reading.has("articles", word))
                            .collect(Collectors.joining(" "));
            RichText first = known.putIfAbsent(words, option.text());
            if (first != null && !words.isEmpty()) {
                sink.report(
                        Code.ANSWERS_ALIKE,
                        option.text().span(),
                        "two answers of the quiz question `" + item.id() + "` are the same",
                        "the other stands in line " + first.span().line());
            }
        }
    }
}

package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.QuizItem;
import org.briefpack.model.pack.ScreeningQuestion;

/** Screening questions have all four answers, quiz questions exactly one right one. */
final class QuestionRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        for (ScreeningQuestion question : reading.pack().questions()) {
            List<String> missing = new ArrayList<>();
            note(question.strong().isEmpty(), "strong", missing);
            note(question.acceptable().isEmpty(), "acceptable", missing);
            note(question.weak().isEmpty(), "weak", missing);
            note(question.rehearsed().isEmpty(), "rehearsed", missing);
            if (!missing.isEmpty()) {
                sink.report(
                        Code.INCOMPLETE_QUESTION,
                        question.span(),
                        "question `" + question.id() + "` lacks " + String.join(", ", missing),
                        "an interviewer needs to know all four kinds of answer to score fairly");
            }
        }
        for (QuizItem item : reading.pack().quiz()) {
            long right = item.options().stream().filter(o -> o.correct().orElse(false)).count();
            if (right != 1) {
                sink.report(
                        Code.INCOMPLETE_QUESTION,
                        item.span(),
                        "quiz question `" + item.id() + "` has " + right + " right answers",
                        "mark exactly one option with `correct: true`");
            }
        }
    }

    private static void note(boolean isMissing, String name, List<String> missing) {
        if (isMissing) {
            missing.add(name);
        }
    }
}

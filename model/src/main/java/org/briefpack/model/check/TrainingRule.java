package org.briefpack.model.check;

import java.util.Map;
import java.util.TreeMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.AgendaItem;
import org.briefpack.model.pack.Intake;
import org.briefpack.model.pack.Segment;
import org.briefpack.model.pack.Training;

/** The parts of a session, and of the intake meeting, sum to its length. */
final class TrainingRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        reading.pack().training().ifPresent(training -> training(training, sink));
        reading.pack().intake().ifPresent(intake -> intake(intake, sink));
    }

    private static void training(Training training, DiagnosticSink sink) {
        int sum = training.segments().stream().mapToInt(Segment::minutes).sum();
        compare("the session", training.minutes(), sum, training.span(), sink);
        Map<String, Integer> others = new TreeMap<>();
        for (Segment segment : training.segments()) {
            segment.sessions()
                    .forEach((length, minutes) -> others.merge(length, minutes, Integer::sum));
        }
        others.forEach(
                (length, minutes) -> {
                    int wanted = wholeNumber(length);
                    if (wanted < 0) {
                        sink.report(
                                Code.TRAINING_TIME,
                                training.span(),
                                "`" + length + "` is not the length of a session",
                                "the keys of `sessions` are minutes, in quotes: \"30\"");
                    } else {
                        compare("the session of " + length, wanted, minutes, training.span(), sink);
                    }
                });
    }

    private static void intake(Intake intake, DiagnosticSink sink) {
        if (intake.minutes().isPresent() && !intake.agenda().isEmpty()) {
            int sum = intake.agenda().stream().mapToInt(AgendaItem::minutes).sum();
            compare("the intake meeting", intake.minutes().get(), sum, intake.span(), sink);
        }
    }

    private static void compare(
            String what, int wanted, int sum, SourceSpan span, DiagnosticSink sink) {
        if (wanted != sum) {
            int off = Math.abs(wanted - sum);
            sink.report(
                    Code.TRAINING_TIME,
                    span,
                    "the parts of " + what + " take " + sum + " minutes, not " + wanted,
                    (sum > wanted ? "cut " : "add ") + off + " minutes");
        }
    }

    private static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}

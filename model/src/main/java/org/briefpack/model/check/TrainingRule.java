package org.briefpack.model.check;

import java.util.Set;
import java.util.TreeSet;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.AgendaItem;
import org.briefpack.model.pack.Intake;
import org.briefpack.model.pack.SessionPlan;
import org.briefpack.model.pack.Training;

/** The parts of a session, and of the intake meeting, sum to its length. */
final class TrainingRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        reading.pack().training().ifPresent(training -> training(training, sink));
        reading.pack().intake().ifPresent(intake -> intake(intake, sink));
    }

    private static void training(Training training, DiagnosticSink sink) {
        compare("the session", SessionPlan.of(training, 0), training.span(), sink);
        Set<String> others = new TreeSet<>();
        training.segments().forEach(segment -> others.addAll(segment.sessions().keySet()));
        for (String length : others) {
            int wanted = Math.max(0, wholeNumber(length));
            if (wanted == 0 || !Integer.toString(wanted).equals(length)) {
                sink.report(
                        Code.TRAINING_TIME,
                        training.span(),
                        "`" + length + "` is not the length of a session",
                        "the keys of `sessions` are minutes, in quotes: \"30\"");
            } else {
                SessionPlan plan = SessionPlan.of(training, wanted);
                compare("the session of " + length, plan, training.span(), sink);
            }
        }
    }

    private static void compare(
            String what, SessionPlan plan, SourceSpan span, DiagnosticSink sink) {
        compare(what, plan.minutes(), plan.taken(), span, sink);
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
            return 0;
        }
    }
}

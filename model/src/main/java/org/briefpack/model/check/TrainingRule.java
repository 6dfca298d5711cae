package org.briefpack.model.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.AgendaItem;
import org.briefpack.model.pack.Exercise;
import org.briefpack.model.pack.Intake;
import org.briefpack.model.pack.Segment;
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
        exercises(SessionPlan.of(training, 0), training, sink);
        twice(training, sink);
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
                exercises(plan, training, sink);
            }
        }
    }

    /** An exercise that fills its part leaves no time to explain it, and is left out. */
    private static void exercises(SessionPlan plan, Training training, DiagnosticSink sink) {
        for (SessionPlan.Part part : plan.parts()) {
            for (Exercise exercise : training.exercises()) {
                boolean own = part.segment().exercise().filter(exercise.id()::equals).isPresent();
                if (own && exercise.minutes() >= part.minutes()) {
                    sink.report(
                            Code.EXERCISE_TOO_LONG,
                            part.segment().span(),
                            "in the session of "
                                    + plan.minutes()
                                    + " minutes this part has "
                                    + part.minutes()
                                    + ", and its exercise takes "
                                    + exercise.minutes(),
                            "give the part more time, or shorten the exercise");
                }
            }
        }
    }

    private static void twice(Training training, DiagnosticSink sink) {
        Set<String> said = new HashSet<>();
        for (Segment segment : training.segments()) {
            Stream.of(segment.say(), segment.act(), segment.expect())
                    .flatMap(List::stream)
                    .filter(line -> line.text().isPresent())
                    .filter(line -> !said.add(line.text().get().plain()))
                    .forEach(
                            line ->
                                    sink.report(
                                            Code.SAID_TWICE,
                                            line.span(),
                                            "another part of the session says the same",
                                            "say here what is new"));
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

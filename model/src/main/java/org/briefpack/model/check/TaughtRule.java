package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.DeckPart;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Segment;
import org.briefpack.model.pack.SessionPlan;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Taught;
import org.briefpack.model.pack.Training;

/**
 * A session of each length that the pack plans teaches what it promises, repeats and asks, and its
 * lines are about its slides and fit a page of notes.
 */
final class TaughtRule implements Rule {
    /** Letters on a line of a page of notes, and lines on the page beside time and headings. */
    private static final int LETTERS = 80;

    private static final int LINES = 25;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Optional<Training> training = reading.pack().training();
        if (training.isEmpty()) {
            return;
        }
        training.get().segments().forEach(segment -> length(segment, sink));
        if (!says(training.get())) {
            return;
        }
        SequencedMap<Integer, Taught> taught = new TreeMap<>();
        for (SessionPlan plan : plans(training.get())) {
            Taught all =
                    taught.isEmpty()
                            ? Taught.of(reading.pack(), plan)
                            : taught.firstEntry().getValue().in(plan);
            taught.put(plan.minutes(), all);
            asked(reading.pack(), plan, all, sink);
        }
        lines(training.get(), taught.firstEntry().getValue(), sink);
        List<Statement> goals = training.get().objectives();
        missing(goals, taught, Code.OBJECTIVE_NOT_TAUGHT, "serves this objective", sink);
        List<Statement> ends = reading.pack().takeaways();
        missing(ends, taught, Code.TAKEAWAY_NOT_TAUGHT, "teaches this", sink);
    }

    /** A session whose segments show nothing leaves it to the deck what is shown: everything. */
    private static boolean says(Training training) {
        return training.segments().stream().anyMatch(segment -> !segment.shows().isEmpty());
    }

    private static List<SessionPlan> plans(Training training) {
        SequencedMap<Integer, SessionPlan> plans = new TreeMap<>();
        plans.put(training.minutes(), SessionPlan.of(training, 0));
        for (Segment segment : training.segments()) {
            for (String length : segment.sessions().keySet()) {
                if (length.matches("[1-9][0-9]{0,2}")) {
                    int minutes = Integer.parseInt(length);
                    plans.put(minutes, SessionPlan.of(training, minutes));
                }
            }
        }
        return List.copyOf(plans.values());
    }

    private static void missing(
            List<Statement> wanted,
            SequencedMap<Integer, Taught> taught,
            Code code,
            String what,
            DiagnosticSink sink) {
        for (Statement one : wanted) {
            List<Integer> without = new ArrayList<>();
            taught.forEach((minutes, all) -> add(minutes, !all.covers(one), without));
            if (!without.isEmpty()) {
                sink.report(
                        code,
                        one.span(),
                        "nothing in " + sessions(without, taught.size()) + " " + what,
                        "let a part show or say it, or leave it out");
            }
        }
    }

    private static void add(int minutes, boolean wanted, List<Integer> to) {
        if (wanted) {
            to.add(minutes);
        }
    }

    private static String sessions(List<Integer> lengths, int all) {
        if (lengths.size() == all) {
            return "the session";
        }
        List<String> words = lengths.stream().map(String::valueOf).toList();
        return "the session of " + String.join(" and of ", words) + " minutes";
    }

    private static void asked(Pack pack, SessionPlan plan, Taught taught, DiagnosticSink sink) {
        Predicate<SessionPlan.Part> asks = p -> p.segment().shows().contains(DeckPart.QUIZ);
        Optional<SessionPlan.Part> part = plan.parts().stream().filter(asks).findFirst();
        if (part.isPresent() && !pack.quiz().isEmpty() && taught.asked().isEmpty()) {
            sink.report(
                    Code.NOTHING_TO_ASK,
                    part.get().segment().span(),
                    "the session of "
                            + plan.minutes()
                            + " minutes teaches nothing that the knowledge check asks",
                    "let a part show what is asked, or ask what is shown");
        }
    }

    private static void lines(Training training, Taught taught, DiagnosticSink sink) {
        for (Segment segment : training.segments()) {
            for (Statement line : taught.besideTheMatter(segment)) {
                sink.report(
                        Code.BESIDE_THE_MATTER,
                        line.span(),
                        "this line has no word of what its part shows or is for",
                        "say what the slides show, or move it to the part that it belongs to");
            }
        }
    }

    private static void length(Segment segment, DiagnosticSink sink) {
        int lines = length(segment.say()) + length(segment.act()) + length(segment.expect());
        if (lines > LINES) {
            sink.report(
                    Code.NOTES_TOO_LONG,
                    segment.span(),
                    "what this part has to say, do and expect takes about " + lines + " lines",
                    "a page of notes has " + LINES + ": the rest is in the trainer's guide only");
        }
    }

    private static int length(List<Statement> lines) {
        int count = 0;
        for (Statement line : lines) {
            count += 1 + line.text().map(t -> t.plain().length()).orElse(LETTERS) / LETTERS;
        }
        return count;
    }
}

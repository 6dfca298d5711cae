package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Factor;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Subject;

/** Each factor says something of each subject, and no subject gets much less room than another. */
final class FactorRule implements Rule {
    /** How many more points one subject may have than another before it looks like a preference. */
    private static final int SLACK = 1;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        List<Subject> subjects = reading.pack().subjects();
        for (Factor factor : reading.pack().factors()) {
            List<String> missing =
                    subjects.stream()
                            .map(Subject::id)
                            .filter(id -> !factor.values().containsKey(id))
                            .toList();
            if (!missing.isEmpty()) {
                sink.report(
                        Code.FACTOR_INCOMPLETE,
                        reading.at(factor.span(), "values"),
                        "the factor `"
                                + factor.id()
                                + "` says nothing of "
                                + String.join(", ", missing),
                        "an empty cell stands in every document; say what holds, or that nobody"
                                + " knows");
            }
        }
        cards("what it is", FactorRule::isDescribed, subjects, sink);
        cards(
                "when it is chosen (`useCases`, `companyProfile`)",
                subject -> !subject.useCases().isEmpty() || !subject.companyProfile().isEmpty(),
                subjects,
                sink);
        cards(
                "what its candidates show (`signals`)",
                subject -> !subject.signals().isEmpty(),
                subjects,
                sink);
        balance("useCases", Subject::useCases, reading, sink);
        balance("companyProfile", Subject::companyProfile, reading, sink);
        balance("signals", Subject::signals, reading, sink);
    }

    private static boolean isDescribed(Subject subject) {
        return subject.tagline().isPresent()
                || subject.origin().isPresent()
                || subject.focus().isPresent()
                || subject.usedBy().isPresent()
                || subject.keyFact().isPresent()
                || subject.wantedFor().isPresent();
    }

    /** Subjects stand side by side as cards; who says nothing has none. */
    private static void cards(
            String what, Predicate<Subject> says, List<Subject> subjects, DiagnosticSink sink) {
        if (subjects.stream().noneMatch(says)) {
            return;
        }
        for (Subject subject : subjects) {
            if (!says.test(subject)) {
                sink.report(
                        Code.SUBJECT_SILENT,
                        subject.span(),
                        "the subject `"
                                + subject.id()
                                + "` says nothing of "
                                + what
                                + " and has no card there",
                        "say of it what you say of the others, or that nobody knows");
            }
        }
    }

    private static void balance(
            String key,
            Function<Subject, List<Statement>> points,
            Reading reading,
            DiagnosticSink sink) {
        List<String> counts = new ArrayList<>();
        Subject fewest = null;
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (Subject subject : reading.pack().subjects()) {
            int count = points.apply(subject).size();
            counts.add(subject.id() + " " + count);
            most = Math.max(most, count);
            if (count < least) {
                least = count;
                fewest = subject;
            }
        }
        if (fewest != null && most - least > SLACK) {
            sink.report(
                    Code.SUBJECTS_UNEVEN,
                    reading.at(fewest.span(), key),
                    "the subjects have unlike numbers of `"
                            + key
                            + "`: "
                            + String.join(", ", counts),
                    "give each as much room, or readers take it for a preference");
        }
    }
}

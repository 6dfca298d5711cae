package org.briefpack.model.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.CallStep;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.LawPlace;
import org.briefpack.model.pack.Message;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Scorecard;
import org.briefpack.model.pack.ScoredAnswer;
import org.briefpack.model.pack.ScoredCall;
import org.briefpack.model.pack.Statement;

/**
 * What people work with can be used as it stands: messages fit, cards are sound, law has a date.
 */
final class WorkPartsRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        reading.all(Message.class).forEach(message -> message(message, reading, sink));
        reading.pack().scorecard().ifPresent(card -> card(card, reading, sink));
        reading.all(LawPlace.class)
                .forEach(place -> place.rules().forEach(rule -> law(rule, reading, sink)));
        reading.pack()
                .call()
                .filter(call -> call.minutes().isPresent())
                .ifPresent(
                        call -> {
                            int sum = call.steps().stream().mapToInt(CallStep::minutes).sum();
                            if (sum > 0 && sum != call.minutes().get()) {
                                sink.report(
                                        Code.TRAINING_TIME,
                                        reading.at(call.span(), "minutes"),
                                        "the steps of the call take "
                                                + sum
                                                + " minutes, not "
                                                + call.minutes().get(),
                                        "cut a step, or give the call its time");
                            }
                        });
    }

    /** A platform counts characters as people do: an emoji is one. */
    private static void message(Message message, Reading reading, DiagnosticSink sink) {
        Optional<RichText> said = message.text().text();
        if (said.isEmpty()) {
            return;
        }
        RichText words = said.get();
        String text = reading.plain(words);
        int length = text.codePointCount(0, text.length());
        if (message.limit().filter(limit -> length > limit).isPresent()) {
            sink.report(
                    Code.MESSAGE_TOO_LONG,
                    words.span(),
                    "the message has "
                            + length
                            + " characters, "
                            + reading.plain(message.platform())
                            + " takes "
                            + message.limit().get(),
                    "cut " + (length - message.limit().get()) + ", and leave room for names");
        }
    }

    /** A short call earns no score for some attributes, but none earns two for one. */
    private static void card(Scorecard scorecard, Reading reading, DiagnosticSink sink) {
        for (ScoredCall card : scorecard.examples()) {
            Set<String> scored = new HashSet<>();
            for (ScoredAnswer answer : card.scores()) {
                if (!scored.add(answer.attribute())) {
                    sink.report(
                            Code.SCORED_TWICE,
                            reading.at(answer.span(), "attribute"),
                            "the filled-in scorecard of `"
                                    + reading.plain(card.who())
                                    + "` scores `"
                                    + answer.attribute()
                                    + "` twice",
                            "keep the score that the evidence earns");
                }
            }
        }
    }

    private static void law(Statement statement, Reading reading, DiagnosticSink sink) {
        Optional<AsOf> date = statement.asOf().or(() -> reading.claim(statement).map(Claim::asOf));
        boolean read =
                statement.readOn().isPresent()
                        || reading.claim(statement).flatMap(Claim::readOn).isPresent();
        if (date.filter(AsOf::isDated).isEmpty() && !(date.isPresent() && read)) {
            sink.report(
                    Code.LAW_WITHOUT_DATE,
                    statement.text().map(text -> text.span()).orElse(statement.span()),
                    "a rule of law without its date",
                    "let it rest on a claim of the topic `law`, with `asOf` and `readOn`");
        }
    }
}

package org.briefpack.model.check;

import java.util.HashMap;
import java.util.Map;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.RichText;
import org.jspecify.annotations.Nullable;

/** A text that sends people to a part of the pack sends them to one that is there. */
final class PartRule implements Rule {
    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Map<String, Boolean> parts = parts(reading.pack());
        WordList pointers = reading.list("parts").orElse(null);
        WordList verbs = reading.list("pointing").orElse(null);
        if (pointers == null || verbs == null) {
            return;
        }
        for (RichText text : reading.all(RichText.class)) {
            Tokens tokens = reading.tokens(text);
            topic(text, tokens, verbs, reading, sink);
            for (WordList.Hit hit : pointers.in(tokens)) {
                boolean missing = !parts.getOrDefault(hit.instead(), true);
                if (missing && isPointedAt(tokens, hit, verbs)) {
                    sink.report(
                            Code.NO_SUCH_PART,
                            reading.at(text, hit.from(), hit.to()),
                            "the pack has no `"
                                    + (hit.instead().equals("none") ? hit.found() : hit.instead())
                                    + "` to point at",
                            "write the part, or delete the pointer");
                }
            }
        }
    }

    /** A section on something that no other text so much as mentions is not there. */
    private static void topic(
            RichText text, Tokens tokens, WordList verbs, Reading reading, DiagnosticSink sink) {
        for (WordList.Hit hit : reading.list("sections").orElse(WordList.of("")).in(tokens)) {
            Tokens.Word about = about(tokens, hit, reading);
            if (about == null || said(about.lower(), reading) > 1) {
                continue;
            }
            boolean pointed =
                    verbs.in(tokens).stream()
                            .anyMatch(v -> v.from() <= hit.from() && v.to() <= about.to());
            if (pointed) {
                sink.report(
                        Code.NO_SUCH_PART,
                        reading.at(text, hit.from(), about.to()),
                        "nothing else in the pack is about `" + about.lower() + "`",
                        "write the part, or delete the pointer");
            }
        }
    }

    /** Returns the word behind a section on, or behind its article; null where the text ends. */
    private static Tokens.@Nullable Word about(Tokens tokens, WordList.Hit hit, Reading reading) {
        for (Tokens.Word word : tokens.words()) {
            if (word.from() > hit.to() && !reading.has("articles", word.lower())) {
                return word;
            }
        }
        return null;
    }

    /** Returns how often a word stands in the pack. */
    private static long said(String word, Reading reading) {
        return reading.all(RichText.class).stream()
                .flatMap(text -> reading.words(text).stream())
                .filter(word::equals)
                .count();
    }

    /** Whether the words before say to look there: see the glossary, in the quiz. */
    private static boolean isPointedAt(Tokens tokens, WordList.Hit hit, WordList verbs) {
        int from = Math.max(0, hit.first() - 4);
        Tokens before = new Tokens(tokens.text(), tokens.words().subList(from, hit.first()));
        return verbs.in(before).stream()
                .anyMatch(v -> tokens.text().substring(v.to(), hit.from()).matches("[^.?!]*"));
    }

    private static Map<String, Boolean> parts(Pack pack) {
        Map<String, Boolean> parts = new HashMap<>();
        // What books have and no pack does.
        parts.put("none", false);
        parts.put("glossary", !pack.glossary().isEmpty());
        parts.put("scorecard", pack.scorecard().isPresent());
        parts.put("quiz", !pack.quiz().isEmpty());
        parts.put("faq", !pack.faq().isEmpty());
        parts.put("market", !pack.market().isEmpty());
        parts.put("questions", !pack.questions().isEmpty());
        parts.put("sourcing", pack.sourcing().isPresent());
        parts.put("intake", pack.intake().isPresent());
        parts.put("training", pack.training().isPresent());
        parts.put("corrections", !pack.corrections().isEmpty());
        parts.put("call", pack.call().isPresent());
        parts.put("advert", pack.advert().isPresent());
        parts.put("law", pack.law().isPresent());
        parts.put("pay", pack.pay().isPresent());
        parts.put("flags", !pack.flags().isEmpty());
        parts.put("fairHiring", pack.fairHiring().isPresent());
        parts.put("cv", pack.cv().isPresent());
        parts.put("outreach", pack.outreach().isPresent());
        parts.put("handover", pack.handover().isPresent());
        parts.put("sources", !pack.sources().isEmpty());
        parts.put("changes", !pack.changes().isEmpty());
        parts.put("exercises", pack.training().filter(t -> !t.exercises().isEmpty()).isPresent());
        return parts;
    }
}

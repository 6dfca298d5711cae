package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.RichText;

/**
 * Nobody is asked about what the job does not need, nobody is led to an answer, and nobody is left
 * out by a word.
 */
final class FairRule implements Rule {
    private static final WordRule GROUNDS =
            new WordRule(
                    "protected",
                    Code.PROTECTED_GROUND,
                    "`%s` asks about something that must not decide",
                    "ask what the job needs, and ask everybody the same");

    private static final WordRule LEADING =
            new WordRule(
                    "leading",
                    Code.LEADING_QUESTION,
                    "`%s` tells people what to answer",
                    "ask openly: \"What did you do when ...?\"");

    private static final WordRule TAGS =
            new WordRule(
                    "tags",
                    Code.LEADING_QUESTION,
                    "`%s` tells people what to answer",
                    "ask openly: \"What did you do when ...?\"");

    private static final WordRule CODED =
            new WordRule(
                    "coded",
                    Code.CODED_WORD,
                    "`%s` tells some people that they are not meant",
                    "name what the person does");

    private static final WordRule WANTED =
            new WordRule(
                    "requirements",
                    Code.CODED_WORD,
                    "`%s` asks for a kind of person, not for what the job needs",
                    "name what the person does");

    private static final WordRule LOADED =
            new WordRule(
                    "loaded",
                    Code.LOADED_WORD,
                    "`%s` judges, and people who work with it will read it",
                    "say what holds, with its source");

    /** What may follow an age. */
    private static final List<String> AGES =
            List.of("and", "or", "years", "preferred", "only", "please", "jahre", "jahren", "und");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        List<RichText> said = Spoken.toPeople(reading.pack());
        if (reading.list("protected").isEmpty()) {
            silent(said, reading, sink);
            return;
        }
        Set<Object> quoting = reading.quoting();
        Set<Object> none = Collections.newSetFromMap(new IdentityHashMap<>());
        WordList refusals = reading.list("refusals").orElse(WordList.of(""));
        GROUNDS.check(said, none, (t, hit) -> !isRefused(t, hit, refusals), reading, sink);
        List<RichText> prompts = Spoken.prompts(reading.pack());
        LEADING.check(prompts, none, reading, sink);
        TAGS.check(prompts, none, FairRule::endsQuestion, reading, sink);
        List<RichText> wanted = Spoken.requirements(reading.pack());
        wanted.addAll(said);
        WANTED.check(wanted, quoting, FairRule::isOfPeople, reading, sink);
        List<RichText> all = reading.all(RichText.class);
        // German writes every noun with a capital, which makes it no name.
        boolean nouns = reading.language().equals("de");
        CODED.check(all, quoting, (t, hit) -> nouns || isNoName(t, hit), reading, sink);
        Set<String> names = names(reading);
        LOADED.check(
                aboutSubjects(reading),
                quoting,
                (t, hit) ->
                        (nouns || isNoName(t, hit))
                                && !names.contains(hit.found().toLowerCase(Locale.ROOT)),
                reading,
                sink);
    }

    /** One note where the language has no lists. */
    private static void silent(List<RichText> said, Reading reading, DiagnosticSink sink) {
        if (!said.isEmpty()) {
            SourceSpan at = reading.at(reading.pack().span(), "language");
            sink.report(
                    Code.RULE_SILENT,
                    at,
                    "there are no lists of unfair or leading words in `" + reading.language() + "`",
                    "have somebody who knows the law and the language read the questions; lists"
                            + " exist for en, de and fr");
        }
    }

    /** Whether the sentence says not to ask it. */
    private static boolean isRefused(Tokens tokens, WordList.Hit hit, WordList refusals) {
        int from = hit.first();
        while (from > 0 && tokens.isJoined(from - 1)) {
            from--;
        }
        Tokens before = new Tokens(tokens.text(), tokens.words().subList(from, hit.first() + 1));
        return !refusals.in(before).isEmpty();
    }

    /** Whether the words stand between a comma and the question mark. */
    private static boolean endsQuestion(Tokens tokens, WordList.Hit hit) {
        return tokens.text().substring(0, hit.from()).stripTrailing().endsWith(",")
                && tokens.text().substring(hit.to()).stripLeading().startsWith("?");
    }

    /** A number of years counts people's age where no other thing is counted: under 40 beds. */
    private static boolean isOfPeople(Tokens tokens, WordList.Hit hit) {
        boolean number = Character.isDigit(hit.found().charAt(hit.found().length() - 1));
        int next = hit.first() + hit.found().split("\\s+").length;
        return !number
                || next >= tokens.words().size()
                || !tokens.isJoined(next - 1)
                || AGES.contains(tokens.words().get(next).lower());
    }

    /** A capital inside a sentence makes a word a name: the build tool Ninja. */
    private static boolean isNoName(Tokens tokens, WordList.Hit hit) {
        return Character.isLowerCase(hit.found().charAt(0)) || tokens.beginsSentence(hit.first());
    }

    private static List<RichText> aboutSubjects(Reading reading) {
        List<RichText> texts = new ArrayList<>();
        Consumer<Object> keep =
                part -> {
                    if (part instanceof RichText text) {
                        texts.add(text);
                    }
                };
        PackWalk.visit(reading.pack().subjects(), keep);
        PackWalk.visit(reading.pack().factors(), keep);
        PackWalk.visit(reading.pack().takeaways(), keep);
        PackWalk.visit(reading.pack().glance().map(g -> g.say()), keep);
        return texts;
    }

    private static Set<String> names(Reading reading) {
        Set<String> names = new HashSet<>();
        reading.pack().subjects().forEach(s -> names.addAll(reading.words(s.name())));
        reading.pack().glossary().forEach(t -> names.addAll(reading.words(t.term())));
        return names;
    }
}

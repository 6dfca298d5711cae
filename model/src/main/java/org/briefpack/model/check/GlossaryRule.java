package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Term;

/**
 * The glossary explains the jargon that the pack uses, and no other. Jargon is a kept list of each
 * language; a pack without a glossary is not held to it.
 */
final class GlossaryRule implements Rule {
    /** Longest term that is looked for, in words. */
    private static final int LONGEST = 4;

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        Pack pack = reading.pack();
        if (pack.glossary().isEmpty()) {
            return;
        }
        Set<String> defined = new HashSet<>();
        pack.glossary().forEach(term -> forms(term).forEach(form -> define(form, defined)));
        Set<String> wanted = new HashSet<>(defined);
        List<String> jargon = reading.list("jargon").map(WordList::phrases).orElse(List.of());
        wanted.addAll(jargon);
        Map<String, SourceSpan> used = used(reading, wanted);
        for (Term term : pack.glossary()) {
            if (forms(term).stream().noneMatch(form -> isUsed(form, used))) {
                sink.report(
                        Code.TERM_NOT_USED,
                        term.span(),
                        "the pack explains `" + term.term().plain() + "` but never uses it",
                        "delete the term, or add the form in which it is used to `aliases`");
            }
        }
        for (String word : jargon) {
            SourceSpan at = used.get(word);
            if (at != null && !defined.contains(word)) {
                sink.report(
                        Code.TERM_NOT_DEFINED,
                        at,
                        "`" + word + "` is used but not explained",
                        "add it to the glossary, or use a plain word");
            }
        }
    }

    private static List<String> forms(Term term) {
        List<String> forms = new ArrayList<>();
        forms.add(normal(term.term().plain()));
        term.aliases().forEach(alias -> forms.add(normal(alias)));
        return forms;
    }

    private static void define(String form, Set<String> defined) {
        defined.add(form);
        defined.add(singular(form));
        defined.add(form + "s");
    }

    private static boolean isUsed(String form, Map<String, SourceSpan> used) {
        return used.containsKey(form)
                || used.containsKey(singular(form))
                || used.containsKey(form + "s");
    }

    /** Returns the wanted words and phrases found outside the glossary and the sources. */
    private static Map<String, SourceSpan> used(Reading reading, Set<String> wanted) {
        Set<String> starts = new HashSet<>();
        wanted.forEach(phrase -> starts.add(firstWord(phrase)));
        Map<String, SourceSpan> used = new HashMap<>();
        Set<Object> skipped = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Term term : reading.pack().glossary()) {
            PackWalk.visit(term, skipped::add);
        }
        for (Source source : reading.pack().sources()) {
            PackWalk.visit(source, skipped::add);
        }
        for (RichText text : reading.all(RichText.class)) {
            if (!skipped.contains(text)) {
                find(reading.words(text), text.span(), wanted, starts, used);
            }
        }
        return used;
    }

    private static void find(
            List<String> words,
            SourceSpan span,
            Set<String> wanted,
            Set<String> starts,
            Map<String, SourceSpan> used) {
        for (int i = 0; i < words.size(); i++) {
            String phrase = words.get(i);
            if (!starts.contains(phrase) && !starts.contains(singular(phrase))) {
                continue;
            }
            for (int more = 1; more <= LONGEST; more++) {
                note(phrase, wanted, span, used);
                if (i + more >= words.size()) {
                    break;
                }
                phrase = phrase + " " + words.get(i + more);
            }
        }
    }

    private static void note(
            String phrase, Set<String> wanted, SourceSpan span, Map<String, SourceSpan> used) {
        if (wanted.contains(phrase)) {
            used.putIfAbsent(phrase, span);
        }
        String one = singular(phrase);
        if (wanted.contains(one)) {
            used.putIfAbsent(one, span);
        }
    }

    private static String firstWord(String phrase) {
        int end = phrase.indexOf(' ');
        return end < 0 ? phrase : phrase.substring(0, end);
    }

    private static String normal(String word) {
        return String.join(" ", Words.words(word));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}

package org.briefpack.model.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
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
 * The glossary explains the jargon that the pack uses, and no other. Jargon is a list of words that
 * people who do not program ask about; a pack without a glossary is not held to it.
 */
final class GlossaryRule implements Rule {
    @Override
    public void check(Pack pack, CheckContext context, DiagnosticSink sink) {
        if (pack.glossary().isEmpty()) {
            return;
        }
        Map<String, SourceSpan> used = usedWords(pack);
        Set<String> defined = new HashSet<>();
        for (Term term : pack.glossary()) {
            boolean found = uses(used, term.term().plain(), defined);
            for (String alias : term.aliases()) {
                found |= uses(used, alias, defined);
            }
            if (!found) {
                sink.report(
                        Code.TERM_NOT_USED,
                        term.span(),
                        "the pack explains `" + term.term().plain() + "` but never uses it",
                        "delete the term, or add the form in which it is used to `aliases`");
            }
        }
        for (String word : Jargon.WORDS) {
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

    private static boolean uses(Map<String, SourceSpan> used, String term, Set<String> defined) {
        String key = normal(term);
        defined.add(key);
        defined.add(singular(key));
        return used.containsKey(key)
                || used.containsKey(singular(key))
                || used.containsKey(key + "s");
    }

    /** Every word, and every run of two and three words, outside the glossary and the sources. */
    private static Map<String, SourceSpan> usedWords(Pack pack) {
        Map<String, SourceSpan> used = new HashMap<>();
        Set<Object> skipped = new HashSet<>();
        PackWalk.visit(
                pack,
                part -> {
                    switch (part) {
                        case Term term -> PackWalk.visit(term, skipped::add);
                        case Source source -> PackWalk.visit(source, skipped::add);
                        case RichText text -> {
                            if (!skipped.contains(text)) {
                                add(text, used);
                            }
                        }
                        default -> {}
                    }
                });
        return used;
    }

    private static void add(RichText text, Map<String, SourceSpan> used) {
        String before = "";
        String beforeThat = "";
        for (String word : Words.words(text.plain())) {
            String key = normal(word);
            note(key, text.span(), used);
            if (!before.isEmpty()) {
                note(before + " " + key, text.span(), used);
            }
            if (!beforeThat.isEmpty()) {
                note(beforeThat + " " + before + " " + key, text.span(), used);
            }
            beforeThat = before;
            before = key;
        }
    }

    private static void note(String key, SourceSpan span, Map<String, SourceSpan> used) {
        used.putIfAbsent(key, span);
        used.putIfAbsent(singular(key), span);
    }

    private static String normal(String word) {
        return String.join(" ", Words.words(word)).toLowerCase(Locale.ROOT);
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}

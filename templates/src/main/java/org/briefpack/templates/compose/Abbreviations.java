package org.briefpack.templates.compose;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.Term;
import org.jspecify.annotations.Nullable;

/**
 * The glossary's abbreviations, which are marked wherever they stand in a text as a word or with a
 * plural s, so that a screen reader can say what they stand for.
 */
final class Abbreviations {
    private record Entry(String letters, String meaning) {}

    private final List<Entry> entries = new ArrayList<>();

    Abbreviations(Pack pack) {
        for (Term term : pack.glossary()) {
            if (term.standsFor().isPresent()) {
                entries.add(new Entry(term.term().plain(), term.standsFor().get()));
            }
        }
    }

    /** Appends a text as markup. */
    void append(String text, StringBuilder out) {
        int done = 0;
        Entry next = first(text, done);
        while (next != null) {
            int at = at(text, next.letters(), done);
            InlineMarkup.escape(text.substring(done, at), out);
            out.append("<abbr title=\"");
            InlineMarkup.escape(next.meaning(), out);
            out.append("\">");
            InlineMarkup.escape(next.letters(), out);
            out.append("</abbr>");
            done = at + next.letters().length();
            next = first(text, done);
        }
        InlineMarkup.escape(done == 0 ? text : text.substring(done), out);
    }

    /** Returns the abbreviation that stands first, the longest of those; null where none does. */
    private @Nullable Entry first(String text, int from) {
        @Nullable Entry first = null;
        int best = Integer.MAX_VALUE;
        for (Entry entry : entries) {
            int at = at(text, entry.letters(), from);
            boolean longer =
                    first != null
                            && at == best
                            && entry.letters().length() > first.letters().length();
            if (at >= 0 && (at < best || longer)) {
                first = entry;
                best = at;
            }
        }
        return first;
    }

    /** Returns where letters stand as a word of their own; -1 where they do not. */
    private static int at(String text, String letters, int from) {
        for (int at = text.indexOf(letters, from); at >= 0; at = text.indexOf(letters, at + 1)) {
            int end = at + letters.length();
            boolean plural = end < text.length() && text.charAt(end) == 's';
            if (edge(text, at - 1) && edge(text, plural ? end + 1 : end)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean edge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}

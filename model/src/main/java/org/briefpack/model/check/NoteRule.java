package org.briefpack.model.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.pack.Claim;
import org.briefpack.model.pack.PackWalk;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Series;
import org.briefpack.model.pack.Source;
import org.briefpack.model.pack.Statement;
import org.briefpack.model.pack.Visibility;

/** Nothing is left that its writers said to themselves or to one another. */
final class NoteRule implements Rule {
    /** Written in capitals in every language. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "\\b(TODO|TO"
                            + " DO|TBD|TBC|FIXME|XXX+|WIP|NN\\.NN|\\?\\?\\?+)\\b|\\?\\?\\?+|(?i:\\blorem"
                            + " ipsum\\b|\\bdolor sit"
                            + " amet\\b)|(?i:\\bx{3,}\\b)|\\[(?:…|\\.\\.\\.|insert[^\\]]*|xx+)\\]"
                            + "|[(\\[](?i:source|date|year|who|check|sure|true|correct|quelle|datum|jahr"
                            + "|stimmt|sicher|date|année|sûr|vrai)\\s?\\?+[)\\]]");

    private static final Pattern INTERNAL =
            Pattern.compile(
                    "\\b(?:INTERNAL|INTERN|INTERNE)\\b|(?i)\\b(?:internal|intern|interne)\\s?:");

    private static final WordRule TALK =
            new WordRule(
                    "private",
                    Code.NOT_FOR_READERS,
                    "`%s` is said among colleagues, and this text may be shared",
                    "delete it, or mark the statement `visibility: internal`");

    private static final WordRule SELF =
            new WordRule(
                    "notes",
                    Code.NOTE_TO_SELF,
                    "`%s` reads like a note to oneself",
                    "finish the sentence, or delete it");

    @Override
    public void check(Reading reading, DiagnosticSink sink) {
        List<RichText> texts = reading.all(RichText.class);
        Set<Object> notes = sourceNotes(reading);
        for (RichText text : texts) {
            String plain = reading.plain(text);
            Matcher found = MARKS.matcher(plain);
            if (mayHoldMarks(plain) && !notes.contains(text) && found.find()) {
                sink.report(
                        Code.NOTE_TO_SELF,
                        reading.at(text, found.start(), found.end()),
                        "`" + found.group() + "` is a note to oneself",
                        "finish the sentence, or delete it");
            }
        }
        SELF.check(texts, notes, reading, sink);
        Set<Object> hidden = internal(reading);
        hidden.addAll(reading.quoting());
        hidden.addAll(notes);
        TALK.check(texts, hidden, reading, sink);
        for (RichText text : texts) {
            String plain = reading.plain(text);
            boolean may = plain.contains("ntern") || plain.contains("NTERN");
            Matcher found = INTERNAL.matcher(plain);
            if (may && !hidden.contains(text) && found.find()) {
                sink.report(
                        Code.NOT_FOR_READERS,
                        reading.at(text, found.start(), found.end()),
                        "`" + found.group().strip() + "` begins what is not for readers",
                        "delete it, or mark the statement `visibility: internal`");
            }
        }
    }

    /** A look at the characters spares most texts the expression. */
    private static boolean mayHoldMarks(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital && before || c == '[') {
                return true;
            }
            before = capital;
        }
        return text.contains("?)")
                || text.contains("???")
                || text.contains("xxx")
                || text.contains("psum")
                || text.contains("olor");
    }

    /** A source's note is for those who keep the pack. */
    private static Set<Object> sourceNotes(Reading reading) {
        Set<Object> notes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Source source : reading.pack().sources()) {
            source.note().ifPresent(notes::add);
        }
        return notes;
    }

    private static Set<Object> internal(Reading reading) {
        Set<Object> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean whole =
                reading.pack()
                        .front()
                        .flatMap(f -> f.visibility())
                        .filter(v -> v == Visibility.INTERNAL)
                        .isPresent();
        if (whole) {
            PackWalk.visit(reading.pack(), texts::add);
        }
        reading.all(Statement.class).stream()
                .filter(s -> s.visibility().filter(v -> v == Visibility.INTERNAL).isPresent())
                .forEach(s -> PackWalk.visit(s, texts::add));
        reading.all(Claim.class).stream()
                .filter(c -> c.visibility().filter(v -> v == Visibility.INTERNAL).isPresent())
                .forEach(c -> PackWalk.visit(c, texts::add));
        reading.all(Series.class).stream()
                .filter(s -> s.visibility().filter(v -> v == Visibility.INTERNAL).isPresent())
                .forEach(s -> PackWalk.visit(s, texts::add));
        reading.pack().pages().stream()
                .filter(p -> p.visibility().filter(v -> v == Visibility.INTERNAL).isPresent())
                .forEach(p -> PackWalk.visit(p, texts::add));
        return texts;
    }
}

package org.briefpack.templates.compose;

import java.util.Locale;
import org.briefpack.model.document.Notation;
import org.briefpack.model.document.PlainNumber;
import org.briefpack.model.pack.AsOf;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.words.FixedWords;

/** The fixed words of a pack's documents, with dates as people of its language write them. */
public final class Messages {
    private final FixedWords words;
    private final Locale language;

    private Messages(FixedWords words, String language) {
        this.words = words;
        this.language = Locale.forLanguageTag(language);
    }

    /** Returns the words of the pack's language, with its own in place of ours. */
    public static Messages of(Pack pack) {
        String language = pack.language().orElse("en");
        return new Messages(FixedWords.in(language, pack.ownWords()), language);
    }

    /**
     * Returns a message with {@code {0}}, {@code {1}} ... replaced.
     *
     * @throws IllegalArgumentException where there is no such key
     */
    public String text(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** Returns a message as markup; one that stays English in another language is marked so. */
    String markup(String key) {
        StringBuilder markup = new StringBuilder();
        InlineMarkup.escape(text(key), markup);
        return isForeign(key) ? "<lang code=\"en\">" + markup + "</lang>" : markup.toString();
    }

    /** Returns whether a message is English although the pack is in another language. */
    boolean isForeign(String key) {
        return words.isForeign(key);
    }

    /** Returns a number as people of the language write it. */
    String number(double value) {
        return Notation.of(language).counted(PlainNumber.of(value));
    }

    /** Returns a date as people of the language write it, as exactly as it is known. */
    public String date(AsOf date) {
        if (!date.isDated()) {
            return text("undated");
        }
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = text((date.day() == 0 ? "month." : "month.dated.") + date.month());
        return date.day() == 0
                ? text("date.month", month, date.year())
                : text("date.day", date.day(), month, date.year());
    }
}

package org.briefpack.renderer.plan;

import java.util.Locale;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Notation;
import org.briefpack.model.document.PlainNumber;
import org.briefpack.model.document.ReadingDirection;
import org.briefpack.model.words.FixedWords;

/** The few words that the plan itself puts on slides, in the deck's language. */
public final class Words {
    private final FixedWords texts;
    private final Notation notation;
    private final boolean fromRight;

    private Words(FixedWords texts, Notation notation, boolean fromRight) {
        this.texts = texts;
        this.notation = notation;
        this.fromRight = fromRight;
    }

    /** Returns the words of a deck. */
    public static Words of(Metadata metadata) {
        Locale locale = Locale.forLanguageTag(metadata.language());
        return new Words(
                metadata.fixedWords(), Notation.of(locale), ReadingDirection.isFromRight(locale));
    }

    /** Returns a text by its key, with its places filled. */
    public String get(String key, Object... values) {
        return texts.get(key, values);
    }

    /** Returns whether the deck's language is read from right to left. */
    public boolean fromRight() {
        return fromRight;
    }

    /** Says how long something takes. */
    String minutes(double minutes) {
        return minutes > 1
                ? get("time.minutes", notation.of(PlainNumber.of(minutes)))
                : get("time.minute");
    }

    /** Says how long something takes, in minutes and, where there are any, seconds. */
    String time(long seconds) {
        long rest = seconds % 60;
        return rest == 0
                ? minutes(seconds / 60)
                : get("time.minutes", seconds / 60 + (rest < 10 ? ":0" : ":") + rest);
    }

    /** Introduces sources by their number. */
    String sources(int count, String names) {
        return get(count > 1 ? "sources.line" : "source.line", names);
    }
}

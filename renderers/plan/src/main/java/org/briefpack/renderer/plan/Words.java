package org.briefpack.renderer.plan;

import java.util.Locale;
import org.briefpack.model.document.PlainNumber;
import org.briefpack.model.render.RendererWords;

/** The few words that the renderer itself puts on slides, in the deck's language. */
public final class Words {
    private final RendererWords texts;

    private Words(RendererWords texts) {
        this.texts = texts;
    }

    /** Returns the words in a language; in English where there is no translation. */
    public static Words in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getLanguage().equals("en") ? English.WORDS : read(locale);
    }

    private static Words read(Locale locale) {
        return new Words(RendererWords.in(locale, name -> Words.class.getResourceAsStream(name)));
    }

    /** Read once, and only where asked for. */
    private static final class English {
        static final Words WORDS = read(Locale.ENGLISH);
    }

    /** Returns a text by its key, with its places filled. */
    public String get(String key, Object... values) {
        String text = texts.get(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Says how long something takes. */
    String minutes(double minutes) {
        return minutes > 1
                ? get("minutes", PlainNumber.of(minutes).replace(".", texts.get("decimal")))
                : get("minute");
    }

    /** Says how long something takes, in minutes and, where there are any, seconds. */
    String time(long seconds) {
        long rest = seconds % 60;
        return rest == 0
                ? minutes(seconds / 60)
                : get("minutes", seconds / 60 + (rest < 10 ? ":0" : ":") + rest);
    }

    /** Introduces sources by their number. */
    String sources(int count, String names) {
        return get(count > 1 ? "sources" : "source", names);
    }
}

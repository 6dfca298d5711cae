package org.briefpack.renderer.slides.internal.plan;

import java.text.MessageFormat;
import java.util.Locale;
import org.briefpack.model.render.RendererWords;

/** The few words that the renderer itself puts on slides, in the deck's language. */
public final class Words {
    private final RendererWords texts;
    private final Locale locale;

    private Words(RendererWords texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** Returns the words in a language; in English where there is no translation. */
    public static Words in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Words(
                RendererWords.in(locale, name -> Words.class.getResourceAsStream(name)), locale);
    }

    /** Returns a text by its key, with its places filled. */
    public String get(String key, Object... values) {
        return new MessageFormat(texts.get(key), locale).format(values);
    }
}

package org.briefpack.renderer.plan;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.briefpack.model.document.Metadata;

/** Writes days as people of a language do. */
public final class Dates {
    private Dates() {}

    /** Returns the date of the content; empty where there is none. */
    public static String text(Metadata metadata) {
        Locale locale = Locale.forLanguageTag(metadata.language());
        // English of no country: the day first, as in the family's other documents.
        if (locale.equals(Locale.ENGLISH)) {
            locale = Locale.UK;
        }
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return metadata.date().map(format::format).orElse("");
    }
}

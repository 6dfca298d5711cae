package org.briefpack.model.document;

import java.util.Locale;
import java.util.Set;

/** Which way languages are read (UAX 9). */
public final class ReadingDirection {
    private static final Set<String> LANGUAGES =
            Set.of(
                    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr",
                    "ug", "ur", "yi");
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    private ReadingDirection() {}

    /** Returns whether a language is read from right to left; its script decides where named. */
    public static boolean isFromRight(Locale locale) {
        return locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
    }

    /** Returns the same of a BCP 47 tag. */
    public static boolean isFromRight(String tag) {
        return isFromRight(Locale.forLanguageTag(tag));
    }
}

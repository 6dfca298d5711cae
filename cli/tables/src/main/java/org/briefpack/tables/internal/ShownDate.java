package org.briefpack.tables.internal;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** The date that a cell shows, in the form of ISO 8601 and as exactly as its format shows it. */
final class ShownDate {
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");

    private ShownDate() {}

    /**
     * Returns a year, a month or a day; what the cell shows where it shows something else besides.
     *
     * @param format the cell's format, such as {@code mmm yyyy}
     * @param text what the cell shows
     */
    static String of(LocalDateTime date, String format, String text) {
        String bare =
                WORDS.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.contains("h") || bare.contains("s") || bare.indexOf('y') < 0) {
            boolean day = date.truncatedTo(ChronoUnit.DAYS).equals(date) && bare.contains("d");
            return day ? date.toLocalDate().toString() : text;
        }
        String day = date.toLocalDate().toString();
        return bare.contains("d") ? day : day.substring(0, bare.contains("m") ? 7 : 4);
    }
}

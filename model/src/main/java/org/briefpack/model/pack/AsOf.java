package org.briefpack.model.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The time for which something is true, as exactly as it is known: a day, a month or a year.
 *
 * @param year from 1900 to 2199
 * @param month 1 to 12; 0 where only the year is known
 * @param day 1 to 31; 0 where the day is not known
 */
public record AsOf(int year, int month, int day) {
    /** The first year a pack can name. */
    public static final int FIRST_YEAR = 1900;

    /** The last year a pack can name. */
    public static final int LAST_YEAR = 2199;

    private static final Pattern FORM =
            Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** Refuses dates that are not in the calendar. */
    public AsOf {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year);
        }
        if (month == 0 && day != 0) {
            throw new IllegalArgumentException("a day without a month");
        }
        if (month != 0) {
            YearMonth of = YearMonth.of(year, month);
            if (day > of.lengthOfMonth() || day < 0) {
                throw new IllegalArgumentException("day " + day);
            }
        }
    }

    /**
     * Reads {@code 2026}, {@code 2026-05} or {@code 2026-05-31}.
     *
     * @throws IllegalArgumentException where the text is not a date of that form
     */
    public static AsOf parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a date: " + text);
        }
        try {
            return new AsOf(
                    Integer.parseInt(text.substring(0, 4)),
                    text.length() > 4 ? Integer.parseInt(text.substring(5, 7)) : 0,
                    text.length() > 7 ? Integer.parseInt(text.substring(8, 10)) : 0);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a date: " + text, e);
        }
    }

    /** Returns the last day it can mean, so that age is never overstated. */
    public LocalDate lastDay() {
        if (day != 0) {
            return LocalDate.of(year, month, day);
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /** Returns the date as written: {@code 2026}, {@code 2026-05} or {@code 2026-05-31}. */
    @Override
    public String toString() {
        String text = Integer.toString(year);
        if (month != 0) {
            text += "-" + two(month);
        }
        return day == 0 ? text : text + "-" + two(day);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

package org.briefpack.model.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The time of a fact, as exactly as it is known: a day, a month, a year, or no date at all.
 *
 * @param year from 1900 to 2199; 0 where the fact is undated
 * @param month 1 to 12; 0 where only the year is known
 * @param day 1 to 31; 0 where the day is not known
 */
public record AsOf(int year, int month, int day) {
    /** The first year a pack can name. */
    public static final int FIRST_YEAR = 1900;

    /** The last year a pack can name. */
    public static final int LAST_YEAR = 2199;

    /** What a pack writes where the source gives no date. */
    public static final String UNDATED_WORD = "undated";

    /** No date: the source gives none. */
    public static final AsOf UNDATED = new AsOf(0, 0, 0);

    /** Refuses dates that are not in the calendar. */
    public AsOf {
        boolean undated = year == 0 && month == 0 && day == 0;
        if (!undated && (year < FIRST_YEAR || year > LAST_YEAR)) {
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
     * Reads {@code 2026}, {@code 2026-05}, {@code 2026-05-31} or {@code undated}; empty where it is
     * none of these.
     */
    public static Optional<AsOf> of(String text) {
        if (text.equals(UNDATED_WORD)) {
            return Optional.of(UNDATED);
        }
        int length = text.length();
        boolean form =
                switch (length) {
                    case 4 -> true;
                    case 7 -> text.charAt(4) == '-';
                    case 10 -> text.charAt(4) == '-' && text.charAt(7) == '-';
                    default -> false;
                };
        if (!form) {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = length > 4 ? number(text, 5, 7) : 0;
        int day = length > 7 ? number(text, 8, 10) : 0;
        boolean known =
                year >= FIRST_YEAR
                        && year <= LAST_YEAR
                        && (length == 4 || month >= 1 && month <= 12)
                        && (length < 10
                                || day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth());
        return known ? Optional.of(new AsOf(year, month, day)) : Optional.empty();
    }

    /** Returns the number that stands there in ASCII digits; -1 where none does. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** Returns whether the source gives a date. */
    public boolean isDated() {
        return year != 0;
    }

    /**
     * Returns the first day it can mean.
     *
     * @throws IllegalStateException where it is undated
     */
    public LocalDate firstDay() {
        needDate();
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * Returns the last day it can mean, so that age is never overstated.
     *
     * @throws IllegalStateException where it is undated
     */
    public LocalDate lastDay() {
        needDate();
        if (day != 0) {
            return LocalDate.of(year, month, day);
        }
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    private void needDate() {
        if (!isDated()) {
            throw new IllegalStateException("an undated fact has no day");
        }
    }

    /** Returns the date as written, such as {@code 2026-05}, or {@code undated}. */
    @Override
    public String toString() {
        if (!isDated()) {
            return UNDATED_WORD;
        }
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

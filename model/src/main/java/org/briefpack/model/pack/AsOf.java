package org.briefpack.model.pack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

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

    /** Reads {@code 2026}, {@code 2026-05} or {@code 2026-05-31}; empty where it is no date. */
    public static Optional<AsOf> of(String text) {
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

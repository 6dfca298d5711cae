package org.briefpack.model.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that stand in a text: 15 May 2015, May 15, 2015, 2015-05-15, 15. Mai 2015, 15 mai 2015. */
final class Calendar {
    private static final List<String> MONTHS =
            List.of(
                    "january januar janvier jan",
                    "february februar février feb",
                    "march märz mars mar",
                    "april avril apr",
                    "may mai",
                    "june juni juin jun",
                    "july juli juillet jul",
                    "august août aug",
                    "september septembre sept sep",
                    "october oktober octobre oct okt",
                    "november novembre nov",
                    "december dezember décembre dec dez");

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i).split(" ")) {
                NUMBERS.put(name, i + 1);
            }
        }
    }

    private static final Pattern DATE =
            Pattern.compile(
                    ("\\b(?:(\\d{1,2})(?:st|nd|rd|th|er)?\\.?SPACE+MONTH\\.?(?:,?SPACE+(\\d{4}))?"
                                    + "|MONTH\\.?SPACE+(\\d{1,2})(?:st|nd|rd|th)?(?:,?SPACE+(\\d{4}))?"
                                    + "|(\\d{4})-(\\d{2})-(\\d{2})"
                                    + "|(\\d{1,2})[./](\\d{1,2})[./](\\d{4}))\\b")
                            .replace("MONTH", "(" + String.join("|", NUMBERS.keySet()) + ")")
                            .replace("SPACE", "[\\s\\u00a0\\u202f]"),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Characters around its digits within which a date begins and ends. */
    private static final int AROUND = 24;

    private Calendar() {}

    /**
     * A date in a text.
     *
     * @param from index of its first character
     * @param to index after its last
     * @param year the year; 0 where it names none
     * @param month 1 to 12, or a number that is no month
     * @param day the day, or a number that is no day
     */
    record Day(int from, int to, int year, int month, int day) {
        /** Whether the calendar has it; a day without a year is held to the longest year. */
        boolean exists() {
            if (month < 1 || month > 12 || day < 1) {
                return false;
            }
            int of = year == 0 ? 2024 : year;
            return day <= YearMonth.of(of, month).lengthOfMonth();
        }
    }

    static List<Day> in(String text) {
        int first = 0;
        int last = text.length();
        while (first < last && !isDigit(text.charAt(first))) {
            first++;
        }
        if (first == last) {
            return List.of();
        }
        while (!isDigit(text.charAt(last - 1))) {
            last--;
        }
        List<Day> days = new ArrayList<>();
        Matcher found =
                DATE.matcher(text)
                        .useTransparentBounds(true)
                        .region(
                                Math.max(0, first - AROUND),
                                Math.min(text.length(), last + AROUND));
        while (found.find()) {
            if (found.group(1) != null) {
                days.add(day(found, found.group(3), month(found.group(2)), found.group(1)));
            } else if (found.group(4) != null) {
                days.add(day(found, found.group(6), month(found.group(4)), found.group(5)));
            } else if (found.group(7) != null) {
                int month = Integer.parseInt(found.group(8));
                days.add(day(found, found.group(7), month, found.group(9)));
            } else {
                days.add(numeric(found));
            }
        }
        return days;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Day and month in either order: which one is meant is not known, so the one that exists. */
    private static Day numeric(Matcher found) {
        int one = Integer.parseInt(found.group(10));
        int two = Integer.parseInt(found.group(11));
        int year = Integer.parseInt(found.group(12));
        Day european = new Day(found.start(), found.end(), year, two, one);
        Day american = new Day(found.start(), found.end(), year, one, two);
        return american.exists() && !european.exists() ? american : european;
    }

    private static Day day(Matcher found, String year, int month, String day) {
        int number = year == null ? 0 : Integer.parseInt(year);
        return new Day(found.start(), found.end(), number, month, Integer.parseInt(day));
    }

    private static int month(String name) {
        return Objects.requireNonNull(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }
}

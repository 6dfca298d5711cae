package org.briefpack.model.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Categories that are points in time, so that years which are missing leave their room.
 *
 * @param unit how finely the labels tell the time
 * @param dates the first day of what each category names, in rising order
 */
public record TimeAxis(Unit unit, List<LocalDate> dates) {
    /** How finely an axis tells the time. */
    public enum Unit {
        /** Labels such as 2026. */
        YEARS,
        /** Labels such as 2026-07 or 2026 Q3. */
        MONTHS,
        /** Labels such as 2026-07-31. */
        DAYS,
    }

    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20|21)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER =
            Pattern.compile("(\\d{4})[ -]?[QTK]([1-4])|[QTK]([1-4])[ /-](\\d{4})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Copies the dates. */
    public TimeAxis {
        dates = List.copyOf(dates);
    }

    /**
     * Reads the labels of a chart as points in time.
     *
     * @return empty where one of them is none, they do not rise, or there are fewer than two
     */
    public static Optional<TimeAxis> of(List<String> labels) {
        List<LocalDate> dates = new ArrayList<>();
        Unit unit = null;
        for (String label : labels) {
            Optional<TimeAxis> one = read(label.strip());
            if (one.isEmpty() || unit != null && unit != one.get().unit()) {
                return Optional.empty();
            }
            unit = one.get().unit();
            LocalDate date = one.get().dates().getFirst();
            if (!dates.isEmpty() && !date.isAfter(dates.getLast())) {
                return Optional.empty();
            }
            dates.add(date);
        }
        return unit == null || dates.size() < 2
                ? Optional.empty()
                : Optional.of(new TimeAxis(unit, dates));
    }

    private static Optional<TimeAxis> read(String label) {
        if (YEAR.matcher(label).matches()) {
            return one(Unit.YEARS, LocalDate.of(Integer.parseInt(label), 1, 1));
        }
        if (MONTH.matcher(label).matches()) {
            return one(Unit.MONTHS, YearMonth.parse(label).atDay(1));
        }
        Matcher quarter = QUARTER.matcher(label);
        if (quarter.matches()) {
            boolean yearFirst = quarter.group(1) != null;
            int year = Integer.parseInt(quarter.group(yearFirst ? 1 : 4));
            int number = Integer.parseInt(quarter.group(yearFirst ? 2 : 3));
            return one(Unit.MONTHS, LocalDate.of(year, number * 3 - 2, 1));
        }
        return DAY.matcher(label).matches() ? day(label) : Optional.empty();
    }

    private static Optional<TimeAxis> day(String label) {
        try {
            return one(Unit.DAYS, LocalDate.parse(label));
        } catch (java.time.format.DateTimeParseException e) {
            // Such as 31 February: a name, not a day.
            return Optional.empty();
        }
    }

    private static Optional<TimeAxis> one(Unit unit, LocalDate date) {
        return Optional.of(new TimeAxis(unit, List.of(date)));
    }

    /** Returns how far along a category lies, from 0 for the first to 1 for the last. */
    public double share(int category) {
        return (double) count(dates.get(category)) / count(dates.getLast());
    }

    /** Whether all categories lie equally far apart, so that no room has to be left. */
    public boolean isEven() {
        for (int i = 2; i < dates.size(); i++) {
            if (count(dates.get(i)) - count(dates.get(i - 1)) != count(dates.get(1))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the distance between the two categories that lie nearest, as a share of the whole.
     */
    public double nearest() {
        double nearest = 1;
        for (int i = 1; i < dates.size(); i++) {
            nearest = Math.min(nearest, share(i) - share(i - 1));
        }
        return nearest;
    }

    private long count(LocalDate date) {
        LocalDate first = dates.getFirst();
        return switch (unit) {
            case YEARS -> ChronoUnit.YEARS.between(first, date);
            case MONTHS -> ChronoUnit.MONTHS.between(first, date);
            case DAYS -> ChronoUnit.DAYS.between(first, date);
        };
    }
}

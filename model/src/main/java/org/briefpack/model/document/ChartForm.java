package org.briefpack.model.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a chart is drawn, decided from its figures and the room it has, the same in every format:
 * which kind, with which axis, which labels, and with how many digits.
 *
 * @param kind the kind that shows these figures; may be another than the one asked for
 * @param change why it is another; empty where it is the one asked for
 * @param values the axis of values, always with zero on it
 * @param time where each category lies in time; empty where categories are names, or lie evenly
 * @param legend whether the series are named in a legend; false where there is one, or each line is
 *     named at its end
 * @param places digits after the point that all labels have; -1 where each has what it needs
 * @param least height in points that the plot needs so that every label of its bars can be read;
 *     infinite where no height is enough, and 0 where the height does not matter
 * @param every of the points in time along a line, how many there are to each that is named
 */
public record ChartForm(
        ChartKind kind,
        Optional<Change> change,
        ValueAxis values,
        Optional<TimeAxis> time,
        boolean legend,
        int places,
        double least,
        int every) {
    /** Why a chart is drawn as another kind than the one asked for. */
    public enum Change {
        /** A slice cannot be smaller than nothing. */
        BELOW_ZERO("a pie cannot show values below zero"),
        /** A pie is one whole. */
        SEVERAL_SERIES("a pie shows one series, and this chart has several"),
        /** Nothing to divide. */
        NO_WHOLE("a pie needs at least two values above zero"),
        /** Shares that are more than all. */
        OVER_WHOLE("the shares of a pie cannot be more than 100 %, and these are"),
        /** Slices too thin to label. */
        MANY_SLICES("a pie of so many slices cannot be read"),
        /** Columns too narrow for what stands above or below them. */
        NARROW_COLUMNS("columns would be too narrow for their labels"),
        /** Points of a line too close for their names. */
        LONG_NAMES("the names below a line would run into one another");

        private final String reason;

        Change(String reason) {
            this.reason = reason;
        }

        /** Returns the reason as a sentence without a full stop. */
        public String reason() {
            return reason;
        }
    }

    private static final int MOST_SLICES = 6;
    private static final int MOST_STEPS = 5;

    /** Lines of a name below a column, or beside a bar. */
    private static final int MOST_LINES = 3;

    /** Share of the width that the names of bars may take. */
    private static final double NAMES = 0.4;

    /** Share of the width that a figure may take; longer ones are better read in a table. */
    private static final double WIDEST_FIGURE = 0.2;

    /** Longest name of a line that stands at its end, in letters. */
    private static final int LONGEST_END = 16;

    /** Decides how a chart is drawn in a room. */
    public static ChartForm of(Block.Chart chart, ChartRoom room) {
        Figures figures = new Figures(chart);
        Optional<Change> change = pie(chart, figures);
        if (chart.kind() == ChartKind.COLUMN && !figures.fitsColumns(room)) {
            change = Optional.of(Change.NARROW_COLUMNS);
        }
        if (chart.kind() == ChartKind.LINE && !figures.fitsLine(room)) {
            change = Optional.of(Change.LONG_NAMES);
        }
        ChartKind kind = change.isPresent() ? ChartKind.BAR : chart.kind();
        Optional<TimeAxis> time =
                kind == ChartKind.LINE
                        ? figures.time.filter(axis -> !axis.isEven())
                        : Optional.empty();
        return new ChartForm(
                kind,
                change,
                ValueAxis.of(figures.low, figures.high, MOST_STEPS),
                time,
                chart.series().size() > 1 && !(kind == ChartKind.LINE && figures.namedAtEnds()),
                figures.places(),
                figures.least(kind, room),
                kind == ChartKind.LINE ? figures.every(room) : 1);
    }

    private static Optional<Change> pie(Block.Chart chart, Figures figures) {
        if (chart.kind() != ChartKind.PIE) {
            return Optional.empty();
        }
        if (figures.low < 0) {
            return Optional.of(Change.BELOW_ZERO);
        }
        if (chart.series().size() > 1) {
            return Optional.of(Change.SEVERAL_SERIES);
        }
        if (figures.positive < 2) {
            return Optional.of(Change.NO_WHOLE);
        }
        if (chart.unit().startsWith("%") && figures.sum > 101) {
            return Optional.of(Change.OVER_WHOLE);
        }
        return figures.all.size() > MOST_SLICES
                ? Optional.of(Change.MANY_SLICES)
                : Optional.empty();
    }

    /**
     * Returns whether every label can be read in a room; where not, the figures are better a table.
     */
    public boolean fits(ChartRoom room) {
        return least <= room.height();
    }

    /** Returns whether each line says at its end what it is. */
    public boolean namesLines(Block.Chart chart) {
        return kind == ChartKind.LINE && chart.series().size() > 1 && !legend;
    }

    /**
     * Returns a value as it is printed: a point, no grouping. {@link Notation} writes it for
     * readers.
     */
    public String digits(double value) {
        return places < 0 ? brief(value) : PlainNumber.of(value, places);
    }

    /** Returns a value with two digits after the point, or as many as leave two that count. */
    private static String brief(double value) {
        return PlainNumber.of(value, needed(value));
    }

    /**
     * Returns the digits after the point that a value needs: its own, at most two or those of its
     * first two digits.
     */
    private static int needed(double value) {
        int own = PlainNumber.places(value);
        if (value == 0 || own == 0) {
            return 0;
        }
        int leading = (int) -Math.floor(Math.log10(Math.abs(value)));
        return Math.min(own, Math.max(2, leading + 1));
    }

    /**
     * Whether a value of a line has its figure beside it: all where there is room, else what a
     * reader looks for.
     */
    public static boolean isLabelled(Block.Chart chart, ChartRoom room, int series, int category) {
        Block.ChartSeries one = chart.series().get(series);
        return one.value(category).isPresent()
                && (new Figures(chart).fitsPoints(room) || Figures.stands(one, category));
    }

    /** What is asked of a chart's figures several times. */
    private static final class Figures {
        private final Block.Chart chart;
        private final Optional<TimeAxis> time;
        private final List<Double> all = new ArrayList<>();
        private double low;
        private double high;
        private double sum;
        private int positive;

        Figures(Block.Chart chart) {
            this.chart = chart;
            time = TimeAxis.of(chart.categories());
            for (Block.ChartSeries series : chart.series()) {
                series.values().stream()
                        .flatMap(Optional::stream)
                        .filter(Double::isFinite)
                        .forEach(this::add);
            }
        }

        private void add(double value) {
            all.add(value);
            low = Math.min(low, value);
            high = Math.max(high, value);
            sum += value;
            positive += value > 0 ? 1 : 0;
        }

        /** The same for all where at least half need as many; else each its own. */
        int places() {
            List<Integer> needed =
                    all.stream().map(ChartForm::needed).sorted(Comparator.reverseOrder()).toList();
            if (needed.isEmpty() || needed.getFirst() == 0) {
                return 0;
            }
            boolean half = needed.get((needed.size() - 1) / 2).equals(needed.getFirst());
            return half && needed.getFirst() <= 2 ? needed.getFirst() : -1;
        }

        private double label(ChartRoom room) {
            return all.stream()
                    .mapToDouble(value -> room.width(brief(value) + "00"))
                    .max()
                    .orElse(0);
        }

        boolean fitsColumns(ChartRoom room) {
            double slot = room.width() / Math.max(1, chart.categories().size());
            return label(room) * chart.series().size() <= slot * 0.85
                    && chart.categories().stream().allMatch(name -> wraps(room, name, slot * 0.94));
        }

        /** Points in time may be named one in so many; names of other things all count. */
        boolean fitsLine(ChartRoom room) {
            double slot = room.width() * 0.9 / Math.max(1, chart.categories().size());
            return time.isPresent()
                    || chart.categories().stream().allMatch(name -> wraps(room, name, slot));
        }

        int every(ChartRoom room) {
            if (time.isEmpty()) {
                return 1;
            }
            double slot = room.width() * 0.9 / chart.categories().size();
            double widest = chart.categories().stream().mapToDouble(room::width).max().orElse(0);
            return (int) Math.max(1, Math.ceil((widest + room.size() * 0.6) / slot));
        }

        boolean fitsPoints(ChartRoom room) {
            double least =
                    time.map(TimeAxis::nearest)
                            .orElse(1.0 / Math.max(1, chart.categories().size()));
            return label(room) <= room.width() * 0.9 * least;
        }

        /** What its bars, and the lines of their names, need from the foot to the top. */
        double least(ChartKind kind, ChartRoom room) {
            double width = room.width() * NAMES;
            if (label(room) > room.width() * WIDEST_FIGURE) {
                return Double.POSITIVE_INFINITY;
            }
            if (kind != ChartKind.BAR) {
                return 0;
            }
            if (!chart.categories().stream().allMatch(name -> wraps(room, name, width))) {
                return Double.POSITIVE_INFINITY;
            }
            double least = 0;
            for (String name : chart.categories()) {
                double lines = Math.ceil(room.width(name) / width) * 1.3;
                least += Math.max(lines, chart.series().size() * 1.15 + 0.3) * room.size();
            }
            return least;
        }

        private static boolean wraps(ChartRoom room, String name, double width) {
            boolean words = true;
            for (String word : name.split("[ \u2013-]")) {
                words &= room.width(word) <= width;
            }
            return words && room.width(name) <= width * MOST_LINES * 0.8;
        }

        /** Whether each line can be named at its end: few enough that the names stand apart. */
        boolean namedAtEnds() {
            List<Double> ends = new ArrayList<>();
            for (Block.ChartSeries series : chart.series()) {
                int last = series.last();
                if (last < 0 || series.name().isBlank() || series.name().length() > LONGEST_END) {
                    return false;
                }
                ends.add(series.value(last).orElseThrow());
            }
            ends.sort(null);
            double apart = (high - low) * 0.09;
            for (int i = 1; i < ends.size(); i++) {
                if (ends.get(i) - ends.get(i - 1) < apart) {
                    return false;
                }
            }
            return ends.size() <= 4;
        }

        /**
         * Whether a value is the first, the last, the highest or the lowest of its line, or stands
         * alone.
         */
        private static boolean stands(Block.ChartSeries series, int category) {
            double value = series.value(category).orElseThrow();
            boolean before = false;
            boolean highest = true;
            boolean lowest = true;
            for (int other = 0; other <= series.last(); other++) {
                double their = series.value(other).orElse(value);
                before |= other < category && series.value(other).isPresent();
                // Of equal ones the first.
                highest &=
                        other < category
                                ? their < value || series.value(other).isEmpty()
                                : their <= value;
                lowest &=
                        other < category
                                ? their > value || series.value(other).isEmpty()
                                : their >= value;
            }
            return !before || category == series.last() || highest || lowest;
        }
    }
}

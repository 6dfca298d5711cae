package org.briefpack.model.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Shares the minutes of a section among its slides. */
public final class SharedTime {
    private static final int QUARTERS = 4;
    private static final int SECONDS = 15;

    private SharedTime() {}

    /**
     * What a slide asks for.
     *
     * @param minutes how long it takes whatever the others do; 0 where it takes a share
     * @param weight how much of what is left it gets, beside the others
     */
    public record Wish(double minutes, double weight) {}

    /**
     * Returns how long each slide takes, in the order of the wishes. Slides with minutes of their
     * own take these; the others share what is left by their weight, in whole quarters of a minute
     * that sum to it exactly.
     *
     * @param minutes of the section; nothing is left where the fixed ones take more
     */
    public static List<Duration> among(double minutes, List<Wish> wishes) {
        double fixed = wishes.stream().mapToDouble(Wish::minutes).sum();
        double weights =
                wishes.stream().filter(w -> w.minutes() == 0).mapToDouble(Wish::weight).sum();
        double quarters = Math.max((minutes - fixed) * QUARTERS, 0);
        List<Duration> times = new ArrayList<>();
        double seen = 0;
        long given = 0;
        for (Wish wish : wishes) {
            if (wish.minutes() > 0) {
                times.add(Duration.ofSeconds(Math.round(60 * wish.minutes())));
                continue;
            }
            seen += wish.weight();
            long upTo = weights > 0 ? Math.round(quarters * seen / weights) : 0;
            times.add(Duration.ofSeconds(SECONDS * (upTo - given)));
            given = upTo;
        }
        return times;
    }
}

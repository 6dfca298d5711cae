package org.briefpack.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SharedTimeTest {
    @Test
    void sharesByWeightWhatTheFixedOnesLeave() {
        assertEquals(List.of(240, 120, 240), seconds(10, wish(4, 2), wish(0, 1), wish(0, 2)));
    }

    @Test
    void sharesWholeQuartersThatSumToTheMinutes() {
        assertEquals(List.of(15, 30, 15), seconds(1, wish(0, 1), wish(0, 1), wish(0, 1)));
    }

    @Test
    void givesNothingWhereNothingIsLeft() {
        assertEquals(List.of(300, 0), seconds(3, wish(5, 1), wish(0, 1)));
        assertEquals(List.of(), seconds(3));
    }

    @RepeatedTest(200)
    void whateverIsAskedForTheSumIsTheSectionsMinutes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<SharedTime.Wish> wishes = new ArrayList<>();
        wishes.add(wish(0, 1 + random.nextInt(3)));
        int fixed = 0;
        for (int i = random.nextInt(8); i > 0; i--) {
            int own = random.nextBoolean() ? 0 : random.nextInt(6);
            fixed += own;
            wishes.add(wish(own, 1 + random.nextInt(3)));
        }
        int minutes = fixed + random.nextInt(40);
        List<Integer> times = seconds(minutes, wishes.toArray(SharedTime.Wish[]::new));
        assertEquals(60 * minutes, times.stream().mapToInt(t -> t).sum());
        IntStream.range(0, times.size())
                .filter(i -> wishes.get(i).minutes() > 0)
                .forEach(i -> assertEquals((int) (60 * wishes.get(i).minutes()), times.get(i)));
    }

    private static SharedTime.Wish wish(double minutes, double weight) {
        return new SharedTime.Wish(minutes, weight);
    }

    private static List<Integer> seconds(double minutes, SharedTime.Wish... wishes) {
        return SharedTime.among(minutes, List.of(wishes)).stream()
                .map(Duration::toSeconds)
                .map(Math::toIntExact)
                .toList();
    }
}

package org.briefpack.model.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.SourceSpan;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SessionPlanTest {
    @Test
    void aSessionOfThePacksOwnLengthTakesTheSegmentsMinutes() {
        SessionPlan plan = SessionPlan.of(training(30, segment("a", 10), segment("b", 20)), 0);
        assertEquals(30, plan.minutes());
        assertEquals(List.of(10, 20), minutes(plan));
        assertEquals(List.of(0, 10), plan.parts().stream().map(SessionPlan.Part::start).toList());
        assertEquals(List.of(1, 2), plan.parts().stream().map(SessionPlan.Part::number).toList());
    }

    @Test
    void aSessionThatThePackPlansLeavesOutWhatItGivesNoTime() {
        Training training = training(30, segment("a", 10, 15), segment("b", 20));
        SessionPlan plan = SessionPlan.of(training, 15);
        assertEquals(List.of(15), minutes(plan));
        assertEquals(List.of("b"), plan.left().stream().map(Segment::id).toList());
        assertEquals(15, plan.taken());
    }

    @RepeatedTest(200)
    void aSessionThatNobodyPlannedSumsToItsLength(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Segment> segments = new ArrayList<>();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            segments.add(segment("s" + i, random.nextInt(30)));
        }
        segments.add(segment("last", 1 + random.nextInt(30)));
        int own = segments.stream().mapToInt(Segment::minutes).sum();
        int wanted = 5 + random.nextInt(470);
        SessionPlan plan = SessionPlan.of(training(own, segments.toArray(Segment[]::new)), wanted);
        assertEquals(wanted, plan.taken());
        int start = 0;
        for (SessionPlan.Part part : plan.parts()) {
            assertEquals(start, part.start());
            assertTrue(part.minutes() > 0);
            start += part.minutes();
        }
        assertEquals(segments.size(), plan.parts().size() + plan.left().size());
    }

    @Test
    void anExerciseStaysOutWhereThePartLeavesItNoTime() {
        Training training = training(30, segment("a", 8), segment("b", 9), segment("c", 13));
        assertEquals(
                List.of("x"),
                SessionPlan.of(training, 0).exercises().stream().map(Exercise::id).toList());
        assertTrue(SessionPlan.of(training, 0).parts().getFirst().exercise().isEmpty());
        assertTrue(SessionPlan.of(training, 15).exercises().isEmpty());
    }

    @Test
    void roomIsAtLeastForOneAndEndlessWithoutTimes() {
        assertEquals(1, SessionPlan.room(1, 0.5, 9));
        assertEquals(6, SessionPlan.room(60, 1, 6));
        assertEquals(7, SessionPlan.room(5, 1.5, 9));
        assertTrue(SessionPlan.room(0, 1, 6) > 1000);
    }

    private static List<Integer> minutes(SessionPlan plan) {
        return plan.parts().stream().map(SessionPlan.Part::minutes).toList();
    }

    private static Training training(int minutes, Segment... segments) {
        Exercise exercise =
                new Exercise(
                        "x",
                        text("Sort"),
                        8,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        SourceSpan.NONE);
        return new Training(
                minutes, List.of(), List.of(segments), List.of(exercise), SourceSpan.NONE);
    }

    private static Segment segment(String id, int minutes, int... quarter) {
        SequencedMap<String, Integer> sessions = new LinkedHashMap<>();
        for (int other : quarter) {
            sessions.put("15", other);
        }
        return new Segment(
                id,
                text(id),
                minutes,
                sessions,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of("x"),
                SourceSpan.NONE);
    }

    private static RichText text(String text) {
        return new RichText(text, List.of(), SourceSpan.NONE);
    }
}

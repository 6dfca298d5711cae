package org.briefpack.model.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A training session of one length: which segments it has, how long each takes and what is done
 * there.
 *
 * @param minutes how long the session is to take
 * @param parts the segments that it has time for, in order
 * @param left the segments that it leaves out, in order
 * @param exercises the exercises of the parts, each once, in the order in which they come
 */
public record SessionPlan(
        int minutes, List<Part> parts, List<Segment> left, List<Exercise> exercises) {
    /** Minutes from which on a part has time for more than it cannot do without. */
    private static final int ROOMY = 7;

    /**
     * A segment in the session.
     *
     * @param segment what the pack says about it
     * @param number its place among the parts, from 1
     * @param minutes how long it takes, above 0
     * @param start minutes from the beginning of the session
     * @param exercise what people do in it; empty where it has none, or leaves too little time
     * @param roomy whether there is time for more than what it cannot do without
     */
    public record Part(
            Segment segment,
            int number,
            int minutes,
            int start,
            Optional<Exercise> exercise,
            boolean roomy) {}

    /** Copies the lists. */
    public SessionPlan {
        parts = List.copyOf(parts);
        left = List.copyOf(left);
        exercises = List.copyOf(exercises);
    }

    /**
     * Plans a session.
     *
     * <p>A session of the pack's own length takes the segments' own minutes. One of another length
     * takes those that the pack gives it, without the segments that it gives none; where the pack
     * plans no such session, all segments are cut or drawn out alike, in whole minutes that sum to
     * the session.
     *
     * @param minutes how long it is to take; 0 for as long as the pack says
     */
    public static SessionPlan of(Training training, int minutes) {
        int length = minutes == 0 ? training.minutes() : minutes;
        int[] shares = shares(training, length);
        List<Part> parts = new ArrayList<>();
        List<Segment> left = new ArrayList<>();
        List<Exercise> exercises = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < shares.length; i++) {
            Segment segment = training.segments().get(i);
            if (shares[i] <= 0) {
                left.add(segment);
                continue;
            }
            Optional<Exercise> exercise = exercise(training, segment, shares[i]);
            exercise.filter(e -> exercises.stream().noneMatch(known -> known == e))
                    .ifPresent(exercises::add);
            boolean roomy = shares[i] >= ROOMY;
            parts.add(new Part(segment, parts.size() + 1, shares[i], start, exercise, roomy));
            start += shares[i];
        }
        return new SessionPlan(length, parts, left, exercises);
    }

    /** Returns how long all parts take together: the session's minutes where the plan is right. */
    public int taken() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    private static int[] shares(Training training, int length) {
        List<Segment> segments = training.segments();
        String key = Integer.toString(length);
        if (length == training.minutes()) {
            return segments.stream().mapToInt(Segment::minutes).toArray();
        }
        if (segments.stream().anyMatch(segment -> segment.sessions().containsKey(key))) {
            return segments.stream().mapToInt(s -> s.sessions().getOrDefault(key, 0)).toArray();
        }
        return inProportion(segments, length);
    }

    private static int[] inProportion(List<Segment> segments, int length) {
        int sum = segments.stream().mapToInt(Segment::minutes).sum();
        int[] shares = new int[segments.size()];
        int before = 0;
        for (int i = 0; i < shares.length && sum > 0; i++) {
            int upTo = before + segments.get(i).minutes();
            shares[i] = rounded(upTo, length, sum) - rounded(before, length, sum);
            before = upTo;
        }
        return shares;
    }

    private static int rounded(int minutes, int length, int sum) {
        return Math.toIntExact(Math.round((double) minutes * length / sum));
    }

    private static Optional<Exercise> exercise(Training training, Segment segment, int minutes) {
        return training.exercises().stream()
                .filter(e -> segment.exercise().filter(e.id()::equals).isPresent())
                .filter(e -> e.minutes() < minutes)
                .findFirst();
    }

    /**
     * Returns how many items there is time for; at least one.
     *
     * @param minutes how long they may take together; 0 for as long as they like
     * @param each how many of them a minute holds, above 0
     * @param most how many are shown at most, whatever the time
     */
    public static int room(int minutes, double each, int most) {
        return minutes == 0
                ? Integer.MAX_VALUE
                : Math.max(Math.min((int) (minutes * each), most), 1);
    }
}

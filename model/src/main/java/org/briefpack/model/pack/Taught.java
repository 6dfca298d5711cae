package org.briefpack.model.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a session teaches, and whether something belongs to it: a claim that one of its parts shows
 * or says, or words that one of them uses. Words that stand nearly everywhere in the pack tell
 * nothing, so that no list of a language's small words is needed.
 */
public final class Taught {
    /**
     * A text with fewer telling words is too short to say that it is about something else; words of
     * three letters are small words in many languages, and do not count.
     */
    private static final int FEW = 4;

    /** Of the telling words of a text this share has to stand in one part of the session. */
    private static final double SHARE = 0.25;

    /** Words in more than this share of all parts of a pack stand everywhere. */
    private static final double EVERYWHERE = 0.4;

    private final Pack pack;
    private final Matter.Finder finder;
    private final List<Matter> parts = new ArrayList<>();
    private final Set<String> everywhere;

    private Taught(Pack pack, SessionPlan session) {
        this.pack = pack;
        this.finder = new Matter.Finder(pack);
        this.everywhere = everywhere(pack, finder);
        session.parts().forEach(part -> parts.add(finder.of(all(pack, part))));
    }

    /** Returns what a session teaches. */
    public static Taught of(Pack pack, SessionPlan session) {
        return new Taught(pack, session);
    }

    private static List<Object> all(Pack pack, SessionPlan.Part part) {
        Segment segment = part.segment();
        List<Object> all = new ArrayList<>(shown(pack, segment));
        part.exercise().ifPresent(all::add);
        all.add(segment.title());
        all.add(segment.goal());
        all.add(segment.say());
        all.add(segment.act());
        all.add(segment.expect());
        return all;
    }

    private static List<Object> shown(Pack pack, Segment segment) {
        List<Object> shown = new ArrayList<>();
        segment.shows().forEach(part -> shown.addAll(ShownParts.of(pack, part)));
        return shown;
    }

    private static Set<String> everywhere(Pack pack, Matter.Finder finder) {
        Map<String, Integer> counts = new HashMap<>();
        int parts = 0;
        for (DeckPart part : DeckPart.values()) {
            Set<String> stems = finder.of(ShownParts.of(pack, part)).stems();
            parts += stems.isEmpty() ? 0 : 1;
            stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        double most = Math.max(2, parts * EVERYWHERE);
        Set<String> everywhere = new HashSet<>();
        counts.forEach((stem, count) -> add(stem, count > most, everywhere));
        return everywhere;
    }

    private static void add(String stem, boolean wanted, Set<String> to) {
        if (wanted) {
            to.add(stem);
        }
    }

    /**
     * Whether the session teaches what something is about; true also of what is too short to tell.
     *
     * @param what a part of the pack, or several in a list
     */
    public boolean covers(Object what) {
        Matter matter = finder.of(what);
        return parts.stream().anyMatch(matter::sharesClaim) || sounds(matter, parts);
    }

    /**
     * Whether a line of a segment is about what its slides show, its exercise does, or it is for;
     * true where they show nothing of their own, and of a line that is too short to tell.
     */
    public boolean isToTheMatter(Statement line, Segment segment) {
        Matter matter = finder.of(line);
        List<Object> own = shown(pack, segment);
        if (own.isEmpty()) {
            return true;
        }
        own.add(segment.title());
        own.add(segment.goal());
        for (Training training : pack.training().stream().toList()) {
            training.exercises().stream()
                    .filter(
                            exercise ->
                                    segment.exercise().filter(exercise.id()::equals).isPresent())
                    .forEach(own::add);
        }
        Matter shown = finder.of(own);
        return matter.sharesClaim(shown)
                || matter.stems().size() < FEW
                || matter.stems().stream().anyMatch(shown.stems()::contains);
    }

    private boolean sounds(Matter matter, List<Matter> among) {
        Set<String> telling = matter.telling(everywhere);
        return telling.stream().filter(stem -> stem.length() != Stems.SHORTEST).count() < FEW
                || among.stream().anyMatch(part -> share(telling, part) >= SHARE);
    }

    private static double share(Set<String> telling, Matter part) {
        return (double) telling.stream().filter(part.stems()::contains).count() / telling.size();
    }

    /** Returns the questions of the knowledge check that the session has taught the answer to. */
    public List<QuizItem> asked() {
        return pack.quiz().stream().filter(this::isTaught).toList();
    }

    private boolean isTaught(QuizItem item) {
        List<Object> right = new ArrayList<>(List.of(item.question(), item.reason()));
        item.options().stream().filter(o -> o.correct().orElse(false)).forEach(right::add);
        return covers(right);
    }
}

package org.briefpack.model.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Whole whole;
    private final List<Matter> parts = new ArrayList<>();

    private Taught(Whole whole, SessionPlan session) {
        this.whole = whole;
        session.parts().forEach(part -> parts.add(matter(part)));
    }

    /** Returns what a session teaches. */
    public static Taught of(Pack pack, SessionPlan session) {
        return new Taught(new Whole(pack), session);
    }

    /** Returns what another session of the same pack teaches. */
    public Taught in(SessionPlan session) {
        return new Taught(whole, session);
    }

    private Matter matter(SessionPlan.Part part) {
        Segment segment = part.segment();
        List<Object> said = new ArrayList<>();
        part.exercise().ifPresent(said::add);
        said.addAll(List.of(segment.title(), segment.goal(), segment.say()));
        said.addAll(List.of(segment.act(), segment.expect()));
        Matter matter = whole.finder.of(said);
        segment.shows().forEach(shown -> matter.add(whole.shown(shown)));
        return matter;
    }

    /** What all sessions of a pack share: what each part of the deck shows. */
    private static final class Whole {
        private final Pack pack;
        private final Matter.Finder finder;
        private final Map<DeckPart, Matter> shown = new EnumMap<>(DeckPart.class);
        private final Set<String> everywhere = new HashSet<>();

        Whole(Pack pack) {
            this.pack = pack;
            this.finder = new Matter.Finder(pack);
            Map<String, Integer> counts = new HashMap<>();
            int parts = 0;
            for (DeckPart part : DeckPart.values()) {
                Matter matter = finder.of(ShownParts.of(pack, part));
                shown.put(part, matter);
                parts += matter.stems().isEmpty() ? 0 : 1;
                matter.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum));
            }
            double most = Math.max(2, parts * EVERYWHERE);
            counts.forEach((stem, count) -> Taught.add(stem, count > most, everywhere));
        }

        Matter shown(DeckPart part) {
            return Objects.requireNonNull(shown.get(part), "every part was looked at");
        }
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
        Matter matter = whole.finder.of(what);
        return parts.stream().anyMatch(matter::sharesClaim) || sounds(matter, parts);
    }

    /**
     * Returns the lines of a segment that have nothing of what its slides show, its exercise does,
     * or it is for; none where they show nothing of their own. A line that is too short to tell is
     * to the matter.
     */
    public List<Statement> besideTheMatter(Segment segment) {
        if (segment.shows().stream().allMatch(this::isEmpty)) {
            return List.of();
        }
        List<Object> own = new ArrayList<>(List.of(segment.title(), segment.goal()));
        for (Training training : whole.pack.training().stream().toList()) {
            training.exercises().stream()
                    .filter(one -> segment.exercise().filter(one.id()::equals).isPresent())
                    .forEach(own::add);
        }
        Matter shown = whole.finder.of(own);
        segment.shows().forEach(part -> shown.add(whole.shown(part)));
        return segment.say().stream().filter(line -> isBeside(line, shown)).toList();
    }

    private boolean isEmpty(DeckPart part) {
        return ShownParts.of(whole.pack, part).isEmpty();
    }

    private boolean isBeside(Statement line, Matter shown) {
        Matter matter = whole.finder.of(line);
        return !matter.sharesClaim(shown)
                && matter.stems().size() >= FEW
                && matter.stems().stream().noneMatch(shown.stems()::contains);
    }

    private boolean sounds(Matter matter, List<Matter> among) {
        Set<String> telling = matter.telling(whole.everywhere);
        return telling.stream().filter(stem -> stem.length() != Stems.SHORTEST).count() < FEW
                || among.stream().anyMatch(part -> share(telling, part) >= SHARE);
    }

    private static double share(Set<String> telling, Matter part) {
        return (double) telling.stream().filter(part.stems()::contains).count() / telling.size();
    }

    /** Returns the questions of the knowledge check that the session has taught the answer to. */
    public List<QuizItem> asked() {
        return whole.pack.quiz().stream().filter(this::isTaught).toList();
    }

    private boolean isTaught(QuizItem item) {
        List<Object> right = new ArrayList<>(List.of(item.question(), item.reason()));
        item.options().stream().filter(o -> o.correct().orElse(false)).forEach(right::add);
        return covers(right);
    }
}

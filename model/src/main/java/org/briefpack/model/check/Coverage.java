package org.briefpack.model.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Node;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Tree;
import org.briefpack.model.pack.Exercise;
import org.briefpack.model.pack.Pack;
import org.briefpack.model.pack.PackText;
import org.briefpack.model.pack.PackTexts;
import org.briefpack.model.pack.SessionPlan;
import org.briefpack.model.pack.Training;

/** What a pack says, held against what its documents show. */
public final class Coverage {
    /** Parts that a person surely meant to be seen. */
    private static final List<String> MEANT =
            List.of("training.", "quiz", "takeaways", "front.logo", "explainers.picture");

    private static final int LONGEST = 40;

    /**
     * A part of the pack.
     *
     * @param name the keys that lead to it
     * @param texts how many texts, pictures and charts it has
     * @param shown how many of them each document shows, by its name
     * @param nowhere those that no document shows
     */
    public record Part(
            String name, int texts, SequencedMap<String, Integer> shown, List<PackText> nowhere) {}

    private final List<Part> parts;
    private final List<SourceSpan> left;

    private Coverage(List<Part> parts, List<SourceSpan> left) {
        this.parts = List.copyOf(parts);
        this.left = List.copyOf(left);
    }

    /**
     * Compares a pack with documents composed from it.
     *
     * @param minutes of the session that was asked for; 0 for the pack's own
     * @param documents by name, in the order in which they are told
     */
    public static Coverage of(Pack pack, int minutes, SequencedMap<String, Publication> documents) {
        SequencedMap<String, Shown> places = new LinkedHashMap<>();
        documents.forEach((name, publication) -> places.put(name, Shown.by(publication)));
        Map<String, List<PackText>> byPart = new LinkedHashMap<>();
        for (PackText text : PackTexts.of(pack)) {
            byPart.computeIfAbsent(text.part(), part -> new ArrayList<>()).add(text);
        }
        List<Part> parts = new ArrayList<>();
        byPart.forEach((name, texts) -> parts.add(part(name, texts, places)));
        return new Coverage(
                parts, pack.training().map(training -> left(training, minutes)).orElse(List.of()));
    }

    /** Returns where the parts and exercises stand that a session has no time for. */
    private static List<SourceSpan> left(Training training, int minutes) {
        SessionPlan plan = SessionPlan.of(training, minutes);
        List<SourceSpan> left = new ArrayList<>();
        plan.left().forEach(segment -> left.add(segment.span()));
        for (Exercise exercise : training.exercises()) {
            boolean referred =
                    training.segments().stream()
                            .anyMatch(s -> s.exercise().filter(exercise.id()::equals).isPresent());
            if (referred && plan.exercises().stream().noneMatch(known -> known == exercise)) {
                left.add(exercise.span());
            }
        }
        return left;
    }

    private static Part part(
            String name, List<PackText> texts, SequencedMap<String, Shown> documents) {
        SequencedMap<String, Integer> shown = new LinkedHashMap<>();
        documents.forEach(
                (document, places) ->
                        shown.put(document, (int) texts.stream().filter(places::has).count()));
        List<PackText> nowhere =
                texts.stream()
                        .filter(t -> documents.values().stream().noneMatch(d -> d.has(t)))
                        .distinct()
                        .toList();
        return new Part(name, texts.size(), shown, nowhere);
    }

    /**
     * What a publication shows.
     *
     * @param places where in the pack its words, pictures and charts stand
     * @param words all that can be read or heard in it, with a line break between
     */
    private record Shown(Set<Long> places, String words) {
        static Shown by(Publication publication) {
            Set<Long> places = new HashSet<>();
            StringBuilder all = new StringBuilder();
            Tree.each(
                    publication,
                    new Tree.Visitor() {
                        @Override
                        public void enter(Node node) {
                            switch (node) {
                                case Inline.Abbreviation shortened -> words(shortened.expansion());
                                case Block.Figure figure -> words(figure.alt());
                                case Block.Chart chart -> words(chart.unit());
                                default -> {}
                            }
                            if (node instanceof Inline
                                    || node instanceof Block.Figure
                                    || node instanceof Block.Chart) {
                                places.add(place(node.span()));
                            }
                        }

                        @Override
                        public void words(String words) {
                            all.append(words).append('\n');
                        }
                    });
            return new Shown(places, all.toString());
        }

        boolean has(PackText text) {
            return text.plain()
                    ? words.contains(text.words())
                    : places.contains(place(text.place()));
        }
    }

    private static long place(SourceSpan span) {
        return (long) span.line() << Integer.SIZE | span.column();
    }

    /** Returns the parts of the pack in the order of the format. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Reports what none of the documents shows, one line for each kind. What the session has no
     * time for is a note: somebody chose its length.
     */
    public void report(DiagnosticSink sink) {
        Map<String, List<PackText>> unseen = new LinkedHashMap<>();
        Map<String, List<PackText>> later = new LinkedHashMap<>();
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Part part : parts) {
            String kind = kind(part.name());
            all.merge(kind, part.texts(), Integer::sum);
            for (PackText text : part.nowhere()) {
                (isLeft(text) ? later : unseen)
                        .computeIfAbsent(kind, key -> new ArrayList<>())
                        .add(text);
            }
        }
        unseen.forEach(
                (kind, texts) -> {
                    boolean meant = MEANT.stream().anyMatch(kind::startsWith);
                    Code code = meant ? Code.MEANT_TO_BE_SEEN : Code.IN_NO_DOCUMENT;
                    report(kind, all.getOrDefault(kind, 0), texts, code, sink);
                });
        later.forEach(
                (kind, texts) ->
                        report(kind, all.getOrDefault(kind, 0), texts, Code.IN_NO_DOCUMENT, sink));
    }

    /** A kind is a part at the top of the format; those of the training, and pictures, are more. */
    private static String kind(String part) {
        if (part.startsWith("explainers.picture") || part.startsWith("front.logo")) {
            return part.replaceFirst("[.]caption$", "");
        }
        String[] keys = part.split("[.]");
        return keys[0].equals("training") ? keys[0] + "." + keys[1] : keys[0];
    }

    private boolean isLeft(PackText text) {
        int line = text.place().line();
        return left.stream().anyMatch(span -> span.line() <= line && line <= span.endLine());
    }

    private static void report(
            String kind, int all, List<PackText> unseen, Code code, DiagnosticSink sink) {
        PackText first = unseen.getFirst();
        String words = "“" + shortened(first.words()) + "”";
        sink.report(
                code,
                first.place(),
                unseen.size() == 1
                        ? "none of the documents shows " + words + " (`" + kind + "`)"
                        : "none of the documents shows "
                                + unseen.size()
                                + " of "
                                + all
                                + " texts of `"
                                + kind
                                + "`; the first is "
                                + words,
                "`briefpack check --coverage` says which document shows what");
    }

    private static String shortened(String words) {
        String line = words.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + " …";
    }
}

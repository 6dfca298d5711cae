package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Reference;
import org.briefpack.model.theme.Role;

/** Says which sources a slide's figures come from. */
final class SourceLine {
    private final Deck deck;
    private final Words words;

    SourceLine(Deck deck, Words words) {
        this.deck = deck;
        this.words = words;
    }

    /**
     * Returns lines with the sources cited on a slide, the longest first: titles, names with years,
     * names, numbers. Empty where there are none.
     */
    List<List<Para>> cited(List<Shape> shapes) {
        List<Reference> references = references(shapes);
        if (references.isEmpty()) {
            return List.of();
        }
        List<String> titles = new ArrayList<>();
        references.forEach(r -> titles.add(r.number() + " " + Credit.of(r).inFull()));
        List<List<Para>> lines = new ArrayList<>();
        for (List<String> names :
                List.of(titles, Credit.brief(references, true), Credit.brief(references, false))) {
            String text = words.sources(references.size(), String.join("; ", names));
            lines.add(List.of(Para.of(Role.SOURCE, text)));
        }
        String numbers = ranges(references.stream().map(Reference::number).toList());
        lines.add(List.of(Para.of(Role.SOURCE, words.get("sources.numbers", numbers))));
        return lines;
    }

    /** Returns a line and, after it, the same without its last sentence, without its last two. */
    static List<List<Para>> shorter(Para line) {
        List<List<Para>> lines = new ArrayList<>();
        lines.add(List.of(line));
        String text = line.text();
        for (int i = text.length() - 2; i > 0; i--) {
            if (text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
                lines.add(List.of(line.with(TextSplit.part(line.runs(), 0, i))));
            }
        }
        return lines;
    }

    /** Returns rising numbers with an en dash in place of three or more in a row. */
    static String ranges(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            text.append(i == 0 ? "" : ", ").append(numbers.get(i));
            if (last > i + 1) {
                text.append('\u2013').append(numbers.get(last));
                i = last;
            }
        }
        return text.toString();
    }

    /**
     * Returns sources in full, for the speaker.
     *
     * @param cited numbers of the sources cited in the notes themselves
     */
    List<Para> inFull(List<Shape> shapes, Set<Integer> cited, Flow flow) {
        List<Para> paras = new ArrayList<>();
        SortedSet<Integer> numbers = new TreeSet<>(cited);
        collectAll(shapes, numbers);
        for (Reference reference : references(numbers)) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.plain("[" + reference.number() + "] "));
            runs.addAll(flow.runs().of(reference.text()));
            paras.add(Para.of(Role.SOURCE, runs, reference.span()));
        }
        return paras;
    }

    private List<Reference> references(List<Shape> shapes) {
        SortedSet<Integer> numbers = new TreeSet<>();
        collectAll(shapes, numbers);
        return references(numbers);
    }

    private List<Reference> references(Set<Integer> numbers) {
        return deck.references().stream().filter(r -> numbers.contains(r.number())).toList();
    }

    private static void collectAll(List<Shape> shapes, SortedSet<Integer> numbers) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Words w -> collect(w.paras(), numbers);
                case Shape.Card c -> collect(c.paras(), numbers);
                case Shape.Table t ->
                        t.grid()
                                .rows()
                                .forEach(r -> r.cells().forEach(c -> collect(c.paras(), numbers)));
                case Shape.Chart c -> collect(new RunList().of(c.chart().source()), numbers);
                case Shape.Drawing d -> {
                    collect(d.sketch().runs(), numbers);
                    collect(new RunList().of(d.source()), numbers);
                }
                case Shape.Picture p -> {}
                case Shape.Line l -> {}
            }
        }
    }

    private static void collect(List<?> parts, SortedSet<Integer> numbers) {
        for (Object part : parts) {
            if (part instanceof Para para) {
                collect(para.runs(), numbers);
            } else if (part instanceof Run run && run.look().citation() > 0) {
                numbers.add(run.look().citation());
            }
        }
    }
}

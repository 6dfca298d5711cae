package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Inline;

/** Turns inlines into runs; keeps the footnotes met on the way, which go to the speaker's notes. */
final class RunList {
    private final List<Block> footnotes = new ArrayList<>();

    /** Returns the runs of inlines. */
    List<Run> of(List<Inline> inlines) {
        return of(inlines, Look.PLAIN);
    }

    List<Run> of(List<Inline> inlines, Look look) {
        List<Run> runs = new ArrayList<>();
        inlines.forEach(inline -> add(inline, look, runs));
        return runs;
    }

    /** Returns the footnotes met since the last call, and forgets them. */
    List<Block> takeFootnotes() {
        List<Block> taken = List.copyOf(footnotes);
        footnotes.clear();
        return taken;
    }

    private void add(Inline inline, Look look, List<Run> runs) {
        switch (inline) {
            case Inline.Text t -> runs.add(new Run(spaced(t.text()), look, t.span()));
            case Inline.Emphasis e -> runs.addAll(of(e.content(), look.emphasised()));
            case Inline.Strong s -> runs.addAll(of(s.content(), look.strong()));
            case Inline.Code c -> runs.add(new Run(spaced(c.text()), look.typed(), c.span()));
            case Inline.Link l -> runs.addAll(of(l.content(), look.linked(l.target())));
            case Inline.Foreign f -> runs.addAll(of(f.content(), look.in(f.language())));
            case Inline.Abbreviation a -> runs.add(new Run(spaced(a.text()), look, a.span()));
            case Inline.Variable v -> {
                String text = v.value().isEmpty() ? v.label() : v.value();
                runs.add(new Run(spaced(text), look, v.span()));
            }
            case Inline.LineBreak b -> runs.add(new Run("\n", look, b.span()));
            case Inline.Citation c -> cite(c, look, runs);
            case Inline.Footnote f -> {
                footnotes.addAll(f.content());
                runs.add(new Run("*", look, f.span()));
            }
        }
    }

    private static void cite(Inline.Citation citation, Look look, List<Run> runs) {
        Look cited = look.citing(citation.number());
        boolean follows = !runs.isEmpty() && runs.getLast().look().citation() > 0;
        if (follows) {
            runs.add(
                    new Run(
                            ",\u00A0",
                            look.citing(runs.getLast().look().citation()),
                            citation.span()));
        }
        runs.add(new Run(Integer.toString(citation.number()), cited, citation.span()));
    }

    private static String spaced(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0
                ? text
                : text.replaceAll("[\\r\\n\\t]+", " ");
    }
}

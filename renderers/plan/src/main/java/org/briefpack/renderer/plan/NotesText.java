package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Slide;
import org.briefpack.model.theme.Role;

/** What the speaker reads: how long, what to say, and what found no room on the slide. */
final class NotesText {
    private static final SourceSpan SPAN = SourceSpan.NONE;

    private final Flow flow;
    private final Words words;

    NotesText(Flow flow, Words words) {
        this.flow = flow;
        this.words = words;
    }

    /** Returns the notes of a slide's first part: how long it is shown, and what is printed. */
    List<Para> first(Slide slide, List<Block> printed) {
        List<Para> notes = new ArrayList<>();
        long seconds = slide.time().toSeconds();
        if (seconds > 0) {
            Look strong = Look.PLAIN.strong();
            String time = seconds < 60 ? words.get("time.seconds", seconds) : words.time(seconds);
            Run run = new Run(time, strong, slide.span());
            notes.add(Para.of(Role.BODY, List.of(run), slide.span()));
        }
        notes.addAll(flow.text(printed, Role.BODY));
        return notes;
    }

    /** Says what a click shows; nothing where all is there from the start. */
    static List<Para> clicks(Slide slide, List<List<SlidePlan.Target>> steps, Words words) {
        if (steps.isEmpty()) {
            return List.of();
        }
        boolean answer = slide.reveal() == Slide.Reveal.ANSWER;
        return List.of(heading(words.get(answer ? "slide.click.answer" : "slide.click.items")));
    }

    /** Returns the notes of a slide that goes on from the one before. */
    static List<Para> later(Words words) {
        return List.of(Para.of(Role.BODY, words.get("slide.continued")));
    }

    /** Returns the texts of all pages but the first, below a heading. */
    static List<Para> rest(Collection<List<List<Shape>>> pages, Words words) {
        List<Para> rest = new ArrayList<>();
        rest.add(heading(words.get("slide.more")));
        for (List<List<Shape>> own : pages) {
            for (List<Shape> page : own.subList(1, own.size())) {
                page.forEach(shape -> told(shape, rest));
            }
        }
        return rest;
    }

    /** Returns footnotes, below a heading; nothing where there are none. */
    static List<Para> footnotes(List<Block> footnotes, Flow flow, Words words) {
        if (footnotes.isEmpty()) {
            return List.of();
        }
        List<Para> paras = new ArrayList<>();
        for (Para para : flow.text(footnotes, Role.BODY)) {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.plain(words.get("note") + "*: "));
            runs.addAll(para.runs());
            paras.add(para.with(runs));
        }
        return paras;
    }

    private static Para heading(String text) {
        Run run = new Run(text, Look.PLAIN.strong(), SPAN);
        return Para.of(Role.BODY, List.of(run), run.span());
    }

    private static void told(Shape shape, List<Para> out) {
        switch (shape) {
            case Shape.Words w -> out.addAll(w.paras());
            case Shape.Card c -> out.addAll(c.paras());
            case Shape.Table t -> table(t.grid(), out);
            case Shape.Drawing d ->
                    d.sketch().parts().stream()
                            .filter(Sketch.Node.class::isInstance)
                            .flatMap(part -> ((Sketch.Node) part).texts().stream())
                            .forEach(t -> out.add(Para.of(Role.BODY, t.runs(), SPAN)));
            case Shape.Chart c -> out.add(Para.of(Role.BODY, c.chart().alt()));
            case Shape.Picture p -> out.add(Para.of(Role.BODY, p.figure().alt()));
            case Shape.Line l -> {}
        }
    }

    private static void table(TableLayout grid, List<Para> out) {
        for (TableLayout.Row row : grid.rows().subList(grid.headerRows(), grid.rows().size())) {
            List<Run> runs = new ArrayList<>();
            for (TableLayout.Cell cell : row.cells()) {
                for (Para para : cell.paras()) {
                    if (!runs.isEmpty()) {
                        runs.add(Run.plain(" \u2013 "));
                    }
                    runs.addAll(para.runs());
                }
            }
            Mark bullet = new Mark.Bullet();
            out.add(new Para(Role.BODY, bullet, 1, runs, false, null, row.span()));
        }
    }
}

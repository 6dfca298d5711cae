package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Notation;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.type.Fonts;

/**
 * Decides what stands on which slide: deck and theme in, fitted slides out. Nothing here knows the
 * file format.
 */
public final class SlidePlanner {
    private final Deck deck;
    private final Theme theme;
    private final Pictures pictures;
    private final Layouts layouts;
    private final Words words;
    private final TextMeasure measure;
    private final DiagnosticSink sink;
    private final DeckFacts facts;
    private final Flow flow;
    private final LineFit lines;

    /**
     * Plans a deck; what does not fit or is shown in another way goes to the sink.
     *
     * @param fonts the ones that the text will be set in, or as near to them as can be
     */
    public SlidePlanner(
            Deck deck,
            Theme theme,
            Fonts fonts,
            Pictures pictures,
            Layouts layouts,
            DiagnosticSink sink) {
        this.deck = deck;
        this.theme = theme;
        this.pictures = pictures;
        this.layouts = layouts;
        this.sink = sink;
        words = Words.of(deck.metadata());
        measure = new TextMeasure(theme, fonts, layouts.ours());
        facts = DeckFacts.of(deck);
        flow = new Flow(facts, sink);
        lines = new LineFit(measure, sink);
    }

    /** Returns the measure that the plan was made with. */
    public TextMeasure measure() {
        return measure;
    }

    /** Returns the slides as they will be written. */
    public List<SlidePlan> plan() {
        List<SlidePlan> plans = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            plans.addAll(plan(slide));
        }
        return List.copyOf(plans);
    }

    /** Returns a slide as it will be written, and those that go on with it. */
    public List<SlidePlan> plan(Slide slide) {
        LayoutPlan layout = layouts.get(slide.layout());
        if (slide.regions().containsKey(Region.KICKER)) {
            layout = layout.withKicker();
        }
        flow.runs().takeFootnotes();
        SequencedMap<Place, List<Piece>> content = sorted(slide, layout);
        SequencedMap<Place, List<List<Shape>>> pages = fitted(slide, content);
        int parts = Math.max(1, pages.values().stream().mapToInt(List::size).max().orElse(1));
        Sides.level(pages);
        DrawnAs drawn = new DrawnAs(pages.values(), sink);
        content.values().forEach(drawn::report);
        List<Block> printed = printed(slide);
        List<Para> notes = new NotesText(flow, words).first(slide, printed);
        if (parts > 1 && slide.overflow() != Slide.Overflow.SPLIT) {
            if (slide.overflow() == Slide.Overflow.REFUSE) {
                refuse(slide, pages);
            }
            notes.addAll(NotesText.rest(pages.values(), words));
            parts = 1;
        }
        List<SlidePlan> plans = new ArrayList<>();
        for (int part = 1; part <= parts; part++) {
            List<Para> said = new ArrayList<>(part == 1 ? notes : NotesText.later(words));
            List<Shape> shapes = shapes(slide, layout, content, pages, part, parts, said);
            List<List<SlidePlan.Target>> steps =
                    Steps.of(slide.reveal(), shapes, second(pages, part));
            said.addAll(
                    part == 1 && slide.time().isPositive() ? 1 : 0,
                    NotesText.clicks(slide, steps, words));
            plans.add(new SlidePlan(slide, part, layout, shapes, steps, said));
        }
        return withSources(plans, slide, printed);
    }

    /** Returns what the notes of a slide have room for; tells where that is not all. */
    private List<Block> printed(Slide slide) {
        List<Block> printed = new NotesPage(deck.references(), words).printed(slide);
        if (!printed.equals(slide.notes())) {
            sink.report(
                    Code.SIMPLIFIED,
                    slide.span(),
                    "the notes of this slide are longer than their page; the rest is in the brief and"
                            + " in the trainer's guide",
                    "give its part fewer texts, or the session a part of its own for some of them");
        }
        return printed;
    }

    /** Returns what stands in each place that text flows through, page by page. */
    private SequencedMap<Place, List<List<Shape>>> fitted(
            Slide slide, SequencedMap<Place, List<Piece>> content) {
        SequencedMap<Place, List<List<Shape>>> pages = new LinkedHashMap<>();
        RegionFit fit = new RegionFit(tools(slide), sink);
        double most = Sides.scale(content, fit);
        content.forEach(
                (place, pieces) -> {
                    if (place.flows() && !pieces.isEmpty()) {
                        pages.put(place, fit.fit(pieces, place, most));
                    }
                });
        return pages;
    }

    /** Returns the shapes of a part that stand in the second of two places. */
    private static Set<Shape> second(Map<Place, List<List<Shape>>> pages, int part) {
        Set<Shape> second = Collections.newSetFromMap(new IdentityHashMap<>());
        pages.forEach(
                (place, own) -> {
                    if (place.region() == Region.RIGHT && part <= own.size()) {
                        second.addAll(own.get(part - 1));
                    }
                });
        return second;
    }

    private Stack.Tools tools(Slide slide) {
        return new Stack.Tools(
                measure,
                new TextSplit(measure),
                new TableFit(flow, measure),
                theme.slide().padding().points(),
                theme.slide().gutter().points(),
                titles(slide),
                Notation.of(Locale.forLanguageTag(deck.metadata().language())),
                flow.runs(),
                words.fromRight());
    }

    /** What the head of the slide says, which a chart need not say again. */
    private static List<String> titles(Slide slide) {
        List<String> titles = new ArrayList<>();
        titles.add(InlineText.of(slide.title()));
        for (Block block : slide.regions().getOrDefault(Region.KICKER, List.of())) {
            if (block instanceof Block.Paragraph paragraph) {
                titles.add(InlineText.of(paragraph.content()));
            }
        }
        return titles;
    }

    private SequencedMap<Place, List<Piece>> sorted(Slide slide, LayoutPlan layout) {
        SequencedMap<Place, List<Piece>> content = new LinkedHashMap<>();
        for (Place place : layout.places().subList(1, layout.places().size())) {
            content.put(place, new ArrayList<>());
        }
        Pieces pieces = new Pieces(flow, pictures, sink);
        for (Map.Entry<Region, List<Block>> region : slide.regions().entrySet()) {
            Place place = layout.place(region.getKey());
            if (place == layout.title()) {
                sink.report(Code.NOT_SHOWN, slide.span(), "this layout has a title only");
                continue;
            }
            boolean guest = place.region() != region.getKey();
            Role base = guest ? guest(region.getKey()) : base(place);
            content.computeIfAbsent(place, key -> new ArrayList<>())
                    .addAll(pieces.of(region.getValue(), base));
        }
        return content;
    }

    private static Role base(Place place) {
        return place.role() == Role.TABLE ? Role.BODY : place.role();
    }

    private static Role guest(Region region) {
        return switch (region) {
            case SUBTITLE -> Role.LEAD;
            case LEFT_HEADING, RIGHT_HEADING -> Role.HEADING_2;
            case SOURCE -> Role.SOURCE;
            case KICKER -> Role.KICKER;
            case BODY, LEFT, RIGHT -> Role.BODY;
        };
    }

    private List<Shape> shapes(
            Slide slide,
            LayoutPlan layout,
            Map<Place, List<Piece>> content,
            Map<Place, List<List<Shape>>> pages,
            int part,
            int parts,
            List<Para> notes) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(title(slide, layout, part, parts));
        for (Map.Entry<Place, List<Piece>> entry : content.entrySet()) {
            Place place = entry.getKey();
            if (place.flows()) {
                List<List<Shape>> own = pages.getOrDefault(place, List.of());
                if (part <= own.size()) {
                    shapes.addAll(own.get(part - 1));
                }
            } else if (place.region() == Region.SOURCE) {
                sources(place, entry.getValue(), shapes, notes);
            } else {
                fixed(slide, place, entry.getValue(), shapes);
            }
        }
        if (slide.layout() == SlideLayout.SECTION && layouts.ours()) {
            ProgressSketch.of(slide, facts, layouts.title(), layouts.footer(), words.fromRight())
                    .ifPresent(shapes::add);
        }
        return shapes;
    }

    private Shape title(Slide slide, LayoutPlan layout, int part, int parts) {
        List<Run> runs = new ArrayList<>(flow.runs().of(slide.title()));
        if (parts > 1) {
            runs.add(Run.plain(" " + words.get("slide.part", part, parts)));
        }
        Para para = Para.of(layout.title().role(), runs, slide.span());
        return lines.fit(
                layout.title(), List.of(para), known(Spans.in(List.of(para)), slide), "the title");
    }

    private static SourceSpan known(SourceSpan span, Slide slide) {
        return span.isKnown() ? span : slide.span();
    }

    /** A place that is the same on every part. */
    private void fixed(Slide slide, Place place, List<Piece> pieces, List<Shape> shapes) {
        List<Para> paras = texts(pieces);
        boolean timed = slide.layout() == SlideLayout.EXERCISE && !slide.time().isZero();
        if (paras.isEmpty() && place.region() == Region.KICKER && timed) {
            paras = List.of(Para.of(Role.KICKER, words.minutes(slide.time().toMinutes())));
        }
        if (!paras.isEmpty()) {
            shapes.add(lines.fit(place, paras, known(Spans.in(paras), slide), "this text"));
        }
    }

    /** The text of pieces, also of those that a line of text cannot hold. */
    private List<Para> texts(List<Piece> pieces) {
        List<Para> paras = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> paras.addAll(text.paras());
                case Piece.Row row ->
                        row.cards()
                                .forEach(
                                        card -> {
                                            paras.addAll(card.head());
                                            paras.addAll(card.body());
                                        });
                case Piece.Grid grid -> flow.add(grid.table(), Role.BODY, 0, paras);
                case Piece.Graph graph -> flow.add(graph.chart(), Role.BODY, 0, paras);
                case Piece.Drawn drawn -> paras.addAll(drawn.told());
                case Piece.Image image -> flow.add(image.figure(), Role.BODY, 0, paras);
                case Piece.Line line -> {}
            }
        }
        return paras;
    }

    /**
     * The source line: what the slide says itself, what its charts say, else what it cites. What
     * must be shortened for the slide is said in full in the notes.
     */
    private void sources(Place place, List<Piece> pieces, List<Shape> shapes, List<Para> notes) {
        List<Para> paras = new ArrayList<>(texts(pieces));
        for (Shape shape : shapes) {
            List<Inline> said =
                    switch (shape) {
                        case Shape.Chart chart -> chart.chart().source();
                        case Shape.Drawing drawing -> drawing.source();
                        case Shape.Words w -> List.of();
                        case Shape.Card c -> List.of();
                        case Shape.Table t -> List.of();
                        case Shape.Picture p -> List.of();
                        case Shape.Line l -> List.of();
                    };
            if (!said.isEmpty()) {
                List<Run> runs = flow.runs().of(said);
                paras.add(Para.of(Role.SOURCE, runs, runs.getFirst().span()));
            }
        }
        SourceLine sources = new SourceLine(deck, words);
        List<List<Para>> choices = new ArrayList<>();
        if (paras.isEmpty()) {
            choices.addAll(sources.cited(shapes));
        } else {
            paras.replaceAll(p -> p.with(Role.SOURCE));
            choices.addAll(SourceLine.shorter(joined(paras)));
        }
        if (!choices.isEmpty()) {
            Shape.Words line = lines.shortened(place, choices);
            shapes.add(line);
            if (!paras.isEmpty() && !line.paras().equals(choices.getFirst())) {
                notes.addAll(choices.getFirst());
            }
        }
    }

    private static Para joined(List<Para> paras) {
        List<Run> runs = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Para para : paras) {
            if (texts.contains(para.text())) {
                continue;
            }
            texts.add(para.text());
            if (!runs.isEmpty()) {
                runs.add(Run.plain(" \u00B7 "));
            }
            runs.addAll(para.runs());
        }
        return paras.getFirst().with(runs);
    }

    private List<SlidePlan> withSources(List<SlidePlan> plans, Slide slide, List<Block> printed) {
        List<SlidePlan> all = new ArrayList<>();
        SourceLine sources = new SourceLine(deck, words);
        List<Para> footnotes = NotesText.footnotes(flow.runs().takeFootnotes(), flow, words);
        for (SlidePlan plan : plans) {
            List<Para> notes = new ArrayList<>(plan.notes());
            if (plan.part() == 1) {
                notes.addAll(footnotes);
            }
            Set<Integer> said = plan.part() == 1 ? DeckFacts.cited(printed) : Set.of();
            notes.addAll(sources.inFull(plan.shapes(), said, flow));
            all.add(
                    new SlidePlan(
                            slide, plan.part(), plan.layout(), plan.shapes(), plan.steps(), notes));
        }
        return all;
    }

    /** Points at what stands first on the second slide that it would take. */
    private void refuse(Slide slide, Map<Place, List<List<Shape>>> pages) {
        SourceSpan span = slide.span();
        for (List<List<Shape>> own : pages.values()) {
            if (own.size() > 1) {
                span = Spans.onPage(own.get(1), slide.span());
            }
        }
        sink.report(
                Code.OVERFLOW,
                span,
                "this does not fit the slide \u201C" + InlineText.of(slide.title()) + "\u201D",
                "shorten it, or let the template split the slide");
    }
}

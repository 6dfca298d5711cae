package org.briefpack.renderer.pdf.internal.layout.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Density;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.render.PageKind;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Paper;
import org.briefpack.model.theme.Role;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.pdf.internal.layout.block.Blocks;
import org.briefpack.renderer.pdf.internal.layout.page.Layout;
import org.briefpack.renderer.pdf.internal.layout.page.Paginator;
import org.briefpack.renderer.pdf.internal.layout.sketch.PlannedRuns;
import org.briefpack.renderer.pdf.internal.layout.strip.Area;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.layout.strip.Strip;
import org.briefpack.renderer.pdf.internal.layout.text.LayoutContext;
import org.briefpack.renderer.pdf.internal.layout.text.Pictures;
import org.briefpack.renderer.pdf.internal.layout.text.Places;
import org.briefpack.renderer.pdf.internal.layout.text.Styles;
import org.briefpack.renderer.pdf.internal.tag.Tag;
import org.briefpack.renderer.pdf.internal.text.Fonts;
import org.briefpack.renderer.pdf.internal.text.Hyphenation;
import org.briefpack.renderer.plan.Layouts;
import org.briefpack.renderer.plan.Mark.Number;
import org.briefpack.renderer.plan.Para;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.SlidePlan;
import org.briefpack.renderer.plan.SlidePlanner;

/**
 * A deck as pages. The slides are those of the plan that PowerPoint's file is written from, made
 * once more for the fonts that the file brings with it.
 */
public final class DeckPages {
    /** Thickness of the line around a slide on a sheet, in points. */
    private static final double FRAME = 0.7;

    /** How much of the width a slide takes on a sheet that has room to write beside it. */
    private static final double HANDOUT_SHARE = 0.58;

    /** How many slides such a sheet has. */
    private static final int ON_A_SHEET = 3;

    /** Distance of the lines to write on, in points. */
    private static final double WRITING_LINE = 22;

    private final Stage stage;
    private final LayoutContext job;
    private final Blocks blocks;
    private final PageKind kind;
    private final Layout.Sheet sheet;
    private final Area page;
    private final Map<Slide, Block.Heading> titles;
    private final NotesLines notes;
    private Tag part;
    private String section = "";
    private int number;

    /** The plans that links and bookmarks lead to by now. */
    private final Set<SlidePlan> anchored = Collections.newSetFromMap(new IdentityHashMap<>());

    private DeckPages(
            Stage stage,
            LayoutContext job,
            PageKind kind,
            Layout.Sheet sheet,
            Map<Slide, Block.Heading> titles) {
        this.stage = stage;
        this.job = job;
        this.blocks = new Blocks(job);
        this.kind = kind;
        this.sheet = sheet;
        this.titles = titles;
        this.page = Layout.area(job.width, Tag.document(), Role.BODY);
        this.part = page.tag();
        this.notes = new NotesLines(job, blocks, stage.runs());
    }

    /**
     * Plans a deck and lays its slides out on pages.
     *
     * @param paper the sheet, upright; not for slides that are pages themselves
     * @param words the renderer's own words by key
     * @param pictures what figures show
     */
    public static Layout of(
            Deck deck,
            PageKind kind,
            Paper paper,
            Theme theme,
            Fonts fonts,
            UnaryOperator<String> words,
            Pictures pictures,
            Hyphenation hyphenation) {
        Layout.Sheet sheet = sheet(kind, paper, theme);
        Map<Slide, Block.Heading> titles = titles(deck);
        Diagnostics sink = new Diagnostics();
        LayoutContext job =
                new LayoutContext(
                        deck,
                        new Styles(theme, fonts, Density.NORMAL),
                        new Places(blocks(deck, titles), deck.references()),
                        words,
                        pictures,
                        hyphenation,
                        sheet.textWidth(),
                        sink);
        Theme slides = SlideTheme.of(theme);
        LayoutContext onSlides =
                job.restyled(
                        new Styles(slides, fonts, Density.NORMAL), theme.slide().width().points());
        Blocks drawn = new Blocks(onSlides);
        Layouts layouts = new Layouts(theme);
        SlidePlanner planner = planner(deck, theme, drawn, layouts, sink);
        List<SlidePlan> plans = planner.plan();
        PlannedRuns runs = new PlannedRuns(onSlides, listed(deck, plans));
        Stage stage =
                new Stage(
                        deck,
                        theme.forSlides(),
                        onSlides,
                        drawn,
                        layouts,
                        planner.measure(),
                        runs,
                        sink);
        DeckPages pages = new DeckPages(stage, job, kind, sheet, titles);
        plans.forEach(pages::add);
        return pages.layout(sink);
    }

    private static SlidePlanner planner(
            Deck deck, Theme theme, Blocks drawn, Layouts layouts, Diagnostics sink) {
        return new SlidePlanner(
                deck,
                theme,
                org.briefpack.renderer.type.Fonts.embedded(theme),
                drawn.pictures(),
                layouts,
                sink);
    }

    private static Layout.Sheet sheet(PageKind kind, Paper paper, Theme theme) {
        return kind == PageKind.SLIDES
                ? Layout.Sheet.whole(theme.slide().width(), theme.slide().height())
                : Layout.Sheet.of(paper, theme.page());
    }

    private Layout layout(Diagnostics sink) {
        job.reportMissing();
        boolean plain = kind == PageKind.SLIDES;
        List<Strip> footer =
                plain ? List.of() : Layout.running(stage.deck().footer(), blocks, sheet);
        return new Layout(
                sheet,
                Paginator.pages(page.flow().strips(), sheet.textHeight()),
                List.of(),
                footer,
                !plain,
                job.places,
                job.styles.leading(Role.BODY),
                text -> blocks.text.label(text, job.styles.look(Role.RUNNING), null),
                sink.list(),
                false);
    }

    /** Returns the titles as headings, of the first level on slides that open a part. */
    private static Map<Slide, Block.Heading> titles(Deck deck) {
        Map<Slide, Block.Heading> titles = new IdentityHashMap<>();
        for (Slide slide : deck.slides()) {
            boolean opens =
                    slide.layout() == SlideLayout.TITLE || slide.layout() == SlideLayout.SECTION;
            titles.put(
                    slide,
                    new Block.Heading(opens ? 1 : 2, slide.id(), slide.title(), slide.span()));
        }
        return titles;
    }

    private static List<Block> blocks(Deck deck, Map<Slide, Block.Heading> titles) {
        List<Block> blocks = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            blocks.add(titles.get(slide));
            slide.regions().values().forEach(blocks::addAll);
            blocks.addAll(slide.notes());
        }
        return blocks;
    }

    /** Returns the places of the sources that slides list, by their numbers. */
    private static Map<Integer, String> listed(Deck deck, List<SlidePlan> plans) {
        Map<Integer, String> listed = new HashMap<>();
        for (SlidePlan plan : plans) {
            for (Reference reference : deck.references()) {
                if (lists(plan, reference)) {
                    listed.put(reference.number(), Places.ofReference(reference.id()));
                }
            }
        }
        return listed;
    }

    private static boolean lists(SlidePlan plan, Reference reference) {
        for (Shape shape : plan.shapes()) {
            if (shape instanceof Shape.Words words) {
                for (Para para : words.paras()) {
                    if (para.role() == Role.FOOTNOTE
                            && para.mark().equals(new Number(reference.number()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A question with its answer is two pages, or the answer would be given away. */
    private void add(SlidePlan plan) {
        number++;
        boolean asks = plan.source().reveal() == Slide.Reveal.ANSWER && !plan.steps().isEmpty();
        if (asks && kind == PageKind.SLIDES) {
            add(plan, false);
        }
        add(plan, true);
    }

    private void add(SlidePlan plan, boolean answered) {
        Slide slide = plan.source();
        begin(slide.section());
        Tag tag = part.kid("Sect");
        Block.Heading heading = titles.get(slide);
        Tag title =
                tag.kid("H" + job.headingLevel(heading.level()))
                        .with(Tag.Property.TITLE, job.places.of(heading).text());
        List<Mark> marks = new ArrayList<>();
        if (anchored.add(plan)) {
            marks.addAll(anchors(plan));
        }
        marks.addAll(SlideDrawing.of(stage, plan, number, answered, title, tag));
        switch (kind) {
            case SLIDES -> {
                page.flow().newPage();
                put(marks, sheet.textHeight());
            }
            case NOTES -> {
                page.flow().newPage();
                put(onSheet(marks, job.width), slideHeight(job.width));
                page.flow().space(job.styles.leading(Role.BODY) * 1.4);
                notes.add(plan.notes(), page.under(tag.kid("Sect")));
            }
            case HANDOUT -> {
                if (number % ON_A_SHEET == 1) {
                    page.flow().newPage();
                }
                double width = job.width * HANDOUT_SHARE;
                List<Mark> all = new ArrayList<>(onSheet(marks, width));
                all.addAll(lines(width));
                put(all, Math.floor(sheet.textHeight() / ON_A_SHEET));
            }
        }
    }

    /** Slides of one section stand in one part of the structure. */
    private void begin(String name) {
        if (!name.equals(section)) {
            section = name;
            part =
                    name.isEmpty()
                            ? page.tag()
                            : page.tag().kid("Part").with(Tag.Property.TITLE, name);
        }
    }

    private void put(List<Mark> marks, double height) {
        page.flow().add(new Strip.Ink(height, height, marks, List.of()), 0, false);
    }

    /** Returns what links and bookmarks lead to on a slide. */
    private List<Mark> anchors(SlidePlan plan) {
        List<Mark> anchors = new ArrayList<>();
        if (plan.part() == 1) {
            Slide slide = plan.source();
            anchors.add(new Mark.Anchor(0, job.places.of(titles.get(slide)).id()));
            List<Block> inner = new ArrayList<>();
            slide.regions().values().forEach(inner::addAll);
            inner.addAll(slide.notes());
            for (String id : new Places(inner, List.of()).ids()) {
                anchors.add(new Mark.Anchor(0, id));
            }
        }
        for (Reference reference : stage.deck().references()) {
            if (lists(plan, reference)) {
                anchors.add(new Mark.Anchor(0, Places.ofReference(reference.id())));
            }
        }
        return anchors;
    }

    private double slideHeight(double width) {
        return stage.theme().slide().height().points() * scale(width);
    }

    private double scale(double width) {
        return width / stage.theme().slide().width().points();
    }

    /** Returns a slide made as wide as told, with a thin line around it. */
    private List<Mark> onSheet(List<Mark> marks, double width) {
        List<Mark> all = new ArrayList<>(marks.size() + 1);
        marks.forEach(mark -> all.add(mark.scaled(scale(width))));
        Outline frame = Outline.rectangle(0, 0, width, slideHeight(width), 0);
        Colour rule = job.styles.palette().rule();
        all.add(new Mark.Shape(0, 0, frame, null, rule, FRAME, null));
        return all;
    }

    /** Returns lines to write on, beside a slide of a width. */
    private List<Mark> lines(double width) {
        double left = width + job.styles.gutter();
        List<Mark> lines = new ArrayList<>();
        for (double y = WRITING_LINE; y <= slideHeight(width); y += WRITING_LINE) {
            Colour rule = job.styles.palette().rule();
            lines.add(new Mark.Rule(left, y, job.width, y, 0.5, rule, false, null));
        }
        return lines;
    }
}

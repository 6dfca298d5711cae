package org.briefpack.renderer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Reference;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.type.Fonts;
import org.junit.jupiter.api.Test;

class SlidePlannerTest {
    private static final Theme THEME = SampleTheme.theme();

    private final Nodes n = new Nodes();
    private final Diagnostics sink = new Diagnostics();

    @Test
    void aShortTextIsSetInTheLargestSizeOfItsPlace() {
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, n.paragraph("Short"));
        assertEquals(1, plans.size());
        assertEquals("A title", title(plans.getFirst()));
        assertEquals(1.2, body(plans.getFirst()).scale(), 0.001);
    }

    @Test
    void inADarkDeckNoWholeSlideIsInTheBrightColourOfTheBrand() {
        assertEquals(LayoutPlan.Ground.BRAND, opener(THEME));
        Palette p = THEME.palette();
        Palette dark =
                new Palette(
                        p.paper(),
                        p.rule(),
                        p.ink(),
                        p.ink(),
                        p.muted(),
                        p.surface(),
                        p.ink(),
                        p.link(),
                        p.first(),
                        p.second(),
                        p.third(),
                        p.fourth(),
                        p.good(),
                        p.caution(),
                        p.bad());
        Theme night =
                new Theme(
                        "Night",
                        p,
                        THEME.fonts(),
                        THEME.print(),
                        THEME.slides(),
                        THEME.page(),
                        THEME.slide(),
                        dark,
                        Optional.empty(),
                        Optional.empty());
        assertEquals(LayoutPlan.Ground.SURFACE, opener(night.forSlides()));
    }

    private static LayoutPlan.Ground opener(Theme theme) {
        return new Layouts(theme).get(SlideLayout.SECTION).ground();
    }

    @Test
    void aLineOfValuesThatNobodyGaveIsLeftOut() {
        Inline client = new Inline.Variable("client", "", "", n.span());
        Inline presenter = new Inline.Variable("presenter", "", "Jane Doe", n.span());
        List<SlidePlan> plans =
                plan(
                        Slide.Overflow.SPLIT,
                        n.paragraph("Short"),
                        n.paragraph(client),
                        n.paragraph(presenter));
        assertEquals("Short\nJane Doe", text(body(plans.getFirst()).paras()));
    }

    @Test
    void aCellOfATableWearsItsColourBelowTheHeader() {
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, n.tableOf(Accent.CAUTION, "Look here"));
        Shape.Table table =
                plans.getFirst().shapes().stream()
                        .filter(Shape.Table.class::isInstance)
                        .map(Shape.Table.class::cast)
                        .findFirst()
                        .orElseThrow();
        List<TableLayout.Row> rows = table.grid().rows();
        assertEquals(Accent.CAUTION, rows.get(1).cells().getFirst().paras().getFirst().accent());
        assertNull(rows.getFirst().cells().getFirst().paras().getFirst().accent());
    }

    @Test
    void everyRowOfATablesPartIsAsWideAsItsHeaderWhateverSpansWereParted() {
        int parted = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Block.Row> rows = new ArrayList<>(List.of(n.row("A", "B", "C")));
            while (rows.size() < 8) {
                int high = 1 + random.nextInt(4);
                int wide = 1 + random.nextInt(2);
                String text = "many words of a cell ".repeat(20 + random.nextInt(60));
                List<Block.Cell> first = new ArrayList<>();
                first.add(n.cell(wide, high, n.paragraph(text)));
                for (int c = wide; c < 3; c++) {
                    first.add(n.cell(1, 1, n.paragraph(text)));
                }
                rows.add(new Block.Row(first, n.span()));
                for (int r = 1; r < high; r++) {
                    List<Block.Cell> rest = new ArrayList<>();
                    for (int c = wide; c < 3; c++) {
                        rest.add(n.cell(1, 1, n.paragraph(text)));
                    }
                    rows.add(new Block.Row(rest, n.span()));
                }
            }
            Block table = n.table("Spans", rows.toArray(Block.Row[]::new));
            for (SlidePlan plan : plan(Slide.Overflow.SPLIT, table)) {
                for (Shape shape : plan.shapes()) {
                    if (shape instanceof Shape.Table t) {
                        assertEquals("", holes(t.grid()), "seed " + seed);
                        parted += plan.part() > 1 ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(parted > 60, "parted " + parted);
    }

    /** Returns the fields of a table's part that no cell covers, or more than one. */
    private static String holes(TableLayout grid) {
        int[][] covers = new int[grid.rows().size()][grid.widths().size()];
        StringBuilder holes = new StringBuilder();
        for (int r = 0; r < covers.length; r++) {
            for (int c = 0; c < covers[r].length; c++) {
                TableLayout.Cell cell = grid.rows().get(r).cells().get(c);
                if (cell.coveredAcross() || cell.coveredDown()) {
                    continue;
                }
                for (int y = r; y < r + cell.rows(); y++) {
                    for (int x = c; x < c + cell.columns(); x++) {
                        if (y < covers.length) {
                            covers[y][x]++;
                        } else {
                            holes.append("below ").append(r).append(',').append(c).append(' ');
                        }
                    }
                }
            }
        }
        for (int r = 0; r < covers.length; r++) {
            for (int c = 0; c < covers[r].length; c++) {
                if (covers[r][c] != 1) {
                    holes.append(r).append(',').append(c).append(' ');
                }
            }
        }
        return holes.toString();
    }

    @Test
    void whatStandsSideBySideIsSetInOneSize() {
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        regions.put(Region.LEFT, List.of(items(9)));
        regions.put(Region.RIGHT, List.of(n.paragraph("Short")));
        Slide slide =
                new Slide(
                        "s",
                        SlideLayout.TWO_CONTENT,
                        n.text("A title"),
                        regions,
                        List.of(),
                        Duration.ZERO,
                        "",
                        Slide.Overflow.SPLIT,
                        n.span());
        List<Double> scales =
                deck(slide).getFirst().shapes().stream()
                        .filter(s -> s.place() != null && s.place().region() != null)
                        .map(s -> ((Shape.Words) s).scale())
                        .distinct()
                        .toList();
        assertEquals(1, scales.size(), scales::toString);
        assertTrue(scales.getFirst() < 1.2, scales::toString);
    }

    @Test
    void aListThatNearlyFitsIsSetSmallerBeforeItIsSplit() {
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, items(11));
        assertEquals(1, plans.size());
        double size = measure().size(body(plans.getFirst()).paras().getFirst(), scale(plans));
        assertTrue(size >= 18 && size < 20, "set in " + size);
    }

    @Test
    void aLongListContinuesAtItemBordersWithThePartInTheTitle() {
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, items(30));
        assertTrue(plans.size() > 1);
        assertEquals("A title (1\u00A0of\u00A0" + plans.size() + ")", title(plans.getFirst()));
        int shown = plans.stream().mapToInt(p -> body(p).paras().size()).sum();
        assertEquals(30, shown);
        plans.forEach(p -> assertTrue(body(p).paras().getFirst().mark() instanceof Mark.Bullet));
    }

    @Test
    void continuationSlidesAreFilledEvenly() {
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, items(16));
        assertEquals(2, plans.size());
        int first = body(plans.getFirst()).paras().size();
        int second = body(plans.getLast()).paras().size();
        assertTrue(Math.abs(first - second) <= 1, first + " and " + second);
    }

    @Test
    void aParagraphLongerThanASlideBreaksBetweenSentences() {
        String text = "This sentence says the same as the one before it. ".repeat(60);
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, n.paragraph(text));
        assertTrue(plans.size() > 1);
        assertTrue(body(plans.getFirst()).paras().getFirst().text().endsWith(". "));
    }

    @Test
    void aWordOfFourHundredLettersStaysOnItsSlide() {
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, n.paragraph("W".repeat(400)));
        assertEquals(1, plans.size());
        assertFalse(sink.hasErrors());
    }

    @Test
    void aSplitTableRepeatsItsHeader() {
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, table(40));
        assertTrue(plans.size() > 1);
        for (SlidePlan plan : plans) {
            Shape.Table table = (Shape.Table) plan.shapes().get(1);
            Para first = table.grid().rows().getFirst().cells().getFirst().paras().getFirst();
            assertEquals("Name", first.text());
            assertTrue(table.grid().height() <= table.box().h() + 0.01);
        }
    }

    @Test
    void tableTextIsNeverSmallerThanTwelvePoints() {
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, table(40));
        Shape.Table table = (Shape.Table) plans.getFirst().shapes().get(1);
        Para cell = table.grid().rows().getLast().cells().getFirst().paras().getFirst();
        assertTrue(measure().size(cell, table.grid().scale()) >= 12);
    }

    @Test
    void aTableOfTwoThousandRowsIsRefusedAtTheRowThatNoSlideIsLeftFor() {
        Block.Table table = (Block.Table) table(2_000);
        plan(Slide.Overflow.SPLIT, table);
        Diagnostic refusal = only(Code.OVERFLOW);
        int line = refusal.span().line();
        assertTrue(line > table.rows().get(200).cells().getFirst().span().line(), "line " + line);
        assertTrue(line < table.rows().get(1_000).span().line(), "line " + line);
        assertFalse(refusal.hints().isEmpty());
    }

    @Test
    void whatDoesNotFitGoesToTheNotesWhereTheTemplateSaysSo() {
        List<SlidePlan> plans = plan(Slide.Overflow.NOTES, items(30));
        assertEquals(1, plans.size());
        assertEquals("A title", title(plans.getFirst()));
        String notes = text(plans.getFirst().notes());
        assertTrue(notes.contains("Item number 30"), notes);
        assertFalse(sink.hasErrors());
    }

    @Test
    void whatDoesNotFitIsRefusedWhereTheTemplateSaysSo() {
        plan(Slide.Overflow.REFUSE, items(30));
        assertTrue(only(Code.OVERFLOW).span().isKnown());
    }

    @Test
    void aTitleThatIsTooLongIsRefused() {
        deck(slide("word ".repeat(90).strip(), Slide.Overflow.SPLIT, n.paragraph("Short")));
        assertTrue(only(Code.OVERFLOW).message().startsWith("the title"));
    }

    @Test
    void aHeadingStaysWithWhatFollowsIt() {
        List<Block> blocks = new ArrayList<>(List.of(items(7)));
        blocks.add(n.heading(3, "Last"));
        blocks.add(items(8));
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, blocks.toArray(Block[]::new));
        for (SlidePlan plan : plans) {
            assertFalse(body(plan).paras().getLast().keepNext(), "a heading at a slide's foot");
        }
    }

    @Test
    void theSourceLineNamesTheSourcesThatTheSlideCites() {
        Block cited =
                n.paragraph(
                        new Inline.Text("A fact", n.span()),
                        new Inline.Citation("one", 1, n.span()));
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, cited);
        String line = text(((Shape.Words) plans.getFirst().shapes().getLast()).paras());
        assertEquals("Source: 1 The first source", line);
        assertTrue(text(plans.getFirst().notes()).contains("[1] The first source"));
    }

    @Test
    void aSourceLineThatMustBeShortenedIsSaidInFullInTheNotes() {
        String full = "Source: a survey. " + "It asked very many people in many places. ".repeat(9);
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        regions.put(Region.BODY, List.of(n.paragraph("Short")));
        regions.put(Region.SOURCE, List.of(n.paragraph(full)));
        SlidePlan plan = deck(slide(SlideLayout.CONTENT, regions)).getFirst();
        String line = text(((Shape.Words) plan.shapes().getLast()).paras());
        assertTrue(line.startsWith("Source: a survey."), line);
        assertTrue(line.length() < full.length() - 1, line);
        assertTrue(text(plan.notes()).contains(full), text(plan.notes()));
    }

    @Test
    void theNotesBeginWithTheTime() {
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, n.paragraph("Short"));
        assertEquals("About 3 minutes", plans.getFirst().notes().getFirst().text());
    }

    @Test
    void cardsThatAreTooTallContinueWithTheirTitlesRepeated() {
        String text = "This sentence says the same as the one before it. ".repeat(30);
        Block cards =
                new Block.Cards(
                        2,
                        List.of(
                                n.card(
                                        org.briefpack.model.theme.Accent.FIRST,
                                        "Rust",
                                        n.paragraph(text))),
                        n.span());
        List<SlidePlan> plans = plan(Slide.Overflow.SPLIT, cards);
        assertTrue(plans.size() > 1);
        for (SlidePlan plan : plans) {
            Shape.Card card = (Shape.Card) plan.shapes().get(1);
            assertEquals("Rust", card.paras().getFirst().text());
        }
    }

    @Test
    void nothingInACardIsSmallerThanTheLeastSizeOfABody() {
        Block.Card card =
                n.card(org.briefpack.model.theme.Accent.FIRST, "Rust", n.paragraph("Short"));
        List<SlidePlan> plans =
                plan(Slide.Overflow.SPLIT, new Block.Cards(2, List.of(card), n.span()));
        Shape.Card shape = (Shape.Card) plans.getFirst().shapes().get(1);
        assertEquals(3, shape.paras().size());
        for (Para para : shape.paras()) {
            assertTrue(measure().size(para, 0.5) >= 18, para.text());
        }
    }

    @Test
    void neitherSignsNorRangesOfNumbersArePartedBetweenLines() {
        for (String token : List.of("C++", "10\u20132,500")) {
            boolean everTorn = false;
            for (int words = 1; words < 60; words++) {
                Block text = n.paragraph("ab ".repeat(words) + token + " at the end");
                Shape.Words shape = body(plan(Slide.Overflow.SPLIT, text).getFirst());
                Para para = shape.paras().getFirst();
                double width = shape.box().w();
                everTorn |= measure().torn(para, width, 1.2);
                assertFalse(measure().torn(para, width, shape.scale()), para.text());
            }
            assertTrue(everTorn, token + " never stood at the edge");
        }
    }

    @Test
    void aTitleWithOneWordInItsSecondLineIsSetALittleSmallerInOne() {
        int smaller = 0;
        for (int words = 6; words < 20; words++) {
            String text = "Seven of ten ".repeat(words / 3) + "more";
            SlidePlan plan = deck(slide(text, Slide.Overflow.SPLIT, items(1))).getFirst();
            Shape.Words title = (Shape.Words) plan.shapes().getFirst();
            double width = title.box().w();
            double one = measure().lineHeight(title.paras().getFirst(), title.scale()) * 1.5;
            boolean inOne = measure().height(title.paras(), width, title.scale()) < one;
            boolean whole = title.scale() == title.place().scales().getFirst();
            double all = measure().height(title.paras(), width, title.place().scales().getFirst());
            smaller += inOne && !whole && all > one ? 1 : 0;
            assertTrue(inOne || whole || title.scale() < 0.85, text);
        }
        assertTrue(smaller > 0, "no title came to the edge");
    }

    @Test
    void aListThatLeavesTheFootEmptyStandsWiderApart() {
        Shape.Words few = body(plan(Slide.Overflow.SPLIT, items(4)).getFirst());
        Shape.Words many = body(plan(Slide.Overflow.SPLIT, items(11)).getFirst());
        assertTrue(few.air() > 10, () -> "air " + few.air());
        assertTrue(many.air() < 2, () -> "air " + many.air());
    }

    private Block items(int count) {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = "Item number " + (i + 1);
        }
        return n.items(ListStyle.BULLET, texts);
    }

    private Block table(int rows) {
        Block.Row[] all = new Block.Row[rows + 1];
        all[0] = n.row("Name", "Value");
        for (int i = 1; i <= rows; i++) {
            all[i] = n.row("Row " + i, "v" + i);
        }
        return n.table("Caption", all);
    }

    private List<SlidePlan> plan(Slide.Overflow overflow, Block... blocks) {
        return deck(slide("A title", overflow, blocks));
    }

    private Slide slide(String title, Slide.Overflow overflow, Block... blocks) {
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        regions.put(Region.BODY, List.of(blocks));
        return new Slide(
                "id",
                SlideLayout.CONTENT,
                n.text(title),
                regions,
                List.of(),
                Duration.ofMinutes(3),
                "",
                overflow,
                n.span());
    }

    private Slide slide(SlideLayout layout, SequencedMap<Region, List<Block>> regions) {
        return new Slide(
                "s",
                layout,
                n.text("A title"),
                regions,
                List.of(),
                Duration.ZERO,
                "",
                Slide.Overflow.SPLIT,
                n.span());
    }

    private List<SlidePlan> deck(Slide slide) {
        List<Reference> references =
                List.of(new Reference("one", 1, n.text("The first source."), n.span()));
        Deck deck = new Deck(Metadata.of("A deck", "en"), List.of(), List.of(slide), references);
        return new SlidePlanner(
                        deck,
                        THEME,
                        Fonts.named(THEME, sink),
                        name -> OptionalDouble.empty(),
                        new Layouts(THEME),
                        sink)
                .plan();
    }

    private TextMeasure measure() {
        Deck deck = Deck.of(Metadata.of("A deck", "en"), List.of());
        return new SlidePlanner(
                        deck,
                        THEME,
                        Fonts.named(THEME, sink),
                        name -> OptionalDouble.empty(),
                        new Layouts(THEME),
                        sink)
                .measure();
    }

    private static double scale(List<SlidePlan> plans) {
        return body(plans.getFirst()).scale();
    }

    private static Shape.Words body(SlidePlan plan) {
        return (Shape.Words) plan.shapes().get(1);
    }

    private static String title(SlidePlan plan) {
        return text(((Shape.Words) plan.shapes().getFirst()).paras());
    }

    private static String text(List<Para> paras) {
        StringBuilder text = new StringBuilder();
        paras.forEach(p -> text.append(text.isEmpty() ? "" : "\n").append(p.text()));
        return text.toString();
    }

    private Diagnostic only(Code code) {
        List<Diagnostic> found = sink.list().stream().filter(d -> d.code() == code).toList();
        assertEquals(1, found.size(), sink.list().toString());
        return found.getFirst();
    }
}

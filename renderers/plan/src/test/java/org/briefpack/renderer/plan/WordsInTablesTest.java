package org.briefpack.renderer.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.type.Fonts;
import org.junit.jupiter.api.Test;

/** Words in tables stay whole as long as there is room for them, whatever the columns' weights. */
class WordsInTablesTest {
    private static final Theme THEME = SampleTheme.theme();
    private static final List<String> WORDS =
            List.of("Amber", "Red", "of", "Communication", "is", "Kubernetes", "a", "Responsible");

    private final Nodes n = new Nodes();

    @Test
    void noLineBeginsInsideAWordThatHasRoom() {
        int narrow = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            SlidePlanner planner = planner(table(random));
            for (SlidePlan plan : planner.plan()) {
                for (Shape shape : plan.shapes()) {
                    if (shape instanceof Shape.Table table) {
                        TableLayout grid = table.grid();
                        hold(grid, planner.measure(), "seed " + seed);
                        double least = grid.widths().stream().min(Double::compare).orElseThrow();
                        narrow += least < grid.widths().getLast() / 5 ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(narrow > 20, "tables with a narrow column: " + narrow);
    }

    private static void hold(TableLayout grid, TextMeasure measure, String where) {
        if (!hasRoom(grid, measure)) {
            return;
        }
        for (TableLayout.Row row : grid.rows()) {
            for (int c = 0; c < row.cells().size(); c++) {
                double room = grid.widths().get(c) - 2 * TableLayout.SIDE;
                for (Para para : row.cells().get(c).paras()) {
                    for (int start : measure.starts(para, room, grid.scale())) {
                        assertTrue(
                                start == 0 || para.text().charAt(start - 1) == ' ',
                                where + ": " + para.text() + " is broken at " + start);
                    }
                }
            }
        }
    }

    /** Returns whether the widest words of all columns stand beside one another in any size. */
    private static boolean hasRoom(TableLayout grid, TextMeasure measure) {
        double least = 0;
        for (int c = 0; c < grid.widths().size(); c++) {
            double widest = 0;
            for (TableLayout.Row row : grid.rows()) {
                double size = measure.size(row.cells().get(c).paras().getFirst(), 0.5);
                widest = Math.max(widest, row.cells().get(c).word() * size);
            }
            least += widest + 2 * TableLayout.SIDE;
        }
        return least <= grid.widths().stream().mapToDouble(Double::doubleValue).sum();
    }

    private Block table(Random random) {
        int across = 2 + random.nextInt(3);
        List<Block.TableColumn> columns = new ArrayList<>();
        for (int c = 0; c < across; c++) {
            columns.add(new Block.TableColumn(0.1 + random.nextInt(40) / 10.0, Align.START));
        }
        columns.set(0, new Block.TableColumn(0.2, Align.START));
        Block.Row[] rows = new Block.Row[2 + random.nextInt(3)];
        for (int r = 0; r < rows.length; r++) {
            String[] cells = new String[across];
            for (int c = 0; c < across; c++) {
                int count = c == 0 ? 1 : 1 + random.nextInt(5);
                List<String> words = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    words.add(WORDS.get(random.nextInt(WORDS.size())));
                }
                cells[c] = String.join(" ", words);
            }
            rows[r] = n.row(cells);
        }
        Block.Table plain = (Block.Table) n.table("Words", rows);
        return new Block.Table(
                plain.id(),
                plain.caption(),
                plain.summary(),
                columns,
                plain.headerRows(),
                plain.headerColumns(),
                plain.wide(),
                plain.rows(),
                plain.span());
    }

    private SlidePlanner planner(Block table) {
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        regions.put(Region.BODY, List.of(table));
        Slide slide =
                new Slide(
                        "id",
                        SlideLayout.CONTENT,
                        n.text("A title"),
                        regions,
                        List.of(),
                        Duration.ofMinutes(3),
                        "",
                        Slide.Overflow.SPLIT,
                        n.span());
        Diagnostics sink = new Diagnostics();
        return new SlidePlanner(
                new Deck(Metadata.of("A deck", "en"), List.of(), List.of(slide), List.of()),
                THEME,
                Fonts.named(THEME, sink),
                name -> OptionalDouble.empty(),
                new Layouts(THEME),
                sink);
    }
}

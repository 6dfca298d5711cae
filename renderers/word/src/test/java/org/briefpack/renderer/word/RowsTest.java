package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.document.Grade;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Tone;
import org.briefpack.model.theme.Accent;
import org.briefpack.renderer.testkit.Nodes;
import org.junit.jupiter.api.Test;

/** Rows that stand on a page are whole, others part; and no row is left alone. */
class RowsTest {
    /** Letters on a page of A4 in the largest and in the smallest setting that we have. */
    private static final int SURELY_STANDS = 1200;

    private static final int NEVER_STANDS = 7000;

    private final Nodes n = new Nodes();

    @Test
    void rowsOfAnyKindPartOnlyWhereTheyCannotStandOnAPage() throws Exception {
        List<String> problems = new ArrayList<>();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            boolean high = random.nextBoolean();
            int letters = high ? NEVER_STANDS : random.nextInt(SURELY_STANDS);
            Block block = block(random, content(random, letters));
            for (String row : rows(Written.of(block), high)) {
                if (row.contains("<w:cantSplit/>") == high) {
                    problems.add("seed " + seed + ", " + block.getClass() + ", high: " + high);
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void manyShortParagraphsAreAsHighAsFewLongOnes() throws Exception {
        Block[] lines = new Block[120];
        java.util.Arrays.fill(lines, n.paragraph("a"));
        Written written =
                Written.of(
                        new Block.Callout(Tone.NOTE, List.of(), List.of(lines), n.span()),
                        table(List.of(new Block.Cell(List.of(lines), 1, 1, n.span())), 0),
                        table(List.of(new Block.Cell(List.of(lines[0]), 1, 1, n.span())), 0));
        List<Boolean> whole =
                rowsOf(written).stream().map(row -> row.contains("<w:cantSplit/>")).toList();
        assertEquals(List.of(false, false, true), whole);
    }

    @Test
    void wideScriptsTakeTheRoomThatTheyNeed() throws Exception {
        Block wide = n.paragraph("\u65E5\u672C\u8A9E".repeat(1000));
        Block.Callout callout = new Block.Callout(Tone.NOTE, List.of(), List.of(wide), n.span());
        assertFalse(Written.of(callout).document().contains("<w:cantSplit/>"));
    }

    @Test
    void neitherEndOfATableIsLeftAlone() throws Exception {
        for (int header = 0; header <= 2; header++) {
            for (int body = 0; body <= 5; body++) {
                List<Block.Cell> cells = new ArrayList<>();
                for (int r = 0; r < header + body; r++) {
                    cells.add(n.cell(1, 1, n.paragraph("row " + r)));
                }
                Block table = table(cells, header);
                List<String> rows = rowsOf(Written.of(table));
                for (int r = 0; r < rows.size() - 1; r++) {
                    boolean end = r <= header || r == rows.size() - 2;
                    assertEquals(
                            end,
                            rows.get(r).contains("<w:keepNext/>"),
                            header + " headers, " + body + " rows, row " + r);
                }
                assertFalse(!rows.isEmpty() && rows.getLast().contains("<w:keepNext/>"));
            }
        }
    }

    @Test
    void aQuestionStaysTogetherWhereItFits() throws Exception {
        List<String> rows = rowsOf(Written.of(n.question("Why?")));
        for (String row : rows.subList(0, rows.size() - 1)) {
            assertTrue(row.contains("<w:keepNext/>"), row);
        }
        assertFalse(rows.getLast().contains("<w:keepNext/>"));
    }

    @Test
    void aQuestionThatDoesNotFitBreaksInTheMiddle() throws Exception {
        List<Block.Answer> answers = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            Block long1 = n.paragraph("word ".repeat(300));
            answers.add(new Block.Answer(grade, "Label", List.of(long1), n.span()));
        }
        Block question =
                new Block.Question("", n.text("Why?"), answers, n.text("a"), n.text("b"), n.span());
        List<Boolean> kept =
                rowsOf(Written.of(question)).stream()
                        .map(row -> row.contains("<w:keepNext/>"))
                        .toList();
        assertEquals(List.of(true, false, false, false, true, false), kept);
    }

    private Block table(List<Block.Cell> cells, int headers) {
        Block.Table one = (Block.Table) n.table("", n.row("a"));
        List<Block.Row> rows =
                cells.stream().map(cell -> new Block.Row(List.of(cell), n.span())).toList();
        return new Block.Table("", List.of(), "", one.columns(), headers, 0, false, rows, n.span());
    }

    private Block block(Random random, List<Block> content) {
        return switch (random.nextInt(6)) {
            case 0 -> new Block.Callout(Tone.NOTE, n.text("Title"), content, n.span());
            case 1 ->
                    new Block.Cards(
                            1,
                            List.of(
                                    new Block.Card(
                                            Accent.FIRST,
                                            n.text("k"),
                                            n.text("t"),
                                            content,
                                            n.span())),
                            n.span());
            case 2 -> new Block.Columns(List.of(new Block.Column(1, content, n.span())), n.span());
            case 3 ->
                    new Block.Question(
                            "",
                            n.text("Why?"),
                            List.of(new Block.Answer(Grade.STRONG, "Strong", content, n.span())),
                            List.of(),
                            List.of(),
                            n.span());
            case 4 -> table(List.of(new Block.Cell(content, 1, 1, n.span())), 0);
            default -> {
                int lines = content.size() > 8 ? 90 : 2 + random.nextInt(20);
                yield new Block.Field(
                        "n", FieldKind.TEXT, "Notes", "", List.of(), "", lines, n.span());
            }
        };
    }

    /** So many letters in paragraphs or items; more than eight pieces where they are many. */
    private List<Block> content(Random random, int letters) {
        List<Block> content = new ArrayList<>();
        int pieces = letters == NEVER_STANDS ? 10 : 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            String words = "word ".repeat(Math.max(1, letters / pieces / 5));
            content.add(
                    random.nextInt(3) == 0 ? n.items(ListStyle.BULLET, words) : n.paragraph(words));
        }
        return content;
    }

    /** Returns the rows that the content is in: those that have text in a whole document. */
    private static List<String> rows(Written written, boolean high) {
        return rowsOf(written).stream()
                .filter(row -> !high || row.contains("word ") || row.contains("w:trHeight"))
                .toList();
    }

    private static List<String> rowsOf(Written written) {
        List<String> rows = new ArrayList<>();
        String[] pieces = written.document().split("<w:tr>");
        for (int i = 1; i < pieces.length; i++) {
            rows.add(pieces[i].substring(0, pieces[i].indexOf("</w:tr>")));
        }
        return rows;
    }
}

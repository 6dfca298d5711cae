package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Align;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.PageSetup;
import org.briefpack.model.document.Tone;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Paper;
import org.briefpack.renderer.testkit.Nodes;
import org.junit.jupiter.api.Test;

/** Forms can be filled in and taken back; tables say whether they hold data or only places. */
class FormsTest {
    private final Nodes n = new Nodes();

    @Test
    void aChoiceCanBeTakenBack() throws Exception {
        Block choice =
                new Block.Field(
                        "s", FieldKind.CHOICE, "Score", "2", List.of("1", "2"), "", 1, n.span());
        String document = Written.of(choice).document();
        String list = document.substring(document.indexOf("<w:dropDownList"));
        assertTrue(
                list.indexOf("w:value=\"\"/>") < list.indexOf("w:displayText=\"1\""),
                "the first entry stands for none");
        assertTrue(list.indexOf("w:value=\"\"/>") > 0);
    }

    @Test
    void anAnswerInATableIsAsHighAsTheLinesItAsksFor() throws Exception {
        double two = height(answers(2));
        double five = height(answers(5));
        double eight = height(answers(8));
        assertTrue(two > 0 && five > two && eight > five, two + ", " + five + ", " + eight);
        assertEquals(five - two, eight - five, 2);
        assertFalse(Written.of(answers(1)).document().contains("w:trHeight"));
    }

    @Test
    void anAnswerInABoxHasAFrameToo() throws Exception {
        Block field = new Block.Field("n", FieldKind.TEXT, "Notes", "", List.of(), "", 4, n.span());
        Written written =
                Written.of(new Block.Callout(Tone.NOTE, List.of(), List.of(field), n.span()));
        assertEquals(1, written.count("w:hRule=\"atLeast\""));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void everyTableOfDataIsNumberedAndNamed() throws Exception {
        Block.Table bare = (Block.Table) n.table("", n.row("a", "b"), n.row("c", "d"));
        Block summed =
                new Block.Table(
                        "", List.of(), "Sums", bare.columns(), 1, 1, false, bare.rows(), n.span());
        Block headed =
                new Block.Table(
                        "", List.of(), "", bare.columns(), 1, 0, false, bare.rows(), n.span());
        Written written =
                Written.of(n.heading(1, "Chapter"), n.table("First", n.row("a")), summed, headed);
        assertEquals(3, written.count("SEQ Table"));
        assertEquals(1, written.count("<w:tblCaption w:val=\"Sums\"/>"));
        assertEquals(1, written.count("<w:tblCaption w:val=\"Chapter\"/>"));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void tablesThatOnlyGivePlacesSayNothingOfHeadersOrTitles() throws Exception {
        Written written =
                Written.of(
                        new Block.Callout(
                                Tone.NOTE, n.text("Think"), List.of(n.paragraph("x")), n.span()),
                        new Block.Cards(
                                2,
                                List.of(n.card(Accent.FIRST, "One"), n.card(Accent.FIRST, "Two")),
                                n.span()),
                        new Block.Columns(
                                List.of(new Block.Column(1, List.of(n.paragraph("x")), n.span())),
                                n.span()),
                        new Block.Field(
                                "n", FieldKind.TEXT, "Notes", "", List.of(), "", 4, n.span()));
        assertEquals(0, written.count("<w:tblCaption"));
        assertEquals(0, written.count("w:firstRow=\"1\""));
        assertEquals(0, written.count("w:firstColumn=\"1\""));
        assertEquals(0, written.count("<w:tblHeader"));
    }

    @Test
    void theGalleryHasOnlyStylesThatSomebodyWouldChoose() throws Exception {
        String styles = Written.of(n.paragraph("x")).part("word/styles.xml");
        for (String hidden : List.of("Separator", "Divider", "TOC1", "ListBullet3", "BoxText")) {
            String style = styles.substring(styles.indexOf("w:styleId=\"" + hidden + "\""));
            assertFalse(
                    style.substring(0, style.indexOf("</w:style>")).contains("qFormat"), hidden);
        }
        String lead = styles.substring(styles.indexOf("w:styleId=\"Lead\""));
        assertTrue(lead.substring(0, lead.indexOf("</w:style>")).contains("<w:qFormat/>"));
    }

    @Test
    void aSheetThatIsLongerThanItShouldBeSaysSo() throws Exception {
        assertEquals(List.of(), sheet(20));
        assertEquals(List.of(Code.MORE_PAGES), sheet(400));
    }

    private List<Code> sheet(int paragraphs) throws Exception {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(n.paragraph("word ".repeat(30)));
        }
        PageSetup two = new PageSetup(Paper.A4, false, List.of(), List.of(), 2, List.of());
        Document document = new Document(Metadata.of("Sheet", "en"), two, blocks, List.of());
        return Written.of(document).diagnostics().stream().map(d -> d.code()).toList();
    }

    private Block answers(int lines) {
        Block field =
                new Block.Field(
                        "n", FieldKind.TEXT, "Notes", "", List.of(), "", lines, SourceSpan.NONE);
        Block.Row row = new Block.Row(List.of(n.cell(1, 1, field)), n.span());
        return new Block.Table(
                "",
                List.of(),
                "",
                List.of(new Block.TableColumn(1, Align.START)),
                0,
                0,
                false,
                List.of(row),
                n.span());
    }

    private static double height(Block block) throws Exception {
        Matcher height =
                Pattern.compile("<w:trHeight w:val=\"([0-9]+)\" w:hRule=\"atLeast\"/>")
                        .matcher(Written.of(block).document());
        return height.find() ? Integer.parseInt(height.group(1)) : 0;
    }
}

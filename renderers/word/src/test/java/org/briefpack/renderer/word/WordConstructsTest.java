package org.briefpack.renderer.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.FieldKind;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Reference;
import org.briefpack.model.theme.Accent;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.SampleTheme;
import org.junit.jupiter.api.Test;

class WordConstructsTest {
    private final Nodes n = new Nodes();

    @Test
    void writesASourceOnceAndRefersToItsNoteAfterwards() throws Exception {
        List<Reference> references =
                List.of(new Reference("a", 1, n.text("The one source"), n.span()));
        Block cites = n.paragraph(new Inline.Citation("a", 1, n.span()));
        Written written = Written.citing(references, cites, cites, cites);
        assertEquals(1, written.count("<w:endnoteReference"));
        assertEquals(2, written.count("NOTEREF _RefSource1"));
        assertTrue(written.part("word/endnotes.xml").contains("The one source"));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void printsASourceThatNobodyCites() throws Exception {
        List<Reference> references =
                List.of(new Reference("a", 1, n.text("The one source"), n.span()));
        Written written = Written.citing(references, n.paragraph("Nothing cited"));
        assertTrue(written.document().contains("The one source"));
        assertFalse(written.parts.containsKey("word/endnotes.xml"));
    }

    @Test
    void letsWordCountOnlyWhereItsCountIsTheNumberOfTheSource() throws Exception {
        List<Reference> references = new ArrayList<>();
        List<Block> cites = new ArrayList<>();
        for (int number : List.of(1, 4, 2, 3)) {
            String id = "s" + number;
            references.add(new Reference(id, number, n.text("Source " + number), n.span()));
            cites.add(n.paragraph(new Inline.Citation(id, number, n.span())));
        }
        Written written = Written.citing(references, cites.toArray(Block[]::new));
        // A note with a mark of its own is not counted: the third is Word's second.
        assertEquals(
                List.of("1", "2 is 4", "3", "4"),
                Pattern.compile(
                                "<w:endnoteReference(?: w:customMarkFollows=\"1\")?"
                                        + " w:id=\"(\\d)\"/>(?:<w:t>(\\d)</w:t>)?")
                        .matcher(written.document())
                        .results()
                        .map(m -> m.group(1) + (m.group(2) == null ? "" : " is " + m.group(2)))
                        .toList());
    }

    @Test
    void setsACommaBetweenTwoCitations() throws Exception {
        List<Reference> references =
                List.of(
                        new Reference("a", 1, n.text("First"), n.span()),
                        new Reference("b", 2, n.text("Second"), n.span()));
        Block both =
                n.paragraph(
                        new Inline.Citation("a", 1, n.span()),
                        new Inline.Citation("b", 2, n.span()));
        assertEquals(1, Written.citing(references, both).count("<w:t>,</w:t>"));
    }

    @Test
    void countsEachNumberedListFromItsOwnStart() throws Exception {
        Block fromSeven =
                new Block.Items(
                        ListStyle.NUMBER, 7, List.of(n.item(n.paragraph("seven"))), n.span());
        Written written = Written.of(n.items(ListStyle.NUMBER, "one", "two"), fromSeven);
        String numbering = written.part("word/numbering.xml");
        assertTrue(numbering.contains("<w:startOverride w:val=\"1\"/>"));
        assertTrue(numbering.contains("<w:startOverride w:val=\"7\"/>"));
        assertEquals(2, written.count("<w:numId w:val=\"5\"/>"));
        assertEquals(1, written.count("<w:numId w:val=\"6\"/>"));
    }

    @Test
    void fillsTheContentsWithLinksAndAsksForNoUpdate() throws Exception {
        Written written =
                Written.of(
                        new Block.Contents(n.text("Inside"), 2, n.span()),
                        n.heading(1, "First"),
                        n.heading(2, "Second"),
                        n.heading(3, "Too deep"));
        assertEquals(2, written.count("<w:hyperlink w:anchor=\"_Toc"));
        assertTrue(written.document().contains("TOC \\o \"1-2\" \\h \\z \\u"));
        assertFalse(written.part("word/settings.xml").contains("updateFields"));
        assertFalse(written.document().contains("w:dirty"));
    }

    @Test
    void writesFieldsAsControlsWithTitleAndTag() throws Exception {
        Written written =
                Written.of(
                        field("name", FieldKind.TEXT, "Name"),
                        field("score", FieldKind.CHOICE, "Score", "1", "2"),
                        field("done", FieldKind.CHECK, "Done"),
                        field("day", FieldKind.DATE, "Day"));
        String document = written.document();
        assertTrue(document.contains("<w:alias w:val=\"Name\"/><w:tag w:val=\"name\"/>"));
        assertTrue(document.contains("<w:listItem w:displayText=\"2\" w:value=\"2\"/>"));
        assertTrue(document.contains("<w14:checked w14:val=\"0\"/>"));
        assertTrue(document.contains("<w:dateFormat"));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void givesATextOfManyLinesAFrameToWriteIn() throws Exception {
        Block wide = new Block.Field("n", FieldKind.TEXT, "Notes", "", List.of(), "", 6, n.span());
        Written written = Written.of(wide, field("name", FieldKind.TEXT, "Name"));
        assertEquals(1, written.count("<w:tbl>"));
        assertEquals(1, written.count("w:hRule=\"atLeast\""));
        assertEquals(1, written.count("<w:text w:multiLine=\"1\"/>"));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void aCellWearsItsColourAndSaysItsWord() throws Exception {
        Written written = Written.of(n.tableOf(Accent.BAD, "Stop here"));
        String red = SampleTheme.theme().palette().accent(Accent.BAD).hex();
        String document = written.document();
        int word = document.indexOf("Stop here");
        String run = document.substring(document.lastIndexOf("<w:r>", word), word);
        assertTrue(run.contains("w:color w:val=\"" + red), run);
        assertEquals(List.of(), written.problems());
    }

    @Test
    void theTitleOfACardWithHeadingsIsAHeadingAboveThemAndOfOthersIsNot() throws Exception {
        Block.Card with =
                new Block.Card(
                        Accent.FIRST,
                        List.of(),
                        n.text("Rust"),
                        List.of(n.heading(3, "A good fit for"), n.paragraph("Much")),
                        n.span());
        Block.Card without =
                new Block.Card(
                        Accent.SECOND,
                        List.of(),
                        n.text("Go"),
                        List.of(n.paragraph("Much")),
                        n.span());
        Block cards = new Block.Cards(2, List.of(with, without), n.span());
        String document = Written.of(n.heading(1, "Which one"), cards).document();
        int rust = document.indexOf("Rust");
        int go = document.indexOf(">Go<");
        String level = "<w:outlineLvl w:val=\"1\"/>";
        assertTrue(document.substring(document.lastIndexOf("<w:p>", rust), rust).contains(level));
        assertFalse(document.substring(document.lastIndexOf("<w:p>", go), go).contains(level));
    }

    @Test
    void aChartStandsInAParagraphFromLeftToRightInEveryDocument() throws Exception {
        String document = Written.in("he", n.chart(ChartKind.BAR, "Jobs")).document();
        int chart = document.indexOf("<w:drawing>");
        String paragraph = document.substring(document.lastIndexOf("<w:p>", chart), chart);
        assertTrue(paragraph.contains("<w:bidi w:val=\"0\"/>"), paragraph);
    }

    @Test
    void aQuestionIsAHeadingInTheNavigationPaneAndItsTableHasNoMergedCells() throws Exception {
        Written written =
                Written.of(
                        new Block.Contents(n.text("Inside"), 2, n.span()),
                        n.heading(1, "Chapter"),
                        n.question("Why?"));
        assertEquals(1, written.count("<w:outlineLvl w:val=\"2\"/>"), "below the contents");
        assertEquals(0, written.count("<w:gridSpan"));
        assertTrue(written.document().indexOf("Why?") < written.document().indexOf("<w:tbl>"));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void bindsAValueThatIsRepeatedToOnePlace() throws Exception {
        Block twice =
                n.paragraph(
                        new Inline.Variable("client", "Client", "", n.span()),
                        new Inline.Variable("client", "Client", "", n.span()));
        Written written = Written.of(twice);
        assertEquals(2, written.count("/f:fields[1]/f:client[1]"));
        assertEquals(2, written.count("<w:showingPlcHdr/>"));
        assertTrue(written.part("customXml/item1.xml").contains("<client></client>"));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void protectsAllButFieldsWhenAsked() throws Exception {
        Document document = Document.of(Metadata.of("A title", "en"), List.of());
        String settings =
                Written.of(document, Map.of("fields-only", "true")).part("word/settings.xml");
        assertTrue(settings.contains("<w:documentProtection w:edit=\"forms\""));
        assertFalse(Written.of(document).part("word/settings.xml").contains("Protection"));
    }

    @Test
    void startsANewPageWithoutAnEmptyParagraph() throws Exception {
        Written written =
                Written.of(n.paragraph("One"), new Block.PageBreak(n.span()), n.paragraph("Two"));
        assertEquals(2, written.count("<w:p>"));
        assertEquals(1, written.count("<w:pageBreakBefore/>"));
    }

    @Test
    void numbersCaptionsByField() throws Exception {
        Written written = Written.of(n.table("First", n.row("a")), n.table("Second", n.row("b")));
        assertEquals(2, written.count("SEQ Table"));
        assertTrue(written.document().contains("<w:t>2</w:t>"));
    }

    @Test
    void keepsATurnedPageForAWideTable() throws Exception {
        Block.Table table = (Block.Table) n.table("Wide", n.row("a", "b"));
        Block wide =
                new Block.Table(
                        "",
                        table.caption(),
                        "",
                        table.columns(),
                        1,
                        0,
                        true,
                        table.rows(),
                        n.span());
        Written written = Written.of(n.paragraph("Before"), wide, n.paragraph("After"));
        assertEquals(1, written.count("w:orient=\"landscape\""));
        assertEquals(3, written.count("<w:sectPr>"));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void writesRightToLeftTextAndItsDirection() throws Exception {
        Written written = Written.in("he", n.paragraph("\u05E9\u05DC\u05D5\u05DD Rust"));
        assertTrue(written.document().contains("<w:bidi/>"));
        assertEquals(1, written.count("<w:rtl/>"));
        assertTrue(written.part("word/styles.xml").contains("w:bidi=\"he\""));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void givesEastAsianLettersTheirFontWhereATextNeedsOne() throws Exception {
        assertFalse(
                Written.of(n.paragraph("Plain")).part("word/settings.xml").contains("eastAsia"));
        Written japanese = Written.of(n.paragraph("\u3042\u65E5\u672C"));
        assertTrue(japanese.part("word/settings.xml").contains("w:eastAsia=\"ja-JP\""));
        assertTrue(
                japanese.part("word/theme/theme1.xml").contains("<a:ea typeface=\"Yu Gothic\"/>"));
        Written korean = Written.in("ko", n.paragraph("x"));
        assertTrue(korean.part("word/theme/theme1.xml").contains("Malgun Gothic"));
        Written taiwan = Written.in("zh-Hant", n.paragraph("\u4E2D"));
        assertTrue(taiwan.part("word/settings.xml").contains("w:eastAsia=\"zh-TW\""));
        assertEquals(List.of(), japanese.problems());
    }

    @Test
    void marksTextInAnotherLanguage() throws Exception {
        Block foreign =
                n.paragraph(new Inline.Foreign("fr", n.text("d\u00E9j\u00E0 vu"), n.span()));
        assertTrue(Written.of(foreign).document().contains("<w:lang w:val=\"fr\""));
    }

    @Test
    void speaksTheDocumentsLanguage() throws Exception {
        Written written = Written.in("de-CH", n.table("Eins", n.row("a")));
        assertTrue(written.document().contains("Tabelle"));
        assertTrue(written.part("word/footer1.xml").contains("Seite"));
    }

    @Test
    void reportsAnAddressThatCannotBeOpenedAndKeepsItsText() throws Exception {
        Written written =
                Written.of(n.paragraph(new Inline.Link(n.text("odd"), "file:///etc/x", n.span())));
        assertEquals(Code.NOT_SHOWN, written.diagnostics().getFirst().code());
        assertTrue(written.document().contains("odd"));
        assertFalse(written.document().contains("etc/x"));
        assertEquals(List.of(), written.problems());
    }

    @Test
    void reportsPicturesThatCannotBeUsed() throws Exception {
        Block figure = new Block.Figure("", "none.png", "A gap", List.of(), 0.5, false, n.span());
        Written written = Written.of(figure);
        assertEquals(Code.PICTURE_UNUSABLE, written.diagnostics().getFirst().code());
        assertTrue(written.diagnostics().getFirst().span().isKnown());
    }

    private Block field(String name, FieldKind kind, String label, String... options) {
        return new Block.Field(name, kind, label, "", List.of(options), "", 1, SourceSpan.NONE);
    }
}

package org.briefpack.templates.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.diagnostic.Outcome;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Publication;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.pack.RichText;
import org.briefpack.model.pack.Source;
import org.briefpack.model.reader.PackReader;
import org.briefpack.model.theme.Paper;
import org.briefpack.templates.compose.Messages;
import org.junit.jupiter.api.Test;

class MarkupReaderTest {
    @Test
    void foldsWhiteSpaceAcrossInlineBorders() {
        Block.Paragraph paragraph = only("<p>  One <strong>two </strong> three\n four. </p>");
        assertEquals("One two three four.", InlineText.of(paragraph.content()));
    }

    @Test
    void makesAParagraphOfRunningTextBetweenBlocks() {
        Block.Items list =
                only(
                        "<list><item>First"
                                + " <em>words</em><list><item>inner</item></list></item></list>");
        List<Block> content = list.items().getFirst().content();
        assertInstanceOf(Block.Paragraph.class, content.get(0));
        assertInstanceOf(Block.Items.class, content.get(1));
    }

    @Test
    void remembersWhereInThePackATextStands() {
        Block.Paragraph paragraph = only("<p><t at=\"12:5\">Words</t></p>");
        assertEquals(SourceSpan.at("pack.yaml", 12, 5), paragraph.content().getFirst().span());
    }

    @Test
    void setsCitationsThatFollowOneAnotherInTheOrderOfTheirNumbers() {
        Document document =
                document("<p>a<cite ref=\"two\"/> b<cite ref=\"one\"/><cite ref=\"two\"/> c.</p>");
        Block.Paragraph paragraph = (Block.Paragraph) document.blocks().getFirst();
        assertEquals(
                List.of(1, 1, 2),
                paragraph.content().stream()
                        .filter(Inline.Citation.class::isInstance)
                        .map(inline -> ((Inline.Citation) inline).number())
                        .toList());
    }

    @Test
    void endsATitleThatAsksOrExclaimsWithoutAPoint() {
        for (String title : List.of("What is it?", "It is here!", "The end.")) {
            SourceList sources = new SourceList(List.of(source("one", title)), Map.of(), english());
            sources.number("one");
            String text = InlineText.of(sources.references(false).getFirst().text());
            assertTrue(text.startsWith(title + " "), text);
        }
    }

    @Test
    void numbersSourcesInTheOrderOfTheirFirstCitation() {
        Document document =
                document("<p>a<cite ref=\"two\"/> b<cite ref=\"one\"/> c<cite ref=\"two\"/></p>");
        assertEquals(
                List.of("two", "one"),
                document.references().stream().map(reference -> reference.id()).toList());
        Block.Paragraph paragraph = (Block.Paragraph) document.blocks().getFirst();
        assertEquals(1, ((Inline.Citation) paragraph.content().getLast()).number());
    }

    @Test
    void describesAChartByItsFiguresWhereTheTemplateDoesNot() {
        Block.Chart chart =
                only(
                        "<chart kind=\"line\""
                                + " unit=\"%\"><title>Use</title><category>2025</category><category>2026</category><series"
                                + " name=\"Go\""
                                + " accent=\"second\"><value>16.4</value><value/></series></chart>");
        assertEquals("Use (%). Go: 2025 16.4.", chart.alt());
        assertEquals(Optional.empty(), chart.series().getFirst().values().get(1));
    }

    @Test
    void readsSlidesWithTheirRegions() {
        Deck deck =
                (Deck)
                        read("<deck><slide id=\"s\" layout=\"two-content\""
                                        + " minutes=\"3\"><title>T</title>"
                                        + "<left>L</left><right/><notes>N</notes></slide></deck>")
                                .orElseThrow();
        Slide slide = deck.slides().getFirst();
        assertEquals(SlideLayout.TWO_CONTENT, slide.layout());
        assertEquals(List.of(Region.LEFT), List.copyOf(slide.regions().keySet()));
        assertEquals(3, slide.time().toMinutes());
    }

    @Test
    void refusesWhatTheVocabularyDoesNotHave() {
        refused("<p>a</p><blink>b</blink>", Code.MARKUP_INVALID, "<blink> is not a block");
        refused("<heading level=\"7\">x</heading>", Code.MARKUP_INVALID, "from 1 to 6");
        refused("<p role=\"loud\">x</p>", Code.MARKUP_INVALID, "should be one of body, lead");
        refused("<p><cite ref=\"none\"/></p>", Code.MARKUP_INVALID, "no source of the pack");
        refused("<p>a<b></p>", Code.MARKUP_INVALID, "not well-formed");
        refused("<p><a href=\"#nowhere\">x</a></p>", Code.UNKNOWN_TARGET, "leads nowhere");
    }

    @Test
    void refusesALinkThatLeadsNowhereOnceWhereverItStands() {
        String link = "<a href=\"#nowhere\">x</a>";
        for (String content :
                List.of(
                        "<cards><card><kicker>" + link + "</kicker><p>a</p></card></cards>",
                        "<cards><card><title>" + link + "</title><p>a</p></card></cards>",
                        "<callout><title>" + link + "</title><p>a</p></callout>",
                        "<quote><p>a</p><attribution>" + link + "</attribution></quote>",
                        "<p>a<note>" + link + "</note></p>",
                        "<contents><title>" + link + "</title></contents>",
                        "<footer>" + link + "</footer><p>a</p>",
                        "<table header-rows=\"0\"><column/><row><cell>"
                                + link
                                + "</cell></row></table>")) {
            refused(content, Code.UNKNOWN_TARGET, "leads nowhere");
        }
    }

    @Test
    void refusesTheSameIdTwice() {
        String heading = "<heading level=\"1\" id=\"a\">x</heading><p>y</p>";
        refused(heading + heading, Code.DOUBLE_TARGET, "the id `a` is taken already");
        assertEquals(4, document(heading + heading.replace("\"a\"", "\"b\"")).blocks().size());
    }

    @Test
    void refusesTablesWhoseRowsDoNotFillTheGrid() {
        String columns = "<table header-rows=\"0\"><column/><column/>";
        refused(columns + "<row><cell>a</cell></row></table>", Code.MARKUP_INVALID, "fewer cells");
        refused(
                columns
                        + "<row><cell"
                        + " rows=\"2\">a</cell><cell>b</cell></row><row><cell>c</cell><cell>d</cell></row></table>",
                Code.MARKUP_INVALID,
                "more cells");
        refused(
                "<table><column/><row><cell"
                        + " rows=\"2\">a</cell></row><row><cell>b</cell></row></table>",
                Code.MARKUP_INVALID,
                "row 1 has a cell that reaches below the header rows");
        Block.Table table =
                only(
                        columns
                                + "<row><cell"
                                + " rows=\"2\">a</cell><cell>b</cell></row><row><cell>c</cell></row></table>");
        assertEquals(2, table.rows().size());
    }

    private static void refused(String content, Code code, String message) {
        List<Diagnostic> diagnostics = read("<document>" + content + "</document>").diagnostics();
        assertEquals(1, diagnostics.size(), content);
        assertEquals(code, diagnostics.getFirst().code());
        assertTrue(
                diagnostics.getFirst().message().contains(message),
                () -> diagnostics.getFirst().message());
    }

    @SuppressWarnings("unchecked")
    private static <B extends Block> B only(String content) {
        return (B) document(content).blocks().getFirst();
    }

    private static Document document(String content) {
        return (Document) read("<document>" + content + "</document>").orElseThrow();
    }

    private static Outcome<Publication> read(String markup) {
        SourceList sources =
                new SourceList(List.of(source("one"), source("two")), Map.of(), english());
        return new MarkupReader("pack.yaml", Metadata.of("Test", "en"), Paper.A4, sources)
                .read(markup);
    }

    private static Source source(String id) {
        return source(id, "Source " + id);
    }

    private static Source source(String id, String title) {
        List<Inline> words = List.of(Inline.Text.of(title));
        return new Source(
                id,
                new RichText(title, words, SourceSpan.NONE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SourceSpan.NONE);
    }

    private static Messages english() {
        String yaml = "{id: a, title: A, subjects: [{id: x, name: X}, {id: y, name: Y}]}";
        return Messages.of(
                PackReader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }
}

package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Publication;
import org.briefpack.renderer.plan.Layouts;
import org.briefpack.renderer.plan.Shape;
import org.briefpack.renderer.plan.SlidePlan;
import org.briefpack.renderer.plan.SlidePlanner;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.ReadBack;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.briefpack.renderer.type.Fonts;
import org.junit.jupiter.api.Test;

/** What a screen reader says is what was written, word by word. */
class ReadBackTest {
    @Test
    void saysEveryWordOfADocumentInItsOrder() throws IOException {
        assertEquals(List.of(), lost(Samples.document()));
    }

    @Test
    void saysEveryWordOfADeckInItsOrder() throws IOException {
        Deck deck = Samples.deck();
        List<String> texts = new ArrayList<>();
        new SlidePlanner(
                        deck,
                        SampleTheme.theme(),
                        Fonts.embedded(SampleTheme.theme()),
                        name -> OptionalDouble.empty(),
                        new Layouts(SampleTheme.theme()),
                        new Diagnostics())
                .plan()
                .forEach(plan -> said(plan, texts));
        assertEquals(List.of(), ReadBack.lost(texts, TaggedText.ofStructure(file(deck))));
    }

    /** Adds what a slide says, title first, and then its notes. */
    private static void said(SlidePlan plan, List<String> texts) {
        for (Shape shape : plan.shapes()) {
            switch (shape) {
                case Shape.Words w -> w.paras().forEach(para -> texts.add(para.text()));
                case Shape.Card c -> c.paras().forEach(para -> texts.add(para.text()));
                case Shape.Table t ->
                        t.grid().rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.paras().stream())
                                .forEach(para -> texts.add(para.text()));
                case Shape.Chart c -> {}
                case Shape.Drawing d -> {
                    if (d.sketch().alt().isEmpty()) {
                        d.sketch().runs().forEach(run -> texts.add(run.text()));
                    }
                }
                case Shape.Picture p -> {}
                case Shape.Line l -> {}
            }
        }
        plan.notes().forEach(para -> texts.add(para.text()));
    }

    @Test
    void keepsSpacesAndWordsWhereLinesAndPagesEnd() throws IOException {
        for (String language : List.of("en", "de", "fr")) {
            Nodes n = new Nodes();
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                blocks.add(
                        n.paragraph(
                                new Inline.Text("Unternehmensberatung ".repeat(i), n.span()),
                                new Inline.Strong(n.text("incomprehensibilities, "), n.span()),
                                new Inline.Link(
                                        n.text("anticonstitutionnellement ".repeat(i / 3 + 1)),
                                        "https://example.org",
                                        n.span()),
                                new Inline.Text("end" + i, n.span()),
                                new Inline.Footnote(
                                        List.of(n.paragraph("note ".repeat(40) + i)), n.span()),
                                new Inline.Text(". And so on.", n.span())));
            }
            assertEquals(
                    List.of(), lost(Document.of(Metadata.of("Words", language), blocks)), language);
        }
    }

    @Test
    void noticesALostSpaceALostGlyphAndAHyphenLeftBehind() throws IOException {
        Publication publication = Samples.paragraph(new PdfRenderer().format(), "the height of it");
        String read = TaggedText.ofStructure(file(publication));
        assertEquals(List.of(), ReadBack.lost(publication, read));
        for (String wrong : List.of("theheight of it", "the heigt of it", "the hei-ght of it")) {
            String spoilt = read.replace("the height of it", wrong);
            assertEquals(1, ReadBack.lost(publication, spoilt).size(), wrong);
        }
    }

    private static List<String> lost(Publication publication) throws IOException {
        return ReadBack.lost(publication, TaggedText.ofStructure(file(publication)));
    }

    private static byte[] file(Publication publication) {
        return Rendering.of(new PdfRenderer(), Samples.request(publication)).bytes();
    }
}

package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Inline;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.theme.Accent;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Lines of one text are evenly spaced whatever stands in them, and level across columns. */
class BaselineTest {
    private final Nodes n = new Nodes();

    @Test
    void doesNotWanderWithMarksCodeLinksOrOtherScripts() throws IOException {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            content.addAll(n.text("Words that fill a line, then "));
            content.add(new Inline.Code("gofmt --fast", n.span()));
            content.addAll(n.text(" and a note"));
            content.add(new Inline.Footnote(List.of(n.paragraph("Aside " + i)), n.span()));
            content.addAll(n.text(", "));
            content.add(new Inline.Strong(n.text("bold words"), n.span()));
            content.add(new Inline.Link(n.text(" with a link "), "https://example.org", n.span()));
            content.add(
                    new Inline.Foreign("el", n.text("\u03BB\u03CC\u03B3\u03BF\u03C2 "), n.span()));
        }
        List<Double> lines = baselines(n.paragraph(content.toArray(Inline[]::new))).distinctLines();
        assertTrue(lines.size() > 8, "a paragraph of many lines: " + lines);
        double step = lines.get(1) - lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            assertEquals(step, lines.get(i) - lines.get(i - 1), 0.02, "line " + i);
        }
    }

    @Test
    void isLevelInCardsSideBySide() throws IOException {
        String text =
                "Words in a card that take several lines each to tell what they tell. ".repeat(4);
        Block cards =
                new Block.Cards(
                        2,
                        List.of(
                                n.card(Accent.FIRST, "One", n.paragraph(text)),
                                n.card(Accent.SECOND, "Two", n.paragraph(text))),
                        n.span());
        Lines lines = baselines(cards);
        List<Double> left = lines.beyond(0, 250);
        List<Double> right = lines.beyond(300, 600);
        assertTrue(left.size() >= 4, left.toString());
        assertEquals(left, right);
    }

    private record Spot(double x, double y, double size) {}

    private record Lines(List<Spot> spots) {
        /** The baselines of letters as large as most, from the top. */
        List<Double> distinctLines() {
            return beyond(0, 1_000);
        }

        List<Double> beyond(double from, double to) {
            double size =
                    spots.stream()
                            .mapToDouble(Spot::size)
                            .sorted()
                            .skip(spots.size() / 2)
                            .findFirst()
                            .orElse(0);
            return spots.stream()
                    .filter(s -> s.x() >= from && s.x() < to && Math.abs(s.size() - size) < 0.01)
                    .map(s -> Math.round(s.y() * 100) / 100.0)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Lines baselines(Block block) throws IOException {
        Document document = Document.of(Metadata.of("Lines", "en"), List.of(block));
        byte[] bytes = Rendering.of(new PdfRenderer(), Samples.request(document)).bytes();
        List<Spot> spots = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition p : positions) {
                        spots.add(new Spot(p.getXDirAdj(), p.getYDirAdj(), p.getFontSizeInPt()));
                    }
                }
            }.getText(file);
        }
        return new Lines(spots);
    }
}

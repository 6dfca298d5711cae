package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.DiagramKind;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.renderer.testkit.HostileDiagrams;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.briefpack.renderer.testkit.TaggedText;
import org.junit.jupiter.api.Test;

/** Diagrams in documents are drawings: figures with an alternative, whose words are words. */
class DocumentDrawingsTest {
    private static final int COUNT = 45;
    private final Nodes n = new Nodes();

    @Test
    void ofAnySizeStayOnThePaperAndShowEachWordOnce() throws Exception {
        for (int seed = 0; seed < COUNT; seed++) {
            String language = List.of("en", "he", "ar").get(seed % 3);
            List<Block> diagrams = HostileDiagrams.all(seed, language);
            byte[] file = file(language, seed % 2 == 1 ? narrow(diagrams) : diagrams).bytes();
            assertEquals(List.of(), PaperEdge.outside(file), "seed " + seed);
            String shown = shown(file);
            for (Block diagram : diagrams) {
                boolean again = ((Block.Diagram) diagram).kind() == DiagramKind.SPECTRUM;
                for (String own : HostileDiagrams.own(diagram)) {
                    int times = shown.split(own, -1).length - 1;
                    assertTrue(times == 1 || again && times > 0, seed + ": " + own + " " + times);
                }
            }
            if (seed < 6) {
                assertEquals(Map.of(), Conformance.brokenRules(file), "seed " + seed);
            }
        }
    }

    /** Returns the characters in the order in which they are painted. */
    private static String shown(byte[] file) throws IOException {
        return Glyph.seen(file).stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    private List<Block> narrow(List<Block> diagrams) {
        Block.Column half = new Block.Column(1, diagrams, n.span());
        Block.Column other = new Block.Column(1, List.of(n.paragraph("Beside")), n.span());
        return List.of(new Block.Columns(List.of(half, other), n.span()));
    }

    private static Rendering file(String language, List<Block> blocks) {
        Document document = Document.of(Metadata.of("Drawn", language), blocks);
        RenderRequest plain = Samples.request(document);
        boolean arabic = language.equals("ar");
        RenderRequest request =
                new RenderRequest(
                        document,
                        arabic ? FromRight.themed(plain.theme(), "naskh.ttf") : plain.theme(),
                        plain.assets(),
                        plain.timestamp(),
                        plain.base(),
                        plain.options());
        return Rendering.of(new PdfRenderer(), request);
    }

    @Test
    void areOneFigureThatIsReadAsItsAlternative() throws IOException {
        for (DiagramKind kind : DiagramKind.values()) {
            byte[] file = file("en", List.of(n.diagram(kind))).bytes();
            List<String> said = TaggedText.read(file).alternatives();
            assertEquals(kind.relates(), said.contains("Alternative of " + kind), kind.name());
        }
    }

    @Test
    void areTurnedRoundWhereReadingBeginsAtTheRight() throws IOException {
        Block steps = n.diagram(DiagramKind.STEPS);
        List<Double> left = badges(file("en", List.of(steps)).bytes());
        List<Double> right = badges(file("he", List.of(steps)).bytes());
        assertEquals(3, left.size());
        for (int i = 0; i < 3; i++) {
            assertTrue(i == 0 || left.get(i) > left.get(i - 1), "from the left " + left);
            assertTrue(i == 0 || right.get(i) < right.get(i - 1), "from the right " + right);
        }
    }

    /** Returns where the numbers of steps stand. */
    private static List<Double> badges(byte[] file) throws IOException {
        List<Double> places = new ArrayList<>();
        for (TextPosition glyph : Glyph.seen(file)) {
            if (glyph.getUnicode().matches("[123]") && glyph.getY() < 300) {
                places.add((double) glyph.getX());
            }
        }
        return places.subList(0, Math.min(3, places.size()));
    }

    @Test
    void showIconsThatAreNotTurnedRound() throws IOException {
        Block.Diagram d = (Block.Diagram) n.diagram(DiagramKind.STEPS);
        Block.Entry first = d.entries().getFirst();
        Block.Entry telephone =
                new Block.Entry(
                        first.label(),
                        first.text(),
                        first.accent(),
                        "telephone",
                        0,
                        List.of(),
                        n.span());
        Block drawn =
                new Block.Diagram("", d.kind(), List.of(telephone), List.of(), "Said", n.span());
        BufferedImage left = page(file("en", List.of(drawn)).bytes());
        BufferedImage right = page(file("he", List.of(drawn)).bytes());
        int[] from = disc(left);
        int[] to = disc(right);
        int wrong = 0;
        for (int x = 4; x < from[2] - 4; x++) {
            for (int y = 4; y < from[2] - 4; y++) {
                int a = left.getRGB(from[0] + x, from[1] + y) >> 8 & 255;
                int b = right.getRGB(to[0] + x, to[1] + y) >> 8 & 255;
                wrong += Math.abs(a - b) > 128 ? 1 : 0;
            }
        }
        assertTrue(wrong < from[2] * from[2] / 50, wrong + " of " + from[2] + " squared");
    }

    private static BufferedImage page(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFRenderer(document).renderImage(0, 4);
        }
    }

    /** Returns left, top and width of what is painted in the darkest colour: a disc. */
    private static int[] disc(BufferedImage page) {
        int left = page.getWidth();
        int right = 0;
        int top = page.getHeight();
        for (int y = 0; y < page.getHeight() / 4; y++) {
            int run = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                boolean dark = (page.getRGB(x, y) >> 8 & 255) < 100;
                run = dark ? run + 1 : 0;
                if (run > 40) {
                    left = Math.min(left, x - run + 1);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                }
            }
        }
        return new int[] {left, top, right - left + 1};
    }

    @Test
    void standUprightInNarrowPlacesAndAreListsWhereNothingFits() {
        Block steps = n.diagram(DiagramKind.STEPS);
        assertEquals(Set.of(), told(file("en", List.of(steps))));
        assertEquals(Set.of("top to bottom"), told(file("en", List.of(beside(steps, 3)))));
        Block huge = huge((Block.Diagram) n.diagram(DiagramKind.STEPS));
        assertEquals(Set.of("a list"), told(file("en", List.of(huge))));
    }

    /** Returns a diagram with a word that is wider than the page. */
    private Block huge(Block.Diagram d) {
        Block.Entry first = d.entries().getFirst();
        Block.Entry entry =
                new Block.Entry(
                        n.text("x".repeat(200)),
                        first.text(),
                        first.accent(),
                        "",
                        0,
                        List.of(),
                        first.span());
        return new Block.Diagram("", d.kind(), List.of(entry), List.of(), d.alt(), d.span());
    }

    private Block beside(Block block, double weight) {
        Block.Column own = new Block.Column(1, List.of(block), n.span());
        Block.Column other = new Block.Column(weight, List.of(n.paragraph("Beside")), n.span());
        return new Block.Columns(List.of(own, other), n.span());
    }

    private static Set<String> told(Rendering rendering) {
        return rendering.diagnostics().stream()
                .filter(d -> d.code() == Code.SIMPLIFIED)
                .map(Diagnostic::message)
                .map(m -> m.contains("top to bottom") ? "top to bottom" : "a list")
                .collect(Collectors.toSet());
    }
}

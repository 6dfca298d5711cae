package org.briefpack.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Document;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.render.RenderRequest;
import org.briefpack.model.theme.Accent;
import org.briefpack.model.theme.Colour;
import org.briefpack.model.theme.Palette;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What colours tell apart is told apart without them. */
class GreyTest {
    private static final int PARTS = 8;

    /** A pie of more slices is drawn as bars. */
    private static final int SLICES = 6;

    private static final int DPI = 288;

    private final Nodes n = new Nodes();

    @TestFactory
    Stream<DynamicTest> tellsTheSeriesOfAChartApartWhereAllColoursAreTheSameGrey() {
        return Stream.of(ChartKind.values())
                .map(
                        kind ->
                                DynamicTest.dynamicTest(
                                        kind.name(), () -> apart(keys(rendering(kind)), kind)));
    }

    private static void apart(List<BufferedImage> keys, ChartKind kind) {
        assertEquals(parts(kind), keys.size(), "keys of a chart of kind " + kind);
        for (int i = 0; i < keys.size(); i++) {
            for (int j = 0; j < i; j++) {
                double share = difference(keys.get(i), keys.get(j));
                assertTrue(share > 0.015, "keys " + j + " and " + i + " differ by " + share);
            }
        }
    }

    private static int parts(ChartKind kind) {
        return kind == ChartKind.PIE ? SLICES : PARTS;
    }

    /** Returns which share of two pictures' pixels is clearly darker in one of them. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y) & 0xFF;
                int b = other.getRGB(x, y) & 0xFF;
                count += Math.abs(a - b) > 50 ? 1 : 0;
            }
        }
        return (double) count / (one.getWidth() * one.getHeight());
    }

    /** Returns what stands before the names in a chart's legend. */
    private static List<BufferedImage> keys(byte[] bytes) throws IOException {
        List<BufferedImage> keys = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(bytes)) {
            BufferedImage page = new PDFRenderer(file).renderImageWithDPI(0, DPI, ImageType.RGB);
            double scale = DPI / 72.0;
            for (TextPosition name : names(file)) {
                int x = (int) Math.round((name.getXDirAdj() - 19) * scale);
                int y = (int) Math.round((name.getYDirAdj() - 8) * scale);
                keys.add(page.getSubimage(x, y, (int) (16 * scale), (int) (9 * scale)));
            }
        }
        return keys;
    }

    /** Returns the first letter of each name in the legend: they all begin with a capital Q. */
    private static List<TextPosition> names(PDDocument file) throws IOException {
        List<TextPosition> names = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        if (text.getUnicode().startsWith("Q")) {
                            names.add(text);
                        }
                    }
                };
        stripper.getText(file);
        return names;
    }

    private byte[] rendering(ChartKind kind) {
        boolean pie = kind == ChartKind.PIE;
        List<String> categories = new ArrayList<>();
        List<Block.ChartSeries> series = new ArrayList<>();
        List<Optional<Double>> slices = new ArrayList<>();
        for (int i = 0; i < parts(kind); i++) {
            slices.add(Optional.of(1.0 + i));
            categories.add(pie ? "Q" + i : "c" + i);
            series.add(
                    new Block.ChartSeries(
                            "Q" + i,
                            Accent.values()[i % 2],
                            List.of(Optional.of(1.0 + i), Optional.of(2.0))));
        }
        List<Block.ChartSeries> shown =
                pie ? List.of(new Block.ChartSeries("all", Accent.FIRST, slices)) : series;
        Block chart =
                new Block.Chart(
                        "",
                        kind,
                        n.text("Chart"),
                        "jobs",
                        pie ? categories : categories.subList(0, 2),
                        shown,
                        List.of(),
                        "Figures",
                        n.span());
        Document document = Document.of(Metadata.of("Grey", "en"), List.of(chart));
        return Rendering.of(
                        new PdfRenderer(),
                        new RenderRequest(
                                document,
                                grey(SampleTheme.theme()),
                                Map.of(),
                                Samples.TIMESTAMP,
                                Optional.empty(),
                                Map.of()))
                .bytes();
    }

    private static Theme grey(Theme theme) {
        Colour ink = Colour.parse("#222222");
        Colour grey = Colour.parse("#555555");
        Colour white = Colour.parse("#FFFFFF");
        Palette palette =
                new Palette(
                        ink, grey, white, white, grey, grey, white, ink, grey, grey, grey, grey,
                        grey, grey, grey);
        return new Theme(
                theme.name(),
                palette,
                theme.fonts(),
                theme.print(),
                theme.slides(),
                theme.page(),
                theme.slide());
    }
}

package org.briefpack.renderer.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Accent;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Nobody in the back row looks from a line to a legend and back. */
class NamedLinesTest {
    private static final String NAMED = "<c:showSerName val=\"1\"/>";
    private static final String LEGEND = "<c:legend>";
    private final Nodes n = new Nodes();

    @Test
    void twoLinesSayAtTheirLastValueWhatTheyAre() throws Exception {
        String chart = chart(ChartKind.LINE, "Rust", "Go");
        assertEquals(2, count(chart, NAMED));
        assertEquals(0, count(chart, LEGEND));
        // Rust ends a category early, on the second.
        String rust = chart.substring(chart.indexOf("<c:ser>"), chart.indexOf("</c:ser>"));
        assertEquals(2, count(rust.substring(0, rust.indexOf(NAMED)), "<c:dLbl>") + 1);
    }

    @Test
    void threeLinesLongNamesAndColumnsHaveALegend() throws Exception {
        for (String chart :
                List.of(
                        chart(ChartKind.LINE, "Rust", "Go", "C"),
                        chart(ChartKind.LINE, "A rather long name", "Go"),
                        chart(ChartKind.COLUMN, "Rust", "Go"))) {
            assertEquals(0, count(chart, NAMED));
            assertEquals(1, count(chart, LEGEND));
        }
    }

    private String chart(ChartKind kind, String... names) throws Exception {
        List<Block.ChartSeries> series = new ArrayList<>();
        for (String name : names) {
            Optional<Double> last = series.isEmpty() ? Optional.empty() : Optional.of(4.0);
            List<Optional<Double>> values = List.of(Optional.of(1.0), Optional.of(2.0), last);
            series.add(new Block.ChartSeries(name, Accent.values()[series.size()], values));
        }
        Block chart =
                new Block.Chart(
                        "",
                        kind,
                        n.text("A chart"),
                        "%",
                        List.of("2024", "2025", "2026"),
                        series,
                        n.text("Somebody"),
                        "A chart",
                        n.span());
        SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();
        regions.put(Region.BODY, List.of(chart));
        Slide slide =
                new Slide(
                        "chart",
                        SlideLayout.CHART,
                        n.text("A title"),
                        regions,
                        List.of(),
                        Duration.ZERO,
                        "",
                        Slide.Overflow.SPLIT,
                        n.span());
        Deck deck = new Deck(Metadata.of("Charts", "en"), List.of(), List.of(slide), List.of());
        byte[] file = Rendering.of(new SlidesRenderer(), Samples.request(deck)).bytes();
        assertEquals(List.of(), SchemaCheck.problems(file));
        byte[] part = DeckReader.parts(file).get("ppt/charts/chart1.xml");
        return new String(part, StandardCharsets.UTF_8);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}

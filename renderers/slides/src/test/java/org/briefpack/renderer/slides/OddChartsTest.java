package org.briefpack.renderer.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.briefpack.model.diagnostic.Diagnostic;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.Deck;
import org.briefpack.model.document.Metadata;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.Slide;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Accent;
import org.briefpack.renderer.ooxml.check.ReferenceCheck;
import org.briefpack.renderer.ooxml.schema.SchemaCheck;
import org.briefpack.renderer.testkit.Nodes;
import org.briefpack.renderer.testkit.Rendering;
import org.briefpack.renderer.testkit.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Charts with few, missing or negative values are sane slides, or somebody is told. */
class OddChartsTest {
    private final Nodes n = new Nodes();

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void oneValue(ChartKind kind) throws IOException {
        boolean told = !reported(valid(kind, List.of(Optional.of(5.0)))).isEmpty();
        assertEquals(kind == ChartKind.PIE, told);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aMissingValueBetweenOthers(ChartKind kind) throws IOException {
        valid(kind, List.of(Optional.of(5.0), Optional.empty(), Optional.of(7.5)));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void noValueAtAll(ChartKind kind) throws IOException {
        valid(kind, List.of(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void allZero(ChartKind kind) throws IOException {
        valid(kind, List.of(Optional.of(0.0), Optional.of(0.0)));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aNegativeValueIsDrawnBelowZero(ChartKind kind) throws IOException {
        Rendering rendering = valid(kind, List.of(Optional.of(-5.0), Optional.of(3.0)));
        boolean told = !reported(rendering).isEmpty();
        assertEquals(kind == ChartKind.PIE, told, () -> reported(rendering).toString());
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void veryLargeAndVerySmallValues(ChartKind kind) throws IOException {
        valid(kind, List.of(Optional.of(1e15), Optional.of(1e-9)));
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"BAR", "COLUMN", "LINE"})
    void figuresOnTheAxisHaveTheirUnit(ChartKind kind) throws IOException {
        Rendering rendering = valid(kind, List.of(Optional.of(20.0), Optional.of(40.0)));
        String chart = chart(rendering);
        assertTrue(chart.contains("formatCode=\"#,##0&quot;\u00A0%&quot;\""), chart);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartKind.class,
            names = {"BAR", "COLUMN", "PIE"})
    void whatColoursTellApartIsToldApartWithoutThem(ChartKind kind) throws IOException {
        List<Optional<Double>> values = new ArrayList<>();
        List<Block.ChartSeries> series = new ArrayList<>();
        for (int i = 1; i <= (kind == ChartKind.PIE ? 6 : 2); i++) {
            values.add(Optional.of((double) i));
        }
        for (int i = 0; i < (kind == ChartKind.PIE ? 1 : 6); i++) {
            series.add(new Block.ChartSeries("S" + i, Accent.values()[i], values));
        }
        String chart = chart(drawn(kind, series));
        String mark = kind == ChartKind.PIE ? "<c:dPt>" : "<c:ser>";
        List<String> fills = new ArrayList<>();
        for (String piece : chart.split(mark)) {
            String look = piece.replaceAll("(?s)^.*?<c:spPr>|</c:spPr>.*$", "");
            fills.add(look.replaceAll("val=\"(accent\\d|tx1|[0-9A-F]{6})\"", "val=\"ink\""));
        }
        fills.removeFirst();
        assertEquals(6, fills.size());
        assertEquals(6, new java.util.HashSet<>(fills).size(), fills::toString);
    }

    private static String chart(Rendering rendering) throws IOException {
        SequencedMap<String, byte[]> parts = DeckReader.parts(rendering.bytes());
        return parts.keySet().stream()
                .filter(name -> name.contains("charts/chart"))
                .map(name -> new String(parts.get(name), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private Rendering valid(ChartKind kind, List<Optional<Double>> values) throws IOException {
        return drawn(kind, List.of(new Block.ChartSeries("One", Accent.FIRST, values)));
    }

    private Rendering drawn(ChartKind kind, List<Block.ChartSeries> series) throws IOException {
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < series.getFirst().values().size(); i++) {
            categories.add("Category " + i);
        }
        Block chart =
                new Block.Chart(
                        "",
                        kind,
                        n.text("A chart"),
                        "%",
                        categories,
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
        Rendering rendering = Rendering.of(new SlidesRenderer(), Samples.request(deck));
        assertEquals(List.of(), SchemaCheck.problems(rendering.bytes()));
        assertEquals(List.of(), ReferenceCheck.problems(rendering.bytes()));
        assertTrue(rendering.diagnostics().stream().noneMatch(Diagnostic::isError));
        return rendering;
    }

    private static List<String> reported(Rendering rendering) {
        return rendering.diagnostics().stream().map(d -> d.code().id()).toList();
    }
}

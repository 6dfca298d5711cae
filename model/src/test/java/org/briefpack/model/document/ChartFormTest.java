package org.briefpack.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Accent;
import org.junit.jupiter.api.Test;

class ChartFormTest {
    private static final ChartRoom SLIDE = new ChartRoom(870, 350, 18);

    @Test
    void axesHoldEveryValueInRoundSteps() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double size = Math.pow(10, random.nextInt(-12, 16));
            double low = random.nextBoolean() ? 0 : -random.nextDouble() * size;
            double high = random.nextDouble() * size;
            ValueAxis axis = ValueAxis.of(low, high, 5);
            assertTrue(
                    axis.low() <= low + 1e-9 * size && axis.high() >= high - 1e-9 * size,
                    axis::toString);
            assertTrue(axis.steps() >= 1 && axis.steps() <= 5, axis::toString);
            double first = axis.step() / Math.pow(10, Math.floor(Math.log10(axis.step()) + 1e-9));
            assertTrue(
                    List.of(1.0, 2.0, 2.5, 5.0).stream()
                            .anyMatch(round -> Math.abs(round - first) < 1e-6),
                    axis::toString);
            assertEquals(axis.high(), axis.at(axis.steps()), 1e-6 * size);
        }
    }

    @Test
    void stepsAreWrittenAsTheyAreMeant() {
        ValueAxis axis = ValueAxis.of(0, 0.5, 5);
        assertEquals(
                List.of("0", "0.1", "0.2", "0.3", "0.4", "0.5"),
                IntStream.rangeClosed(0, 5).mapToObj(axis::at).map(PlainNumber::of).toList());
    }

    @Test
    void missingYearsLeaveTheirRoom() {
        TimeAxis axis = TimeAxis.of(List.of("2021", "2023", "2024")).orElseThrow();
        assertFalse(axis.isEven());
        assertEquals(2.0 / 3, axis.share(1), 1e-9);
        assertTrue(TimeAxis.of(List.of("2021", "2022", "2023")).orElseThrow().isEven());
        assertTrue(TimeAxis.of(List.of("2024 Q4", "2025 Q1", "2025 Q2")).orElseThrow().isEven());
        assertTrue(TimeAxis.of(List.of("2019-12", "2020-02")).isPresent());
    }

    @Test
    void namesAndUnsortedYearsAreNoTime() {
        for (List<String> labels :
                List.of(
                        List.of("2024", "2023"),
                        List.of("Rust", "Go"),
                        List.of("2026-02-31", "2026-03-01"),
                        List.of("2024"),
                        List.of("2024", "2025-01"),
                        List.of("1200", "3400"))) {
            assertEquals(Optional.empty(), TimeAxis.of(labels), labels.toString());
        }
    }

    @Test
    void aPieThatCannotBeAPieBecomesBars() {
        assertEquals(Optional.empty(), form(ChartKind.PIE, 60, 40).change());
        assertEquals(
                Optional.of(ChartForm.Change.BELOW_ZERO), form(ChartKind.PIE, 60, -40).change());
        assertEquals(Optional.of(ChartForm.Change.NO_WHOLE), form(ChartKind.PIE, 0, 0, 0).change());
        assertEquals(Optional.of(ChartForm.Change.NO_WHOLE), form(ChartKind.PIE, 0, 7).change());
        assertEquals(
                Optional.of(ChartForm.Change.OVER_WHOLE), form(ChartKind.PIE, 80, 74).change());
        assertEquals(
                Optional.of(ChartForm.Change.MANY_SLICES),
                form(ChartKind.PIE, 1, 2, 3, 4, 5, 6, 7).change());
        assertEquals(ChartKind.BAR, form(ChartKind.PIE, 80, 74).kind());
    }

    @Test
    void digitsAreThoseThatTheValuesNeed() {
        assertEquals(List.of("12.5", "8.0", "3.1"), digits(12.5, 8, 3.1));
        assertEquals(List.of("12", "8", "3"), digits(12, 8, 3));
        assertEquals(List.of("12", "8", "3", "0.004"), digits(12, 8, 3, 0.004));
        assertEquals(List.of("10", "14", "20", "12.25"), digits(10, 14, 20, 12.25));
        assertEquals(List.of("0.00001", "9900000000000000"), digits(0.00001, 9.9e15));
        assertEquals(List.of("18.03", "16.54"), digits(18.03, 16.54));
        assertEquals(
                List.of("0.34", "33.33"),
                digits(1 / 3.0 + 0.01, 33.333333).stream()
                        .map(d -> d.substring(0, Math.min(5, d.length())))
                        .toList());
    }

    @Test
    void noValueIsPrintedAsNothingOrAsAnother() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            double[] values =
                    random.doubles(random.nextInt(1, 8))
                            .map(v -> v * Math.pow(10, random.nextInt(-6, 9)))
                            .toArray();
            ChartForm form = form(ChartKind.COLUMN, values);
            for (double value : values) {
                double printed = Double.parseDouble(form.digits(value));
                assertTrue(
                        printed != 0 && Math.abs(printed - value) <= Math.abs(value) * 0.051,
                        () -> value + " as " + form.digits(value));
            }
        }
    }

    @Test
    void crowdedColumnsLieDownAndCrowdedBarsAreATable() {
        assertEquals(ChartKind.COLUMN, of(ChartKind.COLUMN, 6, 2, "Group").kind());
        assertEquals(
                ChartKind.BAR,
                of(ChartKind.COLUMN, 6, 1, "A category with quite a long name to read").kind());
        assertTrue(
                of(ChartKind.COLUMN, 6, 1, "A category with quite a long name to read")
                        .fits(SLIDE));
        assertFalse(of(ChartKind.BAR, 30, 1, "Group").fits(SLIDE));
        assertFalse(
                of(
                                ChartKind.BAR,
                                4,
                                1,
                                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")
                        .fits(SLIDE));
    }

    @Test
    void linesAreNamedAtTheirEndsWhereTheNamesStandApart() {
        Block.Chart apart =
                chart(
                        ChartKind.LINE,
                        List.of("2024", "2025"),
                        List.of(List.of(1.0, 2.0), List.of(8.0, 9.0)));
        assertFalse(ChartForm.of(apart, SLIDE).legend());
        Block.Chart together =
                chart(
                        ChartKind.LINE,
                        List.of("2024", "2025"),
                        List.of(List.of(1.0, 9.0), List.of(8.0, 9.1)));
        assertTrue(ChartForm.of(together, SLIDE).legend());
        assertFalse(form(ChartKind.COLUMN, 1, 2).legend());
    }

    @Test
    void ofManyPointsTheOnesThatAReaderLooksForAreLabelled() {
        List<String> years = IntStream.rangeClosed(1990, 2026).mapToObj(Integer::toString).toList();
        List<Double> values =
                IntStream.rangeClosed(1990, 2026)
                        .mapToObj(y -> 50 + 40 * Math.sin(y / 4.0))
                        .toList();
        Block.Chart chart = chart(ChartKind.LINE, years, List.of(values));
        List<Integer> labelled =
                IntStream.range(0, years.size())
                        .filter(c -> ChartForm.isLabelled(chart, SLIDE, 0, c))
                        .boxed()
                        .toList();
        assertTrue(
                labelled.contains(0) && labelled.contains(years.size() - 1) && labelled.size() <= 4,
                labelled::toString);
    }

    @Test
    void figuresAreWrittenAsTheLanguageDoes() {
        assertEquals("1.234.567,8", new Notation(",", ".").of("1234567.8"));
        assertEquals("\u22121234", new Notation(".", ",").of("-1234"));
        assertEquals("0.0", new Notation(".", ",").of("-0.0"));
    }

    private static List<String> digits(double... values) {
        ChartForm form = form(ChartKind.COLUMN, values);
        return java.util.Arrays.stream(values).mapToObj(form::digits).toList();
    }

    private static ChartForm form(ChartKind kind, double... values) {
        List<String> names = IntStream.range(0, values.length).mapToObj(i -> "n" + i).toList();
        return ChartForm.of(
                chart(kind, names, List.of(java.util.Arrays.stream(values).boxed().toList())),
                SLIDE);
    }

    private static ChartForm of(ChartKind kind, int categories, int series, String name) {
        List<String> names = IntStream.range(0, categories).mapToObj(i -> name + " " + i).toList();
        List<Double> values = IntStream.range(0, categories).mapToObj(i -> 10.0 + i).toList();
        return ChartForm.of(
                chart(kind, names, java.util.Collections.nCopies(series, values)), SLIDE);
    }

    private static Block.Chart chart(
            ChartKind kind, List<String> categories, List<List<Double>> series) {
        List<Block.ChartSeries> all = new ArrayList<>();
        for (List<Double> values : series) {
            all.add(
                    new Block.ChartSeries(
                            "s" + all.size(),
                            Accent.FIRST,
                            values.stream().map(Optional::of).toList()));
        }
        return new Block.Chart(
                "", kind, List.of(), "%", categories, all, List.of(), "", SourceSpan.NONE);
    }
}

package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as people of any country write them, and never guessed. */
class CellNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '~',
            value = {
                "12=12",
                "12.5=12.5",
                "12,5=12.5",
                "0,125=0.125",
                "1.234=1.234",
                "1,234.5=1234.5",
                "1.234,5=1234.5",
                "1 234,5=1234.5",
                "1\u202f234=1234",
                "1\u00a0234\u00a0567=1234567",
                "1'234.50=1234.5",
                "1,234,567=1234567",
                "1.234.567=1234567",
                "-3=-3",
                "−3.5=-3.5",
                "+4=4",
                ".5=0.5",
                "25%=25",
                "25 %=25",
                "%25=25",
                "€ 90,000.00=90000",
                "-$12.50=-12.5",
                "90.000,00 €=90000",
                "1.5e3=1500"
            })
    void aNumberMeansOneThing(String text, double value) {
        assertEquals(value, new CellNumbers(List.of(text)).of(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "-",
                "–",
                "12 people",
                "1,23,456",
                "1.2.3",
                "12,34,5",
                "1e999",
                "NaN",
                "Infinity",
                "0x10",
                "2026-03-01",
                "1,234",
                "%",
                "€",
                "",
                "١٢",
                "12 000 0",
                "(12)"
            })
    void whatIsNoNumberOrMayBeTwoIsNone(String text) {
        assertEquals(true, new CellNumbers(List.of(text)).of(text).isEmpty(), text);
    }

    @Test
    void theOtherCellsTellWhatOneDoesNot() {
        assertEquals(1234, new CellNumbers(List.of("1,234", "5.5")).of("1,234").orElseThrow());
        assertEquals(1.234, new CellNumbers(List.of("1,234", "5,5")).of("1,234").orElseThrow());
        assertEquals(1234, new CellNumbers(List.of("1.234", "5,5")).of("1.234").orElseThrow());
        assertEquals(
                1234, new CellNumbers(List.of("1,234", "1,234,567")).of("1,234").orElseThrow());
        assertEquals(List.of("1234", "1.234"), new CellNumbers(List.of()).readings("1,234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "fr-FR", "de-CH", "pl-PL", "pt-BR"})
    void aColumnThatASpreadsheetWroteIsReadBack(String language) {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            double[] values = new double[5];
            Arrays.setAll(values, i -> Math.round(random.nextDouble() * 1e8) / 100.0);
            List<String> texts =
                    Arrays.stream(values)
                            .mapToObj(
                                    v -> String.format(Locale.forLanguageTag(language), "%,.2f", v))
                            .toList();
            CellNumbers numbers = new CellNumbers(texts);
            for (int i = 0; i < values.length; i++) {
                assertEquals(values[i], numbers.of(texts.get(i)).orElseThrow(), texts.get(i));
            }
        }
    }
}

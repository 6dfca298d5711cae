package org.briefpack.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures are read in the digits of every script, and among letters that have no capitals. */
class FiguresOfEveryScriptTest {
    private static final List<String> NUMBERS = List.of("7", "50", "1000", "12,5", "1,234,567.8");

    @Test
    void digitsOfEveryScriptSayTheSame() {
        int[] zeros =
                IntStream.rangeClosed(0x30, 0xFFFF)
                        .filter(c -> Character.isDigit(c) && Character.digit(c, 10) == 0)
                        .toArray();
        assertTrue(zeros.length > 30, zeros.length + " scripts");
        for (int zero : zeros) {
            for (String number : NUMBERS) {
                String own = written(number, zero);
                Figure figure = Figure.in("x " + own + "% y").getFirst();
                assertEquals(Figure.in("x " + number + "% y").getFirst(), figure, own);
                assertTrue(Figures.inPlain(own), own);
            }
        }
    }

    private static String written(String number, int zero) {
        StringBuilder own = new StringBuilder();
        number.chars().forEach(c -> own.append((char) (c < '0' ? c : c - '0' + zero)));
        return own.toString();
    }

    @Test
    void signsOfArabicNumbersAreRead() {
        Figure figure = Figure.in("ارتفع ١٬٢٣٤٫٥٪ في").getFirst();
        assertEquals(List.of(1234.5), figure.values());
        assertTrue(figure.percent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "患者の50％が夜間に",
                "2026년에는",
                "ร้อยละ50ของ",
                "ב-50 אחוז",
                "و30 بالمئة",
                "५०प्रतिशत",
                "占比29%。",
                "۵۰٪"
            })
    void figuresAmongLettersWithoutCapitalsAreFigures(String text) {
        assertTrue(Figures.inPlain(text), text);
        assertFalse(Figure.in(text).isEmpty(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C++20を使う", "B2B", "v1", "УТ11", "看護師は一人", "H₂O"})
    void namesWithDigitsAreNone(String text) {
        assertFalse(Figures.inPlain(text), text);
    }
}

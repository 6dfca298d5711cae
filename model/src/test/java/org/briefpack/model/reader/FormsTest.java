package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.briefpack.model.pack.AsOf;
import org.junit.jupiter.api.Test;

/** The reader's quick ways agree with the expressions that the JSON Schema quotes. */
class FormsTest {
    @Test
    void aDateIsReadWhereItsExpressionMatches() {
        Pattern day = Pattern.compile(Forms.DAY);
        Pattern asOf = Pattern.compile(Forms.AS_OF);
        for (int year : new int[] {0, 1899, 1900, 1904, 2000, 2023, 2024, 2100, 2199, 2200}) {
            for (int month = 0; month <= 13; month++) {
                assertSame(asOf, day, String.format("%04d-%02d", year, month));
                for (int date = 0; date <= 32; date++) {
                    assertSame(asOf, day, String.format("%04d-%02d-%02d", year, month, date));
                }
            }
        }
        for (String odd :
                List.of(
                        "",
                        "20",
                        "2026",
                        "2026-",
                        "2026-5",
                        "2026-05-1",
                        "2026/05/01",
                        "2026-05-01 ",
                        "٢٠٢٦",
                        "2026-0٥",
                        "+026-05-01")) {
            assertSame(asOf, day, odd);
        }
    }

    private static void assertSame(Pattern asOf, Pattern day, String text) {
        assertEquals(asOf.matcher(text).matches(), AsOf.of(text).isPresent(), text);
        boolean isDay = AsOf.of(text).filter(date -> date.day() > 0).isPresent();
        assertEquals(day.matcher(text).matches(), isDay, text);
    }

    @Test
    void anAddressIsReadWhereItsExpressionMatches() {
        Pattern address = Pattern.compile(Forms.ADDRESS);
        String[] pieces = {
            "https://",
            "http://",
            "mailto:",
            "a",
            "example.org",
            "-",
            ".",
            ":8080",
            ":",
            "/",
            "?",
            "#",
            "q=1",
            "&",
            "%20",
            "%2",
            " ",
            "é",
            "(x)",
            "[",
            "\"",
            "@",
            "~",
            "+",
            "\\",
            "\n"
        };
        Random random = new Random(20_261_123);
        int matches = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "https://a");
            int length = random.nextInt(6);
            for (int piece = 0; piece < length; piece++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            boolean expected = address.matcher(text).matches();
            matches += expected ? 1 : 0;
            assertEquals(expected, Forms.isAddress(text.toString()), text.toString());
        }
        assertTrue(matches > 1_000, matches + " of them were addresses");
    }
}

package org.briefpack.model.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip of the keyboard in a pack is told where it is, and in words that are not a parser's. */
class YamlProblemTest {
    private static final String PACK =
            """
            id: chefs
            title: Restaurant chefs and contract caterers
            front:
              audience: Consultants in hospitality
              factsChecked: 2026-11-20
            subjects:
              - id: rest
                name: Restaurant
                tagline: "\u00c0 la carte, evening service"
                useCases: [Hotels with a restaurant, "Gastropubs", Private members' clubs]
              - id: contract
                name: Contract catering
                useCases:
                  - School meals
                  - 'Hospitals: patients, staff and visitors'
            factors:
              - id: hours
                name: Hours
                why: It's the first reason that chefs move
                values:
                  rest: Split shifts, evenings and weekends
                  contract: Mostly Monday to Friday
            takeaways:
              - Ask for one service in detail
            sources:
              - {id: s, title: Pay review, publisher: Example, url: "https://example.org/", checked: 2026-11-20}
            """;
    private static final List<String> SLIPS =
            List.of(
                    "[", "]", "{", "}", "\"", "'", ": ", ":", "- ", "\t", "  ", "# ", "%", "@", "`",
                    "*", "&", "!", "|", ">", "? ", ", ");

    @Test
    void aSlipIsToldInPlainWordsAndWhereItIs() {
        Random random = new Random(7);
        int told = 0;
        List<String> far = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            int at = random.nextInt(PACK.length());
            String slip = SLIPS.get(random.nextInt(SLIPS.size()));
            boolean lost = random.nextInt(4) == 0;
            String yaml =
                    PACK.substring(0, at) + (lost ? "" : slip) + PACK.substring(lost ? at + 1 : at);
            int line = (int) PACK.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
            for (Diagnostic d : read(yaml)) {
                if (d.code() == Code.YAML_SYNTAX) {
                    told++;
                    assertFalse(
                            d.message().matches(".*(expected|scann|token|flow|block|scalar|<).*"),
                            d::message);
                    if (Math.abs(d.span().line() - line) > 1) {
                        far.add((lost ? "lost" : slip) + " in line " + line + ": " + d);
                    }
                }
            }
        }
        assertTrue(told > 1_000, "only " + told + " slips were told");
        // A lost quotation mark opens the text at the next one; nothing in the file says which.
        assertTrue(far.size() * 50 < told, () -> String.join("\n", far));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            textBlock =
                    """
                    title: "A B            ~ 2:8 ~ a quotation mark opens here and is never closed
                    title: "A" B           ~ 2:12 ~ a text stands after what was already complete
                    tags: [a, b            ~ 2:7 ~ `[` opens here and is not closed on this line
                    tags: [a b] c          ~ 2:13 ~ a text stands after what was already complete
                    tags: [a, {b: c]       ~ 2:16 ~ `]` cannot stand here between brackets
                    title: @home           ~ 2:8 ~ no text can begin with `@`
                    title: &                ~ 2:9 ~ no text can begin with `&`
                    title: * star          ~ 2:9 ~ no text can begin with `*`
                    title: 5 % - 6: b      ~ 2:15 ~ a colon stands where no key can be
                    title: > x             ~ 2:10 ~ after `|` or `>` the text begins on the next line
                    title: - a             ~ 2:8 ~ a point of a list (`- `) stands where none can be
                    title                  ~ 2:1 ~ a colon is missing after a key
                    """)
    void eachKindHasItsWords(String line, String at, String message) {
        Diagnostic d = read("id: x\n" + line + "\nsubjects: []\n").getFirst();
        assertEquals(Code.YAML_SYNTAX, d.code());
        assertEquals(message, d.message());
        assertEquals(at, d.span().line() + ":" + d.span().column());
    }

    private static List<Diagnostic> read(String yaml) {
        return PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8)).diagnostics();
    }
}

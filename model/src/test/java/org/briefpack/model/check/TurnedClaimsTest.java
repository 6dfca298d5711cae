package org.briefpack.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.reader.PackReader;
import org.junit.jupiter.api.Test;

/**
 * Claims and what is said of them, made by chance from a fixed seed: turned ones are told, only.
 */
class TurnedClaimsTest {
    private static final String PACK =
            """
            id: p
            title: P
            language: en
            subjects: [{id: x, name: Line cooks}, {id: y, name: Bakers}]
            claims: [{id: c, text: "%s", sources: [s], asOf: "2026-05", base: Members who answered}]
            sources: [{id: s, title: S, checked: 2026-11-01}]
            takeaways: [{text: "%s", claim: c}]
            """;

    @Test
    void whoLeadsIsWhoHasMore() {
        Random random = new Random(15);
        List<String> words = List.of("are ahead", "come first", "are behind", "come out on top");
        for (int i = 0; i < 200; i++) {
            int first = 5 + random.nextInt(40);
            int second = first + 1 + random.nextInt(40);
            boolean turned = random.nextBoolean();
            int cooks = turned ? second : first;
            int bakers = turned ? first : second;
            String word = words.get(random.nextInt(words.size()));
            boolean said = random.nextBoolean();
            String claim =
                    "Of those who answered "
                            + cooks
                            + "% are line cooks and "
                            + bakers
                            + "% bakers.";
            boolean more = said ? cooks > bakers : bakers > cooks;
            boolean right = word.equals("are behind") != more;
            assertEquals(
                    right ? Set.of() : Set.of(Code.CLAIM_TURNED),
                    found(claim, (said ? "Line cooks " : "Bakers ") + word + "."),
                    claim + " " + said + " " + word);
        }
    }

    @Test
    void aNumberWithItsWordIsTheSameNumberOnlyWrittenOut() {
        Random random = new Random(16);
        for (int i = 0; i < 200; i++) {
            int millions = 2 + random.nextInt(90);
            String claim = "Kitchens served " + millions + " million meals.";
            assertEquals(Set.of(), found(claim, millions + ",000,000 meals were served."), claim);
            assertEquals(
                    Set.of(Code.FIGURE_NOT_IN_CLAIM),
                    found(claim, millions + ",000 meals were served."),
                    claim);
        }
    }

    private static Set<Code> found(String claim, String statement) {
        String yaml = PACK.formatted(claim, statement);
        return PackCheck.check(
                        PackReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                                .found()
                                .orElseThrow(),
                        new CheckContext(LocalDate.of(2026, 11, 30)))
                .stream()
                .map(d -> d.code())
                .filter(c -> c == Code.CLAIM_TURNED || c == Code.FIGURE_NOT_IN_CLAIM)
                .collect(Collectors.toSet());
    }
}

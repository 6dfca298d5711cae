package org.briefpack.renderer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.briefpack.model.diagnostic.Diagnostics;
import org.briefpack.model.document.Deck;
import org.briefpack.model.theme.Theme;
import org.briefpack.renderer.testkit.HostileDecks;
import org.briefpack.renderer.testkit.Refused;
import org.briefpack.renderer.testkit.SampleTheme;
import org.briefpack.renderer.type.Fonts;
import org.junit.jupiter.api.Test;

/** Decks with texts of any length are planned so that all of it fits. */
class GeneratedPlansTest {
    @Test
    void whatThreeHundredGeneratedDecksShowFitsItsPlace() {
        Theme theme = SampleTheme.theme();
        for (int seed = 0; seed < 300; seed++) {
            Diagnostics sink = new Diagnostics();
            Layouts layouts = new Layouts(theme);
            Deck deck = HostileDecks.deck(seed, 3);
            SlidePlanner planner =
                    new SlidePlanner(
                            deck,
                            theme,
                            Fonts.named(theme, sink),
                            name -> OptionalDouble.empty(),
                            layouts,
                            sink);
            for (SlidePlan plan : planner.plan()) {
                if (!Refused.is(plan.source(), sink)) {
                    List<String> problems = PlanFit.problems(plan, planner.measure(), theme);
                    assertEquals(List.of(), problems, "seed " + seed);
                }
                // The notes say so where something appears at a click, and nowhere else.
                boolean told = plan.notes().stream().anyMatch(p -> p.text().startsWith("Click"));
                assertEquals(!plan.steps().isEmpty(), told, "seed " + seed);
            }
        }
    }
}

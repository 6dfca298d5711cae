package org.briefpack.renderer.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.ListStyle;
import org.briefpack.model.document.Region;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.model.theme.Accent;

/** What suits each slide layout. */
final class SampleSlides {
    private final Nodes n;
    private final String name;
    private final SequencedMap<Region, List<Block>> regions = new LinkedHashMap<>();

    private SampleSlides(Nodes n, String name) {
        this.n = n;
        this.name = name;
    }

    static SequencedMap<Region, List<Block>> fitting(SlideLayout layout, Nodes n) {
        SampleSlides sample = new SampleSlides(n, layout.name());
        sample.fill(layout);
        return sample.regions;
    }

    private void fill(SlideLayout layout) {
        switch (layout) {
            case TITLE, SECTION -> put(Region.SUBTITLE, n.paragraph("Subtitle of " + name));
            case TWO_CONTENT -> sides();
            case COMPARISON -> {
                put(Region.LEFT_HEADING, n.paragraph("Left heading of " + name));
                put(Region.RIGHT_HEADING, n.paragraph("Right heading of " + name));
                sides();
            }
            case CARDS -> cards();
            case TABLE ->
                    put(
                            Region.BODY,
                            n.table("On a slide", n.row("A", "B"), n.row("left", "right")));
            case CHART -> chart();
            case CHART_TEXT -> {
                chart();
                put(Region.RIGHT, n.paragraph("Body of " + name));
            }
            case PICTURE ->
                    put(
                            Region.BODY,
                            new Block.Figure(
                                    "",
                                    "dot.png",
                                    "A dot on a slide",
                                    List.of(),
                                    1,
                                    false,
                                    n.span()));
            case CONTENT, QUOTE, STATEMENT, QUESTION, ANSWER, EXERCISE ->
                    put(Region.BODY, n.paragraph("Body of " + name));
            case BLANK -> {}
        }
    }

    private void sides() {
        put(Region.LEFT, n.items(ListStyle.BULLET, "Left of " + name));
        put(Region.RIGHT, n.items(ListStyle.BULLET, "Right of " + name));
    }

    private void cards() {
        List<Block.Card> cards =
                List.of(
                        n.card(Accent.FIRST, "One on slide", n.paragraph("First card text")),
                        n.card(Accent.SECOND, "Two on slide", n.paragraph("Second card text")));
        put(Region.BODY, new Block.Cards(2, cards, n.span()));
    }

    private void chart() {
        put(Region.BODY, n.chart(ChartKind.COLUMN, "Slide " + name, "2025", "2026"));
        put(Region.SOURCE, n.paragraph("Source line of " + name));
    }

    private void put(Region region, Block block) {
        regions.put(region, List.of(block));
    }
}

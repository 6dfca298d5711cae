package org.briefpack.templates.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartKind;
import org.briefpack.model.document.InlineText;
import org.briefpack.model.document.Notation;
import org.briefpack.model.theme.Accent;

/** Reads charts; writes the alternative text from the figures where the template gives none. */
final class ChartReader {
    private final BlockReader blocks;
    private final Notation notation;

    ChartReader(BlockReader blocks, Notation notation) {
        this.blocks = blocks;
        this.notation = notation;
    }

    Block.Chart read(Element element) {
        List<String> categories = new ArrayList<>();
        List<Block.ChartSeries> series = new ArrayList<>();
        for (Element child : element.elements()) {
            switch (child.name()) {
                case "title", "source" -> {}
                case "category" -> categories.add(InlineText.of(blocks.text(child)));
                case "series" -> series.add(series(child));
                default ->
                        throw new MarkupProblem(
                                child, "<chart> holds title, category, series and source only");
            }
        }
        for (Block.ChartSeries one : series) {
            if (one.values().size() != categories.size()) {
                throw new MarkupProblem(
                        element,
                        "series `"
                                + one.name()
                                + "` has "
                                + one.values().size()
                                + " values for "
                                + categories.size()
                                + " categories");
            }
        }
        String title = InlineText.of(blocks.text(element, "title"));
        String unit = element.attribute("unit", "");
        String described = ChartDescription.of(title, unit, categories, series, notation);
        return new Block.Chart(
                element.attribute("id", ""),
                Attributes.choice(element, "kind", ChartKind.class, ChartKind.COLUMN),
                blocks.text(element, "title"),
                unit,
                categories,
                series,
                blocks.text(element, "source"),
                element.attribute("alt", described),
                element.at());
    }

    private Block.ChartSeries series(Element element) {
        List<Optional<Double>> values = new ArrayList<>();
        for (Element value : BlockReader.named(element, "value")) {
            String text = InlineText.of(blocks.text(value));
            values.add(text.isEmpty() ? Optional.empty() : Optional.of(number(value, text)));
        }
        return new Block.ChartSeries(
                element.attribute("name", ""),
                Attributes.choice(element, "accent", Accent.class, Accent.NEUTRAL),
                values);
    }

    private static double number(Element element, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new MarkupProblem(element, "<value> should be a number, not `" + text + "`");
        }
    }
}

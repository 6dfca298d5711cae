package org.briefpack.templates.markup;

import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.Notation;
import org.briefpack.model.document.PlainNumber;

/** Says in words what a chart shows, with every figure, for people who do not see it. */
final class ChartDescription {
    private ChartDescription() {}

    /**
     * Describes a chart.
     *
     * @param notation how the document's language writes figures
     */
    static String of(
            String title,
            String unit,
            List<String> categories,
            List<Block.ChartSeries> series,
            Notation notation) {
        StringBuilder text = new StringBuilder(title);
        text.append(unit.isEmpty() ? "" : " (" + unit + ")");
        for (Block.ChartSeries one : series) {
            text.append(text.isEmpty() ? "" : ". ").append(one.name()).append(": ");
            boolean first = true;
            for (int i = 0; i < categories.size(); i++) {
                if (one.values().get(i).isPresent()) {
                    text.append(first ? "" : "; ").append(categories.get(i)).append(' ');
                    text.append(notation.of(PlainNumber.of(one.values().get(i).get())));
                    first = false;
                }
            }
        }
        return text.append('.').toString();
    }
}

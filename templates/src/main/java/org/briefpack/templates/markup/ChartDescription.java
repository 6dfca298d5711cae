package org.briefpack.templates.markup;

import java.util.List;
import org.briefpack.model.document.Block;

/** Says in words what a chart shows, with every figure, for people who do not see it. */
final class ChartDescription {
    private ChartDescription() {}

    static String of(
            String title, String unit, List<String> categories, List<Block.ChartSeries> series) {
        StringBuilder text = new StringBuilder(title);
        text.append(unit.isEmpty() ? "" : " (" + unit + ")");
        for (Block.ChartSeries one : series) {
            text.append(text.isEmpty() ? "" : ". ").append(one.name()).append(": ");
            boolean first = true;
            for (int i = 0; i < categories.size(); i++) {
                if (one.values().get(i).isPresent()) {
                    text.append(first ? "" : "; ").append(categories.get(i)).append(' ');
                    text.append(number(one.values().get(i).get()));
                    first = false;
                }
            }
        }
        return text.append('.').toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}

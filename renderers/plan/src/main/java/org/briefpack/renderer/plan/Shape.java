package org.briefpack.renderer.plan;

import java.util.List;
import org.briefpack.model.document.Block;
import org.briefpack.model.document.ChartForm;
import org.briefpack.model.document.Inline;
import org.briefpack.model.theme.Accent;
import org.jspecify.annotations.Nullable;

/** A thing on a slide, with its place. */
public sealed interface Shape {
    /** Returns the placeholder that it fills; null where it stands free. */
    @Nullable Place place();

    /** Returns where it stands. */
    Box box();

    /**
     * Text.
     *
     * @param moved whether the box is not the placeholder's own
     * @param scale by how much text is set smaller than the theme says; 1 for not at all
     * @param columns into how many columns it flows
     * @param air more space below each paragraph, in points, where there is room to spare
     */
    record Words(
            @Nullable Place place,
            Box box,
            boolean moved,
            List<Para> paras,
            double scale,
            int columns,
            double air)
            implements Shape {
        /** Text with the usual space between its paragraphs. */
        public Words(
                @Nullable Place place,
                Box box,
                boolean moved,
                List<Para> paras,
                double scale,
                int columns) {
            this(place, box, moved, paras, scale, columns, 0);
        }
    }

    /**
     * A box of text with a ground of its own.
     *
     * @param name what it is called in lists of shapes
     * @param accent its colour; null for neither ground nor edge
     * @param scale as in {@link Words}
     */
    record Card(Box box, String name, @Nullable Accent accent, List<Para> paras, double scale)
            implements Shape {
        @Override
        public @Nullable Place place() {
            return null;
        }
    }

    /**
     * A table or a part of one.
     *
     * @param grid the rows shown here, header first
     */
    record Table(@Nullable Place place, Box box, TableLayout grid) implements Shape {}

    /**
     * A chart.
     *
     * @param titled whether it shows its title, because the slide's title does not say it
     * @param form how it is drawn
     */
    record Chart(@Nullable Place place, Box box, Block.Chart chart, boolean titled, ChartForm form)
            implements Shape {}

    /** A picture. */
    record Picture(@Nullable Place place, Box box, Block.Figure figure) implements Shape {}

    /**
     * A drawing.
     *
     * @param sketch what is drawn
     * @param name what it is called in lists of shapes
     * @param source where it comes from; may be empty
     */
    record Drawing(Sketch sketch, String name, List<Inline> source) implements Shape {
        @Override
        public @Nullable Place place() {
            return null;
        }

        @Override
        public Box box() {
            return sketch.box();
        }
    }

    /** A thin line across. */
    record Line(Box box) implements Shape {
        @Override
        public @Nullable Place place() {
            return null;
        }
    }
}

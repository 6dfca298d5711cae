package org.briefpack.renderer.pdf.internal.layout.chart;

import java.util.ArrayList;
import java.util.List;
import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.pdf.internal.layout.strip.Outline;
import org.briefpack.renderer.pdf.internal.tag.Tag;

/**
 * How the forms of a chart's series are filled, so that they differ where colours do not: printed
 * in grey, and to eyes that see no colours (WCAG 2.1, success criterion 1.4.1).
 */
enum Texture {
    /** The colour itself. */
    SOLID,
    /** A light tint within a line of the colour. */
    PALE,
    /** Lines that rise to the right. */
    RISING,
    /** A line around nothing. */
    HOLLOW,
    /** Lines that fall to the right. */
    FALLING,
    /** Level lines. */
    LEVEL,
    /** Upright lines. */
    UPRIGHT,
    /** Level and upright lines. */
    GRID;

    private static final double EDGE = 0.8;
    private static final double LINE = 0.9;
    private static final double TINT = 0.55;

    /**
     * Returns the texture of the series, or part, that so many stand before. Each round begins one
     * later, so that colours that come round at the same pace meet another texture.
     */
    static Texture of(int index) {
        int count = values().length;
        return values()[(index + index / count) % count];
    }

    /** Returns a rectangle with this texture. */
    List<Mark> rectangle(
            double x, double y, double width, double height, Colour colour, Colour paper, Tag tag) {
        if (this == SOLID || Math.min(width, height) < 2 * EDGE) {
            return List.of(new Mark.Fill(x, y, width, height, colour, tag));
        }
        // Its line lies inside, so that a bar ends where its figure is.
        Outline inside =
                Outline.rectangle(x + EDGE / 2, y + EDGE / 2, width - EDGE, height - EDGE, 0);
        return marks(inside, colour, paper, tag);
    }

    /** Returns a form of one piece with this texture; forms beside it stay apart. */
    List<Mark> form(Outline outline, Colour colour, Colour paper, Tag tag) {
        return this == SOLID
                ? List.of(new Mark.Shape(0, 0, outline, colour, paper, 1, tag))
                : marks(outline, colour, paper, tag);
    }

    private List<Mark> marks(Outline outline, Colour colour, Colour paper, Tag tag) {
        List<Mark> marks = new ArrayList<>();
        Colour ground = this == PALE ? colour.mix(paper, TINT) : paper;
        marks.add(new Mark.Shape(0, 0, outline, ground, colour, EDGE, tag));
        for (double angle : angles()) {
            Outline lines = Hatch.of(outline, angle);
            if (!lines.steps().isEmpty()) {
                marks.add(new Mark.Shape(0, 0, lines, null, colour, LINE, tag));
            }
        }
        return marks;
    }

    private double[] angles() {
        return switch (this) {
            case SOLID, PALE, HOLLOW -> new double[0];
            case RISING -> new double[] {-Math.PI / 4};
            case FALLING -> new double[] {Math.PI / 4};
            case LEVEL -> new double[] {0};
            case UPRIGHT -> new double[] {Math.PI / 2};
            case GRID -> new double[] {0, Math.PI / 2};
        };
    }
}

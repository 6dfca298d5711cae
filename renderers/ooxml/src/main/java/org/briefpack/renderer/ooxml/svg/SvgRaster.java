package org.briefpack.renderer.ooxml.svg;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.briefpack.renderer.svg.Drawing;
import org.briefpack.renderer.svg.Paint;

/**
 * Draws an SVG picture as pixels, for readers that cannot draw SVG themselves. Letters are set in
 * bundled fonts: which fonts a machine has must not change a file.
 */
public final class SvgRaster {
    /** Pixels along the longer side: clear on a screen, and drawn in a fraction of a second. */
    private static final int LONGER = 600;

    private final Graphics2D graphics;
    private final BufferedImage image;
    private boolean complete;

    /**
     * A picture as pixels.
     *
     * @param png the file
     * @param complete whether it shows all of the picture
     */
    public record Drawn(byte[] png, boolean complete) {}

    private SvgRaster(int width, int height, boolean complete) {
        this.complete = complete;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Draws a picture. */
    public static Drawn draw(Drawing drawing) {
        double scale = LONGER / Math.max(drawing.width(), drawing.height());
        int across = (int) Math.max(1, Math.round(drawing.width() * scale));
        int down = (int) Math.max(1, Math.round(drawing.height() * scale));
        SvgRaster raster = new SvgRaster(across, down, drawing.missing().isEmpty());
        try {
            drawing.scaled(drawing.width() * scale).items().forEach(raster::item);
        } finally {
            raster.graphics.dispose();
        }
        return new Drawn(PngFile.of(raster.image), raster.complete);
    }

    /** Returns a clear picture of a shape. */
    public static Drawn empty(double width, double height) {
        return draw(new Drawing(width, height, List.of(), List.of("all of it")));
    }

    private void item(Drawing.Item item) {
        switch (item) {
            case Drawing.Letters letters ->
                    LetterForms.of(letters)
                            .ifPresentOrElse(
                                    forms -> forms.forEach(this::form), () -> complete = false);
            case Drawing.Form form -> form(form);
        }
    }

    private void form(Drawing.Form form) {
        graphics.setClip(form.clip());
        graphics.setComposite(
                AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) form.opacity()));
        graphics.setPaint(paint(form.paint()));
        graphics.fill(form.path());
    }

    private static java.awt.Paint paint(Paint paint) {
        return switch (paint) {
            case Paint.Plain plain -> new Color(plain.rgb());
            case Paint.Gradient gradient -> gradient(gradient);
        };
    }

    private static java.awt.Paint gradient(Paint.Gradient g) {
        List<Paint.Stop> stops = g.stops();
        float[] at = new float[stops.size()];
        Color[] colours = new Color[at.length];
        for (int i = 0; i < at.length; i++) {
            // Java wants them to rise; two at one place make a sharp edge.
            float least = i == 0 ? 0 : Math.nextUp(at[i - 1]);
            at[i] = Math.min(1, Math.max(least, (float) stops.get(i).at()));
            colours[i] = new Color(stops.get(i).rgb());
        }
        Point2D from = new Point2D.Double(g.x1(), g.y1());
        Point2D to = new Point2D.Double(g.x2(), g.y2());
        boolean flat = g.place().getDeterminant() == 0 || !g.round() && from.equals(to);
        if (flat || at.length > 1 && at[at.length - 1] <= at[at.length - 2]) {
            return colours[at.length - 1];
        }
        return g.round()
                ? new RadialGradientPaint(
                        from,
                        (float) g.radius(),
                        to,
                        at,
                        colours,
                        CycleMethod.NO_CYCLE,
                        ColorSpaceType.SRGB,
                        g.place())
                : new LinearGradientPaint(
                        from,
                        to,
                        at,
                        colours,
                        CycleMethod.NO_CYCLE,
                        ColorSpaceType.SRGB,
                        g.place());
    }
}

package org.briefpack.renderer.pdf.internal.paint;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.svg.Drawing;
import org.briefpack.renderer.svg.Paint;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfFunction;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfShading;
import org.openpdf.text.pdf.PdfWriter;

/** Paints the forms of vector pictures (ISO 32000-1, 8.5 and 8.7.4). */
final class VectorPainter {
    private static final double LEAST = 1e-4;

    private final PdfWriter writer;
    private final Map<Double, PdfGState> states = new HashMap<>();

    VectorPainter(PdfWriter writer) {
        this.writer = writer;
    }

    void paint(Canvas canvas, Mark.Vector mark) {
        Drawing.Form form = mark.form();
        PdfContentByte content = canvas.content();
        // From points below the picture's corner to points above the page's.
        AffineTransform flip =
                new AffineTransform(1, 0, 0, -1, mark.x(), canvas.height() - mark.y());
        content.saveState();
        if (form.clip() != null) {
            path(content, form.clip(), flip);
            clip(content, form.clip());
        }
        if (form.opacity() < 1) {
            content.setGState(states.computeIfAbsent(form.opacity(), VectorPainter::state));
        }
        switch (form.paint()) {
            case Paint.Plain plain -> {
                content.setRGBColorFill(
                        plain.rgb() >> 16, plain.rgb() >> 8 & 0xFF, plain.rgb() & 0xFF);
                path(content, form.path(), flip);
                if (form.path().getWindingRule() == Path2D.WIND_EVEN_ODD) {
                    content.eoFill();
                } else {
                    content.fill();
                }
            }
            case Paint.Gradient gradient -> {
                path(content, form.path(), flip);
                clip(content, form.path());
                shade(content, gradient, flip);
            }
        }
        content.restoreState();
    }

    private static PdfGState state(double opacity) {
        PdfGState state = new PdfGState();
        state.setFillOpacity(Canvas.f(opacity));
        return state;
    }

    private static void clip(PdfContentByte content, Path2D path) {
        if (path.getWindingRule() == Path2D.WIND_EVEN_ODD) {
            content.eoClip();
        } else {
            content.clip();
        }
        content.newPath();
    }

    private static void path(PdfContentByte content, Path2D path, AffineTransform flip) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = path.getPathIterator(flip); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(f(at[0]), f(at[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(f(at[0]), f(at[1]));
                case PathIterator.SEG_QUADTO -> {
                    // The same curve with two control points.
                    content.curveTo(
                            f(x + (at[0] - x) * 2 / 3),
                            f(y + (at[1] - y) * 2 / 3),
                            f(at[2] + (at[0] - at[2]) * 2 / 3),
                            f(at[3] + (at[1] - at[3]) * 2 / 3),
                            f(at[2]),
                            f(at[3]));
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(f(at[0]), f(at[1]), f(at[2]), f(at[3]), f(at[4]), f(at[5]));
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> content.closePath();
            }
            x = at[0];
            y = at[1];
        }
    }

    private static float f(double value) {
        return Canvas.f(value);
    }

    /** Paints all that is not clipped away. */
    private void shade(PdfContentByte content, Paint.Gradient g, AffineTransform flip) {
        AffineTransform place = new AffineTransform(flip);
        place.concatenate(g.place());
        if (Math.abs(place.getDeterminant()) < 1e-9) {
            return;
        }
        content.concatCTM(
                (float) place.getScaleX(),
                (float) place.getShearY(),
                (float) place.getShearX(),
                (float) place.getScaleY(),
                (float) place.getTranslateX(),
                (float) place.getTranslateY());
        float[] line =
                g.round()
                        ? floats(g.x2(), g.y2(), 0, g.x1(), g.y1(), g.radius())
                        : floats(g.x1(), g.y1(), g.x2(), g.y2());
        float[] all = {0, 1};
        boolean[] goOn = {true, true};
        PdfFunction colours = colours(g.stops());
        content.paintShading(
                g.round()
                        ? PdfShading.type3(writer, Color.BLACK, line, all, colours, goOn)
                        : PdfShading.type2(writer, Color.BLACK, line, all, colours, goOn));
    }

    /** From 0 to 1 through all stops (ISO 32000-1, 7.10.4). */
    private PdfFunction colours(List<Paint.Stop> stops) {
        List<Paint.Stop> all = apart(stops);
        PdfFunction[] parts = new PdfFunction[all.size() - 1];
        float[] bounds = new float[parts.length - 1];
        float[] encode = new float[2 * parts.length];
        for (int i = 0; i < parts.length; i++) {
            float[] from = rgb(all.get(i).rgb());
            float[] to = rgb(all.get(i + 1).rgb());
            parts[i] = PdfFunction.type2(writer, floats(0, 1), null, from, to, 1);
            encode[2 * i + 1] = 1;
            if (i > 0) {
                bounds[i - 1] = (float) all.get(i).at();
            }
        }
        return PdfFunction.type3(writer, floats(0, 1), null, parts, bounds, encode);
    }

    /** Stops from 0 to 1, no two at one place: the bounds between functions must rise. */
    private static List<Paint.Stop> apart(List<Paint.Stop> stops) {
        List<Paint.Stop> apart = new ArrayList<>();
        apart.add(new Paint.Stop(0, stops.getFirst().rgb()));
        for (Paint.Stop stop : stops) {
            double at = Math.max(stop.at(), apart.getLast().at() + LEAST);
            if (at < 1) {
                apart.add(new Paint.Stop(at, stop.rgb()));
            }
        }
        apart.add(new Paint.Stop(1, stops.getLast().rgb()));
        return apart;
    }

    private static float[] rgb(int rgb) {
        return floats((rgb >> 16) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    private static float[] floats(double... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}

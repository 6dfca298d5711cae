package org.briefpack.renderer.ooxml.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the shapes of an SVG file as pixels, for readers that cannot draw SVG themselves. Text,
 * pictures within the picture, effects and style sheets are not drawn; gradients become their first
 * colour.
 */
public final class SvgRaster {
    /** Pixels along the longer side: clear on a screen, and drawn in a fraction of a second. */
    private static final int LONGER = 600;

    private static final Set<String> SILENT =
            Set.of("defs", "title", "desc", "metadata", "linearGradient", "radialGradient");
    private static final Set<String> GROUPS = Set.of("svg", "g", "a", "switch");

    private final Map<String, Color> gradients = new HashMap<>();
    private final Graphics2D graphics;
    private final BufferedImage image;
    private boolean complete = true;

    /**
     * A drawing.
     *
     * @param png the file
     * @param complete whether it shows all of the picture
     */
    public record Drawn(byte[] png, boolean complete) {}

    private SvgRaster(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * Draws a picture.
     *
     * @param root the {@code svg} element
     * @param width in user units, above 0
     * @param height in user units, above 0
     */
    public static Drawn draw(Element root, double width, double height) {
        double scale = LONGER / Math.max(width, height);
        int across = (int) Math.max(1, Math.round(width * scale));
        int down = (int) Math.max(1, Math.round(height * scale));
        SvgRaster raster = new SvgRaster(across, down);
        try {
            raster.collect(root);
            raster.element(root, Look.FIRST, window(root, across, down, scale));
        } finally {
            raster.graphics.dispose();
        }
        return new Drawn(PngFile.of(raster.image), raster.complete);
    }

    /** From user units to pixels: the view box is centred and keeps its shape (SVG 2, 8.2). */
    private static AffineTransform window(Element root, int across, int down, double scale) {
        Numbers box = new Numbers(root.getAttribute("viewBox"));
        double x = box.next();
        double y = box.next();
        double width = box.next();
        double height = box.next();
        if (box.failed() || width <= 0 || height <= 0) {
            return AffineTransform.getScaleInstance(scale, scale);
        }
        double fit = Math.min(across / width, down / height);
        AffineTransform window = new AffineTransform();
        window.translate((across - width * fit) / 2, (down - height * fit) / 2);
        window.scale(fit, fit);
        window.translate(-x, -y);
        return window;
    }

    private void collect(Element element) {
        if (element.getLocalName().endsWith("Gradient")) {
            Element stop = firstChild(element);
            String colour = stop == null ? null : property(stop, "stop-color");
            gradients.put(element.getAttribute("id"), Colours.parse(colour, Color.GRAY, Map.of()));
            complete = false;
        }
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                collect(child);
            }
        }
    }

    private static Element firstChild(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                return child;
            }
        }
        return null;
    }

    private void element(Element e, Look parent, AffineTransform outer) {
        if (SILENT.contains(e.getLocalName())) {
            return;
        }
        Look look = parent.child(name -> property(e, name), gradients);
        AffineTransform place = new AffineTransform(outer);
        place.concatenate(Transforms.parse(e.getAttribute("transform")));
        Shape shape = Shapes.of(e);
        if (shape != null) {
            complete &= !e.hasAttribute("clip-path") && !e.hasAttribute("filter");
            paint(shape, look, place);
        } else if (GROUPS.contains(e.getLocalName())) {
            for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element child) {
                    element(child, look, place);
                }
            }
        } else {
            complete = false;
        }
    }

    private void paint(Shape shape, Look look, AffineTransform place) {
        if (!look.shown()) {
            return;
        }
        if (look.fill() != null) {
            Path2D.Double path = new Path2D.Double(shape, place);
            path.setWindingRule(look.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
            fill(path, look.fill(), look.opacity() * look.fillOpacity());
        }
        if (look.stroke() != null && look.width() > 0) {
            BasicStroke stroke = new BasicStroke((float) look.width(), look.cap(), look.join(), 4);
            Shape outline = place.createTransformedShape(stroke.createStrokedShape(shape));
            fill(outline, look.stroke(), look.opacity() * look.strokeOpacity());
        }
    }

    private void fill(Shape shape, Color colour, double opacity) {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    /** A property stands in the style attribute or in one of its own; the former wins. */
    private static String property(Element e, String name) {
        for (String declaration : e.getAttribute("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).strip().equals(name)) {
                return declaration.substring(colon + 1).strip();
            }
        }
        return e.hasAttribute(name) ? e.getAttribute(name) : null;
    }
}

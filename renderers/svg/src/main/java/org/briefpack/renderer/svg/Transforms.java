package org.briefpack.renderer.svg;

import java.awt.geom.AffineTransform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code transform} attributes (SVG 2, 8.5). */
final class Transforms {
    private static final Pattern ONE = Pattern.compile("([a-zA-Z]+)\\s*\\(([^)]*)\\)");

    private Transforms() {}

    static AffineTransform parse(String text) {
        AffineTransform all = new AffineTransform();
        Matcher m = ONE.matcher(text == null ? "" : text);
        while (m.find()) {
            Numbers n = new Numbers(m.group(2));
            switch (m.group(1)) {
                case "translate" -> all.translate(n.next(), n.hasNumber() ? n.next() : 0);
                case "scale" -> {
                    double x = n.next();
                    all.scale(x, n.hasNumber() ? n.next() : x);
                }
                case "rotate" -> {
                    double angle = Math.toRadians(n.next());
                    if (n.hasNumber()) {
                        all.rotate(angle, n.next(), n.next());
                    } else {
                        all.rotate(angle);
                    }
                }
                case "skewX" -> all.shear(Math.tan(Math.toRadians(n.next())), 0);
                case "skewY" -> all.shear(0, Math.tan(Math.toRadians(n.next())));
                case "matrix" ->
                        all.concatenate(
                                new AffineTransform(
                                        n.next(), n.next(), n.next(), n.next(), n.next(),
                                        n.next()));
                default -> {}
            }
        }
        return all;
    }
}

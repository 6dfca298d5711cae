package org.briefpack.renderer.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads the {@code d} of a path (SVG 2, 9.3); stops at the first thing that is not path data. */
final class PathData {
    private final Numbers in;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** The last control point, which smooth curves mirror; the current point after other lines. */
    private double controlX;

    private double controlY;
    private char last;

    private PathData(String data) {
        in = new Numbers(data);
    }

    static Path2D parse(String data) {
        PathData reader = new PathData(data);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = in.letter();
        while (command != 0) {
            boolean relative = Character.isLowerCase(command);
            char kind = Character.toUpperCase(command);
            if (path.getCurrentPoint() == null && kind != 'M') {
                return;
            }
            if (!step(kind, relative)) {
                return;
            }
            char next = in.letter();
            if (next == 0 && in.hasNumber() && kind != 'Z') {
                // Further pairs after a move are lines.
                next = kind == 'M' ? (relative ? 'l' : 'L') : command;
            }
            command = next;
        }
    }

    private boolean step(char kind, boolean relative) {
        double ox = relative ? x : 0;
        double oy = relative ? y : 0;
        switch (kind) {
            case 'M', 'L', 'T' -> point(kind, ox + in.next(), oy + in.next());
            case 'H' -> point('L', ox + in.next(), y);
            case 'V' -> point('L', x, oy + in.next());
            case 'C', 'S' -> cubic(kind, ox, oy);
            case 'Q' -> {
                double cx = ox + in.next();
                double cy = oy + in.next();
                quadratic(cx, cy, ox + in.next(), oy + in.next());
            }
            case 'A' -> arc(ox, oy);
            case 'Z' -> {
                path.closePath();
                x = startX;
                y = startY;
            }
            default -> {
                return false;
            }
        }
        if ("CSQT".indexOf(kind) < 0) {
            controlX = x;
            controlY = y;
        }
        last = kind;
        return !in.failed();
    }

    private void point(char kind, double px, double py) {
        if (in.failed()) {
            return;
        }
        switch (kind) {
            case 'M' -> {
                path.moveTo(px, py);
                startX = px;
                startY = py;
            }
            case 'T' -> {
                boolean smooth = last == 'Q' || last == 'T';
                quadratic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, px, py);
            }
            default -> path.lineTo(px, py);
        }
        x = px;
        y = py;
    }

    private void cubic(char kind, double ox, double oy) {
        boolean smooth = last == 'C' || last == 'S';
        double firstX = smooth ? 2 * x - controlX : x;
        double firstY = smooth ? 2 * y - controlY : y;
        if (kind == 'C') {
            firstX = ox + in.next();
            firstY = oy + in.next();
        }
        double secondX = ox + in.next();
        double secondY = oy + in.next();
        double px = ox + in.next();
        double py = oy + in.next();
        if (!in.failed()) {
            path.curveTo(firstX, firstY, secondX, secondY, px, py);
            controlX = secondX;
            controlY = secondY;
            x = px;
            y = py;
        }
    }

    private void quadratic(double cx, double cy, double px, double py) {
        if (!in.failed()) {
            path.quadTo(cx, cy, px, py);
            controlX = cx;
            controlY = cy;
            x = px;
            y = py;
        }
    }

    private void arc(double ox, double oy) {
        double rx = Math.abs(in.next());
        double ry = Math.abs(in.next());
        double turn = Math.toRadians(in.next());
        boolean large = in.flag();
        boolean sweep = in.flag();
        double px = ox + in.next();
        double py = oy + in.next();
        if (in.failed()) {
            return;
        }
        if (rx == 0 || ry == 0) {
            path.lineTo(px, py);
        } else if (px != x || py != y) {
            path.append(arc(rx, ry, turn, large, sweep, px, py), true);
        }
        x = px;
        y = py;
    }

    /** From end points to a centre, as SVG 2, B.2.4 computes it. */
    private Path2D arc(
            double wantedX,
            double wantedY,
            double turn,
            boolean large,
            boolean sweep,
            double px,
            double py) {
        AffineTransform back = AffineTransform.getRotateInstance(-turn);
        Point2D half = back.transform(new Point2D.Double((x - px) / 2, (y - py) / 2), null);
        double hx = half.getX();
        double hy = half.getY();
        double reach = sq(hx / wantedX) + sq(hy / wantedY);
        double grow = reach > 1 ? Math.sqrt(reach) : 1;
        double rx = wantedX * grow;
        double ry = wantedY * grow;
        double below = sq(rx * hy) + sq(ry * hx);
        double root = Math.sqrt(Math.max(0, (sq(rx * ry) - below) / below));
        double side = large == sweep ? -root : root;
        double cx = side * rx * hy / ry;
        double cy = -side * ry * hx / rx;
        double from = Math.atan2((hy - cy) / ry, (hx - cx) / rx);
        double to = Math.atan2((-hy - cy) / ry, (-hx - cx) / rx);
        double extent = to - from;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }
        // Java counts angles the other way round.
        Arc2D arc =
                new Arc2D.Double(
                        -rx,
                        -ry,
                        2 * rx,
                        2 * ry,
                        -Math.toDegrees(from),
                        -Math.toDegrees(extent),
                        Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance((x + px) / 2, (y + py) / 2);
        place.rotate(turn);
        place.translate(cx, cy);
        return new Path2D.Double(arc, place);
    }

    private static double sq(double value) {
        return value * value;
    }
}

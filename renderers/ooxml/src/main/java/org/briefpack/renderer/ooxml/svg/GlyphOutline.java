package org.briefpack.renderer.ooxml.svg;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** The outline of one glyph as a TrueType file has it: points, some of them off the line. */
final class GlyphOutline {
    private static final int ON_LINE = 1;
    private static final int REPEATED = 8;

    private final int[] flags;
    private final int[] x;
    private final int[] y;

    private GlyphOutline(ByteBuffer data, int count) {
        flags = flags(data, count);
        x = places(data, 2, 16);
        y = places(data, 4, 32);
    }

    /**
     * Returns an outline in the font's units, y upwards.
     *
     * @param data where the ends of the contours stand
     */
    static Path2D of(ByteBuffer data, int contours) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort() & 0xFFFF;
        }
        int instructions = data.getShort() & 0xFFFF;
        data.position(data.position() + instructions);
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        GlyphOutline outline = new GlyphOutline(data, contours == 0 ? 0 : ends[contours - 1] + 1);
        int from = 0;
        for (int end : ends) {
            outline.contour(from, end + 1 - from, path);
            from = end + 1;
        }
        return path;
    }

    private static int[] flags(ByteBuffer data, int count) {
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = data.get() & 0xFF;
            int again = (flags[i] & REPEATED) == 0 ? 0 : data.get() & 0xFF;
            for (; again > 0 && i + 1 < count; again--) {
                flags[i + 1] = flags[i];
                i++;
            }
        }
        return flags;
    }

    private int[] places(ByteBuffer data, int oneByte, int same) {
        int[] places = new int[flags.length];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            boolean marked = (flags[i] & same) != 0;
            if ((flags[i] & oneByte) != 0) {
                at += (marked ? 1 : -1) * (data.get() & 0xFF);
            } else if (!marked) {
                at += data.getShort();
            }
            places[i] = at;
        }
        return places;
    }

    /** Between two points off the line lies one on it, which the file leaves out. */
    private void contour(int from, int count, Path2D path) {
        if (count < 2) {
            return;
        }
        int start = 0;
        while (start < count && (flags[from + start] & ON_LINE) == 0) {
            start++;
        }
        boolean none = start == count;
        start = none ? 0 : start;
        int first = from + start;
        int last = from + (start + count - 1) % count;
        double x0 = none ? (x[first] + x[last]) / 2.0 : x[first];
        double y0 = none ? (y[first] + y[last]) / 2.0 : y[first];
        path.moveTo(x0, y0);
        for (int i = none ? 0 : 1; i < count; i++) {
            int here = from + (start + i) % count;
            if ((flags[here] & ON_LINE) != 0) {
                path.lineTo(x[here], y[here]);
                continue;
            }
            int next = from + (start + i + 1) % count;
            boolean closes = i + 1 == count;
            boolean on = (flags[next] & ON_LINE) != 0;
            double toX = closes ? x0 : on ? x[next] : (x[here] + x[next]) / 2.0;
            double toY = closes ? y0 : on ? y[next] : (y[here] + y[next]) / 2.0;
            path.quadTo(x[here], y[here], toX, toY);
            i += on && !closes ? 1 : 0;
        }
        path.closePath();
    }
}

package org.briefpack.renderer.pdf.internal.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.briefpack.renderer.pdf.internal.text.Characters;
import org.briefpack.renderer.pdf.internal.text.Shape;

/**
 * Sets text by a font's own tables with the shaper of the Java runtime, which is HarfBuzz. Nothing
 * of it is loaded before a text needs it: that costs a fifth of a second.
 */
final class JdkShaper {
    /** What stands for no glyph, as for a letter that melted into the one before. */
    private static final int NONE = 0xFFFE;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Font font;
    private final double em;
    private final GlyphTable table;

    private JdkShaper(Font font, GlyphTable table) {
        this.font = font;
        this.em = table.unitsPerEm();
        this.table = table;
    }

    /**
     * Opens a font's file.
     *
     * @throws IOException where the runtime cannot read it, or has no library for fonts
     */
    static JdkShaper of(byte[] bytes, GlyphTable table) throws IOException {
        try {
            // At the size of the em square places are in the font's own units.
            Font font =
                    Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                            .deriveFont(
                                    Map.of(
                                            TextAttribute.KERNING,
                                            TextAttribute.KERNING_ON,
                                            TextAttribute.LIGATURES,
                                            TextAttribute.LIGATURES_ON))
                            .deriveFont((float) table.unitsPerEm());
            return new JdkShaper(font, table);
        } catch (FontFormatException | RuntimeException | LinkageError | InternalError e) {
            throw new IOException("Java's fonts do not start", e);
        }
    }

    /** Sets characters of a text; those around them decide how letters join. */
    Shape shape(char[] text, int from, int to, boolean backwards) {
        int direction = backwards ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector set = font.layoutGlyphVector(UNHINTED, text, from, to, direction);
        int count = 0;
        int[] at = new int[set.getNumGlyphs()];
        for (int i = 0; i < at.length; i++) {
            // The shaper draws a blank for what joins letters or parts them.
            boolean seen = !Characters.isInvisible(text[from + set.getGlyphCharIndex(i)]);
            if (set.getGlyphCode(i) < NONE && seen) {
                at[count++] = i;
            }
        }
        int[] glyphs = new int[count];
        double[] x = new double[count];
        double[] y = new double[count];
        int[] cluster = new int[count];
        int[] heads = heads(text, from, to);
        for (int i = 0; i < count; i++) {
            Point2D place = set.getGlyphPosition(at[i]);
            glyphs[i] = set.getGlyphCode(at[i]);
            x[i] = place.getX() / em;
            y[i] = -place.getY() / em;
            cluster[i] = heads[set.getGlyphCharIndex(at[i])];
        }
        double width = set.getGlyphPosition(at.length).getX() / em;
        return clustered(glyphs, x, y, cluster, width);
    }

    /** Returns for each character the first of those that it is drawn with at least. */
    private static int[] heads(char[] text, int from, int to) {
        int[] heads = new int[to - from];
        for (int i = 1; i < heads.length; i++) {
            char c = text[from + i];
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || c == 0xE33;
            heads[i] = mark || Character.isLowSurrogate(c) ? heads[i - 1] : i;
        }
        return heads;
    }

    /** Measures clusters: each reaches to where the next one's letter stands. */
    private Shape clustered(int[] glyphs, double[] x, double[] y, int[] cluster, double width) {
        TreeMap<Integer, Double> lefts = new TreeMap<>();
        for (int i = 0; i < glyphs.length; i++) {
            boolean letter = table.advance(glyphs[i]) > 0;
            Double known = lefts.get(cluster[i]);
            if (known == null || letter && x[i] < known) {
                lefts.put(cluster[i], x[i]);
            }
        }
        int[] starts = lefts.keySet().stream().mapToInt(i -> i).toArray();
        double[] edges = lefts.values().stream().mapToDouble(e -> e).sorted().toArray();
        double[] advances = new double[starts.length];
        for (int i = 0; i < starts.length; i++) {
            double left = lefts.get(starts[i]);
            int next = upper(edges, left);
            double right = next < edges.length ? edges[next] : width;
            boolean taken = i > 0 && lefts.get(starts[i - 1]) == left;
            advances[i] = taken ? 0 : right - (left == edges[0] ? 0 : left);
        }
        return new Shape(glyphs, x, y, cluster, starts, advances, width);
    }

    private static int upper(double[] edges, double left) {
        int next = 0;
        while (next < edges.length && edges[next] <= left) {
            next++;
        }
        return next;
    }
}

package org.briefpack.verify.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import org.briefpack.model.theme.Colour;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;

/** The graphics state of a page (ISO 32000-1, 8.4), as far as it is looked at. */
final class PdfState {
    private AffineTransform page = new AffineTransform();
    private AffineTransform words = new AffineTransform();
    private AffineTransform line = new AffineTransform();
    private double leading;

    /** The colour that text and shapes are filled with; null where it cannot be told. */
    Colour fill = Colour.parse("#000000");

    CMapAwareDocumentFont font;
    double size;
    double alpha = 1;
    int mode;

    PdfState copy() {
        PdfState copy = new PdfState();
        copy.page = new AffineTransform(page);
        copy.words = new AffineTransform(words);
        copy.line = new AffineTransform(line);
        copy.leading = leading;
        copy.fill = fill;
        copy.font = font;
        copy.size = size;
        copy.alpha = alpha;
        copy.mode = mode;
        return copy;
    }

    void transform(List<PdfObject> all) {
        page.concatenate(matrix(all));
    }

    /** Returns where a point of the page's own coordinates lies on the sheet. */
    Point2D at(double x, double y) {
        return page.transform(new Point2D.Double(x, y), null);
    }

    /** Returns a point a little above the base line, where the next letter stands. */
    Point2D letter() {
        Point2D at = words.transform(new Point2D.Double(size / 10, size / 4), null);
        return page.transform(at, null);
    }

    /** Returns the height of letters on the sheet, in points. */
    double height() {
        double scale = Math.hypot(words.getShearY(), words.getScaleY());
        return size * scale * Math.hypot(page.getShearY(), page.getScaleY());
    }

    /** Takes an operator that places text; false where it is none. */
    boolean text(String operator, List<PdfObject> all) {
        switch (operator) {
            case "BT" -> start(new AffineTransform());
            case "Tm" -> start(matrix(all));
            case "Td" -> move(number(all, 0), number(all, 1));
            case "TD" -> {
                leading = -number(all, 1);
                move(number(all, 0), number(all, 1));
            }
            case "T*" -> move(0, -leading);
            case "TL" -> leading = number(all, 0);
            case "Tr" -> mode = (int) number(all, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void start(AffineTransform at) {
        line = at;
        words = new AffineTransform(at);
    }

    private void move(double x, double y) {
        line.translate(x, y);
        words = new AffineTransform(line);
    }

    /** Takes an operator that sets the colour of fillings; false where it is none. */
    boolean colour(String operator, List<PdfObject> all) {
        switch (operator) {
            case "rg" -> fill = rgb(number(all, 0), number(all, 1), number(all, 2));
            case "g" -> fill = rgb(number(all, 0), number(all, 0), number(all, 0));
            case "k", "sc", "scn", "cs" -> fill = null;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Colour rgb(double red, double green, double blue) {
        return new Colour(part(red) << 16 | part(green) << 8 | part(blue));
    }

    private static int part(double share) {
        return (int) Math.round(Math.clamp(share, 0, 1) * 255);
    }

    private static AffineTransform matrix(List<PdfObject> all) {
        return new AffineTransform(
                number(all, 0),
                number(all, 1),
                number(all, 2),
                number(all, 3),
                number(all, 4),
                number(all, 5));
    }

    private static double number(List<PdfObject> all, int index) {
        return index < all.size() && all.get(index) instanceof PdfNumber number
                ? number.doubleValue()
                : 0;
    }
}

package org.briefpack.renderer.word.internal.style;

import org.briefpack.model.theme.Colour;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * What a run says beside its paragraph.
 *
 * @param style character style; null for none
 * @param bold whether bold
 * @param italic whether italic
 * @param colour colour of its own; null for none
 * @param tongue language where it differs; null for the document's
 * @param rightToLeft whether its script runs from right to left
 * @param size of its type in half points; 0 for the paragraph's
 */
public record RunFormat(
        Style style,
        boolean bold,
        boolean italic,
        Colour colour,
        Tongue tongue,
        boolean rightToLeft,
        int size) {
    /** As the paragraph has it. */
    public static final RunFormat PLAIN = new RunFormat(null, false, false, null, null, false, 0);

    /** Returns the same in a character style. */
    public RunFormat styled(Style other) {
        return new RunFormat(other, bold, italic, colour, tongue, rightToLeft, size);
    }

    /** Returns the same in bold. */
    public RunFormat inBold() {
        return new RunFormat(style, true, italic, colour, tongue, rightToLeft, size);
    }

    /** Returns the same in italic. */
    public RunFormat inItalic() {
        return new RunFormat(style, bold, true, colour, tongue, rightToLeft, size);
    }

    /** Returns the same in a colour. */
    public RunFormat coloured(Colour other) {
        return new RunFormat(style, bold, italic, other, tongue, rightToLeft, size);
    }

    /** Returns the same in another language. */
    public RunFormat in(Tongue other) {
        return new RunFormat(style, bold, italic, colour, other, other.rightToLeft(), size);
    }

    /** Returns the same in type of a size, in half points. */
    public RunFormat sized(int halfPoints) {
        return new RunFormat(style, bold, italic, colour, tongue, rightToLeft, halfPoints);
    }

    /** Returns the same, running from the right or from the left. */
    public RunFormat directed(boolean fromRight) {
        return new RunFormat(style, bold, italic, colour, tongue, fromRight, size);
    }

    /** Writes {@code w:rPr} in schema order (ECMA-376 part 1, 17.3.2.28), or nothing. */
    public void write(XmlWriter w, Looks looks, StyleIds ids) {
        if (equals(PLAIN)) {
            return;
        }
        w.start("w:rPr");
        if (style != null) {
            w.leaf("w:rStyle", "w:val", ids.id(style));
        }
        if (bold) {
            w.leaf("w:b").leaf("w:bCs");
        }
        if (italic) {
            w.leaf("w:i").leaf("w:iCs");
        }
        if (colour != null) {
            looks.colour(w, colour);
        }
        if (size > 0) {
            String value = Integer.toString(size);
            w.leaf("w:sz", "w:val", value).leaf("w:szCs", "w:val", value);
        }
        if (rightToLeft) {
            w.leaf("w:rtl");
        }
        if (tongue != null) {
            tongue.write(w);
        }
        w.end();
    }
}

package org.briefpack.renderer.pdf.internal.font;

import org.briefpack.renderer.pdf.internal.text.Face;
import org.briefpack.renderer.pdf.internal.text.Shape;
import org.briefpack.renderer.type.BundledFont;

/** A shipped font that is not read before somebody asks for a character. */
record LazyFace(BundledFont font) implements Face {
    @Override
    public double advance(int codePoint) {
        return Shipped.face(font).advance(codePoint);
    }

    @Override
    public double kerning(int left, int right) {
        return Shipped.face(font).kerning(left, right);
    }

    @Override
    public boolean has(int codePoint) {
        return Shipped.face(font).has(codePoint);
    }

    @Override
    public Shape shape(char[] text, int from, int to, boolean backwards) {
        return Shipped.face(font).shape(text, from, to, backwards);
    }

    @Override
    public double ascent() {
        return Shipped.face(font).ascent();
    }

    @Override
    public double descent() {
        return Shipped.face(font).descent();
    }
}

package org.briefpack.renderer.pdf.internal.font;

import org.briefpack.renderer.pdf.internal.text.Face;

/** A shipped font that is not read before somebody asks for a character. */
record LazyFace(Shipped shipped) implements Face {
    @Override
    public double advance(int codePoint) {
        return shipped.face().advance(codePoint);
    }

    @Override
    public double kerning(int left, int right) {
        return shipped.face().kerning(left, right);
    }

    @Override
    public boolean has(int codePoint) {
        return shipped.face().has(codePoint);
    }

    @Override
    public double ascent() {
        return shipped.face().ascent();
    }

    @Override
    public double descent() {
        return shipped.face().descent();
    }
}

package org.briefpack.renderer.pdf.internal.font;

import java.io.IOException;
import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.diagnostic.SourceSpan;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.pdf.internal.text.Face;
import org.briefpack.renderer.pdf.internal.text.Shape;

/** A font file of a theme's own, read when it is first needed; has no glyph if it is unusable. */
final class OwnFile implements Face {
    private final Blob file;
    private final DiagnosticSink sink;
    private final boolean tabular;
    private boolean tried;
    private EmbeddedFace face;

    OwnFile(Blob file, DiagnosticSink sink, boolean tabular) {
        this.file = file;
        this.sink = sink;
        this.tabular = tabular;
    }

    /** Returns the font; null, and reported once, where the file cannot be embedded. */
    EmbeddedFace face() {
        if (!tried) {
            tried = true;
            String name = file.name().toLowerCase(Locale.ROOT);
            try {
                face =
                        FontFile.openWithFeatures(
                                file.name() + (name.endsWith(".otf") ? ".otf" : ".ttf"),
                                file.bytes(),
                                tabular);
            } catch (IOException e) {
                sink.report(
                        Code.FONT_UNUSABLE,
                        SourceSpan.NONE,
                        "the theme's font file " + file.name() + " cannot be embedded",
                        "name a TrueType or OpenType file whose licence allows embedding");
            }
        }
        return face;
    }

    @Override
    public boolean has(int codePoint) {
        return face() != null && face.has(codePoint);
    }

    @Override
    public double advance(int codePoint) {
        return face().advance(codePoint);
    }

    @Override
    public double kerning(int left, int right) {
        return face().kerning(left, right);
    }

    @Override
    public boolean ligates() {
        return face().ligates();
    }

    @Override
    public Shape shape(char[] text, int from, int to, boolean backwards) {
        return face().shape(text, from, to, backwards);
    }

    @Override
    public double ascent() {
        return face().ascent();
    }

    @Override
    public double descent() {
        return face().descent();
    }
}

package org.briefpack.renderer.word.internal.block;

import java.util.Map;
import java.util.Optional;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.document.Block;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.ooxml.Picture;

/** Finds and reads the picture that a figure shows. */
public final class FigurePicture {
    private FigurePicture() {}

    /** Returns the picture; empty where there is none to show, which is reported. */
    public static Optional<Picture> of(
            Block.Figure figure, Map<String, Blob> assets, DiagnosticSink sink) {
        Blob blob = assets.get(figure.asset());
        if (blob == null) {
            sink.report(
                    Code.PICTURE_UNUSABLE,
                    figure.span(),
                    "there is no picture named " + figure.asset(),
                    "put the file into the pack's folder, or take the figure out");
            return Optional.empty();
        }
        try {
            return Optional.of(Picture.read(blob));
        } catch (Picture.Unusable unusable) {
            sink.report(
                    Code.PICTURE_UNUSABLE,
                    figure.span(),
                    figure.asset() + " cannot be used: " + unusable.getMessage(),
                    "save it again as PNG, JPEG or SVG");
            return Optional.empty();
        }
    }
}

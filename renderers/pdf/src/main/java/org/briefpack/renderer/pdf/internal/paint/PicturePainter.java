package org.briefpack.renderer.pdf.internal.paint;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.pdf.internal.layout.Mark;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;

/** Paints PNG and JPEG files; each goes into the file once. */
final class PicturePainter {
    private final Map<Blob, Optional<Image>> images = new HashMap<>();

    void paint(Canvas canvas, Mark.Picture mark) {
        Optional<Image> image = images.computeIfAbsent(mark.file(), PicturePainter::open);
        if (image.isEmpty()) {
            return;
        }
        try {
            canvas.content()
                    .addImage(
                            image.get(),
                            Canvas.f(mark.width()),
                            0,
                            0,
                            Canvas.f(mark.height()),
                            Canvas.f(mark.x()),
                            Canvas.f(canvas.height() - mark.y() - mark.height()));
        } catch (DocumentException e) {
            throw new IllegalStateException("a picture that was opened cannot be placed", e);
        }
    }

    private static Optional<Image> open(Blob file) {
        try {
            return Optional.of(Image.getInstance(file.bytes()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}

package org.briefpack.renderer.pdf.internal.paint;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;

/** Opens and paints PNG and JPEG files; each goes into the file once. */
public final class PicturePainter {
    private static final int INKS = 4;

    private final Map<Blob, Optional<Image>> images = new HashMap<>();

    /** Makes a painter for one file. */
    public PicturePainter() {}

    /** Says why a picture cannot be painted, after its name; empty where it can. */
    public Optional<String> fault(Blob file) {
        Optional<Image> image = image(file);
        if (image.isEmpty()) {
            return Optional.of("is of a kind, or damaged in a way, that cannot be read");
        }
        // What has no profile is in the file's colours, and those are of light (ISO 19005-2,
        // 6.2.4.3).
        return image.get().getColorspace() == INKS && !image.get().hasICCProfile()
                ? Optional.of(
                        "is in the colours of printing inks (CMYK), and does not say of which")
                : Optional.empty();
    }

    void paint(Canvas canvas, Mark.Picture mark) {
        try {
            canvas.content()
                    .addImage(
                            image(mark.file()).orElseThrow(),
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

    private Optional<Image> image(Blob file) {
        return images.computeIfAbsent(file, PicturePainter::open);
    }

    private static Optional<Image> open(Blob file) {
        try {
            return Optional.of(PictureReader.read(file.bytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

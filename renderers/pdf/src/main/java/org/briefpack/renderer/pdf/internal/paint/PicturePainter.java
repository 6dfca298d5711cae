package org.briefpack.renderer.pdf.internal.paint;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.briefpack.model.theme.Blob;
import org.briefpack.renderer.pdf.internal.layout.strip.Mark;
import org.briefpack.renderer.svg.Orientation;
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
        Orientation held = Orientation.of(mark.file().bytes());
        double x = mark.x();
        double y = canvas.height() - mark.y() - mark.height();
        double w = mark.width();
        double h = mark.height();
        // The picture's own x and y, upwards, along the sheet's.
        double along = held.across() ? -w : w;
        double up = held.down() ? -h : h;
        double left = x + (held.across() ? w : 0);
        double foot = y + (held.down() ? h : 0);
        double[] m = {along, 0, 0, up, left, foot};
        if (held.lying()) {
            m = new double[] {0, -up, -along, 0, x + w - (left - x), y + h - (foot - y)};
        }
        try {
            canvas.content()
                    .addImage(
                            image(mark.file()).orElseThrow(),
                            Canvas.f(m[0]),
                            Canvas.f(m[1]),
                            Canvas.f(m[2]),
                            Canvas.f(m[3]),
                            Canvas.f(m[4]),
                            Canvas.f(m[5]));
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

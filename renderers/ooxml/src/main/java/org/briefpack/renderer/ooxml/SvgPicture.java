package org.briefpack.renderer.ooxml;

import org.briefpack.renderer.ooxml.svg.SvgRaster;
import org.briefpack.renderer.svg.SvgFile;

/** SVG files as pictures, and as pixels for readers that cannot draw SVG. */
final class SvgPicture {
    private SvgPicture() {}

    static Picture read(byte[] file) throws Picture.Unusable {
        try {
            SvgFile svg = SvgFile.read(file);
            return new Picture(Picture.Kind.SVG, svg.width(), svg.height(), svg.bytes());
        } catch (SvgFile.Unusable e) {
            throw new Picture.Unusable(e.getMessage());
        }
    }

    /** Draws a picture that has been read before; one that shows too much stays empty. */
    static Picture.Pixels pixels(Picture picture) {
        try {
            return pixels(SvgRaster.draw(SvgFile.read(picture.bytes()).drawing()));
        } catch (SvgFile.Unusable e) {
            return pixels(SvgRaster.empty(picture.width(), picture.height()));
        }
    }

    private static Picture.Pixels pixels(SvgRaster.Drawn drawn) {
        return new Picture.Pixels(drawn.png(), drawn.complete());
    }
}

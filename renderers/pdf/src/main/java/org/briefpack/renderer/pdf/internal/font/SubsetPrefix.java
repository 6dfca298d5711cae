package org.briefpack.renderer.pdf.internal.font;

import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;

/**
 * Chooses the six letters before a subset font's name (ISO 32000-1, 9.6.4). The library rolls dice
 * for them; these dice always fall the same way, so that equal requests give equal bytes.
 */
final class SubsetPrefix extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final double letter;

    private SubsetPrefix(double letter) {
        super(null, null);
        this.letter = letter;
    }

    /** Gives a font its letters, which depend on its name only. */
    static void fix(BaseFont font) {
        int letter = Math.floorMod(font.getPostscriptFontName().hashCode(), 26);
        font.setSecureRandom(new SubsetPrefix((letter + 0.5) / 26));
    }

    @Override
    public double nextDouble() {
        return letter;
    }
}

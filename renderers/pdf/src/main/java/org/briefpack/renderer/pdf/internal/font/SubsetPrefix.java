package org.briefpack.renderer.pdf.internal.font;

import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;

/**
 * Chooses the six letters before a subset font's name (ISO 32000-1, 9.6.4). The library rolls dice
 * for them; these dice always fall the same way, so that equal requests give equal bytes.
 */
final class SubsetPrefix extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private static final int LETTERS = 26;

    private final double letter;

    private SubsetPrefix(double letter) {
        super(null, null);
        this.letter = letter;
    }

    /**
     * Gives a font its letters, which depend on its name and, for a theme's own, on its file.
     *
     * @param sum of the file; 0 where its name says enough
     * @return the six letters
     */
    static String fix(BaseFont font, int sum) {
        int letter = Math.floorMod(font.getPostscriptFontName().hashCode() + sum, LETTERS);
        font.setSecureRandom(new SubsetPrefix((letter + 0.5) / LETTERS));
        return Character.toString('A' + letter).repeat(6);
    }

    @Override
    public double nextDouble() {
        return letter;
    }
}

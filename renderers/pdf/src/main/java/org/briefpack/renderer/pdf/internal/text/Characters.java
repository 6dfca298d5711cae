package org.briefpack.renderer.pdf.internal.text;

/** What single characters need in setting. */
public final class Characters {
    /** Drawn where a word is divided; read as nothing (ISO 32000-1, 14.8.2.2.3). */
    static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {}

    /** Returns whether a character moves nothing and draws nothing. */
    public static boolean isInvisible(int c) {
        return c == SOFT_HYPHEN
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069
                || c == 0xFEFF
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0x1F3FB && c <= 0x1F3FF
                || c >= 0xE0100 && c <= 0xE01EF
                || c < 0x20 && c != '\n';
    }

    /** Returns whether a line may end after a character and not show it. */
    static boolean isBlank(char c) {
        return c == ' '
                || c == '\n'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200A' && c != 0x2007;
    }

    /** Returns a character that means the same in fonts that lack the given one, else itself. */
    static int substitute(int c) {
        return switch (c) {
            case 0x2010, 0x2011 -> '-';
            case 0x202F, 0x2007 -> 0x00A0;
            case '\n', '\t' -> ' ';
            default -> c >= 0x2000 && c <= 0x200A ? ' ' : c;
        };
    }
}

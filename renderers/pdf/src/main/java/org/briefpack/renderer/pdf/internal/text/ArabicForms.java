package org.briefpack.renderer.pdf.internal.text;

/**
 * Joins the letters of Arabic words: each is drawn in the form that it has at its place, by itself,
 * at the start, inside or at the end of a stretch of joined letters (Unicode, chapter 9.2).
 */
final class ArabicForms {
    private static final int TATWEEL = 0x640;
    private static final int LAM = 0x644;
    private static final int JOINER = 0x200D;
    private static final char MAKSURA = 0x649;

    /** Alef maksura, which ends words in Arabic, where others let it begin one. */
    private static final int MAKSURA_BEFORE = 0xFBE8;

    /** Letters that join only to the one before them. */
    private static final String RIGHT_JOINING =
            "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0671\u0672\u0673"
                    + "\u0675\u0676\u0677\u06C0\u06C3\u06C4\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB"
                    + "\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF";

    /** Letters that join to none. */
    private static final String APART = "\u0621\u0674\u06DD";

    /** The alefs that lam melts with, in the order of their ligatures from U+FEF5. */
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";

    /** Letters beyond the Arabic language with the first of their forms, isolated. */
    private static final String OTHERS =
            "\u0671\uFB50\u0679\uFB66\u067A\uFB5E\u067B\uFB52\u067E\uFB56\u067F\uFB62\u0680\uFB5A"
                    + "\u0683\uFB76\u0684\uFB72\u0686\uFB7A\u0687\uFB7E\u0688\uFB88\u068C\uFB84"
                    + "\u068D\uFB82\u068E\uFB86\u0691\uFB8C\u0698\uFB8A\u06A4\uFB6A\u06A6\uFB6E"
                    + "\u06A9\uFB8E\u06AD\uFBD3\u06AF\uFB92\u06B1\uFB9A\u06B3\uFB96\u06BA\uFB9E"
                    + "\u06BB\uFBA0\u06BE\uFBAA\u06C0\uFBA4\u06C1\uFBA6\u06C5\uFBE0\u06C6\uFBD9"
                    + "\u06C7\uFBD7\u06C8\uFBDB\u06C9\uFBE2\u06CB\uFBDE\u06CC\uFBFC\u06D0\uFBE4"
                    + "\u06D2\uFBAE\u06D3\uFBB0";

    private ArabicForms() {}

    /**
     * Replaces letters by their forms where their font has them.
     *
     * @param text what was written
     * @param faces the font of each place
     * @param drawn what is drawn at each place; is changed
     */
    static void join(String text, Face[] faces, int[] drawn) {
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPassedOver(c) || drawn[i] == MeasuredText.PART) {
                continue;
            }
            int after = next(text, i);
            if (isArabic(c) && drawn[i] == c) {
                boolean joinsBefore = before >= 0 && joinsOn(text.charAt(before)) && joinsBack(c);
                boolean joinsAfter =
                        after < text.length() && joinsOn(c) && joinsBack(text.charAt(after));
                if (!ligature(text, i, after, joinsBefore, faces, drawn)) {
                    drawn[i] = form(c, joinsBefore, joinsAfter, faces[i]);
                }
            }
            before = i;
        }
    }

    private static int next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isPassedOver(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Melts lam and alef into one, as every Arabic font must. */
    private static boolean ligature(
            String text, int at, int after, boolean joinsBefore, Face[] faces, int[] drawn) {
        int alef = text.charAt(at) == LAM && after < text.length() ? alef(text, after) : -1;
        int ligature = 0xFEF5 + 2 * alef + (joinsBefore ? 1 : 0);
        if (alef < 0 || faces[at] != faces[after] || !faces[at].has(ligature)) {
            return false;
        }
        drawn[at] = ligature;
        drawn[after] = MeasuredText.PART;
        return true;
    }

    private static int alef(String text, int at) {
        return ALEFS.indexOf(text.charAt(at));
    }

    /** Returns the form of a letter, the letter itself where the font has no other. */
    private static int form(char c, boolean joinsBefore, boolean joinsAfter, Face face) {
        int first = c == MAKSURA && joinsAfter ? MAKSURA_BEFORE : first(c);
        int form = first + (joinsBefore ? 1 : 0) + (joinsAfter && c != MAKSURA ? 2 : 0);
        return first > 0 && face.has(form) ? form : c;
    }

    /**
     * Returns the isolated form of a letter, before its final, initial and medial form (Unicode,
     * Arabic Presentation Forms A and B); 0 for none.
     */
    private static int first(char c) {
        if (c < 0x621 || c > 0x64A || c > 0x63A && c < 0x641) {
            int at = OTHERS.indexOf(c);
            return at < 0 || at % 2 == 1 ? 0 : OTHERS.charAt(at + 1);
        }
        int form = 0xFE80;
        for (char letter = 0x621; letter < c; letter++) {
            boolean none = letter > 0x63A && letter < 0x641;
            boolean two = letter == MAKSURA || RIGHT_JOINING.indexOf(letter) >= 0;
            form += none ? 0 : letter == 0x621 ? 1 : two ? 2 : 4;
        }
        return form;
    }

    /** Returns whether a letter joins to the one after it. */
    private static boolean joinsOn(char c) {
        return c == TATWEEL || c == JOINER || isDual(c);
    }

    /** Returns whether a letter joins to the one before it. */
    private static boolean joinsBack(char c) {
        return joinsOn(c) || isArabic(c) && joinsBackOnly(c);
    }

    private static boolean joinsBackOnly(char c) {
        return RIGHT_JOINING.indexOf(c) >= 0 || c >= 0x688 && c <= 0x699;
    }

    private static boolean isDual(char c) {
        return isArabic(c) && Character.isLetter(c) && !joinsBackOnly(c) && APART.indexOf(c) < 0;
    }

    private static boolean isArabic(char c) {
        return c >= 0x620 && c < 0x700;
    }

    /** Returns whether a character does not part those on its sides: a vowel sign, a mark. */
    private static boolean isPassedOver(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || c == Characters.SOFT_HYPHEN
                || c == '\u200E'
                || c == '\u200F';
    }
}

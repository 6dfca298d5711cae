package org.briefpack.tables.internal;

import java.util.regex.Pattern;
import org.briefpack.model.diagnostic.Alike;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.SourceSpan;

/** What stands in a cell, told apart from what a program wrote there in its place. */
final class CellText {
    /** Spaces that {@link String#strip} keeps, and signs that nobody sees. */
    private static final String EDGE = "[\\s\\u00A0\\u2007\\u202F\\u200B\\u2060\\uFEFF]+";

    private static final Pattern EDGES = Pattern.compile("^" + EDGE + "|" + EDGE + "$");

    /** Errors of formulas in any language of Excel's, and a column too narrow for its value. */
    private static final Pattern ERROR =
            Pattern.compile("#(?:N/[ADP]|NV|#{2,}|\u00A1?[\\p{Lu}/0]+[!?])");

    private static final Pattern CUT = Pattern.compile("-?\\d(?:[.,]\\d+)?E\\+\\d+");

    private CellText() {}

    /** Returns a text without what nobody sees at its ends. */
    static String bare(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /** Says where a cell of a text file holds something that nobody meant to send. */
    static void look(String text, SourceSpan span, Alike found) {
        if (ERROR.matcher(text).matches()) {
            found.add(
                    "error",
                    Code.CELL_UNUSABLE,
                    span,
                    "the cell shows " + text,
                    text.startsWith("##")
                            ? "make its column wider, and save the file again"
                            : "mend its formula, and save the file again");
        } else if (CUT.matcher(text).matches()) {
            found.add(
                    "cut",
                    Code.CELL_DOUBTFUL,
                    span,
                    "the cell shows " + text + ", a number whose digits were cut",
                    "give its column the format of a text, and save the file again");
        } else if (text.length() > 1 && text.startsWith("=")) {
            found.add(
                    "formula",
                    Code.CELL_DOUBTFUL,
                    span,
                    "the cell holds a formula where its value should stand",
                    "save the values, not the formulas");
        }
    }
}

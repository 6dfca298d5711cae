package org.briefpack.model.reader;

import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;

/**
 * The signs that turn a text around without being seen (Unicode Standard Annex 9, 2.2): U+202D and
 * U+202E. No language needs them; they hide what a file says.
 */
public final class DirectionOverride {
    private static final int LEFT_TO_RIGHT = 0x202D;
    private static final int RIGHT_TO_LEFT = 0x202E;

    private DirectionOverride() {}

    /** Returns whether a text has one. */
    public static boolean isIn(String text) {
        return text.indexOf(LEFT_TO_RIGHT) >= 0 || text.indexOf(RIGHT_TO_LEFT) >= 0;
    }

    static void report(YamlNode.Scalar scalar, DiagnosticSink sink) {
        if (isIn(scalar.text())) {
            sink.report(
                    Code.DIRECTION_TURNED,
                    scalar.span(),
                    "a hidden sign, U+202D or U+202E, turns this text around",
                    "write the text anew, or delete the sign with an editor that shows it");
        }
    }
}

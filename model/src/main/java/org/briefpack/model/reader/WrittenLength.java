package org.briefpack.model.reader;

import java.util.Locale;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.DiagnosticSink;
import org.briefpack.model.theme.Length;

/** Checks a length against the bounds that its key states, in points. */
final class WrittenLength {
    /** How the form of a length ends. */
    static final String UNITS = "(pt|mm|in)";

    private WrittenLength() {}

    /** Returns whether a text is no length, or one within the bounds; reports one that is not. */
    static boolean within(RecordShape.Field field, YamlNode.Scalar scalar, DiagnosticSink sink) {
        if (!field.key().pattern().endsWith(UNITS)) {
            return true;
        }
        double points = Length.parse(scalar.text()).points();
        int least = Math.max(field.key().min(), 0);
        int most = field.key().max();
        if (points >= least && points <= most) {
            return true;
        }
        sink.report(
                Code.BAD_VALUE,
                scalar.span(),
                "`" + field.name() + "` is " + Shown.of(scalar.text()),
                "it may be from "
                        + shown(least, scalar.text())
                        + " to "
                        + shown(most, scalar.text()));
        return false;
    }

    /** Says so many points in the unit that somebody wrote. */
    private static String shown(int points, String written) {
        String unit = written.strip().substring(written.strip().length() - 2);
        Length one = Length.parse("1" + unit);
        double number = points / one.points();
        return (number == Math.rint(number) || unit.equals("mm")
                        ? String.valueOf(Math.round(number))
                        : String.format(Locale.ROOT, "%.1f", number))
                + unit;
    }
}

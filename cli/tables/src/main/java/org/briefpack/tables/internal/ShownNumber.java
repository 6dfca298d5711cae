package org.briefpack.tables.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a cell shows (ECMA-376 part 1, 18.8.31): rounded to the decimals of its format,
 * and a hundred times the value where that has a per cent sign. What a format does besides, such as
 * writing thousands as one, changes how the number looks and not what it is.
 */
final class ShownNumber {
    /** Digits that Excel keeps of a number. */
    private static final MathContext KEPT = new MathContext(15);

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DIGIT = Pattern.compile("[0#?]");
    private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]*)");

    /** A number in powers or as a fraction, one shown in thousands, a text. */
    private static final Pattern NOT_ROUNDED =
            Pattern.compile("(?i)e[+-]|general|/|@|[0#?],+(?![0#?,])");

    private ShownNumber() {}

    /**
     * Returns the number.
     *
     * @param value finite
     * @param format the cell's format, such as {@code 0.0%}
     */
    static double of(double value, String format) {
        String[] sections = format.split(";", -1);
        String section = sections[value < 0 && sections.length > 1 ? 1 : 0];
        String bare = WORDS.matcher(section).replaceAll("");
        BigDecimal exact = new BigDecimal(value).round(KEPT);
        long percents = bare.chars().filter(c -> c == '%').count();
        BigDecimal shown = exact.movePointRight((int) (2 * percents));
        if (!DIGIT.matcher(bare).find() || NOT_ROUNDED.matcher(bare).find()) {
            return shown.doubleValue();
        }
        Matcher decimals = DECIMALS.matcher(bare);
        int digits = decimals.find() ? decimals.group(1).length() : 0;
        return shown.setScale(digits, RoundingMode.HALF_UP).doubleValue();
    }
}

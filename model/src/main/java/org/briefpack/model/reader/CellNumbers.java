package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that stand as text in a table: 1234.5, 1,234.5, 1.234,5, 1 234,5, 25 %, € 90,000. Which
 * sign divides the decimals is decided once for all cells of a range, since one cell alone need not
 * tell.
 */
final class CellNumbers {
    private static final Pattern FORM =
            Pattern.compile(
                    "[+-]?(?:[0-9]{1,30}|[0-9]{1,3}(?:([ '’.,])[0-9]{3})(?:\\1[0-9]{3}){0,8})?"
                            + "(?:[.,][0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?");

    private static final Pattern MONEY = Pattern.compile("^(-?)\\p{Sc}\\s?|\\s?\\p{Sc}$");

    private boolean comma;
    private boolean point;

    /** Looks at the cells that tell which sign divides their decimals. */
    CellNumbers(List<String> texts) {
        for (String text : texts) {
            String bare = bare(text);
            if (FORM.matcher(bare).matches() && !isDoubtful(bare)) {
                char last = lastSign(bare);
                boolean groups = last != 0 && bare.indexOf(last) != bare.lastIndexOf(last);
                comma |= last == ',' && !groups || last == '.' && groups;
                point |= last == '.' && !groups || last == ',' && groups;
            }
        }
    }

    /** Returns whether a text is a share of a hundred. */
    static boolean isPercent(String text) {
        return text.strip().endsWith("%") || text.strip().startsWith("%");
    }

    /** Returns the number; empty where it is none, or none that can be told. */
    OptionalDouble of(String text) {
        String bare = bare(text);
        Matcher form = FORM.matcher(bare);
        if (!form.matches()
                || bare.chars().noneMatch(c -> c >= '0' && c <= '9')
                || isDoubtful(bare) && bare.indexOf(',') >= 0 && comma == point) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain(bare));
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Returns what a text may be that is not told by itself; none where it is told, or none. */
    List<String> readings(String text) {
        String bare = bare(text);
        return FORM.matcher(bare).matches() && isDoubtful(bare) && bare.indexOf(',') >= 0
                ? List.of(bare.replace(",", ""), bare.replace(',', '.'))
                : List.of();
    }

    private String plain(String bare) {
        char last = lastSign(bare);
        List<Character> signs = signs(bare);
        boolean groups =
                last == 0
                        || signs.size() > 1 && signs.stream().allMatch(sign -> sign == last)
                        || isDoubtful(bare) && (last == ',' ? point && !comma : comma && !point);
        String whole = groups ? bare : bare.substring(0, bare.lastIndexOf(last));
        String rest = groups ? "" : "." + bare.substring(bare.lastIndexOf(last) + 1);
        return whole.replaceAll("[ '’.,]", "") + rest;
    }

    /** Whether its one sign, before three digits, may divide thousands as well as decimals. */
    private static boolean isDoubtful(String bare) {
        List<Character> signs = signs(bare);
        return signs.size() == 1
                && bare.matches("[+-]?[0-9]{1,3}[.,][0-9]{3}")
                && !bare.matches("[+-]?0+[.,].*");
    }

    private static List<Character> signs(String bare) {
        List<Character> signs = new ArrayList<>();
        for (char c : bare.toCharArray()) {
            if (c == '.' || c == ',') {
                signs.add(c);
            }
        }
        return signs;
    }

    private static char lastSign(String bare) {
        List<Character> signs = signs(bare);
        return signs.isEmpty() ? 0 : signs.getLast();
    }

    /** Returns the text with plain spaces and minus, without currency and per cent. */
    private static String bare(String text) {
        String bare = text.strip().replaceAll("[\\s\\u00a0\\u2009\\u202f]", " ").replace('−', '-');
        bare = MONEY.matcher(bare).replaceAll("$1");
        return isPercent(bare) ? bare.replaceFirst("^%|%$", "").strip() : bare;
    }
}

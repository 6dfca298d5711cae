package org.briefpack.renderer.pdf.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefpack.model.document.ReadingDirection;

/**
 * Breaks a paragraph into lines, looking at all of it: of the ways that take the fewest lines, the
 * one whose lines are most even (after Knuth and Plass, for text with a ragged edge).
 */
public final class LineBreaker {
    private static final double LINE = 100;
    private static final double RAGGED = 40;
    private static final double TWO_HYPHENS = 12;
    private static final double EMERGENCY = Breaks.Kind.EMERGENCY.cost;
    private static final double LONE_WORD = 12;
    private static final int FEW = 3;
    private static final double LOOSE = 0.8;
    private static final double ROUNDING = 0.001;

    private final Hyphenation hyphenation;
    private final MissingGlyphs missing;
    private final boolean fromRight;

    /**
     * Makes a breaker for one language.
     *
     * @param missing takes characters that no font has
     */
    public LineBreaker(Locale locale, Hyphenation hyphenation, MissingGlyphs missing) {
        this.hyphenation = hyphenation;
        this.missing = missing;
        this.fromRight = ReadingDirection.isFromRight(locale);
    }

    /**
     * Breaks runs into lines.
     *
     * @param width of the line in points, above 0
     * @return at least one line where there are characters, else none
     */
    public List<TextLine> lines(List<Run> runs, double width) {
        MeasuredText text = new MeasuredText(runs, missing, fromRight);
        if (text.length() == 0) {
            return List.of();
        }
        LineMaker maker = new LineMaker(text, fromRight);
        if (text.text.indexOf('\n') < 0 && text.width(0, text.length()) <= width) {
            return List.of(maker.line(0, text.length(), false));
        }
        List<TextLine> whole = lines(text, width, Hyphenation.NONE, maker);
        if (!isRagged(whole, width)) {
            return whole;
        }
        List<TextLine> divided = lines(text, width, hyphenation, maker);
        // In two or three lines a hyphen disturbs more than a ragged edge, unless it saves a line.
        return divided.size() < whole.size() || divided.size() > FEW ? divided : whole;
    }

    /**
     * Cuts runs into lines at places that were found elsewhere.
     *
     * @param starts after how many characters each line begins, the first after none
     * @return as many lines as there are places where there are characters, else none
     */
    public List<TextLine> lines(List<Run> runs, int[] starts) {
        MeasuredText text = new MeasuredText(runs, missing, fromRight);
        if (text.length() == 0) {
            return List.of();
        }
        LineMaker maker = new LineMaker(text, fromRight);
        List<TextLine> lines = new ArrayList<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            lines.add(maker.line(starts[i], end, false));
        }
        return lines;
    }

    /** Returns whether a line but the last is so short that words had better be divided. */
    private boolean isRagged(List<TextLine> lines, double width) {
        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).width() < width * LOOSE) {
                return true;
            }
        }
        return false;
    }

    private List<TextLine> lines(
            MeasuredText text, double width, Hyphenation divided, LineMaker maker) {
        Breaks breaks = Breaks.of(text, width, divided);
        List<TextLine> lines = new ArrayList<>();
        int first = 0;
        int start = 0;
        for (int i = 0; i < breaks.count(); i++) {
            if (breaks.kind(i) == Breaks.Kind.FORCED) {
                part(text, breaks, start, first, i, width, maker, lines);
                first = i + 1;
                start = breaks.place(i);
            }
        }
        return lines;
    }

    /** Breaks what stands between two forced breaks. */
    private static void part(
            MeasuredText text,
            Breaks breaks,
            int start,
            int first,
            int last,
            double width,
            LineMaker maker,
            List<TextLine> lines) {
        int count = last - first + 1;
        double[] cost = new double[count];
        int[] previous = new int[count];
        for (int end = 0; end < count; end++) {
            cost[end] = Double.MAX_VALUE;
            for (int begin = end - 1; begin >= -1; begin--) {
                int from = begin < 0 ? start : breaks.place(first + begin);
                double length = length(text, from, breaks, first + end);
                boolean fits = length <= width + ROUNDING;
                if (!fits && cost[end] < Double.MAX_VALUE) {
                    break;
                }
                double before = begin < 0 ? 0 : cost[begin];
                Breaks.Kind opened = begin < 0 ? Breaks.Kind.WORD : breaks.kind(first + begin);
                double total =
                        before
                                + demerits(
                                        Math.max(0, width - length) / width,
                                        breaks.kind(first + end),
                                        opened)
                                + (fits ? 0 : EMERGENCY);
                if (total < cost[end]) {
                    cost[end] = total;
                    previous[end] = begin;
                }
                if (!fits) {
                    break;
                }
            }
        }
        collect(breaks, start, first, previous, maker, lines);
    }

    private static double demerits(double slack, Breaks.Kind end, Breaks.Kind opened) {
        double result = LINE;
        switch (end) {
            case FORCED -> result += slack > 0.85 ? LONE_WORD : 0;
            case WORD, COUNTED, COUNT, JOINT, SLASH, SIGN, HOST ->
                    result += RAGGED * slack * slack + end.cost;
            case HYPHEN -> {
                result += RAGGED * slack * slack + end.cost;
                result += opened == Breaks.Kind.HYPHEN ? TWO_HYPHENS : 0;
            }
            case EMERGENCY -> result += end.cost + RAGGED * slack;
        }
        return result;
    }

    private static double length(MeasuredText text, int from, Breaks breaks, int index) {
        int to = breaks.place(index);
        int end = to;
        while (end > from && Characters.isBlank(text.text.charAt(end - 1))) {
            end--;
        }
        double hyphen = breaks.kind(index) == Breaks.Kind.HYPHEN ? text.hyphen(to - 1) : 0;
        return text.width(from, end) + hyphen;
    }

    private static void collect(
            Breaks breaks,
            int start,
            int first,
            int[] previous,
            LineMaker maker,
            List<TextLine> lines) {
        List<TextLine> backwards = new ArrayList<>();
        for (int end = previous.length - 1; end >= 0; end = previous[end]) {
            int from = previous[end] < 0 ? start : breaks.place(first + previous[end]);
            boolean divided = breaks.kind(first + end) == Breaks.Kind.HYPHEN;
            backwards.add(maker.line(from, breaks.place(first + end), divided));
        }
        lines.addAll(backwards.reversed());
    }
}

package org.briefpack.renderer.pdf.internal.text;

import java.util.Arrays;
import java.util.BitSet;
import org.briefpack.renderer.type.LineEnds;

/** Where a paragraph's lines may end, and what it costs. */
final class Breaks {
    /** Why a line may end at a place. */
    enum Kind {
        /** Between words. */
        WORD(0),
        /** Between words of which the first is a number, such as that of a unit or a month. */
        COUNTED(2),
        /** Between words of which the second is a number, such as a year or an amount. */
        COUNT(5),
        /** After the hyphen, dash or slash of a word that has one. */
        JOINT(3),
        /** After a slash of an address. */
        SLASH(4),
        /** Before another sign in the path of an address. */
        SIGN(9),
        /** Before a point in the name of an address's host. */
        HOST(20),
        /** Inside a word, with a hyphen added. */
        HYPHEN(5),
        /** Anywhere, because a word is longer than the line. */
        EMERGENCY(1_000),
        /** The text demands it. */
        FORCED(0);

        /** What it costs to end a line there, where a line costs 100. */
        final double cost;

        Kind(double cost) {
            this.cost = cost;
        }

        private boolean isInAddress() {
            return this == SLASH || this == SIGN || this == HOST;
        }
    }

    /** Marks that some languages set off by a space: French, those of India, Thai and Arabic. */
    private static final String HUNG =
            ":;!?%\u00BB\u0964\u0965\u0E2F\u0E46\u060C\u061B\u061F\u066A\u06D4";

    private int[] places = new int[32];
    private Kind[] kinds = new Kind[32];
    private int count;

    private Breaks() {}

    /**
     * Finds the places.
     *
     * @param text what is broken
     * @param width of the line in points
     */
    static Breaks of(MeasuredText text, double width, Hyphenation hyphenation) {
        Breaks words = new Breaks();
        words.words(text.text);
        words.add(text.length(), Kind.FORCED);
        Breaks all = new Breaks();
        int from = 0;
        Kind before = Kind.WORD;
        for (int i = 0; i < words.count; i++) {
            Kind kind = words.kinds[i];
            // A hyphen that was added to an address would be taken for a part of it.
            boolean address = before.isInAddress() || kind.isInAddress();
            Hyphenation here = address ? Hyphenation.NONE : hyphenation;
            all.inside(text, from, words.places[i], width, here);
            all.add(words.places[i], kind);
            from = words.places[i];
            before = kind;
        }
        return all;
    }

    private void words(String text) {
        BitSet unspaced = LineEnds.in(text);
        Address address = Address.at(text, 0);
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char here = text.charAt(i);
            if (before == '\n') {
                add(i, Kind.FORCED);
            } else if (Characters.isBlank(here)) {
                continue;
            } else if (Characters.isBlank(before) || before == '\u200B') {
                if (!isHung(text, i)) {
                    add(i, between(text, i));
                }
            } else if (address != null && i < address.end()) {
                Kind kind = address.breakAt(text, i);
                if (kind != null) {
                    add(i, kind);
                }
                continue;
            } else if (unspaced != null && unspaced.get(i)) {
                add(i, Kind.WORD);
            } else if (mayBreak(text, i, before, here)) {
                add(i, Kind.JOINT);
            }
            if (Characters.isBlank(before)) {
                address = Address.at(text, i);
            }
        }
    }

    /** Returns whether a sign stands alone that goes with the word before it, as in French. */
    private static boolean isHung(String text, int at) {
        boolean alone = at + 1 == text.length() || Characters.isBlank(text.charAt(at + 1));
        return alone && HUNG.indexOf(text.charAt(at)) >= 0;
    }

    /** Returns how two words part: a number had better stay with what it counts. */
    private static Kind between(String text, int at) {
        if (isDigit(text.charAt(at))) {
            return Kind.COUNT;
        }
        int end = at - 1;
        while (end > 0 && Characters.isBlank(text.charAt(end))) {
            end--;
        }
        return isDigit(text.charAt(end)) ? Kind.COUNTED : Kind.WORD;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean mayBreak(String text, int i, char before, char here) {
        if (before == '-' || before == '\u2010' || before == '/') {
            return i > 1
                    && Character.isLetter(text.charAt(i - 2))
                    && Character.isLetter(here)
                    && !Address.isHost(text, i);
        }
        return before == '\u2014' && Character.isLetter(here);
    }

    /** Adds the places inside one word. */
    private void inside(
            MeasuredText text, int from, int to, double width, Hyphenation hyphenation) {
        int end = to;
        while (end > from && Characters.isBlank(text.text.charAt(end - 1))) {
            end--;
        }
        int[] points = divisions(text, from, end, hyphenation);
        boolean tooLong = text.width(from, end) > width;
        int next = 0;
        for (int i = from + 1; i < end; i++) {
            if (text.drawn(i) == MeasuredText.PART) {
                next += next < points.length && points[next] == i ? 1 : 0;
            } else if (next < points.length && points[next] == i) {
                add(i, Kind.HYPHEN);
                next++;
            } else if (tooLong && !Character.isLowSurrogate(text.text.charAt(i))) {
                add(i, Kind.EMERGENCY);
            }
        }
    }

    /** Returns where a stretch without spaces may be divided: at soft hyphens and by patterns. */
    private static int[] divisions(MeasuredText text, int from, int to, Hyphenation hyphenation) {
        int[] places = new int[to - from];
        int count = 0;
        int at = from;
        boolean words = isWords(text.text, from, to);
        while (at < to) {
            int end = at;
            while (end < to && Character.isLetter(text.text.charAt(end))) {
                end++;
            }
            if (words && end - at > 4 && text.run(at).hyphenate() && isPlain(text.text, at, end)) {
                Hyphenation own = text.run(at).tongue();
                boolean other = own != null && hyphenation != Hyphenation.NONE;
                Hyphenation here = other ? own : hyphenation;
                for (int point : here.points(text.text.substring(at, end))) {
                    places[count++] = at + point;
                }
            }
            if (end < to && text.text.charAt(end) == Characters.SOFT_HYPHEN) {
                places[count++] = end + 1;
            }
            at = end + 1;
        }
        return Arrays.copyOf(places, count);
    }

    /** Returns whether a stretch is made of words, not an address or a name with digits. */
    private static boolean isWords(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean point = c == '.' && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
            if (point || c == '/' || c == '@' || c == '_' || c >= '0' && c <= '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a word is no name or short form with capitals inside, such as PayPal. */
    private static boolean isPlain(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(int place, Kind kind) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        places[count] = place;
        kinds[count++] = kind;
    }

    int count() {
        return count;
    }

    int place(int index) {
        return places[index];
    }

    Kind kind(int index) {
        return kinds[index];
    }
}

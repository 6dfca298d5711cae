package org.briefpack.renderer.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts running text where a reader expects it least to hurt: before a new item or paragraph, else
 * inside a list, else between sentences, else between words, and in a word that is longer than a
 * slide wherever the room ends.
 */
final class TextSplit {
    /**
     * Two parts.
     *
     * @param head what fits; never empty
     * @param tail the rest
     */
    record Parts(List<Para> head, List<Para> tail) {}

    private final TextMeasure measure;

    TextSplit(TextMeasure measure) {
        this.measure = measure;
    }

    /** Parts text so that its head fits the room; the text as a whole must not fit. */
    Parts split(List<Para> paras, double width, double room, double scale) {
        double height = 0;
        int fitting = 0;
        while (fitting < paras.size()) {
            double next = measure.height(paras.get(fitting), width, scale);
            if (height + next > room) {
                break;
            }
            height += next;
            fitting++;
        }
        int at = border(paras, fitting);
        if (at > 0) {
            return new Parts(List.copyOf(paras.subList(0, at)), paras.subList(at, paras.size()));
        }
        return inside(paras, fitting, width, room - height, scale);
    }

    /** Returns whether any text fits the room at all. */
    boolean canStart(List<Para> paras, double width, double room, double scale) {
        return border(paras, fitting(paras, width, room, scale)) > 0;
    }

    private int fitting(List<Para> paras, double width, double room, double scale) {
        double height = 0;
        for (int i = 0; i < paras.size(); i++) {
            height += measure.height(paras.get(i), width, scale);
            if (height > room) {
                return i;
            }
        }
        return paras.size();
    }

    private static int border(List<Para> paras, int fitting) {
        int at = fitting;
        while (at > 0 && paras.get(at - 1).keepNext()) {
            at--;
        }
        if (at == paras.size() || at == 0) {
            return at;
        }
        for (int back = at; back * 2 > at; back--) {
            if (paras.get(back).opens() && !paras.get(back - 1).keepNext()) {
                return back;
            }
        }
        return at;
    }

    private Parts inside(List<Para> paras, int index, double width, double room, double scale) {
        List<Para> head = new ArrayList<>(paras.subList(0, index));
        List<Para> tail = new ArrayList<>();
        Para para = paras.get(index);
        int cut = cut(para, width, room, scale);
        if (cut > 0) {
            head.add(para.with(part(para.runs(), 0, cut)));
            tail.add(para.unmarked().with(part(para.runs(), cut, Integer.MAX_VALUE)));
        } else if (head.isEmpty()) {
            // Nothing fits: the caller must not ask for less than a line; take all and be told.
            head.add(para);
        } else {
            tail.add(para);
        }
        tail.addAll(paras.subList(index + 1, paras.size()));
        return new Parts(head, tail);
    }

    /** Returns after how many characters to cut; 0 where not one line fits. */
    private int cut(Para para, double width, double room, double scale) {
        String text = para.text();
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            Para part = para.with(part(para.runs(), 0, middle));
            if (measure.height(part, width, scale) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 || low >= text.length() ? 0 : backToBorder(text, low);
    }

    private static int backToBorder(String text, int most) {
        for (int i = most; i * 3 > most; i--) {
            if (text.charAt(i - 1) == ' ' && i > 1 && ".!?".indexOf(text.charAt(i - 2)) >= 0) {
                return i;
            }
        }
        for (int i = most; i * 2 > most; i--) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    /** Returns what stands between two positions in the text of runs. */
    static List<Run> part(List<Run> runs, int from, int to) {
        List<Run> part = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, run.text().length());
            if (start < end) {
                part.add(new Run(run.text().substring(start, end), run.look(), run.span()));
            }
            at += run.text().length();
        }
        return part;
    }
}

package org.briefpack.model.document;

import java.util.List;

/** Reads inlines as plain characters: what a person would hear. */
public final class InlineText {
    private InlineText() {}

    /** Returns what a person would hear of all inlines, in order. */
    public static String of(List<Inline> inlines) {
        if (inlines.size() == 1) {
            return inlines.getFirst().said();
        }
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(inline.said());
        }
        return text.toString();
    }
}

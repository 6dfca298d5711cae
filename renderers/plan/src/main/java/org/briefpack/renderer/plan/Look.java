package org.briefpack.renderer.plan;

import org.briefpack.model.theme.Accent;
import org.jspecify.annotations.Nullable;

/**
 * How a run differs from its paragraph.
 *
 * @param bold whether bold
 * @param italic whether italic
 * @param code whether to be typed as it is
 * @param link web address or {@code #id}; empty for none
 * @param language BCP 47 tag; empty for the deck's own
 * @param citation number of the source it refers to, set small and raised; 0 for none
 * @param raised whether set small and raised
 * @param accent colour of its own; null for the paragraph's
 */
public record Look(
        boolean bold,
        boolean italic,
        boolean code,
        String link,
        String language,
        int citation,
        boolean raised,
        @Nullable Accent accent) {
    /** No difference. */
    public static final Look PLAIN = new Look(false, false, false, "", "", 0, false, null);

    Look strong() {
        return new Look(true, italic, code, link, language, citation, raised, accent);
    }

    Look emphasised() {
        return new Look(bold, true, code, link, language, citation, raised, accent);
    }

    Look typed() {
        return new Look(bold, italic, true, link, language, citation, raised, accent);
    }

    Look linked(String target) {
        return new Look(bold, italic, code, target, language, citation, raised, accent);
    }

    Look in(String tongue) {
        return new Look(bold, italic, code, link, tongue, citation, raised, accent);
    }

    Look citing(int number) {
        return new Look(bold, italic, code, link, language, number, true, accent);
    }

    Look wearing(@Nullable Accent colour) {
        return new Look(bold, italic, code, link, language, citation, raised, colour);
    }
}

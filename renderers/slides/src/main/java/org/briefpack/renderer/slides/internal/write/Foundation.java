package org.briefpack.renderer.slides.internal.write;

import java.util.Map;
import org.briefpack.model.document.SlideLayout;
import org.briefpack.renderer.ooxml.OfficePackage;
import org.briefpack.renderer.ooxml.OfficePart;
import org.jspecify.annotations.Nullable;

/**
 * What a deck is written on.
 *
 * @param parts a package; it holds masters and layouts where the deck is a company's
 * @param company whether masters and layouts are a company's: then text says all about itself,
 *     because its layouts may say something else
 * @param tableStyle id of the style that tables have
 * @param maps colours by their use, for slides of a kind whose layout has them in its own way
 * @param notes the company's master of notes; null where it has none
 * @param notesPlaces indexes of its placeholders by their types
 */
record Foundation(
        OfficePackage parts,
        boolean company,
        String tableStyle,
        Map<SlideLayout, Map<String, String>> maps,
        @Nullable OfficePart notes,
        Map<String, Integer> notesPlaces) {
    /** Returns one for our own masters. */
    static Foundation ours() {
        return new Foundation(new OfficePackage(), false, TableStyles.ID, Map.of(), null, Map.of());
    }

    /** Returns a theme part's name that is not taken, at or after a number. */
    String freeTheme(int number) {
        int next = number;
        while (parts.part("/ppt/theme/theme" + next + ".xml") != null) {
            next++;
        }
        return "/ppt/theme/theme" + next + ".xml";
    }
}

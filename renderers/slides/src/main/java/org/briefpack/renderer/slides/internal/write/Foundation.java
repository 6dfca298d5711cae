package org.briefpack.renderer.slides.internal.write;

import org.briefpack.renderer.ooxml.OfficePackage;

/**
 * What a deck is written on.
 *
 * @param parts a package; it holds masters and layouts where the deck is a company's
 * @param company whether masters and layouts are a company's: then text says all about itself,
 *     because its layouts may say something else
 * @param tableStyle id of the style that tables have
 */
record Foundation(OfficePackage parts, boolean company, String tableStyle) {
    /** Returns one for our own masters. */
    static Foundation ours() {
        return new Foundation(new OfficePackage(), false, TableStyles.ID);
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

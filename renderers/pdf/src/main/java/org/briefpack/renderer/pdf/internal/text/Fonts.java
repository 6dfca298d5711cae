package org.briefpack.renderer.pdf.internal.text;

import java.util.List;
import org.briefpack.model.theme.FontFace;
import org.briefpack.model.theme.FontSlot;

/** Where text finds its fonts. */
public interface Fonts {
    /**
     * Returns the fonts to try for a character, in order; never empty. The list is the same object
     * for equal arguments.
     */
    List<Face> chain(FontSlot slot, FontFace face);

    /** Returns the same with figures of one width where the theme's font has such. */
    default List<Face> tabular(FontSlot slot, FontFace face) {
        return chain(slot, face);
    }
}

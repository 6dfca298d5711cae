package org.briefpack.renderer.word.internal;

import java.util.Locale;
import java.util.Set;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * A language as Word writes it down: one attribute for each kind of script (ECMA-376 part 1,
 * 17.3.2.20).
 *
 * @param tag BCP 47 tag
 */
record Tongue(String tag) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "iw", "fa", "ur", "yi", "ps", "dv", "ug", "syr");
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

    /** The language without script or region, in lower case. */
    String language() {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(language());
    }

    void write(XmlWriter w) {
        w.start("w:lang");
        if (rightToLeft()) {
            w.attribute("w:val", "en-US").attribute("w:eastAsia", "en-US").attribute("w:bidi", tag);
        } else if (EAST_ASIAN.contains(language())) {
            w.attribute("w:val", "en-US").attribute("w:eastAsia", tag).attribute("w:bidi", "ar-SA");
        } else {
            w.attribute("w:val", tag).attribute("w:eastAsia", "en-US").attribute("w:bidi", "ar-SA");
        }
        w.end();
    }
}

package org.briefpack.renderer.word.internal.style;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import org.briefpack.model.document.ReadingDirection;
import org.briefpack.renderer.ooxml.XmlWriter;

/**
 * A language as Word writes it down: one attribute for each kind of script (ECMA-376 part 1,
 * 17.3.2.20).
 *
 * @param tag BCP 47 tag
 */
public record Tongue(String tag) {
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

    /** The language without script or region, in lower case. */
    public String language() {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    /** Returns whether its script runs from right to left. */
    public boolean rightToLeft() {
        return ReadingDirection.isFromRight(tag);
    }

    /** The attributes of {@code w:lang}, by name. */
    public SequencedMap<String, String> attributes() {
        SequencedMap<String, String> attributes = new LinkedHashMap<>();
        boolean eastAsian = EAST_ASIAN.contains(language());
        attributes.put("w:val", rightToLeft() || eastAsian ? "en-US" : tag);
        attributes.put("w:eastAsia", eastAsian ? tag : "en-US");
        attributes.put("w:bidi", rightToLeft() ? tag : "ar-SA");
        return attributes;
    }

    void write(XmlWriter w) {
        w.start("w:lang");
        attributes().forEach(w::attribute);
        w.end();
    }
}

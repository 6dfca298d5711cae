package org.briefpack.renderer.word.internal.base;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefpack.renderer.ooxml.XmlTree;
import org.w3c.dom.Element;

/**
 * Measures of a template in twentieths of a point: whole, as Word writes them, with a decimal
 * point, as other programs do, or with a unit (ECMA-376 part 1, 22.9.2.14 and 22.9.2.15).
 */
public final class Measure {
    private static final Pattern SAID =
            Pattern.compile("(-?[0-9]{1,7}(?:\\.[0-9]{1,20})?)(\\w\\w)?");

    /** Twips of each unit. */
    private static final Map<String, Double> UNITS =
            Map.of(
                    "pt",
                    20.0,
                    "in",
                    1440.0,
                    "pc",
                    240.0,
                    "pi",
                    240.0,
                    "cm",
                    1440 / 2.54,
                    "mm",
                    144 / 2.54);

    private Measure() {}

    /** Returns what an attribute says; empty where that is no measure, or there is none. */
    public static OptionalInt twips(Element element, String attribute) {
        Matcher said = SAID.matcher(element == null ? "" : XmlTree.value(element, attribute));
        if (!said.matches()) {
            return OptionalInt.empty();
        }
        Double unit = said.group(2) == null ? Double.valueOf(1) : UNITS.get(said.group(2));
        return unit == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(Double.parseDouble(said.group(1)) * unit));
    }
}

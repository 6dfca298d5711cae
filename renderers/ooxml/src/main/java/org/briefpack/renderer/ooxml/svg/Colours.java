package org.briefpack.renderer.ooxml.svg;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;

/** Reads the colours that drawing programs write into SVG files. */
final class Colours {
    private static final Map<String, Integer> NAMES =
            Map.ofEntries(
                    Map.entry("black", 0x000000),
                    Map.entry("white", 0xFFFFFF),
                    Map.entry("gray", 0x808080),
                    Map.entry("grey", 0x808080),
                    Map.entry("silver", 0xC0C0C0),
                    Map.entry("red", 0xFF0000),
                    Map.entry("maroon", 0x800000),
                    Map.entry("orange", 0xFFA500),
                    Map.entry("yellow", 0xFFFF00),
                    Map.entry("olive", 0x808000),
                    Map.entry("lime", 0x00FF00),
                    Map.entry("green", 0x008000),
                    Map.entry("aqua", 0x00FFFF),
                    Map.entry("teal", 0x008080),
                    Map.entry("blue", 0x0000FF),
                    Map.entry("navy", 0x000080),
                    Map.entry("fuchsia", 0xFF00FF),
                    Map.entry("purple", 0x800080));

    private Colours() {}

    /** Returns a colour; null for none, and the parent's where the text says nothing known. */
    static Color parse(String text, Color inherited, Map<String, Color> gradients) {
        String value = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (value.equals("none") || value.equals("transparent")) {
            return null;
        }
        if (value.startsWith("url(#") && value.indexOf(')') > 0) {
            String id = text.strip().substring(5, text.strip().indexOf(')'));
            return gradients.getOrDefault(id, Color.GRAY);
        }
        if (value.matches("#[0-9a-f]{6}")) {
            return new Color(Integer.parseInt(value.substring(1), 16));
        }
        if (value.matches("#[0-9a-f]{3}")) {
            int rgb = Integer.parseInt(value.substring(1), 16);
            return new Color((rgb >> 8) * 17, (rgb >> 4 & 15) * 17, (rgb & 15) * 17);
        }
        if (value.startsWith("rgb(")) {
            Numbers numbers = new Numbers(value.substring(4));
            int red = channel(numbers);
            int green = channel(numbers);
            int blue = channel(numbers);
            return numbers.failed() ? inherited : new Color(red, green, blue);
        }
        return value.equals("currentcolor") || NAMES.containsKey(value)
                ? new Color(NAMES.getOrDefault(value, 0))
                : inherited;
    }

    private static int channel(Numbers numbers) {
        return (int) Math.max(0, Math.min(255, Math.round(numbers.next())));
    }
}

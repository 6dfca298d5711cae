package org.briefpack.renderer.svg;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the colours that drawing programs write into SVG files. */
final class Colours {
    /** CSS Color 4, 6.1. */
    private static final String NAMED =
            """
            aliceblue F0F8FF antiquewhite FAEBD7 aqua 00FFFF aquamarine 7FFFD4 azure F0FFFF
            beige F5F5DC bisque FFE4C4 black 000000 blanchedalmond FFEBCD blue 0000FF
            blueviolet 8A2BE2 brown A52A2A burlywood DEB887 cadetblue 5F9EA0 chartreuse 7FFF00
            chocolate D2691E coral FF7F50 cornflowerblue 6495ED cornsilk FFF8DC crimson DC143C
            cyan 00FFFF darkblue 00008B darkcyan 008B8B darkgoldenrod B8860B darkgray A9A9A9
            darkgreen 006400 darkgrey A9A9A9 darkkhaki BDB76B darkmagenta 8B008B
            darkolivegreen 556B2F darkorange FF8C00 darkorchid 9932CC darkred 8B0000
            darksalmon E9967A darkseagreen 8FBC8F darkslateblue 483D8B darkslategray 2F4F4F
            darkslategrey 2F4F4F darkturquoise 00CED1 darkviolet 9400D3 deeppink FF1493
            deepskyblue 00BFFF dimgray 696969 dimgrey 696969 dodgerblue 1E90FF firebrick B22222
            floralwhite FFFAF0 forestgreen 228B22 fuchsia FF00FF gainsboro DCDCDC
            ghostwhite F8F8FF gold FFD700 goldenrod DAA520 gray 808080 green 008000
            greenyellow ADFF2F grey 808080 honeydew F0FFF0 hotpink FF69B4 indianred CD5C5C
            indigo 4B0082 ivory FFFFF0 khaki F0E68C lavender E6E6FA lavenderblush FFF0F5
            lawngreen 7CFC00 lemonchiffon FFFACD lightblue ADD8E6 lightcoral F08080
            lightcyan E0FFFF lightgoldenrodyellow FAFAD2 lightgray D3D3D3 lightgreen 90EE90
            lightgrey D3D3D3 lightpink FFB6C1 lightsalmon FFA07A lightseagreen 20B2AA
            lightskyblue 87CEFA lightslategray 778899 lightslategrey 778899 lightsteelblue B0C4DE
            lightyellow FFFFE0 lime 00FF00 limegreen 32CD32 linen FAF0E6 magenta FF00FF
            maroon 800000 mediumaquamarine 66CDAA mediumblue 0000CD mediumorchid BA55D3
            mediumpurple 9370DB mediumseagreen 3CB371 mediumslateblue 7B68EE
            mediumspringgreen 00FA9A mediumturquoise 48D1CC mediumvioletred C71585
            midnightblue 191970 mintcream F5FFFA mistyrose FFE4E1 moccasin FFE4B5
            navajowhite FFDEAD navy 000080 oldlace FDF5E6 olive 808000 olivedrab 6B8E23
            orange FFA500 orangered FF4500 orchid DA70D6 palegoldenrod EEE8AA palegreen 98FB98
            paleturquoise AFEEEE palevioletred DB7093 papayawhip FFEFD5 peachpuff FFDAB9
            peru CD853F pink FFC0CB plum DDA0DD powderblue B0E0E6 purple 800080
            rebeccapurple 663399 red FF0000 rosybrown BC8F8F royalblue 4169E1 saddlebrown 8B4513
            salmon FA8072 sandybrown F4A460 seagreen 2E8B57 seashell FFF5EE sienna A0522D
            silver C0C0C0 skyblue 87CEEB slateblue 6A5ACD slategray 708090 slategrey 708090
            snow FFFAFA springgreen 00FF7F steelblue 4682B4 tan D2B48C teal 008080 thistle D8BFD8
            tomato FF6347 turquoise 40E0D0 violet EE82EE wheat F5DEB3 white FFFFFF
            whitesmoke F5F5F5 yellow FFFF00 yellowgreen 9ACD32
            """;

    private static final Map<String, Integer> NAMES = names();

    private Colours() {}

    private static Map<String, Integer> names() {
        String[] words = NAMED.strip().split("\\s+");
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            names.put(words[i], Integer.parseInt(words[i + 1], 16));
        }
        return names;
    }

    /**
     * Returns a colour.
     *
     * @param current what {@code currentColor} is
     * @return empty where the text is none that is known
     */
    static Optional<Ink> ink(String text, Ink current) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (value.matches("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")) {
            return Optional.of(hexadecimal(value.substring(1)));
        }
        if (value.equals("currentcolor")) {
            return Optional.of(current);
        }
        int open = value.indexOf('(');
        if (open > 0 && value.endsWith(")")) {
            return function(value.substring(0, open), value.substring(open + 1));
        }
        return Optional.ofNullable(NAMES.get(value)).map(rgb -> new Ink(rgb, 1));
    }

    private static Ink hexadecimal(String digits) {
        String all = digits.length() > 4 ? digits : digits.replaceAll("(.)", "$1$1");
        int alpha = all.length() == 8 ? Integer.parseInt(all, 6, 8, 16) : 255;
        return new Ink(Integer.parseInt(all, 0, 6, 16), alpha / 255.0);
    }

    private static Optional<Ink> function(String name, String inside) {
        boolean hue = name.startsWith("hsl") || name.equals("hwb");
        if (!hue && !name.equals("rgb") && !name.equals("rgba")) {
            return Optional.empty();
        }
        String[] parts = inside.replace(")", "").strip().split("[\\s,/]+");
        double[] values = new double[4];
        values[3] = 1;
        if (parts.length < 3 || parts.length > 4) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.length; i++) {
            Numbers numbers = new Numbers(parts[i]);
            double value = parts[i].equals("none") ? 0 : numbers.next();
            if (numbers.failed()) {
                return Optional.empty();
            }
            boolean percent = parts[i].endsWith("%");
            values[i] =
                    i == 3
                            ? Math.clamp(percent ? value / 100 : value, 0, 1)
                            : !hue
                                    ? (percent ? value * 255 / 100 : value)
                                    : i > 0 ? value / 100 : value;
            if (hue && i == 0) {
                values[i] = value * turn(numbers.rest());
            }
        }
        double[] rgb = {values[0], values[1], values[2]};
        if (hue) {
            rgb =
                    name.equals("hwb")
                            ? ofWhiteness(values[0], values[1], values[2])
                            : ofHue(values[0], values[1], values[2]);
        }
        return Optional.of(
                new Ink(channel(rgb[0]) << 16 | channel(rgb[1]) << 8 | channel(rgb[2]), values[3]));
    }

    /** Returns the degrees in a unit of angles (CSS Values 4, 7.1). */
    private static double turn(String unit) {
        return switch (unit) {
            case "turn" -> 360;
            case "rad" -> 180 / Math.PI;
            case "grad" -> 0.9;
            default -> 1;
        };
    }

    /** Returns red, green and blue up to 255 (CSS Color 4, 7.1). */
    private static double[] ofHue(double degrees, double saturation, double lightness) {
        double light = Math.clamp(lightness, 0, 1);
        double reach = Math.clamp(saturation, 0, 1) * Math.min(light, 1 - light);
        double[] rgb = new double[3];
        int[] starts = {0, 8, 4};
        for (int i = 0; i < 3; i++) {
            double k = ((starts[i] + degrees / 30) % 12 + 12) % 12;
            rgb[i] = 255 * (light - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
        }
        return rgb;
    }

    /** Returns red, green and blue up to 255 (CSS Color 4, 8.1). */
    private static double[] ofWhiteness(double degrees, double white, double black) {
        double sum = Math.max(1, white + black);
        double[] rgb = ofHue(degrees, 1, 0.5);
        for (int i = 0; i < 3; i++) {
            rgb[i] = rgb[i] * (1 - (white + black) / sum) + 255 * white / sum;
        }
        return rgb;
    }

    private static int channel(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}

package org.briefpack.renderer.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.briefpack.model.theme.FontFace;

/**
 * Widths of a face that companies use and that we may not ship. What the table has no width for is
 * measured, generously, in a face that we have.
 */
final class WidthTable implements Face {
    private static final double UNITS = 2048;
    private static final int DIGITS = 3;
    private static final int FROM = 0xA0;
    private static final int TO = 0x17F;

    /** The free fonts with the same widths. */
    private static final Map<String, String> SAME_WIDTHS =
            Map.of("carlito", "calibri", "caladea", "cambria", "gelasio", "georgia");

    /** Read when first asked for; never changes after. */
    private static final class Known {
        private static final Map<String, String> LINES = read();

        static String line(String key) {
            return Objects.requireNonNull(LINES.get(key), key);
        }

        private static Map<String, String> read() {
            Map<String, String> lines = new HashMap<>();
            try (InputStream in = WidthTable.class.getResourceAsStream("widths.txt");
                    BufferedReader text =
                            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(line -> add(line, lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return lines;
        }

        private static void add(String line, Map<String, String> lines) {
            String[] fields = line.split(" ");
            if (fields.length == 3) {
                lines.put(fields[0] + " " + fields[1], fields[2]);
            } else {
                lines.put("", line);
            }
        }
    }

    private final String widths;
    private final String others;
    private final Face stand;
    private final double stretch;

    private WidthTable(String widths, String others, Face stand, double stretch) {
        this.widths = widths;
        this.others = others;
        this.stand = stand;
        this.stretch = stretch;
    }

    /** Returns whether there is a table of a family. */
    static boolean has(String family) {
        return Known.LINES.containsKey(name(family) + " " + FontFace.REGULAR);
    }

    /**
     * Returns the table of a family's face.
     *
     * @param stand measures other characters
     * @param stretch by how much that is made wider
     */
    static WidthTable of(String family, FontFace face, Face stand, double stretch) {
        return new WidthTable(
                Known.line(name(family) + " " + face), Known.line(""), stand, stretch);
    }

    private static String name(String family) {
        String name = family.toLowerCase(Locale.ROOT);
        return SAME_WIDTHS.getOrDefault(name, name);
    }

    @Override
    public double width(int character) {
        int index = index(character);
        int units = index < 0 ? 0 : units(index);
        if (units > 0) {
            return units / UNITS;
        }
        double other = stand.width(character);
        return other < 0 ? other : other * stretch;
    }

    @Override
    public double lineHeight() {
        return units(0) / UNITS;
    }

    /** Returns where a character stands in the table, after the distance of baselines. */
    private int index(int character) {
        if (character >= ' ' && character <= '~') {
            return 1 + character - ' ';
        }
        int ascii = 1 + '~' - ' ' + 1;
        if (character >= FROM && character <= TO) {
            return ascii + character - FROM;
        }
        int other = others.indexOf(character);
        return other < 0 ? -1 : ascii + TO - FROM + 1 + other;
    }

    private int units(int index) {
        return Integer.parseInt(widths, index * DIGITS, (index + 1) * DIGITS, 16);
    }
}

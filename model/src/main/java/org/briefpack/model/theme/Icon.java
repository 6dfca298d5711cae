package org.briefpack.model.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * A small picture in one colour, of the closed set that comes with the product: a part of Bootstrap
 * Icons 1.13.1 under the MIT licence, each drawn as one form without overlaps.
 *
 * @param name as packs write it
 * @param outline one letter and its points for each step: M puts the pen down, L draws straight, C
 *     draws a cubic Bézier curve, Z closes; places count from 0 to {@link #GRID} and grow downwards
 */
public record Icon(String name, String outline) {
    /** Where all of them come from, with the licence. */
    public static final String FROM = "Bootstrap Icons 1.13.1, MIT";

    /** How wide and high every icon is, in its own units. */
    public static final double GRID = 16;

    /** Read once, and only where a pack asks for an icon. */
    private static final class All {
        static final SequencedMap<String, Icon> BY_NAME = read();
    }

    /** One step of the pen: its letter, and its coordinates by turns. */
    public record Step(char kind, List<Double> points) {
        /** Copies the points. */
        public Step {
            points = List.copyOf(points);
        }
    }

    /** Returns the icon of a name; empty where there is none. */
    public static Optional<Icon> named(String name) {
        return Optional.ofNullable(All.BY_NAME.get(name));
    }

    /** Returns the names of all icons, sorted. */
    public static SequencedSet<String> names() {
        return Collections.unmodifiableSequencedSet(All.BY_NAME.sequencedKeySet());
    }

    /** Returns the steps of the pen. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (String word : outline.split(" ")) {
            List<Double> points = new ArrayList<>();
            for (String number : word.substring(1).split(",")) {
                if (!number.isEmpty()) {
                    points.add(Double.valueOf(number));
                }
            }
            steps.add(new Step(word.charAt(0), points));
        }
        return steps;
    }

    private static SequencedMap<String, Icon> read() {
        SequencedMap<String, Icon> icons = new LinkedHashMap<>();
        try (InputStream in = Icon.class.getResourceAsStream("icons.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            for (String line : all.split("\n")) {
                int space = line.indexOf(' ');
                String name = line.substring(0, space);
                icons.put(name, new Icon(name, line.substring(space + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return icons;
    }
}

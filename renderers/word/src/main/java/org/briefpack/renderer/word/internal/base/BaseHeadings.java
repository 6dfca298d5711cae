package org.briefpack.renderer.word.internal.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefpack.renderer.ooxml.XmlTree;
import org.briefpack.renderer.word.internal.style.HeadingNumbers;
import org.briefpack.renderer.word.internal.style.Style;
import org.w3c.dom.Element;

/** Numbers headings as the template's lists do (ECMA-376 part 1, 17.9), for the contents. */
final class BaseHeadings implements HeadingNumbers {
    private static final int LEVELS = 9;

    private final BaseStyles styles;
    private final Element lists;
    private final Map<Integer, Level> headings = new HashMap<>();

    /**
     * Where a heading is counted.
     *
     * @param list the definition that counts
     * @param depth its level there, from 0
     * @param levels all levels of the list; null for one that is not there
     * @param starts with what each level begins
     */
    private record Level(Element list, int depth, Element[] levels, int[] starts) {}

    /** The lists may be null where the template has none. */
    BaseHeadings(BaseStyles styles, Element lists) {
        this.styles = styles;
        this.lists = lists;
        for (int level = 1; level <= 6; level++) {
            Level found = level(Style.heading(level));
            if (found != null) {
                headings.put(level, found);
            }
        }
    }

    /** Returns whether headings have numbers. */
    boolean count() {
        return headings.values().stream().anyMatch(level -> shows(level.levels[level.depth]));
    }

    private static boolean shows(Element level) {
        if (level == null) {
            return false;
        }
        String format = child(level, "numFmt", "decimal");
        return !format.equals("bullet") && !child(level, "lvlText", "").isBlank();
    }

    private Level level(Style heading) {
        Element style = styles.element(heading);
        Element list = style == null ? null : styles.resolved(heading, "pPr").get("numPr");
        Element id = list == null ? null : XmlTree.child(list, "numId");
        if (id == null || lists == null) {
            return null;
        }
        Element num = find("num", "numId", XmlTree.value(id, "val"));
        Element definition = num == null ? null : definition(num, 0);
        if (definition == null) {
            return null;
        }
        Element[] levels = new Element[LEVELS];
        int[] starts = new int[LEVELS];
        int depth = 0;
        for (Element level : XmlTree.children(definition, "lvl")) {
            int at = number(XmlTree.value(level, "ilvl"), 0);
            if (at < LEVELS) {
                levels[at] = level;
                starts[at] = number(child(level, "start", "0"), 0);
                boolean linked = child(level, "pStyle", "").equals(XmlTree.value(style, "styleId"));
                depth = linked ? at : depth;
            }
        }
        override(num, levels, starts);
        Element own = XmlTree.child(list, "ilvl");
        depth = own == null ? depth : Math.min(8, number(XmlTree.value(own, "val"), depth));
        return new Level(definition, depth, levels, starts);
    }

    private static void override(Element num, Element[] levels, int[] starts) {
        for (Element override : XmlTree.children(num, "lvlOverride")) {
            int at = number(XmlTree.value(override, "ilvl"), LEVELS);
            if (at >= LEVELS) {
                continue;
            }
            Element level = XmlTree.child(override, "lvl");
            if (level != null) {
                levels[at] = level;
                starts[at] = number(child(level, "start", "0"), 0);
            }
            starts[at] = number(child(override, "startOverride", ""), starts[at]);
        }
    }

    /** A definition may refer to a list style, which refers to the list it is (17.9.21). */
    private Element definition(Element num, int guard) {
        Element reference = XmlTree.child(num, "abstractNumId");
        Element definition =
                reference == null
                        ? null
                        : find("abstractNum", "abstractNumId", XmlTree.value(reference, "val"));
        Element link = definition == null ? null : XmlTree.child(definition, "numStyleLink");
        if (link == null || guard > 8) {
            return definition;
        }
        Element style = styles.byId(XmlTree.value(link, "val"));
        Element properties = style == null ? null : XmlTree.child(style, "pPr");
        Element list = properties == null ? null : XmlTree.child(properties, "numPr");
        Element id = list == null ? null : XmlTree.child(list, "numId");
        Element linked = id == null ? null : find("num", "numId", XmlTree.value(id, "val"));
        return linked == null ? definition : definition(linked, guard + 1);
    }

    private Element find(String tag, String attribute, String value) {
        return XmlTree.children(lists, tag).stream()
                .filter(e -> XmlTree.value(e, attribute).equals(value))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<String> of(List<Integer> levels) {
        Map<Element, Integer[]> counters = new HashMap<>();
        List<String> numbers = new ArrayList<>();
        for (int heading : levels) {
            Level level = headings.get(heading);
            if (level == null) {
                numbers.add("");
                continue;
            }
            Integer[] counter = counters.computeIfAbsent(level.list, l -> new Integer[LEVELS]);
            int depth = level.depth;
            counter[depth] = counter[depth] == null ? level.starts[depth] : counter[depth] + 1;
            for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
                restart(level.levels[deeper], counter, deeper, depth);
            }
            numbers.add(shows(level.levels[depth]) ? text(level, counter) : "");
        }
        return numbers;
    }

    /** A level begins anew after a higher one, unless it says after which or never (17.9.11). */
    private static void restart(Element level, Integer[] counter, int deeper, int depth) {
        int after = level == null ? -1 : number(child(level, "lvlRestart", "-1"), -1);
        if (after < 0 || depth < after) {
            counter[deeper] = null;
        }
    }

    private static String text(Level level, Integer[] counter) {
        Element own = level.levels[level.depth];
        boolean legal = XmlTree.child(own, "isLgl") != null;
        StringBuilder text = new StringBuilder();
        String pattern = child(own, "lvlText", "");
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int at = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c != '%' || at < 0 || at >= LEVELS) {
                text.append(c);
                continue;
            }
            String format =
                    level.levels[at] == null ? "decimal" : child(level.levels[at], "numFmt", "");
            int value = counter[at] == null ? 0 : counter[at];
            text.append(format(legal ? "decimal" : format, value));
            i++;
        }
        return text.toString().strip();
    }

    private static String format(String format, int value) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> value < 10 ? "0" + value : "" + value;
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            default -> Integer.toString(value);
        };
    }

    /** a to z, then aa to zz, as Word counts. */
    private static String letters(int value) {
        if (value < 1) {
            return "";
        }
        String letter = String.valueOf((char) ('a' + (value - 1) % 26));
        return letter.repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder text = new StringBuilder();
        int left = Math.clamp(value, 0, 4000);
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                text.append(signs[i]);
            }
        }
        return text.toString();
    }

    private static String child(Element parent, String tag, String otherwise) {
        Element found = XmlTree.child(parent, tag);
        return found == null ? otherwise : XmlTree.value(found, "val");
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}

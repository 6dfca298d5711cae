package org.briefpack.model.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by their signs where the blocks of a page begin and end (CommonMark 0.31.2). */
final class PageLines {
    static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    static final Pattern POINT = Pattern.compile("(\\s*)([-*+]|[0-9]{1,4}[.)])\\s+(.*)");
    static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\]]*)]\\(\\s*([^)\"]+?)\\s*(?:\"([^\"]*)\")?\\s*\\)");
    static final Pattern CHART =
            Pattern.compile("\\[(chart|diagram):\\s*([a-z0-9][a-z0-9-]*)\\s*]");
    static final Pattern SHEET = Pattern.compile("\\[table:\\s*(\\S[^\\]]*)]");
    static final Pattern CALLOUT = Pattern.compile("\\[!([A-Za-z]{1,20})]\\s*(.*)");
    static final Pattern RULE = Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{2,}:?\\s*)*\\|?");
    static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})");
    static final Pattern DIVIDER = Pattern.compile("(\\*\\s*){3,}|(-\\s*){3,}|(_\\s*){3,}");

    private static final Pattern UNDERLINE = Pattern.compile("={2,}|-{2,}");
    private static final int MOST_SIGNS = 6;

    private PageLines() {}

    /** Returns the line after the block that begins here. */
    static int end(List<PageLine> lines, int at) {
        String text = lines.get(at).text().strip();
        if (HEADING.matcher(text).matches()
                || PICTURE.matcher(text).matches()
                || CHART.matcher(text).matches()
                || SHEET.matcher(text).matches()
                || DIVIDER.matcher(text).matches()) {
            return at + 1;
        }
        if (FENCE.matcher(text).lookingAt()) {
            int last = run(lines, at, line -> !FENCE.matcher(line.text().strip()).matches());
            return Math.min(last + 1, lines.size());
        }
        if (text.startsWith(">")) {
            return run(lines, at, line -> line.text().strip().startsWith(">"));
        }
        if (text.startsWith("|")) {
            return run(lines, at, line -> line.text().strip().startsWith("|"));
        }
        if (POINT.matcher(lines.get(at).text()).matches()) {
            int end = at + 1;
            while (end < lines.size() && goesOn(lines, end)) {
                end++;
            }
            return end;
        }
        return at + 1 < lines.size() && isUnderlined(lines.subList(at, at + 2))
                ? at + 2
                : paragraph(lines, at);
    }

    private static boolean goesOn(List<PageLine> lines, int at) {
        PageLine line = lines.get(at);
        if (line.isBlank()) {
            return at + 1 < lines.size()
                    && !lines.get(at + 1).isBlank()
                    && (lines.get(at + 1).text().startsWith("  ")
                            || POINT.matcher(lines.get(at + 1).text()).matches());
        }
        return line.text().startsWith("  ")
                || POINT.matcher(line.text()).matches()
                || !HEADING.matcher(line.text()).matches() && !line.text().startsWith(">");
    }

    static int paragraph(List<PageLine> lines, int at) {
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).isBlank() && !begins(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean begins(String text) {
        String bare = text.strip();
        return bare.startsWith(">")
                || bare.startsWith("|")
                || HEADING.matcher(bare).matches()
                || POINT.matcher(text).matches()
                || PICTURE.matcher(bare).matches()
                || CHART.matcher(bare).matches()
                || SHEET.matcher(bare).matches()
                || FENCE.matcher(bare).lookingAt();
    }

    private static int run(List<PageLine> lines, int at, Predicate<PageLine> belongs) {
        int end = at + 1;
        while (end < lines.size() && belongs.test(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether they are one line and below it the signs that make it a heading. */
    static boolean isUnderlined(List<PageLine> lines) {
        return lines.size() == 2
                && !lines.getFirst().isBlank()
                && UNDERLINE.matcher(lines.getLast().text().strip()).matches();
    }

    /** Returns how many signs say the same as the line below a heading. */
    static int underlined(PageLine below) {
        return below.text().strip().startsWith("=") ? 1 : 2;
    }

    /** Returns how many signs the shallowest heading has; 2 where there is none. */
    static int shallowest(List<PageLine> lines) {
        int least = MOST_SIGNS + 1;
        for (int at = 0;
                at < lines.size();
                at = lines.get(at).isBlank() ? at + 1 : end(lines, at)) {
            Matcher heading = HEADING.matcher(lines.get(at).text().strip());
            if (heading.matches()) {
                least = Math.min(least, heading.group(1).length());
            } else if (at + 1 < lines.size()
                    && end(lines, at) == at + 2
                    && isUnderlined(lines.subList(at, at + 2))) {
                least = Math.min(least, underlined(lines.get(at + 1)));
            }
        }
        return least > MOST_SIGNS ? 2 : least;
    }

    /** Returns the words of lines as one text; where one ends with two spaces, it breaks there. */
    static String joined(List<PageLine> lines) {
        StringBuilder words = new StringBuilder();
        for (PageLine line : lines) {
            words.append(line.text().strip());
            if (line != lines.getLast()) {
                // CommonMark 0.31.2, 6.7: a backslash says the same, and nothing strips it.
                boolean breaks = line.text().endsWith("  ");
                words.append(breaks ? "\\\n" : line.text().endsWith("\\") ? "\n" : " ");
            }
        }
        return words.toString();
    }

    /** Returns at which side of each column its cells stand, as the line below the head says. */
    static List<String> sides(List<PageLine> table) {
        List<String> sides = new ArrayList<>();
        for (PageLine line : table) {
            if (RULE.matcher(line.text().strip()).matches()) {
                for (String rule : cells(line.text().strip())) {
                    String bare = rule.strip();
                    boolean end = bare.endsWith(":");
                    sides.add(end && bare.startsWith(":") ? "center" : end ? "end" : "start");
                }
                break;
            }
        }
        return sides;
    }

    /** Returns what stands between the bars of a row. */
    static List<String> cells(String row) {
        String inner = row.startsWith("|") ? row.substring(1) : row;
        String bare = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : bare.split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.replace("\\|", "|"));
        }
        return cells;
    }
}

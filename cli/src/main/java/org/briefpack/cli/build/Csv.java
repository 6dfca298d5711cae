package org.briefpack.cli.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits comma-separated text into records (RFC 4180): quotes around a field that holds commas,
 * line ends or doubled quotes; lines end with LF or CRLF.
 */
final class Csv {
    /**
     * One record.
     *
     * @param line the line it starts on, from 1
     * @param cells its fields
     */
    record Line(int line, List<String> cells) {}

    private final String text;
    private int at;
    private int line = 1;

    private Csv(String text) {
        // Spreadsheets like to begin with a byte order mark.
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns all records that are not empty. */
    static List<Line> parse(String text) {
        return new Csv(text).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            int start = line;
            List<String> cells = cells();
            if (cells.size() > 1 || !cells.getFirst().isBlank()) {
                lines.add(new Line(start, cells));
            }
        }
        return lines;
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != ',') {
                line++;
                return cells;
            }
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (at >= text.length() || text.charAt(at) != '"') {
                    break;
                }
                at++;
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        // What stands between a closing quote and the comma is kept rather than lost.
        return cell.append(plain()).toString();
    }
}

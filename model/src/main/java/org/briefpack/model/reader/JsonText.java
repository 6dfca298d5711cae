package org.briefpack.model.reader;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, strings, numbers, booleans and null as JSON (RFC 8259). */
public final class JsonText {
    private static final int LINE = 100;

    private JsonText() {}

    /**
     * Returns a value as text that people read: two spaces a level, short lists on one line, a line
     * break at the end.
     *
     * @param value a map with string keys, a list, a number, a boolean or null; anything else is
     *     written as its text
     */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, 0, out);
        return out.append('\n').toString();
    }

    /**
     * Returns a value on one line without spaces, for programs that read line by line.
     *
     * @param value as for {@link #of}
     */
    public static String line(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        String between = "";
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Map.Entry<?, ?> member : map.entrySet()) {
                string(member.getKey().toString(), out.append(between));
                write(member.getValue(), out.append(':'));
                between = ",";
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Object item : list) {
                write(item, out.append(between));
                between = ",";
            }
            out.append(']');
        } else {
            single(value, out);
        }
    }

    private static void write(Object value, int depth, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            object(map, depth, out);
        } else if (value instanceof List<?> list) {
            array(list, depth, out);
        } else {
            single(value, out);
        }
    }

    private static void single(Object value, StringBuilder out) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString(), out);
        }
    }

    private static void object(Map<?, ?> map, int depth, StringBuilder out) {
        out.append('{');
        String between = "";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            line(out.append(between), depth + 1);
            string(member.getKey().toString(), out);
            write(member.getValue(), depth + 1, out.append(": "));
            between = ",";
        }
        line(out, depth);
        out.append('}');
    }

    /** Writes an array on one line where it is short and holds no arrays or objects. */
    private static void array(List<?> list, int depth, StringBuilder out) {
        boolean simple = list.stream().noneMatch(i -> i instanceof Map || i instanceof List);
        StringBuilder flat = new StringBuilder("[");
        for (Iterator<?> items = list.iterator(); simple && items.hasNext(); ) {
            write(items.next(), depth, flat);
            flat.append(items.hasNext() ? ", " : "");
        }
        if (simple && flat.length() < LINE) {
            out.append(flat).append(']');
            return;
        }
        out.append('[');
        String between = "";
        for (Object item : list) {
            line(out.append(between), depth + 1);
            write(item, depth + 1, out);
            between = ",";
        }
        line(out, depth);
        out.append(']');
    }

    private static void line(StringBuilder out, int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !paired(text, i)) {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half a pair cannot be written as UTF-8. */
    private static boolean paired(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}

package org.briefpack.model.reader;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, strings, numbers and null as JSON (RFC 8259), two spaces a level. */
final class JsonText {
    private static final int LINE = 100;

    private JsonText() {}

    static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, 0, out);
        return out.append('\n').toString();
    }

    private static void write(Object value, int depth, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            object(map, depth, out);
        } else if (value instanceof List<?> list) {
            array(list, depth, out);
        } else if (value instanceof String text) {
            string(text, out);
        } else {
            out.append(value);
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
                default -> {
                    if (c < ' ' || c > '~') {
                        out.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}

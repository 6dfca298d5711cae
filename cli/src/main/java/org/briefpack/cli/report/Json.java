package org.briefpack.cli.report;

import java.util.List;
import java.util.Map;

/** Writes one JSON object on one line (RFC 8259). */
public final class Json {
    private Json() {}

    /** Returns the object; values are strings, numbers, booleans, lists of these, or null. */
    public static String line(Map<String, ?> members) {
        StringBuilder text = new StringBuilder();
        char before = '{';
        for (Map.Entry<String, ?> member : members.entrySet()) {
            text.append(before);
            string(text, member.getKey());
            text.append(':');
            value(text, member.getValue());
            before = ',';
        }
        return text.append(before == '{' ? "{}" : "}").toString();
    }

    private static void value(StringBuilder text, Object value) {
        if (value instanceof Number || value instanceof Boolean || value == null) {
            text.append(value);
        } else if (value instanceof List<?> list) {
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : ",");
                value(text, list.get(i));
            }
            text.append(']');
        } else {
            string(text, value.toString());
        }
    }

    private static void string(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !paired(value, i)) {
                        text.append("\\u").append(hex(c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean paired(String value, int index) {
        return Character.isHighSurrogate(value.charAt(index))
                ? index + 1 < value.length() && Character.isLowSurrogate(value.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(value.charAt(index - 1));
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}

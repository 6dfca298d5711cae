package org.briefpack.model.reader;

/** What YAML 1.2.2 takes an unquoted value for (10.3, core schema). */
enum ScalarType {
    NULL("nothing"),
    BOOLEAN("yes or no"),
    WHOLE("a whole number"),
    DECIMAL("a number"),
    TEXT("text");

    private final String words;

    ScalarType(String words) {
        this.words = words;
    }

    /** Returns the type in words, for messages. */
    String words() {
        return words;
    }

    /** Returns what an unquoted value is taken for. */
    static ScalarType of(String text) {
        switch (text) {
            case "", "~", "null", "Null", "NULL" -> {
                return NULL;
            }
            case "true", "True", "TRUE", "false", "False", "FALSE" -> {
                return BOOLEAN;
            }
            case ".inf", ".Inf", ".INF", "+.inf", "-.inf", ".nan", ".NaN", ".NAN" -> {
                return DECIMAL;
            }
            default -> {
                return number(text);
            }
        }
    }

    private static ScalarType number(String text) {
        char first = text.charAt(0);
        int start = first == '-' || first == '+' ? 1 : 0;
        if (start == text.length() || !numeric(text.charAt(start))) {
            return TEXT;
        }
        if (text.startsWith("0x") || text.startsWith("0o")) {
            return based(text);
        }
        int at = digits(text, start);
        boolean whole = at == text.length();
        int integral = at - start;
        int fraction = 0;
        if (at < text.length() && text.charAt(at) == '.') {
            int end = digits(text, at + 1);
            fraction = end - at - 1;
            at = end;
        }
        if (integral + fraction == 0) {
            return TEXT;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int exponent = at + 1;
            if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
                exponent++;
            }
            int end = digits(text, exponent);
            at = end == exponent ? at : end;
        }
        if (at < text.length()) {
            return TEXT;
        }
        return whole ? WHOLE : DECIMAL;
    }

    private static ScalarType based(String text) {
        int radix = text.charAt(1) == 'x' ? 16 : 8;
        for (int i = 2; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), radix) < 0) {
                return TEXT;
            }
        }
        return text.length() > 2 ? WHOLE : TEXT;
    }

    private static boolean numeric(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}

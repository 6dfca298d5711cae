package org.briefpack.renderer.svg;

/** Takes numbers and letters off the front of a text such as path data or a transform. */
final class Numbers {
    private final String text;
    private int at;
    private boolean failed;

    Numbers(String text) {
        this.text = text;
    }

    /** Returns whether a number was asked for where there was none. */
    boolean failed() {
        return failed;
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }

    /** Returns the next letter; 0 where something else or nothing is next. */
    char letter() {
        skip();
        boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
        return letter ? text.charAt(at++) : 0;
    }

    boolean hasNumber() {
        skip();
        return at < text.length() && "+-.0123456789".indexOf(text.charAt(at)) >= 0;
    }

    /** Returns the next number; 0 where there is none, which {@link #failed()} says then. */
    double next() {
        skip();
        int from = at;
        sign();
        int digits = digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits += digits();
        }
        if (digits > 0 && at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            exponent();
        }
        if (digits == 0) {
            failed = true;
            return 0;
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private void exponent() {
        int back = at++;
        sign();
        if (digits() == 0) {
            at = back;
        }
    }

    private void sign() {
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
    }

    private int digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    /** Returns what is left. */
    String rest() {
        return text.substring(at);
    }

    void skipPercent() {
        if (at < text.length() && text.charAt(at) == '%') {
            at++;
        }
    }

    /** Returns the next flag of an arc, which needs nothing between it and its neighbours. */
    boolean flag() {
        skip();
        if (at < text.length() && (text.charAt(at) == '0' || text.charAt(at) == '1')) {
            return text.charAt(at++) == '1';
        }
        failed = true;
        return false;
    }
}

package org.briefpack.model.reader;

/** Quotes what somebody wrote in a message: on one line, and no longer than a message may be. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        String line = text.substring(0, end).replaceAll("\\s+", " ");
        return end < text.length() ? line + "…" : line;
    }
}

package org.briefpack.model.reader;

/**
 * A line of a page.
 *
 * @param text what it says, without the indentation that all lines share
 * @param number of the line in the file
 */
record PageLine(String text, int number) {
    boolean isBlank() {
        return text.isBlank();
    }

    PageLine without(int characters) {
        return new PageLine(text.substring(Math.min(characters, text.length())), number);
    }
}

package org.briefpack.templates.compose;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Keeps what a template writes, up to a bound, so that a runaway loop ends. */
final class BoundedWriter extends Writer {
    private static final int BOUND = 64 * 1024 * 1024;

    /** More than any document has, and few enough to be read in little memory. */
    static final int MOST_TAGS = 600_000;

    private char[] text = new char[64 * 1024];
    private final int mostTags;
    private int size;
    private int tags;

    /** Takes so many tags at most. */
    BoundedWriter(int mostTags) {
        this.mostTags = mostTags;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        reserve(length);
        System.arraycopy(chars, offset, text, size, length);
        written(length);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        reserve(length);
        string.getChars(offset, offset + length, text, size);
        written(length);
    }

    private void written(int more) throws IOException {
        for (int end = size + more; size < end; size++) {
            tags += text[size] == '<' ? 1 : 0;
        }
        if (tags > mostTags) {
            throw new IOException("the template wrote more than " + mostTags + " tags");
        }
    }

    private void reserve(int more) throws IOException {
        if (size + more > BOUND) {
            throw new IOException("the template wrote more than 64 million characters");
        }
        if (size + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, size + more));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return new String(text, 0, size);
    }
}

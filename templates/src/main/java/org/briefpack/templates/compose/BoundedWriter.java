package org.briefpack.templates.compose;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Keeps what a template writes, up to a bound, so that a runaway loop ends. */
final class BoundedWriter extends Writer {
    private static final int BOUND = 64 * 1024 * 1024;

    private char[] text = new char[64 * 1024];
    private int size;

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        reserve(length);
        System.arraycopy(chars, offset, text, size, length);
        size += length;
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        reserve(length);
        string.getChars(offset, offset + length, text, size);
        size += length;
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

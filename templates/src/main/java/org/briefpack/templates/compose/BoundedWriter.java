package org.briefpack.templates.compose;

import java.io.IOException;
import java.io.Writer;

/** Keeps what a template writes, up to a bound, so that a runaway loop ends. */
final class BoundedWriter extends Writer {
    private static final int BOUND = 64 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder(64 * 1024);

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        if (text.length() + length > BOUND) {
            throw new IOException("the template wrote more than 64 million characters");
        }
        text.append(chars, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}

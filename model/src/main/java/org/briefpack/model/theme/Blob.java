package org.briefpack.model.theme;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes with a name, compared by content. */
public final class Blob {
    private final String name;
    private final byte[] bytes;

    /** Copies the bytes; the name is for messages, usually the file's name. */
    public Blob(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** Returns the name, for messages. */
    public String name() {
        return name;
    }

    /** Returns how many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** Returns a copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns a new stream over the bytes. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blob blob
                && name.equals(blob.name)
                && Arrays.equals(bytes, blob.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}

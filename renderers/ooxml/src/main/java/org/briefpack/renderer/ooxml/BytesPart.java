package org.briefpack.renderer.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.internal.ContentType;

/**
 * A new part of a POI package, in memory. POI's own kind copies its bytes at every step and looks
 * for relationships that a new part cannot have; in a batch that is a fifth of the time.
 */
final class BytesPart extends PackagePart {
    private byte[] bytes = new byte[0];

    BytesPart(OPCPackage opc, PackagePartName name, ContentType type)
            throws InvalidFormatException {
        super(opc, name, type, false);
    }

    /** Takes the content over as it is, in place of what was there. */
    void hold(byte[] content) {
        bytes = content;
    }

    /** Returns the content; nobody may change it. */
    byte[] held() {
        return bytes;
    }

    @Override
    protected InputStream getInputStreamImpl() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    protected OutputStream getOutputStreamImpl() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] more, int offset, int length) {
                int size = bytes.length;
                bytes = Arrays.copyOf(bytes, size + length);
                System.arraycopy(more, offset, bytes, size, length);
            }
        };
    }

    @Override
    public long getSize() {
        return bytes.length;
    }

    @Override
    public boolean save(OutputStream out) {
        try {
            out.write(bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean load(InputStream in) throws InvalidFormatException {
        try {
            bytes = in.readAllBytes();
            return true;
        } catch (IOException e) {
            throw new InvalidFormatException("cannot be read", e);
        }
    }

    @Override
    public void clear() {
        bytes = new byte[0];
    }

    @Override
    public void close() {}

    @Override
    public void flush() {}
}

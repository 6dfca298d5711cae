package org.briefpack.cli.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what somebody named on the command line: regular files only, and never without end. */
public final class InputFile {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 << 20;

    private InputFile() {}

    /**
     * Reads a file whole.
     *
     * @param label what the person called it
     * @throws IOException where it is not there, no regular file, larger than {@link #LARGEST} or
     *     cannot be read
     */
    public static byte[] read(Path file, String label) throws IOException {
        return within(file, label, LARGEST)
                .orElseThrow(
                        () -> new IOException(label + ": is larger than " + megabytes() + " MB"));
    }

    /**
     * Reads a file whole; empty where it is larger than so many bytes.
     *
     * @throws IOException where it is not there, no regular file or cannot be read
     */
    public static Optional<byte[]> within(Path file, String label, int largest) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(label);
        }
        if (!Files.isRegularFile(file)) {
            // A device or a pipe may have no end, and opening one may wait for ever.
            String what = Files.isDirectory(file) ? "is a folder" : "is a device or a pipe";
            throw new FileSystemException(label, null, what + "; name a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            // What a file says of its size need not be true.
            byte[] bytes = in.readNBytes(largest + 1);
            return bytes.length > largest ? Optional.empty() : Optional.of(bytes);
        }
    }

    static int megabytes() {
        return LARGEST >> 20;
    }
}

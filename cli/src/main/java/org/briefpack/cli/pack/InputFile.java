package org.briefpack.cli.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefpack.model.reader.Spelling;

/** Reads what somebody named on the command line: regular files only, and never without end. */
public final class InputFile {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 << 20;

    private static final int MOST_NEIGHBOURS = 2_000;

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
            throw new NoSuchFileException(label, null, near(file, label));
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

    /** Returns "; did you mean X?" with a file that lies where one was looked for. */
    private static String near(Path file, String label) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null || !label.endsWith(name.toString())) {
            return "";
        }
        String way = label.substring(0, label.length() - name.toString().length());
        try (Stream<Path> there = Files.list(folder)) {
            List<String> names =
                    there.limit(MOST_NEIGHBOURS)
                            .map(other -> way + other.getFileName())
                            .sorted()
                            .toList();
            return Spelling.suggestion(label, names);
        } catch (IOException | UncheckedIOException e) {
            // Whoever cannot look into the folder can at least be told that the file is missing.
            return "";
        }
    }

    static int megabytes() {
        return LARGEST >> 20;
    }
}

package org.briefpack.preview;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Writes a pack's file so that nobody ever sees half of it, and nobody's save is written over. */
final class PackWriter {
    private PackWriter() {}

    /**
     * Puts other bytes in the place of a file's, with its permissions, behind whatever link leads
     * to it.
     *
     * @param expected what the file must hold for that
     * @return whether it did; the file is as it was where not
     * @throws IOException where the file or its folder cannot be written; the file is as it was
     */
    static boolean replace(Path file, byte[] expected, byte[] fresh) throws IOException {
        Path real = file.toRealPath();
        if (!Arrays.equals(Files.readAllBytes(real), expected)) {
            return false;
        }
        Path beside = Files.createTempFile(real.getParent(), ".briefpack", ".tmp");
        try {
            Files.write(beside, fresh);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            copyPermissions(real, beside);
            // The moment between this look and the move is as short as it can be made.
            if (!Arrays.equals(Files.readAllBytes(real), expected)) {
                return false;
            }
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }
}

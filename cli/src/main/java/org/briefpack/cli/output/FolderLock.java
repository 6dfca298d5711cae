package org.briefpack.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Lets one run at a time write to a folder; the others wait. The system gives the lock up when a
 * process ends, however it ends, and the lock's file goes with the next run at the latest.
 */
final class FolderLock {
    /** What is done while nobody else writes. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    static final String NAME = ".briefpack.lock";

    private static final int WAIT = 20;
    private static final int MARKS = 1 << 16;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits until nobody else writes to a folder, and does something in it.
     *
     * @throws IOException where the folder cannot be written, or from the work
     */
    static <T> T holding(Path folder, Work<T> work) throws IOException {
        FolderLock lock = of(folder);
        try {
            return work.run();
        } finally {
            lock.release();
        }
    }

    private static FolderLock of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        while (true) {
            FileChannel channel = open(file);
            try {
                await(channel);
                // The one before us may have deleted the file that we waited for. Its length tells.
                int mark = ThreadLocalRandom.current().nextInt(1, MARKS);
                channel.truncate(0).write(ByteBuffer.allocate(1), mark - 1L);
                if (length(file) == mark) {
                    return new FolderLock(file, channel);
                }
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    private static FileChannel open(Path file) throws IOException {
        // Asked once: between two questions whoever had the lock may delete its file.
        if (attributes(file).filter(found -> !found.isRegularFile()).isPresent()) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            return FileChannel.open(
                    file,
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS));
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(file.getParent().toString());
        }
    }

    private static void await(FileChannel channel) throws IOException {
        while (!isOurs(channel)) {
            try {
                Thread.sleep(WAIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another thread of ours has it.
            return false;
        }
    }

    private static long length(Path file) throws IOException {
        return attributes(file).map(BasicFileAttributes::size).orElse(-1L);
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void release() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}

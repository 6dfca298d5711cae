package org.briefpack.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The few things that a delivery asks of a disk; tests stop it in the middle of any of them. */
interface Disk {
    /**
     * Writes a new file, through to the device, so that no name ever points to half of it.
     *
     * @throws java.nio.file.FileAlreadyExistsException where the name is taken, also by a link:
     *     links are not followed
     */
    void write(Path file, byte[] bytes) throws IOException;

    /** Gives a file a second name, or copies it where the file system knows no second names. */
    void keep(Path file, Path second) throws IOException;

    /** Gives a file another name, in one step, in place of what had that name. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, if it is there; of a link, the link. */
    void delete(Path file) throws IOException;

    /** Sees to it that the names in a folder are on the device too, where that can be asked for. */
    void flush(Path folder);

    /** The machine's own. */
    Disk REAL =
            new Disk() {
                @Override
                public void write(Path file, byte[] bytes) throws IOException {
                    try (FileChannel channel =
                            FileChannel.open(
                                    file,
                                    Set.of(
                                            StandardOpenOption.CREATE_NEW,
                                            StandardOpenOption.WRITE,
                                            LinkOption.NOFOLLOW_LINKS))) {
                        ByteBuffer rest = ByteBuffer.wrap(bytes);
                        while (rest.hasRemaining()) {
                            channel.write(rest);
                        }
                        channel.force(true);
                    }
                }

                @Override
                public void keep(Path file, Path second) throws IOException {
                    try {
                        Files.createLink(second, file);
                    } catch (IOException | UnsupportedOperationException e) {
                        write(second, Files.readAllBytes(file));
                    }
                }

                @Override
                public void move(Path from, Path to) throws IOException {
                    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                }

                @Override
                public void delete(Path file) throws IOException {
                    Files.deleteIfExists(file);
                }

                @Override
                public void flush(Path folder) {
                    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                        channel.force(true);
                    } catch (IOException e) {
                        // Windows opens no folders; the files themselves are safe.
                        return;
                    }
                }
            };
}

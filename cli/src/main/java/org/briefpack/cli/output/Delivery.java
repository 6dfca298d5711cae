package org.briefpack.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts several files in their places as one step: first all are written under temporary names, then
 * each is moved over its target, and where a move fails (a file that is open in Word on Windows)
 * the ones before it are put back.
 */
final class Delivery implements AutoCloseable {
    private record Move(Path temporary, Path target, Path backup) {}

    private final Path folder;
    private final List<Move> moves = new ArrayList<>();

    Delivery(Path folder) {
        this.folder = folder;
    }

    void stage(OutputFile file) throws IOException {
        Path target = folder.resolve(file.name());
        if (Files.isDirectory(target)) {
            throw new java.nio.file.FileAlreadyExistsException(target.toString());
        }
        if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), file.bytes())) {
            return;
        }
        Path temporary = folder.resolve("." + file.name() + ".new");
        moves.add(new Move(temporary, target, folder.resolve("." + file.name() + ".old")));
        Files.write(temporary, file.bytes());
    }

    void commit() throws IOException {
        int done = 0;
        try {
            for (Move move : moves) {
                Files.deleteIfExists(move.backup());
                if (Files.exists(move.target())) {
                    keep(move);
                }
                Files.move(move.temporary(), move.target(), StandardCopyOption.ATOMIC_MOVE);
                done++;
            }
        } catch (IOException e) {
            undo(moves.subList(0, done), e);
            throw e;
        }
    }

    private static void keep(Move move) throws IOException {
        try {
            // A second name for the same bytes costs nothing; not every file system has it.
            Files.createLink(move.backup(), move.target());
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(move.target(), move.backup(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void undo(List<Move> done, IOException cause) {
        for (Move move : done) {
            try {
                if (Files.exists(move.backup())) {
                    Files.move(move.backup(), move.target(), StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.delete(move.target());
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Move move : moves) {
            Files.deleteIfExists(move.temporary());
            Files.deleteIfExists(move.backup());
        }
    }
}

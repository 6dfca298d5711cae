package org.briefpack.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefpack.builder.OutputFile;

/**
 * Puts several files in their places as one step. All are written under temporary names first; then
 * a journal says which goes where; then each is moved over its target. A run that finds a journal
 * finishes what it says, and one that finds temporary files without a journal deletes them: before
 * the journal nothing has happened, after it everything will. Where a move fails (a file that is
 * open in Word on Windows), the files before it are put back.
 *
 * <p>Only one may be at work in a folder: see {@link FolderLock}.
 */
final class Delivery {
    private final Path folder;
    private final Disk disk;
    private final List<Journal.Step> steps = new ArrayList<>();
    private final SecureRandom random = new SecureRandom();

    Delivery(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Takes a file to put in its place; one that is there already, byte for byte, stays. */
    void stage(OutputFile file) throws IOException {
        stage(file, SmallFile.sha256(file.bytes()));
    }

    /** Takes a file whose SHA-256 is known already: that of three files takes a while. */
    void stage(OutputFile file, String hash) throws IOException {
        Path target = folder.resolve(file.name());
        Optional<String> before = SmallFile.sha256(target);
        if (before.isPresent() && before.get().equals(hash)) {
            return;
        }
        Path temporary = temporary();
        disk.write(temporary, file.bytes());
        Optional<Path> backup = Optional.empty();
        if (before.isPresent()) {
            copyPermissions(target, temporary);
            backup = Optional.of(temporary());
            disk.keep(target, backup.get());
        }
        steps.add(
                new Journal.Step(
                        name(temporary), file.name(), hash, before, backup.map(Delivery::name)));
    }

    /** Gives a file that is there a second name, as part of the same step. */
    void stageSecondName(String file, String second) throws IOException {
        Path temporary = temporary();
        disk.keep(folder.resolve(file), temporary);
        String hash = SmallFile.sha256(temporary).orElseThrow();
        steps.add(
                new Journal.Step(
                        name(temporary), second, hash, Optional.empty(), Optional.empty()));
    }

    /**
     * Puts all staged files in their places.
     *
     * @throws IOException where one cannot be put there; then all is as it was, or will be after
     *     the next run where even that could not be done
     */
    void commit() throws IOException {
        if (steps.isEmpty()) {
            return;
        }
        Journal journal = new Journal(false, steps);
        write(journal);
        try {
            for (Journal.Step step : steps) {
                disk.move(folder.resolve(step.temporary()), folder.resolve(step.target()));
            }
        } catch (IOException e) {
            try {
                write(journal.backwards());
                finish();
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
        disk.flush(folder);
        clear();
    }

    /** Finishes or undoes what an interrupted delivery left, and deletes all that it left. */
    void finish() throws IOException {
        Optional<Journal> journal = Journal.of(folder);
        if (journal.isPresent()) {
            for (Journal.Step step : journal.get().steps()) {
                if (journal.get().back()) {
                    undo(step);
                } else {
                    redo(step);
                }
            }
            disk.flush(folder);
        }
        clear();
    }

    private void redo(Journal.Step step) throws IOException {
        Path temporary = folder.resolve(step.temporary());
        Path target = folder.resolve(step.target());
        // What somebody wrote there since is theirs.
        if (isFile(temporary) && SmallFile.sha256(target).equals(step.before())) {
            disk.move(temporary, target);
        }
    }

    private void undo(Journal.Step step) throws IOException {
        Path target = folder.resolve(step.target());
        if (!SmallFile.sha256(target).equals(Optional.of(step.hash()))) {
            return;
        }
        if (step.backup().isEmpty()) {
            disk.delete(target);
        } else {
            Path backup = folder.resolve(step.backup().get());
            if (isFile(backup)) {
                disk.move(backup, target);
            }
        }
    }

    /** Deletes the journal and everything under a temporary name. */
    void clear() throws IOException {
        List<Path> left;
        try (Stream<Path> paths = Files.list(folder)) {
            left =
                    paths.filter(path -> Journal.TEMPORARY.matcher(name(path)).matches())
                            .filter(Delivery::isFile)
                            .toList();
        }
        for (Path path : left) {
            disk.delete(path);
        }
        disk.delete(folder.resolve(Journal.NAME));
    }

    private void write(Journal journal) throws IOException {
        Path temporary = temporary();
        disk.write(temporary, journal.bytes());
        disk.move(temporary, folder.resolve(Journal.NAME));
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException e) {
            // Windows; the folder's own rules hold for the new file.
            return;
        }
    }

    /** Returns a free name that nobody can foresee. */
    private Path temporary() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return folder.resolve(".briefpack." + HexFormat.of().formatHex(bytes));
    }

    /** Returns whether there is a file, or a link that somebody laid in a file's place. */
    private static boolean isFile(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}

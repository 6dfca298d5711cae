package org.briefpack.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.briefpack.builder.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed at each single thing that it asks of the disk; the next run finds the files
 * of before or those of the build that was killed, never a mixture, accuses nobody, and leaves
 * nothing.
 */
class InterruptionTest {
    private static final List<String> NAMES = List.of("a.pdf", "b.docx", "c.pptx");

    /** Not an exception, so that no code of ours tidies up after it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Stops at the n-th call: before it, or, where it writes, when half is written. */
    private static final class Dying implements Disk {
        private int left;

        Dying(int calls) {
            left = calls;
        }

        private boolean dies() {
            return left-- == 0;
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            if (dies()) {
                REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                throw new Killed();
            }
            REAL.write(file, bytes);
        }

        @Override
        public void keep(Path file, Path second) throws IOException {
            die();
            REAL.keep(file, second);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            die();
            REAL.move(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            die();
            REAL.delete(file);
        }

        @Override
        public void flush(Path folder) {
            die();
        }

        private void die() {
            if (dies()) {
                throw new Killed();
            }
        }
    }

    @TempDir Path temporary;

    private Path folder;

    private void lay(int round) throws IOException {
        folder = temporary.resolve("out" + round);
        build("A", Disk.REAL, false);
    }

    private boolean build(String text, Disk disk, boolean force) throws IOException {
        List<OutputFile> files =
                NAMES.stream()
                        .map(
                                name ->
                                        new OutputFile(
                                                name,
                                                (name + text).getBytes(StandardCharsets.UTF_8)))
                        .toList();
        return new OutputFolder(folder, "out", disk).write(files, force).isEmpty();
    }

    private Map<String, String> there() throws IOException {
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                there.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return there;
    }

    private static Map<String, String> all(String text) {
        Map<String, String> all = new TreeMap<>();
        StringBuilder ledger = new StringBuilder();
        for (String name : NAMES) {
            byte[] bytes = (name + text).getBytes(StandardCharsets.UTF_8);
            all.put(name, name + text);
            ledger.append(SmallFile.sha256(bytes)).append("  ").append(name).append('\n');
        }
        all.put(".briefpack", ledger.toString());
        return all;
    }

    @Test
    void theNextRunFindsAllOldOrAllNewFilesWhereverTheLastWasKilled() throws IOException {
        int call = 0;
        for (boolean killed = true; killed; call++) {
            lay(call);
            killed = dies(call);
            new OutputFolder(folder, "out").finish();
            if (Files.exists(folder.resolve(FolderLock.NAME)) || hasTemporary()) {
                // Nothing was begun that would make a lock; the next build tidies up.
                build("A", Disk.REAL, false);
            }
            assertTrue(
                    there().equals(all("A")) || there().equals(all("B")),
                    "killed at call " + call + ": " + there());
        }
        assertTrue(call > 15, call + " calls only");
    }

    @Test
    void theNextBuildAccusesNobodyAndLeavesNothing() throws IOException {
        int call = 0;
        for (boolean killed = true; killed; call++) {
            lay(call);
            killed = dies(call);
            String next = call % 2 == 0 ? "A" : "C";
            assertTrue(build(next, Disk.REAL, false), "accused after a kill at call " + call);
            assertEquals(all(next), there(), "killed at call " + call);
        }
    }

    @Test
    void aRunThatIsKilledWhileItTidiesUpIsTidiedUpToo() throws IOException {
        for (int first = 0; first < 24; first++) {
            for (int second = 0; second < 12; second++) {
                lay(100 * first + second);
                dies(first);
                try {
                    build("C", new Dying(second), false);
                } catch (Killed e) {
                    assertTrue(build("A", Disk.REAL, false), first + ", " + second);
                    assertEquals(all("A"), there());
                }
            }
        }
    }

    @Test
    void whatSomebodyWritesAfterTheKillIsTheirsAndIsNotLost() throws IOException {
        int call = 0;
        for (boolean killed = true; killed; call++) {
            for (String name : NAMES) {
                lay(call * 10 + NAMES.indexOf(name));
                killed = dies(call);
                Files.writeString(folder.resolve(name), "hers");
                assertEquals(false, build("C", Disk.REAL, false), "killed at call " + call);
                assertEquals("hers", Files.readString(folder.resolve(name)));
                assertTrue(build("C", Disk.REAL, true));
                assertTrue(there().containsValue("hers"), "lost after a kill at call " + call);
            }
        }
    }

    @Test
    void theFirstBuildOfAFolderCanBeKilledToo() throws IOException {
        int call = 0;
        for (boolean killed = true; killed; call++) {
            folder = temporary.resolve("new" + call);
            killed = dies(call);
            assertTrue(build("C", Disk.REAL, false), "accused after a kill at call " + call);
            assertEquals(all("C"), there());
        }
    }

    @Test
    void aDeliveryThatFailsIsUndoneByTheNextRunWhereItIsKilledWhileItUndoes() throws IOException {
        for (int call = 0; call < 40; call++) {
            lay(call);
            Disk disk = new Dying(call);
            Disk failing =
                    new Disk() {
                        @Override
                        public void write(Path file, byte[] bytes) throws IOException {
                            disk.write(file, bytes);
                        }

                        @Override
                        public void keep(Path file, Path second) throws IOException {
                            disk.keep(file, second);
                        }

                        @Override
                        public void move(Path from, Path to) throws IOException {
                            if (to.endsWith("c.pptx")) {
                                throw new IOException("open in another program");
                            }
                            disk.move(from, to);
                        }

                        @Override
                        public void delete(Path file) throws IOException {
                            disk.delete(file);
                        }

                        @Override
                        public void flush(Path folder) {
                            disk.flush(folder);
                        }
                    };
            try {
                assertThrows(IOException.class, () -> build("B", failing, false));
                assertEquals(all("A"), there());
            } catch (AssertionError e) {
                if (!(e.getCause() instanceof Killed)) {
                    throw e;
                }
            }
            assertTrue(build("C", Disk.REAL, false), "accused after a kill at call " + call);
            assertEquals(all("C"), there());
        }
    }

    private boolean dies(int call) throws IOException {
        try {
            build("B", new Dying(call), false);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private boolean hasTemporary() throws IOException {
        return there().keySet().stream().anyMatch(n -> Journal.TEMPORARY.matcher(n).matches());
    }
}

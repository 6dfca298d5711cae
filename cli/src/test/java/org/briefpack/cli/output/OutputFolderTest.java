package org.briefpack.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.briefpack.builder.OutputFile;
import org.briefpack.model.diagnostic.Code;
import org.briefpack.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir Path temporary;

    private Path folder() {
        return temporary.resolve("out");
    }

    private OutputFolder output() {
        return new OutputFolder(folder(), "out");
    }

    private static OutputFile file(String name, String text) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Diagnostic> write(OutputFile... files) throws IOException {
        return output().write(List.of(files), false);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder())) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAllFilesAndLeavesNothingElseBehind() throws IOException {
        output().write(List.of(file("a.pdf", "1"), file("b.docx", "2")), true);
        output().write(List.of(file("a.pdf", "3"), file("b.docx", "4")), true);
        assertEquals(List.of(".briefpack", "a.pdf", "b.docx"), names());
        assertEquals("4", Files.readString(folder().resolve("b.docx")));
    }

    @Test
    void noticesAnEditEvenOfOneByte() throws IOException {
        output().write(List.of(file("b.docx", "ours")), true);
        Files.writeString(folder().resolve("b.docx"), "hers");
        var found = write(file("b.docx", "new"));
        assertEquals(Code.OUTPUT_EDITED, found.getFirst().code());
        assertEquals("out/b.docx", found.getFirst().span().file());
    }

    @Test
    void takesAnUntouchedFileForOurs() throws IOException {
        output().write(List.of(file("b.docx", "ours")), true);
        assertEquals(List.of(), write(file("b.docx", "new")));
    }

    @Test
    void takesAFileThatIsNotInTheLedgerForSomebodyElses() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("b.docx"), "hers");
        assertEquals(1, write(file("b.docx", "new")).size());
        assertEquals(List.of(), write(file("b.docx", "hers")));
    }

    @Test
    void keepsEveryEditedFileUnderAFreeName() throws IOException {
        for (String edit : List.of("first", "second")) {
            output().write(List.of(file("b.docx", "ours")), true);
            Files.writeString(folder().resolve("b.docx"), edit);
        }
        output().write(List.of(file("b.docx", "ours")), true);
        assertEquals("first", Files.readString(folder().resolve("b.edited.docx")));
        assertEquals("second", Files.readString(folder().resolve("b.edited-2.docx")));
        assertEquals("ours", Files.readString(folder().resolve("b.docx")));
    }

    @Test
    void leavesAnEqualFileUntouched() throws IOException {
        output().write(List.of(file("a.pdf", "1")), true);
        FileTime long_ago = FileTime.fromMillis(0);
        Files.setLastModifiedTime(folder().resolve("a.pdf"), long_ago);
        output().write(List.of(file("a.pdf", "1")), true);
        assertEquals(long_ago, Files.getLastModifiedTime(folder().resolve("a.pdf")));
    }

    @Test
    void leavesTheOldFilesWhereOneCannotBeWritten() throws IOException {
        output().write(List.of(file("a.pdf", "old")), true);
        Files.createDirectories(folder().resolve("b.docx/in-the-way"));
        assertThrows(
                IOException.class,
                () -> output().write(List.of(file("a.pdf", "new"), file("b.docx", "new")), true));
        assertEquals("old", Files.readString(folder().resolve("a.pdf")));
        assertEquals(List.of(".briefpack", "a.pdf", "b.docx"), names());
    }

    @Test
    void putsBackWhatWasMovedBeforeAMoveFailed() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("a.pdf"), "old");
        Delivery delivery = new Delivery(folder(), Disk.REAL);
        delivery.stage(file("a.pdf", "new"));
        delivery.stage(file("b.docx", "new"));
        delivery.stage(file("c.pptx", "new"));
        // Somebody makes a folder in the place of the last file between writing and moving.
        Files.createDirectories(folder().resolve("c.pptx/in-the-way"));
        assertThrows(IOException.class, delivery::commit);
        assertEquals(List.of("a.pdf", "c.pptx"), names());
        Files.delete(folder().resolve("c.pptx/in-the-way"));
        Files.delete(folder().resolve("c.pptx"));
        assertEquals(List.of("a.pdf"), names());
        assertEquals("old", Files.readString(folder().resolve("a.pdf")));
    }

    @Test
    void survivesAGarbledLedger() throws IOException {
        Files.createDirectories(folder());
        Files.write(folder().resolve(".briefpack"), new byte[] {(byte) 0xFF, 0, 10, 1});
        output().write(List.of(file("a.pdf", "1")), true);
        assertTrue(Files.readString(folder().resolve(".briefpack")).endsWith("  a.pdf\n"));
    }

    @Test
    void namesTheFolderThatIsInAFilesPlace() throws IOException {
        Files.createDirectories(folder().resolve("b.docx"));
        FileAlreadyExistsException e =
                assertThrows(FileAlreadyExistsException.class, () -> write(file("b.docx", "new")));
        assertEquals("out/b.docx", e.getFile());
    }

    @Test
    void writesThroughNoLinkThatSomebodyLaid() throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious"), "precious");
        Files.createDirectories(folder());
        for (String name : List.of(".a.pdf.new", ".briefpack.0123456789abcdef", "a.pdf")) {
            Files.createSymbolicLink(folder().resolve(name), precious);
        }
        output().write(List.of(file("a.pdf", "new")), true);
        assertEquals("precious", Files.readString(precious));
        assertEquals("new", Files.readString(folder().resolve("a.pdf")));
        assertTrue(Files.isRegularFile(folder().resolve("a.pdf"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aLinkInTheLocksOrTheJournalsPlaceIsNotFollowed() throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious"), "precious");
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve(Journal.NAME), precious);
        write(file("a.pdf", "new"));
        assertEquals("precious", Files.readString(precious));
        Files.createSymbolicLink(folder().resolve(FolderLock.NAME), precious);
        assertThrows(IOException.class, () -> write(file("a.pdf", "newer")));
        assertEquals("precious", Files.readString(precious));
    }

    @Test
    void aJournalThatSomebodyLaidReachesNoOtherFolder() throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious"), "precious");
        Files.createDirectories(folder());
        String hash = SmallFile.sha256(precious).orElseThrow();
        for (String direction : List.of("forward", "back")) {
            Files.writeString(
                    folder().resolve(Journal.NAME),
                    direction + "\n.briefpack.0123456789abcdef\t../precious\t" + hash + "\t-\t-\n");
            write(file("a.pdf", direction));
            assertEquals("precious", Files.readString(precious));
            assertEquals(List.of(".briefpack", "a.pdf"), names());
        }
    }

    @Test
    void filesKeepTheirPermissions() throws IOException {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"));
        write(file("a.pdf", "1"));
        var wanted = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(folder().resolve("a.pdf"), wanted);
        write(file("a.pdf", "2"));
        assertEquals(wanted, Files.getPosixFilePermissions(folder().resolve("a.pdf")));
    }

    @Test
    void buildsIntoOneFolderTakeTurnsAndLoseNothing() throws Exception {
        for (int round = 0; round < 20; round++) {
            String text = "round " + round;
            List<String> names = List.of("a.pdf", "b.docx", "c.pptx");
            try (ExecutorService all = Executors.newFixedThreadPool(3)) {
                List<Callable<List<Diagnostic>>> builds = new ArrayList<>();
                for (String name : names) {
                    builds.add(() -> write(file(name, text)));
                }
                for (Future<List<Diagnostic>> done : all.invokeAll(builds)) {
                    assertEquals(List.of(), done.get());
                }
            }
            assertEquals(List.of(".briefpack", "a.pdf", "b.docx", "c.pptx"), names());
            assertEquals(3, Files.readAllLines(folder().resolve(".briefpack")).size());
        }
    }
}
